import { actRule } from '../../scripts/act-rule.ts';

const SEEN = 'What the picture shows, only somebody who sees it knows.';
const STAR = '<polygon points="100,10 40,180 190,60 10,60 160,180" fill="yellow"/>';
// Pictures that need no file: the name of a council in white on blue, and a plain blue square.
const svg = (inside: string): string =>
	`data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60">${inside}</svg>`)}`;
const LOGO = svg('<rect width="90" height="60" fill="blue"/><text x="5" y="35" fill="white">Sampleton</text>');
const SQUARE = svg('<rect width="60" height="60" fill="blue"/>');

export default actRule(
	{
		id: 'e88epe',
		name: 'Image not in the accessibility tree is decorative',
		rules: ['image-of-text', 'image-alt-left-empty', 'image-presentation-alt'],
	},
	{
		failed: [
			`<img src="${LOGO}" alt="">`,
			[`<img src="${LOGO}" aria-hidden="true" alt="Sampleton Council">`, SEEN],
			`<img src="${LOGO}" role="none" alt="Sampleton Council">`,
			['<p>The shape of our tower:</p><svg viewBox="0 0 200 200" width="60"><rect x="80" width="40" height="200"/></svg>', SEEN],
			['<canvas width="200" height="60"></canvas>', SEEN],
		],
		passed: [
			`<p>Happy New Year!</p><img src="${SQUARE}" alt="">`,
			`<p>Happy New Year!</p><img src="${SQUARE}" aria-hidden="true" role="img" alt="">`,
			`<p>Happy New Year!</p><img src="${SQUARE}" role="none" alt="ignore me">`,
			`<p>Happy New Year!</p><svg height="200" xmlns="http://www.w3.org/2000/svg">${STAR}</svg>`,
			'<p>Happy New Year!</p><canvas width="200" height="200"></canvas>',
		],
		inapplicable: [
			`<img src="${LOGO}" alt="Sampleton Council logo">`,
			`<img src="${LOGO}" style="display: none" alt="">`,
			`<style>img { position: absolute; top: -9999em }</style><img src="${SQUARE}" alt="">`,
			`<a href="https://example.org" aria-label="Star of the show"><svg height="200">${STAR}</svg></a>`,
			`<svg viewBox="0 0 200 200" width="60" role="img" aria-label="A star">${STAR}</svg>`,
			'<canvas width="200" height="200"></canvas>',
			'<canvas width="200" height="60" role="img" aria-label="Sampleton Council"></canvas>',
			`<img src="${LOGO}" alt="PDF"> PDF document`,
			`<p>Happy New Year!</p><div style="width: 60px; height: 60px; background: url(&quot;${SQUARE}&quot;)"></div>`,
			'<img src="/does-not-exist.png" alt="">',
		],
	},
);
