import { pageRule } from '../core/rule.ts';

const IMAGE = /\.(?:jpe?g|png|gif|webp|bmp|tiff?|svg|avif)$/i;

/** A small picture with a description that opens the large one says what the large one shows. A file to keep is a file to keep. */
export default pageRule({
	id: 'link-to-image',
	title: 'Link opens a picture by itself',
	why: 'A picture file has no place for a description, so people who cannot see it find nothing there.',
	fix: 'Put the picture on a page, with a description or the same facts in words.',
	guidance: [
		{ name: 'WCAG: non-text content', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content', wcag: '1.1.1' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href]:not([download], :has(img[alt]:not([alt=""]), svg[aria-label], svg title))',
	*check({ elements }) {
		const pictures = elements.filter(({ attributes }) => IMAGE.test((attributes.href ?? '').split(/[?#]/, 1)[0] ?? ''));
		const [first] = pictures;
		if (first === undefined) return;
		const more = pictures.length === 1 ? '' : ` ${pictures.length} links on this page do so.`;
		yield {
			element: first,
			message: `This link opens a picture and nothing else.${more}`,
			suggestion: 'Is what the picture shows said in words on this page?',
		};
	},
	examples: {
		bad: [
			'<p><a href="/bat.jpg" data-bad>Bat</a></p>',
			'<p>See the <a href="/zones.PNG?v=2" data-bad>map of parking zones</a>.</p>',
			'<p><a href="/a.gif" data-bad>Chart of spending</a> and <a href="/b.gif">chart of income</a></p>',
			'<p><a href="/big.jpg" data-bad><img src="/small.jpg" alt=""></a></p>',
		],
		good: [
			'<p><a href="/bat">Bat</a></p>',
			'<p><a href="/big.jpg"><img src="/small.jpg" alt="A bat hangs from a roof"></a></p>',
			'<p><a href="/logo.png" download>Download our logo (PNG, 20KB)</a></p>',
			'<p><a href="/map.pdf">Map (PDF, 2MB)</a></p>',
			'<p><a href="/view?file=bat.jpg">Bat</a></p>',
			'<p><img src="/bat.jpg" alt="A bat"></p>',
		],
	},
});
