import type { Block } from '../core/content.ts';
import { isAllBold } from '../core/elements/bold.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Looks like a label, a date or a piece of data, not like a heading. */
const DATA = /^[\d£€$#]|\d{4}|\d(?:am|pm)\b|[@/]|\b(?:tel|telephone|email|phone|fax)\b|^by\b/i;
const MOST_WORDS = 14;
const MOST_LETTERS = 100;
/** Below a few bold lines of the same page, one short sentence is enough. */
const SENTENCE = /^\p{Lu}\S* \S+ \S+ .*\p{Ll}[.!?]$/u;
const NOTE = /^(?:please|note|notes|nb|important|warning|sylwer|pwysig)\b/i;

/** A line that stands alone, is bold as a whole or clearly larger, and has sentences in plain letters below it. */
export default pageRule({
	id: 'fake-heading',
	title: 'Bold line that acts as a heading',
	why: 'Screen readers do not list it as a heading, so people who jump from heading to heading miss this part.',
	fix: 'Make it a real heading in the editor, at the level that fits.',
	guidance: [
		{
			name: 'GOV.UK: headings',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/text-formatting/headings/',
		},
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// How many letters follow, and how much larger it is: Sa11y asks for 250 letters; 100 are about two sentences. A line that is
	// both bold and larger is a heading whatever follows, so one line of text is enough below it.
	settings: { letters: 100, larger: 1.2, lettersBelowBoth: 50 },
	*check({ blocks }, { settings }) {
		const twins = blocks.filter((block, at) => isShort(block) && isSentence(blocks[at + 1]));
		for (const [at, block] of blocks.entries()) {
			const next = blocks[at + 1];
			if (next === undefined || !isLine(block)) continue;
			const larger = (block.look?.size ?? 0) >= (next.look?.size ?? 0) * Number(settings.larger) && block.look !== undefined;
			const bold = isAllBold(block);
			if (!bold && !larger) continue;
			const followed =
				isText(next, Number(settings.letters)) ||
				(bold && larger && isLineOfText(next, Number(settings.lettersBelowBoth))) ||
				(twins.length > 1 && twins.includes(block));
			if (!followed) continue;
			yield {
				block,
				start: 0,
				end: block.text.length,
				...(larger ? { message: 'Large line that acts as a heading.' } : {}),
			};
		}
	},
	examples: {
		bad: [
			'<strong>[What you need to bring]</strong>\nBring something with your name and address on it, such as a bank statement, a bill or a driving licence. Children need a parent with them.',
			'## Apply\nYour skip company applies for you.\n<strong>[Lights and cones at night]</strong>\nA skip must have a yellow light at each corner from dusk until dawn, and 3 cones on the side where traffic comes from.',
			'<p data-bad style="font-size: 1.7em">Work on a protected tree</p><p>Apply at least 8 weeks before you want to start. Tell us which tree it is, what you want to do and why, and send a sketch.</p>',
			'<p data-bad><span style="font-weight: 700; font-size: 1.4em">Damp caused by leaks</span></p><p>Tell us about any leak straight away, day or night, because water can bring down a ceiling. We come within 24 hours.</p>',
			'<p data-bad style="font-weight: bold">Who can apply?</p><p>You can apply if you rent your home, live in the city and have less than £6,000 in the bank. Tell us about changes later.</p>',
			'<div data-bad style="font-size: 1.5em; font-weight: bold">Trees we protect</div><p>This part of the page lists the oldest trees in the town</p>',
			'<p><strong data-bad>Opening times</strong></p><p>We open from 10am to 4pm every day but Monday.</p><p><strong data-bad>Tickets</strong></p><p>Adults pay £5. Children go free.</p>',
		],
		good: [
			'<p><strong>Opening times</strong></p><p>We open from 10am to 4pm every day but Monday.</p><p>Adults pay £5. Children go free.</p>',
			'<p><strong>Jo Smith</strong></p><p>Jo has worked in the park for years.</p><p><strong>Sam Patel</strong></p><p>Sam looks after the bees.</p>',
			'<p><strong>Mill Park</strong></p><p>12 Mill Lane, Exampleton.</p><p><strong>Tickets</strong></p><p>01632 960 188</p>',
			'<p><strong>Important</strong></p><p>Bring a photo of your pet.</p><p><strong>Please note</strong></p><p>We close in May.</p>',
			'<div style="font-weight: bold">Trees we protect</div><p>This part of the page lists the oldest trees in the town</p>',
			'<div style="font-size: 1.5em; font-weight: bold">Trees we protect</div><p>14 oaks, 3 limes</p>',
			'<strong>Tell us about changes within one month.</strong>\nIf you tell us late you may have to pay money back, and we might not be able to pay you for the weeks before you told us.',
			'Bring photo ID.\n<strong>Closed on Wednesday 2 December for training</strong>',
			'<strong>Telephone:</strong> 01632 960 188\nThe line is open from Monday to Friday. At other times you can leave a message, and we call you back on the next day.',
			'<strong>We grit 410 miles of road.</strong> That is a third.\nLorries go out when the road is likely to freeze. It takes them 3 hours to treat the main routes, which are on our map.',
			'<strong>Opening hours</strong>\nMonday to Friday',
			'<strong>Thursday 26 November 2026</strong>\nWe empty the brown bin on that day. Put it out before 6am with the handle facing the road, so that the crew can get at it.',
			'- <strong>Sheds and fences</strong>\n- You do not need to ask us for most sheds, but you do for a fence of more than 2 metres, or one that is next to a road.',
			'<div><h3 style="display: inline-block">Important</h3><p>Do not touch the cable, and keep children and dogs away from it. Call us at once, day or night, so that a crew can make it safe.</p></div>',
			'<div role="heading" aria-level="2" style="font-weight: bold">Add the name of the father</div><p>You can register a birth again to add the details of the father if the parents were not married at the time. There is no charge.</p>',
			'<p style="font-size: 1.5em">You can get help with your rent and your bills. It takes 5 minutes to apply.</p><p>You need your National Insurance number, a bank statement and a letter from your landlord. We answer within 14 days of your claim.</p>',
			'<p><strong><a href="/trees">Work on a protected tree</a></strong></p><p>Apply at least 8 weeks before you want to start. Tell us which tree it is, what you want to do and why, and send a sketch.</p>',
		],
	},
});

/** Short, by itself, no sentence, no link. */
function isLine({ kind, text, list, quoted, spans, closed }: Block): boolean {
	if (kind !== 'paragraph' || list !== undefined || quoted || closed !== undefined) return false;
	if (text.length < 3 || text.length > MOST_LETTERS || /[.!:;,…]["'”’)]*$/.test(text) || text.includes('\n')) return false;
	if (DATA.test(text) || !/\p{Ll}{2}/u.test(text) || countWords(text) > MOST_WORDS) return false;
	return !spans.some(({ kind: span, start, end }) => span === 'link' && end - start > text.length / 2);
}

/** A few words that are neither a name nor a note: 'Opening times', 'Tickets'. */
const isShort = (block: Block): boolean =>
	isLine(block) &&
	isAllBold(block) &&
	countWords(block.text) <= 5 &&
	!/\p{L} \p{Lu}|[:?,]/u.test(block.text) &&
	!NOTE.test(block.text);

const isSentence = (block: Block | undefined): boolean =>
	block?.kind === 'paragraph' && block.list === undefined && SENTENCE.test(block.text) && !isAllBold(block);

/** What somebody wrote below a line that cannot be mistaken: it may lack its full stop. */
const isLineOfText = (block: Block, letters: number): boolean =>
	block.kind === 'paragraph' && block.list === undefined && block.text.length >= letters && !isAllBold(block);

/** Plain sentences. */
const isText = (block: Block, letters: number): boolean =>
	block.kind === 'paragraph' &&
	block.list === undefined &&
	block.text.length >= letters &&
	/[.!?:]/.test(block.text) &&
	!isAllBold(block);
