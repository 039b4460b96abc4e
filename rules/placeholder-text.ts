import { ALL_TEXT, blockRule, type Match } from '../core/rule.ts';

const LEFT_OVER = new RegExp(
	[
		'(?<lorem>\\blorem ipsum\\b[^.]{0,300}\\.?)',
		'(?<open>\\b(?:TB[CDA]|to be (?:confirmed|announced|decided) (?:here|shortly|soon))\\b)',
		'(?<slot>\\[(?:replace (?:this|the|with)|insert|enter|add|your|name|date|address|team|officer|council|organisation|number|email|e-mail|phone|telephone|link|xx+|\\.\\.\\.)\\b[^\\]\\n]{0,80}\\]|\\[(?:name|date|address|xx+)\\])',
		'(?<soon>\\bcoming soon\\b)',
		'(?<works>\\b(?:this|the|our) (?:web ?)?(?:page|site|website|section) is (?:currently |still |being )?under construction\\b\\.?)',
	].join('|'),
	'gi',
);
const CROSSES = /(?<![\w/.-])X{3,}(?![\w/-])/g;
const HEADING_HERE = /^(?:insert|add|enter|type|put) (?:your |an? |the )?(?:heading|sub-?heading|title|text) here\b/i;
const TEST_PAGE = /^(?:this is )?(?:a |just a )?test(?:ing)? (?:page|content|article|heading)(?: \d+)?\.?$/i;

/** Words that somebody meant to come back to. Capitals count: 'tbc' in small letters is somebody's shorthand as well. */
export default blockRule({
	id: 'placeholder-text',
	title: 'Words left over from writing the page',
	why: 'Readers get no answer, and they trust the rest less.',
	fix: 'Put in what belongs there, or take it out until you know.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'should',
	area: 'trust',
	fixer: 'content',
	languages: 'any',
	softOn: ['minutes', 'committee-report', 'news'],
	yieldsTo: ['statement-template-text'],
	kinds: ALL_TEXT,
	*check({ kind, text }) {
		if (kind === 'heading' && (TEST_PAGE.test(text) || HEADING_HERE.test(text))) yield { start: 0, end: text.length };
		for (const match of text.matchAll(LEFT_OVER)) yield whole(match);
		if (text.includes('XXX')) for (const match of text.matchAll(CROSSES)) if (!isNumeral(text, match.index)) yield whole(match);
	},
	examples: {
		bad: [
			'Swings and a slide. [Lorem ipsum dolor sit amet.] It opens in spring.',
			'Winter hours: [TBC]. The limit is £[XXX].',
			'The calculator is [coming soon]. [This page is under construction.]',
			'| [TBD]',
			'# [Test page]',
			'## [Insert your heading here]',
			'<main><h1 data-bad>[Replace this text with the main heading]</h1><p>You can renew a bus pass online.</p></main>',
		],
		good: [
			'Insert your card, then insert the ticket.',
			'## Enter the title of your film\nType your text here to send it.',
			'There are 64 homes under construction in Dock Street.',
			'Staff can print a test page.',
			'Sizes go from S to XXXL. Use the number ABC/XXX/12.',
			'Spring comes early, and the cafés soon fill up.',
			'The mock test has a picture on each page.',
			'We will confirm the date in May.',
			'# Test your water\nSchedule XXX of the Act.',
		],
	},
});

const whole = ({ 0: text, index }: RegExpMatchArray): Match => ({ start: index ?? 0, end: (index ?? 0) + text.length });
const isNumeral = (text: string, at: number): boolean =>
	/\b(?:part|schedule|chapter|annex|bowl|volume|article) $/i.test(text.slice(Math.max(0, at - 12), at));
