import type { Block } from '../core/content.ts';
import { inCaseOf } from '../core/english/inflect.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const SELECT: Readonly<Record<string, string>> = { '': 'select', s: 'selects', ed: 'selected', ing: 'selecting' };
const CLICK =
	/(?<![\p{L}\p{N}-]|\bright )(?:double[- ])?click(s|ed|ing)?(?: (?:on|onto|in|through to)\b)?(?![\p{L}\p{N}-]|\.\p{L})/giu;
/** 'The click of a button', 'a few clicks': no instruction. */
const NOUN_BEFORE = /\b(?:an?|the|one|single|each|per|every|few|mouse|two|three|\d+|of|this|that) $/i;
const NAME_AFTER = /^ ?(?:and|&|n|'n'|\+) ?(?:collect|reserve|drop|deliver|go)\b|^[- ]?(?:through (?:rate|to)|bait)\b/i;
/** On a screen people tap or press words in quotation marks, and named parts of a page. */
const PART =
	'(?:[\'"‘“]\\p{L}|(?:the|this|that|a|your) (?:[\\p{L}\'‘’"-]+ ){0,3}?(?:button|icon|link|box|arrow|image|app|tab|menu|symbol|logo|option|cross|tick|tile|thumbnail)\\b)';
const TAP = new RegExp(`(?<![\\p{L}\\p{N}-])tap(s|ped|ping)?(?: on)?(?= ${PART}| here\\b|( \\p{L}))`, 'giu');
const PRESS =
	/(?<![\p{L}\p{N}-])press(es|ed|ing)?(?: on)? the (?:[\p{L}'‘’"-]+ ){0,3}?button\b|(?<![\p{L}\p{N}-])press(?:es|ed|ing)?(?= ['"‘“]\p{L})/giu;
const ON_SCREEN =
	/\b(?:form|page|screen|online|web|website|app|browser|account|email|password|submit|send|save|download|upload)\b/i;
const MACHINE =
	/\b(?:crossing|pole|lift|alarm|machine|intercom|pendant|bell|bus|tram|door|barrier|traffic|handset|reader|remote)\b/i;

/** Not reported: 'click and collect', 'right-click', water taps, bank cards, buttons in the street; 'click here' as a whole link is for another rule. */
export default blockRule({
	id: 'click-word',
	title: 'Instruction for a mouse or a finger',
	why: 'Many people use a keyboard, their voice or a screen reader, and no mouse. These words leave them out.',
	fix: "Say 'select', which works for everyone.",
	guidance: [
		{
			name: 'GOV.UK style guide: select',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check(block) {
		const { text } = block;
		if (text.includes('lick')) {
			for (const { 0: words, 1: ending = '', index: start } of text.matchAll(CLICK)) {
				const end = start + words.length;
				if (NOUN_BEFORE.test(text.slice(Math.max(0, start - 10), start)) || NAME_AFTER.test(text.slice(end, end + 20))) continue;
				if (!isGenericLink(block, start)) yield { start, end, suggestion: advice(words, ending, text.slice(end)) };
			}
		}
		if (/\b[Tt]ap/.test(text)) {
			for (const { 0: words, 1: ending = '', 2: other, index: start } of text.matchAll(TAP)) {
				if (other !== undefined && !startsStrong(block, start + words.length + 1)) continue;
				const end = start + words.length;
				yield { start, end, suggestion: advice(words, ending, text.slice(end)) };
			}
		}
		if (/\b[Pp]ress/.test(text) && !MACHINE.test(text)) {
			for (const { 0: words, 1: ending = '', index: start } of text.matchAll(PRESS)) {
				if (!ON_SCREEN.test(text) && !/['"‘“]/.test(words)) continue;
				yield { start, end: start + words.length, suggestion: advice(words, ending, '') };
			}
		}
	},
	examples: {
		bad: [
			'[Click on] the blue button.',
			'[Click] the green box, then [click] ‘Receipt’. Before [clicking] ‘Submit’, check it.',
			'<a>[Click] here to search the register</a>',
			'- [Tap] ‘Renew all’.\n- [Tap] the menu icon.\n- [Tap] <strong>Renew</strong> now.',
			'Fill in the form. Then [press the button] to send it.',
			'Change it by [clicking on] it. If you [clicked on] the wrong name, start again. [Double-click] the file.',
			'## Before you [click]',
		],
		good: [
			'Select ‘Start now’.',
			'Our click and collect service is free. Right-click the map to save it.',
			'Turn off the stop tap. Do not drink tap water. Run every cold tap.',
			'Journalists can contact the press office. We send a press release when a road is shut.',
			'At a crossing, press the button on the pole and wait. The form for faults is online.',
			'Tap your bank card on the reader. Tap Lane is shut.',
			'It is done at the click of a button. You are a few clicks away.',
			'<a>click here</a>',
			'The door shuts with a click. The Clicker group meets on Monday.',
		],
	},
});

/** 'Select here' would be no better than 'click here'. */
function advice(words: string, ending: string, after: string): string {
	const here = /^ here\b/i.exec(after);
	if (here) return `Leave out '${words}${here[0]}'. Make the words that say where the link goes the link.`;
	return `Try '${inCaseOf(words, SELECT[ending.toLowerCase()] ?? 'select')}'.`;
}

/** A link that says 'click here' and no more is reported as a link. */
function isGenericLink({ text, spans }: Block, at: number): boolean {
	const link = spans.find(({ kind, start, end }) => kind === 'link' && start <= at && at < end);
	return (
		link !== undefined &&
		/^\W*click(?: here| this| me| the link| on this link| this link)?\W*$/i.test(text.slice(link.start, link.end))
	);
}

const startsStrong = ({ spans }: Block, at: number): boolean => spans.some(({ kind, start }) => kind === 'strong' && start === at);
