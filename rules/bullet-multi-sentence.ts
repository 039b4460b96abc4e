import type { Block } from '../core/content.ts';
import { countWords, sentences } from '../core/english/text.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/**
 * Not reported: cards (items of more than one block, lists that show no bullets), where nobody reads bullets; steps, which may
 * need more than one sentence; quoted questions; lines of an address; notes in brackets.
 */
export default pageRule({
	id: 'bullet-multi-sentence',
	title: 'Bullet has more than one sentence',
	why: 'People skim bullets. What stands in a second sentence goes unread.',
	fix: 'Keep one sentence to a bullet, or write a paragraph with a heading.',
	guidance: [
		{
			name: 'GOV.UK style guide: bullet points and steps',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bullet-points-and-steps',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// An accessibility statement says of each fault which part of WCAG it fails: the model statement does so in two sentences.
	notOn: ['minutes', 'committee-report', 'statutory-notice', 'statement'],
	softOn: ['news', 'policy'],
	*check({ blocks }) {
		const found = blocks.flatMap((block) => secondSentence(block) ?? []);
		if (found.length === 0) return;
		const parts = new Map<string, number>();
		for (const { list } of blocks) if (list) parts.set(keyOf(list), (parts.get(keyOf(list)) ?? 0) + 1);
		yield* found.filter(({ block }) => block?.list === undefined || parts.get(keyOf(block.list)) === 1);
	},
	examples: {
		bad: [
			'- Milk bottles go in the blue bin. [Rinse them first. Leave the lids on.]\n- Pizza boxes can go in.',
			'- We take foil trays. [We cannot take crisp packets.]',
			'- Is your site over a hectare? [The fee rises for each 0.1 hectare.]',
			'You can choose:\n- a sitter at home. [You need to <a>book a sitter</a> 2 days ahead]\n- a day centre',
			'- An extension costs £258. [You pay nothing if it is for a disabled person.]',
			'<ul><li data-bad><p>We sweep town roads every week. Country lanes have to wait.</p></li><li>Call us.</li></ul>',
			'<div><style>li { list-style: none } li::before { content: "•" }</style><ul><li data-bad>We sweep town roads every week. Country lanes have to wait.</li><li>Call us.</li></ul></div>',
		],
		good: [
			"- St. Mary's Hall is open from 7am to 10pm.\n- The walk is approx. 300 metres.",
			'- Cllr J. A. Patel will count the votes.\n- A short stay costs £1.50 an hour.',
			'- Pay by app or at www.example.gov.uk before you leave.',
			"- The answer to 'Can I stay on the list?' is on the form.",
			'<ol><li>Take off the lid. Rinse it.</li><li>Squash it. Put it in the box.</li></ol>',
			'<ul><li>Civic Centre<br>1 High Street<br>Exampleton</li><li>Northgate tip</li></ul>',
			'- You can bring a friend. (No dogs.)',
			'- <a>Moving here? Get your first bins</a>',
			'<html data-type="statement"><main><h1>Accessibility statement</h1><ul><li>Some pictures have no text. This fails success criterion 1.1.1.</li><li>A field has no name.</li></ul></main></html>',
			'- Bring your notice, if you have one, and proof of who you are.',
			'Rinse it first. Leave the lids on.',
			'<ul><li><strong>Moving house</strong><p>Each home gets one bin. You pay nothing for it.</p></li><li><strong>Lost a lid?</strong><p>We post you one.</p></li></ul>',
			'<ul><li><h3>Glass</h3>Bottles and jars. Rinse them.</li></ul>',
			'<ul style="list-style: none"><li>Need a bigger bin? You can get one if 7 people live with you.</li><li>Ask for a lid.</li></ul>',
			'<ul style="display: flex"><li style="display: block">Car tax has run out? Tell us where it is.</li></ul>',
		],
	},
});

const keyOf = ({ list, item }: NonNullable<Block['list']>): string => `${list} ${item}`;

function secondSentence(block: Block): PageMatch | undefined {
	const { kind, text, list, quoted, spans } = block;
	if (kind !== 'list-item' || quoted || list?.ordered || list?.bare || !/[.!?]["')\]]* /.test(text)) return undefined;
	const [first, ...more] = sentences(text.replaceAll('\n', ' ')).filter((sentence) => countWords(sentence.text) > 1);
	const second = more[0];
	if (first === undefined || second === undefined || /^\(/.test(second.text)) return undefined;
	// A whole item that is one link is the title of a page: 'New here? Get your first bins'.
	if (spans.some(({ kind: span, start, end }) => span === 'link' && end - start > text.length * 0.9)) return undefined;
	const end = more.at(-1)?.end ?? second.end;
	return { block, start: second.start, end, message: `This bullet has ${more.length + 1} sentences.` };
}
