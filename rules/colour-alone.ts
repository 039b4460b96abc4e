import { sentences } from '../core/english/text.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const COLOUR =
	'(?:(?:bright|dark|light|pale|bold) )?(?:red|green|blue|yellow|orange|amber|purple|pink|brown|black|white|gr[ae]y|gold|turquoise|teal)';
/** What a page, a form or a chart on it shows. Not boxes, bags, lines and spaces, which are things in the street. */
const SHOWN =
	'(?:answer|arrow|asterisk|bar|button|cell|circle|column|date|day|dot|entr(?:y|ie)|event|field|heading|icon|item|label|link|marker|name|number|option|panel|pin|price|question|row|section|square|step|tab|text|tick|title|triangle|value|word|words)s?';
const MARKED =
	'(?:marked|shown|highlighted|displayed|listed|written|printed|outlined|coloured|indicated|shaded|underlined|circled|identified|appear|appears)';
const POINTS: readonly RegExp[] = [
	// 'Fields marked in red', 'the dates in red'.
	new RegExp(
		`\\b${MARKED} (?:up )?(?:in|with|by) (?:the |a )?(?:colour )?${COLOUR}(?! \\p{L}*(?:ink|pen|star|asterisk|tick|cross|line|border)\\b)(?![\\p{L}-])`,
		'giu',
	),
	new RegExp(
		`\\b(?:${SHOWN}|those|ones|anything|everything|items|areas|zones|roads|streets|products|species) in ${COLOUR}(?= (?:are|is|must|need|show|mean|have|has|can|cannot|will|do|only|on this|below|above)\\b|[.,;:!?)]|$)`,
		'giu',
	),
	// 'Click the green button', 'the red text'.
	new RegExp(
		`\\b(?:click|select|use|choose|press|tap|follow|see|read|fill in|complete|check|on)(?: on)? (?:the|any|each|every|all) ${COLOUR} ${SHOWN}(?![\\p{L}-])`,
		'giu',
	),
	new RegExp(
		`^(?:The|All|Any|Each|Every) ${COLOUR} ${SHOWN} (?:is|are|shows?|means?|must|need|tells?|indicates?|opens?|takes?|will)\\b`,
		'gu',
	),
	// 'The green mushrooms listed here'.
	new RegExp(
		`\\b(?:the|all|any) ${COLOUR} [\\p{L}-]+ (?:that are |which are )?(?:(?:listed|shown|displayed)(?: (?:here|below|above|on (?:this|the) (?:page|list|chart|map|table)))?|below|above|here|(?:i|o)n (?:this|the) (?:list|page|table|chart|graph|map|calendar|diagram))(?![\\p{L}-])`,
		'giu',
	),
	// 'The answers that have a red label'.
	new RegExp(
		`\\b(?:answers?|fields?|questions?|entr(?:y|ies)|cells?|rows?|columns?|dates?|options?) (?:(?:that|which) (?:have|has)|with) (?:an? |the )?${COLOUR} (?:${SHOWN}|outline|background|edge|frame)(?![\\p{L}-])`,
		'giu',
	),
	// 'Red means closed', 'green = open'.
	new RegExp(`(?<![\\p{L}-])${COLOUR} (?:means|indicates|denotes|signifies|represents|= )(?! (?:go|stop)\\b)`, 'giu'),
];
/** The same sentence gives another sign, or the words that are on the thing. */
const ANOTHER_SIGN =
	/\b(?:star|stars|starred|asterisks?|bold|underlined|italics?|capitals|icon|symbol|tick(?:ed)?|cross(?:ed)?|labelled|called|named|saying|says|that say|with the words?|letter|striped|dotted|dashed|hatched)\b|\*|["“‘]|\(\p{L}/iu;
/** Things in the world: machines, lights, roads, bins. */
const THINGS =
	/\b(?:bins?|lids?|bags?|sacks?|cadd(?:y|ies)|box(?:es)?|crossings?|traffic|lights?|machine|meter|pump|remote|alarm|cord|door|wall|intercom|lift|bus(?:es)?|signs?|badges?|permits?|sticker|tags?|uniforms?|ink|pens?|routes?|kerb|flags?|ribbon|paint(?:ed)?|weather|warnings?)\b/i;
/** The colour is a part of the name. */
const NAMES =
	/\b(?:green (?:spaces?|belts?|roofs?|jobs?|homes?|corridors?|infrastructure|energy|travel|projects?|waste)|blue (?:plaques?|spaces?)|white papers?|red (?:squirrels?|kites?|deer|routes?)|black (?:people|poplars?|residents?))\b/i;
const HINT = new RegExp(`\\b${COLOUR}\\b`, 'i');

/** Not reported: a colour beside another sign ('in red with a star'), things in the world ('the green bin') and names. */
export default blockRule({
	id: 'colour-alone',
	title: 'Says it with a colour alone',
	why: 'Some people cannot see the colour or tell it from others, and screen readers do not say it.',
	fix: 'Say it in words as well: name the button, or put the word on each thing that the colour marks.',
	guidance: [{ name: 'WCAG: use of color', url: 'https://www.w3.org/WAI/WCAG22/Understanding/use-of-color', wcag: '1.4.1' }],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!HINT.test(text)) return;
		for (const { text: sentence, start } of sentences(text)) {
			if (!HINT.test(sentence) || ANOTHER_SIGN.test(sentence) || THINGS.test(sentence)) continue;
			const [found] = POINTS.flatMap((pattern) => [...sentence.matchAll(pattern)]).sort((a, b) => a.index - b.index);
			if (found === undefined || NAMES.test(found[0])) continue;
			const at = start + found.index;
			const colour = HINT.exec(found[0])?.[0].toLowerCase() ?? 'this colour';
			yield {
				start: at,
				end: at + found[0].trimEnd().length,
				suggestion: `What tells people who cannot see ${colour}? Say it in words, too.`,
			};
		}
	},
	examples: {
		bad: [
			'[The green mushrooms listed here] are OK to eat. [The red mushrooms below] will kill you.',
			'Fields [marked in red] are required.',
			'You must fill in the [fields in red].',
			'To go on, [click the green button].',
			'The meetings [shown in blue] are online. [Dates in red] are bank holidays.',
			'[Red means] that it is closed. [Green means] that it is open.',
			'- Items [highlighted in yellow] are new',
			'| [Read the red text]',
			'Fill in the [answers that have a red label].',
		],
		good: [
			'Fill in the answers that have a red label with a star.',
			'Pick a row with a green hedge or a field with a red gate.',
			'Put it in the green bin. Green bins are shown below.',
			'Vote for the Green Party, Red Lion Street or the Blue Badge scheme.',
			'The fields in red are marked with a star.',
			"Click the green button that says 'Apply'. Click the green 'Apply' button.",
			'Press the green button at the crossing and wait for the green light.',
			'You cannot park on double yellow lines or in a yellow box junction.',
			'Green spaces are listed in our local plan. The black cat is here.',
			'The blue plaques listed below are in the old town. All the green spaces on this page are free.',
			'The green spaces listed here are free.',
			'People in white coats, in the red zone, in the black.',
			'We paint the doors in red. You must write in black ink.',
			'The tax bands are marked in red on the map with the letter B.',
			'A red weather warning means danger to life.',
		],
	},
});
