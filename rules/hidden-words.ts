import type { ElementFacts } from '../core/content.ts';
import { isGenericLink } from '../core/elements/generic-link.ts';
import { elsewhere } from '../core/english/fold.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/** Says what to do, and not with what. */
const VERB =
	/^(?:edit|change|amend|update|delete|remove|add|view|see|open|download|print|share|book|apply|pay|report|select|choose|next|previous|back|details|more|help|newid|golygu|dileu|gweld)$/i;
/** Another state of the same button, or what shows while it works. */
const STATE =
	/^(?:show|hide|hidden|less|fewer|more|close|closed|open|opened|expand|expanded|collapse|collapsed|loading|please wait|wait|sending|saving|submitting|processing|working|searching|uploading|downloading|menu|toggle|selected|copied|done|success|error|undo|current|active|(?:read|view|see) (?:less|more)|dangos|cuddio|llai)\b/i;
const NAMED = ['aria-label', 'aria-labelledby', 'aria-expanded', 'title', 'aria-describedby'];
/** Between the parts of a line, and no sign for anything. */
const SOUNDLESS = /^[\s|/›»>·•,.:;()–—-]*$/;

/**
 * Words that finish a link or a button, or say what a sign stands for, for people who hear the page, but hidden from those people
 * as well. One finding for all the signs of a page.
 */
export default pageRule({
	id: 'hidden-words',
	title: 'Words for screen readers hidden from everyone',
	why: 'These words would tell people who hear the page what a link, a button or a sign is about. As they are hidden, nobody gets them.',
	fix: 'Show the words, or hide them in a way that screen readers still read (visually hidden).',
	guidance: [
		{
			name: 'WCAG technique C7: hide a part of the link text',
			url: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C7',
		},
		{
			name: 'WCAG: link purpose (in context)',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context',
			wcag: '2.4.4',
		},
	],
	severity: 'should',
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'template',
	elements: `a[href]:has(*), button:has(*), :is(td, th, dd, li, p, span, strong):has(> [aria-hidden="true"]):has(> :not([aria-hidden="true"])):not([aria-hidden] *, a *, button *, [role], [role] > *)`,
	languages: ['en', 'cy'],
	everywhere: true,
	*check({ elements }) {
		const signs: PageMatch[] = [];
		for (const element of elements) {
			const { attributes, inside, text, tag } = element;
			if (NAMED.some((name) => name in attributes) || text.length > 200) continue;
			const hidden = inside?.hidden ?? '';
			if (!/\p{L}{2}/u.test(hidden)) continue;
			const shown = shownWords(element, hidden);
			const words = hidden.slice(0, 80);
			if (tag !== 'a' && tag !== 'button') {
				if (shown !== '' && !/[\p{L}\p{N}]/u.test(shown) && !SOUNDLESS.test(shown))
					signs.push({ element, message: `It shows '${shown}'. The words '${words}' are hidden from screen readers as well.` });
			} else if (/\p{L}{3}/u.test(hidden) && !STATE.test(hidden.trim()) && (isGenericLink(shown) || VERB.test(shown))) {
				yield { element, message: `It says only '${shown}'. The words '${words}' are hidden from screen readers as well.` };
			}
		}
		const [first] = signs;
		if (first) yield { ...first, message: `${first.message ?? ''}${elsewhere(signs.length)}` };
	},
	examples: {
		bad: [
			'<p><a href="/bins" data-bad>Read more <span style="display: none">about bins</span></a></p>',
			'<p><a href="/bins" data-bad>Read more<span style="visibility: hidden"> about bins</span></a></p>',
			'<style>.out { display: none }</style><p><a href="/name" data-bad>Change <span class="out">your name</span></a></p>',
			'<form><button type="button" data-bad>Edit <span hidden>your address</span></button></form>',
			'<body><nav><a href="/news" data-bad>More <span style="display: none">news</span></a></nav><main><h1>Bins</h1><p>Text.</p></main></body>',
			'<p lang="cy"><a href="/biniau" data-bad>Darllen mwy <span style="display: none">am finiau</span></a></p>',
			'<style>.aside { display: none }</style><table><tr><th>Park</th><th>Toilets</th></tr><tr><td>Mill Park</td><td data-bad><span aria-hidden="true">✓</span><span class="aside">Yes</span></td></tr><tr><td>Castle Park</td><td><span aria-hidden="true">✗</span><span class="aside">No</span></td></tr></table>',
			'<ul><li data-bad><span aria-hidden="true">★★★</span> <span hidden>Very good</span></li></ul>',
		],
		good: [
			'<table><tr><th>Park</th><th>Toilets</th></tr><tr><td>Mill Park</td><td><span aria-hidden="true">✓</span><span style="position: absolute; clip-path: inset(50%)">Yes</span></td></tr></table>',
			'<table><tr><th>Park</th><th>Toilets</th></tr><tr><td>Mill Park</td><td><span>✓</span><span style="display: none">Yes</span></td></tr></table>',
			'<table><tr><th>Park</th><th>Toilets</th></tr><tr><td>Mill Park</td><td><span aria-hidden="true">✓</span> Yes <span style="display: none">for all</span></td></tr></table>',
			'<ol><li><span aria-hidden="true">›</span><span style="display: none">Bins</span></li></ol>',
			'<p><a href="/bins">Read more <span style="position: absolute; width: 1px; height: 1px; overflow: hidden">about bins</span></a></p>',
			'<p><a href="/bins">Read more about bins</a></p>',
			'<p><a href="/bins" aria-label="Read more about bins">Read more <span style="display: none">about bins</span></a></p>',
			'<p><a href="#all">Show more <span style="display: none">Show less</span></a></p>',
			'<form><button>Apply <span style="display: none">Please wait</span></button></form>',
			'<p><a href="/bins">Bins and boxes <span style="display: none">for your street</span></a></p>',
			'<p><a href="/bins" aria-label="Edit bins">Edit <svg><title>Pencil</title></svg></a></p>',
		],
	},
});

/** Outside of the main content, the words of an element hold the hidden ones as well. */
const shownWords = ({ text }: ElementFacts, hidden: string): string => text.replace(hidden, '').replace(/\s+/g, ' ').trim();
