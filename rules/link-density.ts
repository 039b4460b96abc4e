import { countWords } from '../core/english/text.ts';
import { blockRule } from '../core/rule.ts';

/** Fewer links than this swamp nobody. */
const MANY = 4;
/** Fewer words than this around the links, and it is a menu. */
const PROSE_WORDS = 5;

export default blockRule({
	id: 'link-density',
	title: 'Many links in one paragraph',
	why: 'With so many ways to go, people find it hard to choose, and each link breaks the flow of reading.',
	fix: 'Keep the links that people need here, or make a list of them.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'consider',
	off: 'Nobody has published a figure. This one is our own.',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	// Our own judgement; GOV.UK says only 'do not swamp'.
	settings: { words: 40 },
	kinds: ['paragraph'],
	*check({ text, spans }, { settings }) {
		const links = spans.filter(({ kind }) => kind === 'link');
		if (links.length < MANY) return;
		const all = countWords(text);
		if (all >= links.length * Number(settings.words)) return;
		const linked = links.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
		if (all - linked < PROSE_WORDS || text.includes('|')) return;
		yield { start: 0, end: text.length, message: `This paragraph has ${links.length} links in ${all} words.` };
	},
	examples: {
		bad: [
			'[You can <a>check your bin day</a>, <a>order a bin</a>, <a>report a missed bin</a> or <a>book a bulky collection</a> if you cannot lift it.]',
			'[Read about <a>rights</a>, check the <a>map</a>, look at the <a>guide</a> and see if your house is in a <a>conservation area</a>. You may need advice.]',
			'[Ask for an <a>assessment</a>. Join a <a>group</a>. Get a <a>card</a>. Take a break with our <a>sitting service</a>, which is free.]',
			'[Free help comes from <a>Citizens Advice</a>, <a>StepChange</a>, <a>Turn2us</a>, <a>MoneyHelper</a> and our own <a>advisers</a> in libraries.]',
			'[We also run <a>one</a> and <a>two</a>, as well as <a>three</a> and <a>four</a> for older people.]',
		],
		good: [
			'The van stops in 22 villages. <a>Find your nearest stop</a>.',
			'You can <a>pay rent</a>, <a>swap homes</a> or <a>get help</a> today.',
			'<a>Home</a> <a>Bins</a> <a>Parks</a> <a>Housing</a>',
			'Choose: <a>one</a> | <a>two</a> | <a>three</a> | <a>four</a> | or see all of them here.',
			'- <a>one</a>, <a>two</a>, <a>three</a> and <a>four</a> for older people in your home',
			'<a>North</a>, <a>South</a>, <a>East</a> and <a>West</a>',
			'Call us.',
			'| <a>one</a> and <a>two</a> or <a>three</a> and <a>four</a> of these for you',
		],
	},
});
