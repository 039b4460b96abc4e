import { actRule } from '../../scripts/act-rule.ts';

const SEEN = 'What the picture shows, only somebody who sees it knows.';
const STAR = '<polygon points="100,10 40,180 190,60 10,60 160,180" fill="yellow"/>';
// A picture that needs no file: a blue square.
const SQUARE =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='60' height='60'%3E%3Crect width='60' height='60' fill='blue'/%3E%3C/svg%3E";

export default actRule(
	{
		id: 'qt1vmo',
		name: 'Image accessible name is descriptive',
		rules: ['image-alt-quality', 'image-alt-short', 'image-alt-other-name'],
	},
	{
		failed: [
			[`<img src="${SQUARE}" alt="Logo of the county archive">`, SEEN],
			[`<svg viewBox="0 0 200 200" width="60" aria-label="Circle" role="img">${STAR}</svg>`, SEEN],
			['<canvas width="72" height="48" aria-label="Star"></canvas>', SEEN],
		],
		passed: [
			`<img src="${SQUARE}" alt="A blue square">`,
			`<svg viewBox="0 0 200 200" width="60" aria-label="A star" role="img">${STAR}</svg>`,
			'<canvas width="72" height="48" aria-label="Logo of the county archive"></canvas>',
		],
		inapplicable: [
			`<img src="${SQUARE}" alt=""> PDF document`,
			`<p>Happy New Year!</p><img src="${SQUARE}" role="presentation">`,
			`<p>Happy New Year!</p><svg height="200" xmlns="http://www.w3.org/2000/svg">${STAR}</svg>`,
			'<p>Happy New Year!</p><canvas width="200" height="200"></canvas>',
			`<img src="${SQUARE}" alt="A blue square" style="display: none">`,
			'<canvas width="200" height="200"></canvas>',
			`<img aria-hidden="true" src="${SQUARE}" alt="square">`,
			`<a href="https://www.example.gov.uk/" aria-label="Example Council"><svg height="200" aria-label="star">${STAR}</svg></a>`,
			'<img src="/does-not-exist.png" alt="">',
			`<p>Happy New Year!</p><div style="width: 60px; height: 60px; background: url(&quot;${SQUARE}&quot;)"></div>`,
		],
	},
);
