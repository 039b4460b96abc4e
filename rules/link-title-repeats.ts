import { pageRule } from '../core/rule.ts';

const LONG_ENOUGH = 2;

/** One finding a page, as menus are full of it. A tooltip that says more has a use; what is new in it is for other rules. */
export default pageRule({
	id: 'link-title-repeats',
	title: 'Tooltip repeats the link text',
	why: 'Some screen readers read the same words twice. For everybody else a box hides part of the page and says nothing new.',
	fix: "Take the 'title' away from the link.",
	guidance: [
		{
			name: 'WAI: supplementing link text with the title attribute',
			url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H33',
			wcag: '2.4.4',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	everywhere: true,
	forAll: true,
	elements: 'a[href][title]:not([title=""])',
	*check({ elements }) {
		const repeating = elements.filter(({ text, attributes }) => {
			const said = plain(text);
			return said.length >= LONG_ENOUGH && said === plain(attributes.title ?? '');
		});
		const [first] = repeating;
		if (first === undefined) return;
		const more = repeating.length === 1 ? '' : ` So do ${repeating.length - 1} more on this page.`;
		yield { element: first, message: `The tooltip of this link says '${first.text}' again.${more}` };
	},
	examples: {
		bad: [
			'<p><a href="/bins" title="Bins" data-bad>Bins</a></p>',
			'<p><a href="/bins" title="bin  collections." data-bad>Bin collections</a></p>',
			'<p><a href="/a" title="Fees" data-bad>Fees</a> and <a href="/b" title="Rules">Rules</a></p>',
			'<html><body><nav><a href="/" title="Home" data-bad>Home</a></nav><main><h1>Bins</h1><p>We empty bins every week.</p></main></body></html>',
			'<p lang="cy"><a href="/biniau" title="Biniau" data-bad>Biniau</a></p>',
		],
		good: [
			'<p><a href="/bins">Bins</a></p>',
			'<p><a href="/bins" title="Bins (opens in new tab)">Bins</a></p>',
			'<p><a href="/bins" title="">Bins</a></p>',
			'<p><a href="/bins" title="Bins"><img src="/b.png" alt="Bins"></a></p>',
			'<p><abbr title="Bins">Bins</abbr></p>',
			'<p><a href="/x" title="×">×</a></p>',
		],
	},
});

const plain = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
