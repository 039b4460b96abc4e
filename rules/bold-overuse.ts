import type { Block } from '../core/content.ts';
import { boldRuns, isAllBold, type Run } from '../core/elements/bold.ts';
import { countWords } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/** What people press or fill in, named in an instruction: the one use that GOV.UK allows. */
const TELLS =
	/\b(?:select(?:ing)?|choos(?:e|ing)|press(?:ing)?|click(?:ing)?(?: on)?|tap(?:ping)?|tick(?:ing)?|go to|called|named|marked|labelled)(?: the| our)? ["'“‘]?$/i;
/** 'Object or Support': the next name after one that people press. */
const AND_THEN = /^(?:[\s,>→]|\b(?:or|and|then|the)\b)*$/;
const PRESSED = /^["'”’]? (?:button|link|tab|box|field|option|menu|icon|page|section|key)\b/i;
/** A label at the start of a line and what may come between it and the rest. */
const LABEL_END = /[:?–—-]$/;
const AFTER_LABEL = /^\s*(?:[:–—-]|\n|$)/;
const LABEL_WORDS = 12;
const NAME_WORDS = 6;
/** Shorter than this, a line that is all in bold is a label or a heading. */
const LINE_WORDS = 10;

/**
 * Reported once a block, at its longest bold words. Not reported: names of buttons, labels at the start of a line, dates, prices
 * and the like, a line that stands by itself, and blocks that the style sheet sets in bold as a whole.
 */
export default blockRule({
	id: 'bold-overuse',
	title: 'Bold for emphasis in running text',
	why: 'If much is in bold, nothing stands out. People then skip the plain words, which they need as well.',
	fix: 'Put what matters first, or give it a heading or a list. Keep bold for the names of buttons.',
	guidance: [
		{
			name: 'GOV.UK style guide: bold',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bold',
		},
		{ name: 'NHS service manual: formatting', url: 'https://service-manual.nhs.uk/content/formatting' },
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	// Our own: a tenth of the block's characters, and more than a word or three.
	settings: { percent: 10, words: 4 },
	kinds: PROSE,
	*check(block, { settings }) {
		const { text, quoted, look } = block;
		if (quoted || look?.bold) return;
		const runs = unpressed(text, boldRuns(block)).filter((run) => !hasReason(block, run));
		const [first] = runs;
		if (first === undefined) return;
		const bold = runs.map(({ start, end }) => text.slice(start, end));
		const share = Math.round((bold.join('').length / text.length) * 100);
		if (share <= Number(settings.percent) || countWords(bold.join(' ')) < Number(settings.words)) return;
		const longest = runs.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), first);
		yield { ...longest, message: `${share}% of this text is in bold.` };
	},
	examples: {
		bad: [
			'We do not work on 25 December. <strong>[Put your bins out by 6am or they will stay full.]</strong> Card can go next to the bin.',
			'Tell us your <strong>new address</strong>, the <strong>date you move</strong> and the <strong>[names of all adults]</strong> who live there.',
			'<strong>[You must let our engineer into your home. If you miss 3 visits we go to court.]</strong>',
			'- tell us about <strong>[any arrest or driving offence within 48 hours]</strong> in writing',
			'<p data-bad>Zone C changes. <span style="font-weight: bold">Permits for zone B stop working on Mill Lane next month.</span> Apply for a new one now.</p>',
			'<strong>[Keep dogs on a lead.]</strong> There are sheep on the hill all year.',
		],
		good: [
			'Search for it and open it. Select <strong>Comments</strong>, then select <strong>Make a comment</strong>. Choose <strong>Object</strong> or <strong>Support</strong>.',
			'Use the <strong>Report a problem with this page</strong> link.',
			'<strong>Telephone and text relay:</strong> 01632 960 111',
			'- <strong>Deferred payments</strong> - a way to pay for a care home later',
			'<strong>Thursday 26 November</strong>',
			'The fee is <strong>£96.50</strong> until <strong>1 April 2027</strong>.',
			'You <strong>must</strong> fill in a form when you hand in postal votes, and staff will turn them down if you do not.',
			'Bring <strong>photo ID</strong>.',
			'<p>It pays for <strong style="font-weight: normal">shoes, a coat and a school jumper for each child</strong> once a year.</p>',
			'<p style="font-weight: bold">Find out what you can get and how to apply for it online. It takes about 5 minutes.</p>',
			'## <strong>Ways in which you can pay your bill</strong>',
			'| <strong>This is what you ordered from our shop</strong>',
			'<strong>Looking for something else?</strong> Ask us in the library.',
		],
	},
});

function hasReason(block: Block, { start, end }: Run): boolean {
	const { text, spans } = block;
	const words = text.slice(start, end);
	const count = countWords(words);
	if (spans.some((span) => span.kind === 'link' && span.start <= start && end <= span.end)) return true;
	if (/\d/.test(words) && count <= 5) return true;
	if (isAllBold(block)) return count <= LINE_WORDS && !/[.!]$/.test(words);
	const before = text.slice(0, start);
	const after = text.slice(end);
	const startsLine = /(?:^|\n)[^\p{L}\p{N}]*$/u.test(before);
	return startsLine && count <= LABEL_WORDS && (LABEL_END.test(words.trimEnd()) || AFTER_LABEL.test(after));
}

/** 'Select Comments', 'the Search button', and the name after 'or' where the one before it is pressed. */
function unpressed(text: string, runs: readonly Run[]): Run[] {
	let end = -1;
	return runs.filter((run) => {
		const isName = countWords(text.slice(run.start, run.end)) <= NAME_WORDS;
		const told = TELLS.test(text.slice(Math.max(0, run.start - 30), run.start)) || PRESSED.test(text.slice(run.end, run.end + 12));
		const goesOn = end !== -1 && run.start - end < 20 && AND_THEN.test(text.slice(end, run.start));
		end = isName && (told || goesOn) ? run.end : -1;
		return end === -1;
	});
}
