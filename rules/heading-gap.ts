import type { Block, PageContent } from '../core/content.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Shorter ones are buttons, addresses and contact lines. */
const LEAST_WORDS = 4;

/**
 * Reported once for each gap, at the paragraph with which it is too long. Only paragraphs that hold a sentence count:
 * not the words that lead into a list, not addresses. What people see as a heading ends a gap, too: a line in bold, the
 * name of a tab, a form's label.
 */
export default pageRule({
	id: 'heading-gap',
	title: 'Long stretch of text without a heading',
	why: 'People skim the headings to find their part, and screen reader users jump from one to the next. Here there is none.',
	fix: 'Add a heading that says what the next part is about, or cut the text.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
		{
			name: 'WCAG: section headings',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/section-headings',
			wcag: '2.4.10',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	// A heading every 3 to 5 paragraphs: GOV.UK's review checklist. 300 words: own judgement.
	settings: { paragraphs: 5, words: 300 },
	languages: 'any',
	notOn: ['news', 'minutes', 'statutory-notice'],
	*check(page, { settings }) {
		for (const gap of gaps(page)) {
			const at = gap.findIndex(
				({ paragraphs, words }) => paragraphs > Number(settings.paragraphs) || words > Number(settings.words),
			);
			const [first, last] = [gap[at], gap.at(-1)];
			if (first === undefined || last === undefined) continue;
			const size = last.paragraphs === 1 ? `${last.words} words` : `${last.paragraphs} paragraphs and ${last.words} words`;
			yield {
				block: first.block,
				start: 0,
				end: first.block.text.length,
				message: `There are ${size} in a row without a heading. It is too long from here on.`,
				suggestion: 'What is this part about? A heading here could say so.',
			};
		}
	},
	examples: {
		bad: [
			'# Bulky items\nWe take up to 5 items. Each visit costs £40.\nBook online at least 3 days before. You can pay by card.\nLeave the items outside by 7am. Do not block the path.\nFridges must be empty. Tape the doors shut.\nWe do not take pianos. Ask a charity for help.\n[You can cancel up to 2 days before. We give the money back.]\nTell us if you cannot lift things. A crew can come inside.',
			'# Rent\nYour rent is due on Monday. You can pay by card.\nIt goes up in April. We write to you first.\n## If you cannot pay\nRing us today. We can help you.\nYou can pay less each week. It takes longer.\nYou may get a grant. It pays for old debts.\nWe can talk to your bank. Tell us which one.\nYou can see an adviser. They come on Fridays.\n[You can bring a friend. They can speak for you.]',
			`<h1>Move home</h1>${'<p>Tell us the date on which you get the keys, the names of all the adults who will live there with you and the address that you are leaving. We need this to work out what you have to pay for the rest of the year. If you do not tell us, you may pay too much or too little, and we may have to ask you for the money later.</p>'.repeat(4)}<p data-bad>We write to you within 10 days of the day on which you tell us. The letter says what you owe and when to pay it.</p>`,
			`<h1>Plots</h1><details open><summary>Rules</summary>${'<p>Keep the path clear. Lock the gate.</p>'.repeat(5)}<p data-bad>Put fires out. Take rubbish home.</p></details>`,
			'# Biniau\nRhowch y bin allan. Gwnewch hyn erbyn 7am.\nRydym yn dod bob wythnos. Ni chodir tâl.\nCadwch y caead ar gau. Peidiwch â gorlenwi.\nGolchwch y poteli. Gwasgwch y caniau.\nGallwch ofyn am fin newydd. Mae am ddim.\n[Ffoniwch ni os oes problem. Rydym ar agor bob dydd.]',
		],
		good: [
			'# Rats\nRats like bird seed. Keep it in a tin.\nFill holes in walls with wire wool.\nClear up fallen fruit.\nRing us if you see rats by day.\nWe come within 3 days. It is free.',
			'# Tips\nYou can bring up to 5 tyres.\nThe tip opens at 8am.\nIt shuts at 6pm.\n## Vans\nVans need a permit.\nBook it online.\nBring a bill with your address.\n## Costs\nRubble costs £3 a bag.\nPlasterboard costs £5.\nYou can pay by card.',
			'# Contact\nPlanning team\nExample Council\nCivic Centre\n1 High Street\nExampleton\nEX1 1AA\nTelephone: 01234 567 890',
			'# Tips\nYou can bring:\n- wood\n- soil\n- paint\nYou cannot bring:\n- gas bottles\n- tyres from a business\nYou can also bring:\n- books\nYou must sort:\n- glass\nYou must book:\n- vans\nThe tip is shut on Sundays.',
			`<h1>Plots</h1>${'<p>Keep the path clear. Lock the gate.</p>'.repeat(4)}<p><strong>Fires</strong></p>${'<p>Put fires out. Take rubbish home.</p>'.repeat(4)}`,
			`<h1>Plots</h1><details open><summary>Rules</summary>${'<p>Keep the path clear. Lock the gate.</p>'.repeat(4)}</details><details open><summary>Fires</summary>${'<p>Put fires out. Take rubbish home.</p>'.repeat(4)}</details>`,
			`<html data-type="news"><main><h1>Otters are back</h1>${'<p>Two otters swam past. A child saw them.</p>'.repeat(9)}</main></html>`,
			`<h1>Costs</h1><p>These are the costs. They went up in April.</p><table><tr><th>Permit</th><th>Cost</th></tr>${'<tr><td>You pay this for one car if it is new.</td><td>£60</td></tr>'.repeat(9)}</table>`,
		],
	},
});

interface Step {
	readonly block: Block;
	readonly paragraphs: number;
	readonly words: number;
}

/** For each stretch between two headings, how much text there is up to each paragraph. */
function gaps({ blocks }: PageContent): Step[][] {
	const all: Step[][] = [[]];
	let before: Block | undefined;
	for (const block of blocks) {
		if (opens(block, before)) all.push([]);
		before = block;
		const gap = all.at(-1);
		if (gap === undefined || (block.kind !== 'paragraph' && block.kind !== 'list-item')) continue;
		const { paragraphs = 0, words = 0 } = gap.at(-1) ?? {};
		gap.push({ block, paragraphs: paragraphs + (isParagraph(block) ? 1 : 0), words: words + countWords(block.text) });
	}
	return all;
}

const opens = (block: Block, before: Block | undefined): boolean =>
	block.kind === 'heading' ||
	block.kind === 'summary' ||
	block.kind === 'term' ||
	block.kind === 'label' ||
	block.closed !== before?.closed ||
	isBoldLine(block);

const isBoldLine = ({ kind, text, spans, look }: Block): boolean =>
	kind === 'paragraph' &&
	text.length <= 120 &&
	(look?.bold === true || spans.some((span) => span.kind === 'strong' && span.start === 0 && span.end >= text.length - 1));

const isParagraph = ({ kind, text, list }: Block): boolean =>
	kind === 'paragraph' && list === undefined && /[.!?]["'”’)]{0,2}$/.test(text.slice(-3)) && countWords(text) >= LEAST_WORDS;
