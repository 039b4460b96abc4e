import { elementRule } from '../core/rule.ts';

export default elementRule({
	id: 'image-presentation-alt',
	title: 'Image has a description that nobody hears',
	why: 'The code says that the image is decoration, so screen readers skip it together with its description.',
	fix: 'If the image tells people something, remove its role. If not, leave the description empty.',
	guidance: [
		{ name: 'Web Accessibility Initiative: decorative images', url: 'https://www.w3.org/WAI/tutorials/images/decorative/' },
		{ name: 'WCAG: non-text content', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content', wcag: '1.1.1' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	elements:
		'img[role="presentation" i][alt], img[role="none" i][alt], svg:is([role="presentation" i], [role="none" i])[aria-label]',
	check({ attributes: { alt, 'aria-label': label } }) {
		const words = (alt ?? label ?? '').trim();
		return words === '' ? undefined : { message: `The code calls the image decoration, but it is described as '${words}'.` };
	},
	examples: {
		bad: [
			'<p><img src="/panda.jpg" alt="Red panda" role="presentation" data-bad></p>',
			'<p><img src="/panda.jpg" alt="Red panda" role="none" data-bad></p>',
			'<p>Zoo <img src="/panda.jpg" alt="Red panda" role="Presentation" data-bad></p>',
			'<footer><img src="/crest.png" alt="Crest" role="presentation" data-bad></footer><main><h1>Bins</h1></main>',
		],
		good: [
			'<p><img src="/panda.jpg" alt="" role="presentation"></p>',
			'<p><img src="/panda.jpg" alt=" " role="none"></p>',
			'<p><img src="/panda.jpg" alt="Red panda"></p>',
			'<p><img src="/panda.jpg" alt="Red panda" role="img"></p>',
			'<table role="presentation"><tr><td><img src="/panda.jpg" alt="Red panda"></td></tr></table>',
			'<p><img src="/loading.gif" alt="Loading" aria-hidden="true"></p>',
		],
	},
});
