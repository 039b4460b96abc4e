import { pageRule } from '../core/rule.ts';

const IMAGE = /\.(?:jpe?g|png|gif|webp|bmp|tiff?|svg|avif)$/i;

/** Says that the same is near in words. */
const IN_WORDS =
	/\b(?:in|as) (?:words|text)\b|\b(?:text|written|plain|long) (?:version|description|alternative)\b|\bdescription of\b|\bread what (?:[\p{L}'-]+ ){1,8}shows?\b|\bwhat the (?:[\p{L}'-]+ ){0,2}(?:map|chart|graph|picture|plan|diagram|poster) (?:shows|says)\b|\bmewn geiriau\b|\bfersiwn testun\b/iu;
const NEAR = 3;
/** A sentence may have such words by chance. */
const SHORT = 100;

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
	*check({ elements, blocks }) {
		const told = blocks.filter(({ text, level }) => level !== 1 && text.length <= SHORT && IN_WORDS.test(text)).map(({ id }) => id);
		const pictures = elements.filter(
			({ attributes, at }) =>
				IMAGE.test((attributes.href ?? '').split(/[?#]/, 1)[0] ?? '') && !told.some((id) => Math.abs(id - at) <= NEAR),
		);
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
			'<p><a href="/routes.png" data-bad>Map of the cycle routes</a></p><p>Tell us in your own words what you think.</p>',
		],
		good: [
			'<p><a href="/routes.png">Map of the cycle routes</a></p><h2>The routes in words</h2><ul><li>Route 1 goes to the park.</li></ul>',
			'<ul><li><a href="/routes.png">Map of the routes</a></li><li><a href="/routes">Read what the map shows</a></li></ul>',
			'<p><a href="/bat">Bat</a></p>',
			'<p><a href="/big.jpg"><img src="/small.jpg" alt="A bat hangs from a roof"></a></p>',
			'<p><a href="/logo.png" download>Download our logo (PNG, 20KB)</a></p>',
			'<p><a href="/map.pdf">Map (PDF, 2MB)</a></p>',
			'<p><a href="/view?file=bat.jpg">Bat</a></p>',
			'<p><img src="/bat.jpg" alt="A bat"></p>',
		],
	},
});
