import type { Block, ListShape } from '../core/content.ts';
import { isLeadIn, isSentence } from '../core/english/item-lists.ts';
import { countWords, isMostlyNames } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Blocks that a list can be expected to follow on from. */
const ASKS_FOR_ONE = new Set<Block['kind']>(['heading', 'paragraph']);
/** Lists longer than this in their items are sections of a page, not bullets. */
const LONG_ITEM = 30;

/**
 * Bulleted lists of short points; below a heading or a full stop only where they begin with small letters, as the rest of a
 * sentence does. Not reported: steps, sentences, links, names, labels with a value, lists inside a list, and
 * what comes after a table, a picture or another list.
 */
export default pageRule({
	id: 'list-lead-in',
	title: 'List without a line that leads in',
	why: 'Without that line people have to guess what the points have in common.',
	fix: "Write a line that ends in a colon before the list, such as 'You need:'.",
	guidance: [
		{
			name: 'GOV.UK style guide: bullet points and steps',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bullet-points-and-steps',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	notOn: ['home', 'minutes', 'committee-report', 'statutory-notice'],
	elements: 'ul:not(nav ul, [role])',
	*check({ elements, blocks }) {
		const byId = new Map(blocks.map((block) => [block.id, block]));
		for (const element of elements) {
			const { list, at } = element;
			const before = byId.get(at - 1);
			const first = byId.get(at);
			if (list === undefined || first?.kind !== 'list-item' || first.list?.item !== 0 || !isListOfPoints(list)) continue;
			if (before === undefined || !ASKS_FOR_ONE.has(before.kind) || isLeadIn(before)) continue;
			const heading = before.kind === 'heading';
			const open = /[\p{L}\p{N}'")]$/u.test(before.text);
			if ((heading || !open) && !runsOn(list)) continue;
			yield {
				element,
				message: heading
					? 'The list follows a heading, with no line to lead in.'
					: open
						? 'The line before this list does not end in a colon.'
						: 'The sentence before this list does not lead into it.',
				suggestion:
					open && !heading
						? 'Try: end that line with a colon.'
						: 'What do the points have in common? Say it in a line before them.',
			};
		}
	},
	examples: {
		bad: [
			'<h2>Proof of address</h2><ul data-bad><li>a council tax bill</li><li>a bank statement from the last 3 months</li><li>a tenancy agreement</li></ul>',
			'<p>Send the documents with your form.</p><ul data-bad><li>your insurance certificate</li><li>a photo of your stall</li></ul>',
			'<p>You cannot leave these on a grave</p><ul data-bad><li>glass vases</li><li>solar lights</li><li>wind chimes</li></ul>',
			'<p>You can put in:</p><ul><li>tins</li><li>jars</li></ul><h2>Things to leave out</h2><ul data-bad><li>nappies</li><li>broken mirrors</li></ul>',
			'<p>Some things are not allowed, such as</p><ul data-bad><li>tents</li><li>open fires</li><li>music after 10pm</li></ul>',
		],
		good: [
			'<p>The inspector looks at:</p><ul><li>cage sizes</li><li>heating and light</li></ul>',
			'<h2>How to challenge</h2><ol><li>Find the number on your ticket.</li><li>Wait for our letter.</li></ol>',
			'<nav><ul><li><a href="/a">Get an assessment</a></li><li><a href="/b">Paying for care</a></li></ul></nav>',
			'<h2>Guides</h2><ul><li><a href="/a">Get an assessment</a></li><li><a href="/b">Paying for care</a></li></ul>',
			'<h2>Keeping animals</h2><ul><li>You can keep up to 6 hens on a full plot.</li><li>You must not keep a cockerel.</li></ul>',
			'<h2>Rules</h2><ul><li>You can keep up to 6 hens</li><li>The hens must have a run</li></ul>',
			'<p><strong>We do not grit:</strong></p><ul><li>private roads</li><li>most pavements</li></ul>',
			'<h2>Our libraries</h2><ul><li>Northgate Library</li><li>Southfield Library</li><li>Wexborough</li></ul>',
			'<h2>Pay for</h2><ul><li>Asbestos disposal</li><li>Commercial waste contract</li><li>Garage rent</li></ul>',
			'<p>We can provide large print.</p><ul><li>Ask about an interpreter when you call</li><li>Tell us which format you need</li></ul>',
			'<h2>Contact</h2><ul><li>floods: 01632 960 188</li><li>roads: 01632 960 150</li></ul>',
			'<p>You need:</p><ul><li>proof of address<ul><li>a bill</li><li>a letter</li></ul></li><li>a photo</li></ul>',
			'<p>You need:</p><ul><li>a photo</li><li>a form</li></ul><ul><li>a pen</li><li>a stamp</li></ul>',
		],
	},
});

function isListOfPoints({ items, linksOnly, depth }: ListShape): boolean {
	const told = items.filter((item) => /\p{L}/u.test(item));
	if (depth > 1 || told.length < 2 || linksOnly * 2 >= items.length) return false;
	const most = (test: (item: string) => boolean): boolean => told.filter(test).length * 2 >= told.length;
	return (
		!most(isSentence) &&
		!most((item) => /:\s|\s[-–—]\s|\d{5}/.test(item)) &&
		!most(isMostlyNames) &&
		!most((item) => countWords(item) > LONG_ITEM)
	);
}

/** True where most points begin with a small letter: they are the rest of a sentence that nobody began. */
const runsOn = ({ items }: ListShape): boolean => items.filter((item) => /^["'(]*[\p{Ll}\d]/u.test(item)).length * 2 > items.length;
