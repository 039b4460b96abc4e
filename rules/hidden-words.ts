import type { ElementFacts } from '../core/content.ts';
import { isGenericLink } from '../core/generic-link.ts';
import { elementRule } from '../core/rule.ts';

/** Says what to do, and not with what. */
const VERB =
	/^(?:edit|change|amend|update|delete|remove|add|view|see|open|download|print|share|book|apply|pay|report|select|choose|next|previous|back|details|more|help|newid|golygu|dileu|gweld)$/i;
/** Another state of the same button, or what shows while it works. */
const STATE =
	/^(?:show|hide|hidden|less|fewer|more|close|closed|open|opened|expand|expanded|collapse|collapsed|loading|please wait|wait|sending|saving|submitting|processing|working|searching|uploading|downloading|menu|toggle|selected|copied|done|success|error|undo|current|active|(?:read|view|see) (?:less|more)|dangos|cuddio|llai)\b/i;

/** Words that finish a link or a button, for people who hear it, but in a way that hides them from those people as well. */
export default elementRule({
	id: 'hidden-words',
	title: 'Words for screen readers hidden from everyone',
	why: 'These words would tell people who hear the page what the link or button is about. As they are hidden, nobody gets them.',
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
	elements: 'a[href]:has(*), button:has(*)',
	languages: ['en', 'cy'],
	everywhere: true,
	check(element) {
		const { attributes, inside, text } = element;
		if (['aria-label', 'aria-labelledby', 'aria-expanded', 'title', 'aria-describedby'].some((name) => name in attributes))
			return undefined;
		if (text.length > 200) return undefined;
		const hidden = inside?.hidden ?? '';
		if (!/\p{L}{3}/u.test(hidden) || STATE.test(hidden.trim())) return undefined;
		const shown = shownWords(element, hidden);
		if (!isGenericLink(shown) && !VERB.test(shown)) return undefined;
		return { message: `It says only '${shown}'. The words '${hidden.slice(0, 80)}' are hidden from screen readers as well.` };
	},
	examples: {
		bad: [
			'<p><a href="/bins" data-bad>Read more <span style="display: none">about bins</span></a></p>',
			'<p><a href="/bins" data-bad>Read more<span style="visibility: hidden"> about bins</span></a></p>',
			'<style>.out { display: none }</style><p><a href="/name" data-bad>Change <span class="out">your name</span></a></p>',
			'<form><button type="button" data-bad>Edit <span hidden>your address</span></button></form>',
			'<body><nav><a href="/news" data-bad>More <span style="display: none">news</span></a></nav><main><h1>Bins</h1><p>Text.</p></main></body>',
			'<p lang="cy"><a href="/biniau" data-bad>Darllen mwy <span style="display: none">am finiau</span></a></p>',
		],
		good: [
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
