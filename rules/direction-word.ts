import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Things that a page shows. */
const THING =
	'(?:(?:address|box|search|checkbox)(?:es)?|(?:calculator|button|category|chart|contact|column|condition|date|detail|diagram|document|example|fee|field|figure|form|guide|heading|icon|image|instruction|item|link|list|logo|map|menu|method|number|option|panel|paragraph|photo|picture|price|question|rule|section|step|tab|table|term|text|time|timetable|tool|video|charge|criterion|enquiry)s?|categories|criteria|enquiries|guidance|information|navigation|sidebar|contact us)';
const SAID =
	'(?:see|as|listed|shown|set out|described|mentioned|stated|given|explained|outlined|detailed|named|provided|noted|found|displayed|including|refer to|read|look|select)';
const HINT = /above|below|right|left|corner|round|square|circular|triang|oval|rectang|shaped|big|large|small/i;
const UP_DOWN = /\b(the )?(?:above|below)(?:-?mentioned)?(?![\p{L}'-])/giu;
const POINTS_BACK = new RegExp(`(?:\\b(?:${THING}|${SAID}) |^|[.:!?(] ?)$`, 'i');
/** After 'below' comes an end or a new phrase, and no figure: 'prices below £5', 'the flat below mine'. */
const GOES_ON =
	/^(?:$|[.,;:!?)]| (?:to|for|and|or|if|with|in|on|is|are|will|which|that|by|when|before|gives?|shows?|from|we|you|as|has|have|can|could|take|tells?|lists?|explains?|so|but|then|using|plus|may|must|should|do|does|go|goes|open|opens|need|needs|cover|covers|help|helps|include|includes|apply|applies)\b)/i;
const NAMES_THING = new RegExp(`^(?: (?:[\\p{L}-]+ )?${THING}\\b|$|[.,;:!?)])`, 'iu');
const SIDE =
	/\b(?:on|to|at) (?:the|your) (?:far |top |bottom )?(?:right|left)(?:[- ]hand (?:side|corner))?(?![\p{L}-])|\b(?:right|left)[- ]hand(?= (?:(?:side )?(?:menu|navigation|column|panel|box|sidebar|bar)|side of (?:the|this|your) (?:page|screen))\b)|\bsee (?:right|left)\b(?! of)/giu;
const SIDE_OF_THING = new RegExp(`\\b${THING} (?:(?:that )?(?:is|are) )?$`, 'i');
const OF_PAGE = /^ of (?:the|this|your|each) (?:web ?page|page|screen|website|site|menu)\b/i;
/** 'The artist on the right won', 'The woman on the left is': a picture or a column, unless it is about a street or a body. */
const ONE_ON_SIDE =
	/\b[Tt]he (?:[\p{L}-]+ )?(?!side|hand|arm|leg|foot|eye|ear|lung|breast|knee|hip|door|gate|house|building|road|street|lane|path|turning|turn|exit|entrance|car|parking|park|church|bridge|stairs|lift|ramp|shop|pub|school|station|stop|track|footpath|wall|field|bay|lock|key|drive)([\p{L}-]+) on the (?:far )?(?:right|left)(?= (?:is|was|won|has|had|are|were|have|shows?|says?|will|can|gives?|tells?|takes?|opens?|means?|leads?)\b)/gu;
const IN_STREET =
	/\b(?:road|street|lane|turn|walk|drive|junction|roundabout|entrance|door|gate|path|bridge|mile|miles|metres|yards|past|bus|building|floor|stairs|lift|station|church|pub|river|car|hall|corridor|centre)\b/i;
const BUTTONS = '(?:button|icon|link|image|picture|symbol|logo|arrow|tab|marker|pin)s?';
const SHAPE = new RegExp(
	`\\b(?:round|square|circular|triangular|oval|rectangular|(?:diamond|star|heart|arrow)[- ]shaped) ${BUTTONS}(?![\\p{L}-])|(?<=\\b(?:click|select|use|press|tap|choose|find)(?: on)? the )(?:big|biggest|large|largest|small|smallest|little|tiny) (?:box|${BUTTONS})(?![\\p{L}-])`,
	'giu',
);
const CORNER =
	/\b(?:box|button|link|icon|menu|logo|image|picture|arrow|cross|symbol|form|search|details|number) (?:that is |is |are )?(?:in|at) the (?:(?:top|bottom|upper|lower)[- ]?)?(?:(?:left|right)[- ]?(?:hand )?)?corner(?! of (?!(?:the|this|your|each) (?:web ?page|page|screen|window|website|site|map)\b))/giu;

/** Not reported: ages, sums and levels ('above 18', 'below freezing'), streets and buildings ('turn right', 'flats above shops'). */
export default blockRule({
	id: 'direction-word',
	title: 'Says where on the page it is',
	why: 'The layout changes on a phone and with large text. People who cannot see the page cannot follow directions.',
	fix: 'Name the thing, such as its heading, or put the link here.',
	guidance: [
		{
			name: 'WCAG: sensory characteristics',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/sensory-characteristics',
			wcag: '1.3.3',
		},
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!HINT.test(text)) return;
		const before = (at: number): string => text.slice(Math.max(0, at - 40), at);
		const found = [
			...[...text.matchAll(UP_DOWN)].filter(({ 0: words, 1: article, index: start }) => {
				const after = text.slice(start + words.length, start + words.length + 40);
				if (article !== undefined) return NAMES_THING.test(after);
				return /mentioned$/i.test(words) || (POINTS_BACK.test(before(start)) && GOES_ON.test(after));
			}),
			...[...text.matchAll(SIDE)].filter(({ 0: words, index: start }) => {
				if (/^(?:right|left|see)/i.test(words)) return true;
				const after = text.slice(start + words.length, start + words.length + 40);
				return OF_PAGE.test(after) || (SIDE_OF_THING.test(before(start)) && !/^ of\b/.test(after));
			}),
			...text.matchAll(CORNER),
			...(IN_STREET.test(text) ? [] : text.matchAll(ONE_ON_SIDE)),
		].sort((a, b) => a.index - b.index);
		for (const { 0: words, index: start } of text.matchAll(SHAPE)) {
			const message = `People who cannot see '${words}' do not know which one you mean.`;
			yield { start, end: start + words.length, message, suggestion: 'What does it say? Use those words.' };
		}
		for (const [at, { 0: words, index: start }] of found.entries()) {
			const next = found[at + 1];
			// 'The links on the left are' holds 'on the left', which says it.
			if (next !== undefined && next.index < start + words.length) continue;
			yield {
				start,
				end: start + words.length,
				suggestion: "Which one? Name it, such as 'the report form', or put the link here.",
			};
		}
	},
	examples: {
		bad: [
			'Use the form [on the right].',
			'Use the form [below] to order one. The fees [above] are for this year.',
			'Choose from the list [on the right]. The links [on the left] take you to e-books.',
			'- Read the notes in the [left-hand] menu.\n- Use the address [below].',
			'Prices are in the box ([see left]). Documents are as [above], plus a photo.',
			'See [below] for dates. Use one of the options listed [below]:',
			'[The artist on the right] won the Album of the year. [The woman on the left] is Ed.',
			'Click the [round button] to go on. Use the [star-shaped icon]. Click the [large button].',
			'Type your name into the [box in the corner]. Use the [menu in the top right-hand corner] of the page.',
			'[Below] is a list of parks. Call us if [the above] criteria fit you.',
		],
		good: [
			'Use the report form. Read ‘Fees’.',
			'You may get help if your savings are below £16,000 or you are above pension age.',
			'Turn right into Castle Street. The Civic Centre is on the left after the bridge. There is a ramp on the right of the main doors.',
			'Keep your fridge at 5C or below. Hot food must stay above 63C. The meter is below the stairs.',
			'We let flats above shops. You have the right to ask. Call us right away.',
			'If you have left care, ask for help. The list is above average. Use numbers below 10.',
			'Your account number is in the box on the top right of your bill.',
			'Prices above £5 and dates below freezing. Keep to the right in lanes.',
			'The door on the left is locked. The chemist on the right is open: turn right after the church.',
			'Write it in the box in the corner of your form. The shop is in the corner of the square.',
			'Round tables, square metres and a small picture library. A large link road. The arm on the right is weak.',
			'The number must be 5 or above. Scores of 3 and below fail.',
		],
	},
});
