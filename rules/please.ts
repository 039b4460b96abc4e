import type { Block, BlockKind } from '../core/content.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { sentences } from '../core/english/text.ts';
import { PROSE, pageRule } from '../core/rule.ts';

const READ: ReadonlySet<BlockKind> = new Set(PROSE);
// Not the verb: 'to please', 'as you please', 'pleased'. But 'can you please call' and 'asked to please call'.
const PLEASE =
	/(?<!\b(?:(?<!\basked\s)to|(?<!\b(?:can|could|will|would)\s)(?:you|we)|they|not|can|will|yes,?|no,?)\s)\bplease(?: note(?: that)?| be (?:advised|aware)(?: that)?)?\b(?! (?:everyone|everybody|all of|the crowd)\b)/gi;
// Where something went wrong, 'please' is good manners.
const REGRETS = /\b(?:sorry|apolog\p{L}+|regret|try again|thank you|thanks)\b/iu;

/** What vendors put in for old browsers: no editor wrote it, and most readers never see it. */
const OLD_BROWSER =
	/\bInternet Explorer\b|\bbrowser\b[^.]{0,40}\b(?:not supported|unsupported|out of date|too old)\b|\bJavaScript\b/i;

/** Once a page, at the first one. Not reported: apologies, error messages, notes on browsers and quoted words. */
export default pageRule({
	id: 'please',
	title: "'Please' is seldom needed",
	why: 'It adds a word to each instruction and can make a duty sound like a favour.',
	fix: 'Say what to do. The tone stays polite.',
	guidance: [
		{
			name: 'GOV.UK: use the right tone',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/right-tone/',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	*check({ blocks }) {
		const found = blocks.flatMap((block) => (READ.has(block.kind) && !block.quoted ? uses(block) : []));
		const [first] = found;
		if (first === undefined) return;
		yield {
			...first,
			suggestion: /note|advised|aware/i.test(first.block.text.slice(first.start, first.end))
				? 'Leave these words out and say the thing itself.'
				: 'Leave it out and start with the verb.',
			...(found.length > 1 ? { message: `'Please' stands ${found.length} times on this page.` } : {}),
		};
	},
	examples: {
		bad: [
			'[Please] apply online.',
			'[Please note that] you must apply online. Please pay first.',
			'Apply online.\n- If you have no printer, [please] call us.\nPlease call early.',
			'[Please be aware that] the road is closed.',
			'To change your bin day, [please] tell us.',
			'Could you [please] shut the gate.',
			'Dog owners are asked to [please] use a lead.',
		],
		good: [
			'Apply online.',
			'Sorry, there is a problem with the service. Please try again later.',
			'We are sorry. We apologise for the delay, so please bear with us.',
			'You can paint it as you please. We want to please everyone.',
			'We are pleased to help.',
			'The sign says ‘Please shut the gate’. Sam asked: <q>Please can I have it?</q>',
			'# Please',
			'Your browser is out of date. Please get a newer one.\nThis version is not supported. Please use Internet Explorer 11.',
		],
	},
});

function uses(block: Block): { block: Block; start: number; end: number }[] {
	const { text, spans } = block;
	if (!text.includes('lease') || OLD_BROWSER.test(text)) return [];
	const regrets = sentences(text).filter((sentence) => REGRETS.test(sentence.text));
	return [...text.matchAll(PLEASE)]
		.map((match) => ({ block, start: match.index, end: match.index + match[0].length }))
		.filter(
			({ start, end }) =>
				!isQuoted(text, start, end) &&
				!spans.some((span) => span.kind === 'quote' && span.start <= start && end <= span.end) &&
				!regrets.some((one) => one.start <= start && end <= one.end),
		);
}
