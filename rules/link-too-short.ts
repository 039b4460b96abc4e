import { isGenericLink } from '../core/elements/generic-link.ts';
import { leavesSite } from '../core/elements/link-address.ts';
import { countSyllables } from '../core/english/syllables.ts';
import { pageRule } from '../core/rule.ts';

/** A link this tall is easy to press, whatever it says. */
const TALL = 40;

/**
 * One word in a paragraph. Not reported: whole list items, headings and cells, which are menus and easy to press; letters and
 * figures, which are an index or page numbers; names of other organisations; generic words, which have a rule of their own.
 */
export default pageRule({
	id: 'link-too-short',
	title: 'Link is one short word',
	why: 'People who have a tremor or use a small screen find it hard to press.',
	fix: 'Link more words, such as what people can do there.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
		{
			name: 'WCAG: target size (minimum)',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum',
			wcag: '2.5.8',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	// GOV.UK asks for at least 3 in a word that stands alone.
	settings: { syllables: 3 },
	notOn: ['home'],
	elements: 'a[href]:not([role="button"])',
	*check({ url, elements, blocks }, { settings, site }) {
		const kinds = new Map(blocks.map((block) => [block.id, block]));
		for (const link of elements) {
			// Another organisation is called what it is called.
			const short = /^[^\p{L}\p{N}]*(\p{L}[\p{L}'’-]*)[^\p{L}\p{N}]*$/u.exec(link.text)?.[1] ?? '';
			if (short.length < 2 || short.includes('-') || link.name.length > link.text.length + 3) continue;
			const block = kinds.get(link.at);
			if (block === undefined || (block.kind !== 'paragraph' && block.text.length <= link.text.length + 3)) continue;
			if (block.kind === 'cell' || block.kind === 'heading' || link.box.height >= TALL || isGenericLink(short)) continue;
			if (/\p{Lu}/u.test(short.slice(1)) || (/^\p{Lu}/u.test(short) && leavesSite(link, site.isOwn, url))) continue;
			if (isIndex(block.text) || /^(?:mailto|tel):/i.test(link.attributes.href ?? '')) continue;
			if (countSyllables(short) < Number(settings.syllables)) {
				yield { element: link, suggestion: `What can people do there? Add it to '${short}'.` };
			}
		}
	},
	examples: {
		bad: [
			'<p>Bills go out in March. <a href="/pay" data-bad>Pay</a></p>',
			'<p>Each park has a <a href="/map" data-bad>map</a> and a list of <a href="/rules" data-bad>rules</a>.</p>',
			'<p>Have you lived here for 3 years? <a href="/no" data-bad>No</a>, I have not.</p>',
			'<p><a href="/ten" data-bad>Apply</a></p>',
			'<ul><li>a garden of your own, or <a href="/plots" data-bad>plots</a></li></ul>',
		],
		good: [
			'<p>See <a href="/libraries">libraries</a>, <a href="/allotments">allotments</a> and <a href="/recycling">recycling</a>.</p>',
			'<p>You can <a href="/rent">pay rent</a> by phone.</p>',
			'<p><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a> or page <a href="?page=2">2</a></p>',
			'<ul><li><a href="/bins">Bins</a></li><li><a href="/parks">Parks</a></li></ul>',
			'<h2><a href="/bins">Bins</a></h2>',
			'<p>Get advice from <a href="https://www.shelter.org.uk/">Shelter</a>.</p>',
			'<p>Click <a href="/x">here</a>.</p>',
			'<p>Check your bill and <a href="/pay" aria-label="Pay your council tax">pay</a>.</p>',
			'<p><a href="/pay" style="display:inline-block;padding:20px">Pay</a></p>',
			'<p>Ask <a href="mailto:jo@example.gov.uk">Jo</a> or the <a href="/nhs">NHS</a>.</p>',
			'<p><a href="/next">Next</a> | <a href="/last">Last</a></p>',
		],
	},
});

/** 'A | B | C', 'First Next Last': nothing but short words. */
const isIndex = (text: string): boolean =>
	/^(?:[\p{L}\p{N}]{1,8}[^\p{L}\p{N}]+){1,40}[\p{L}\p{N}]{1,8}[^\p{L}\p{N}]*$/u.test(text) && /[|·•/]/.test(text);
