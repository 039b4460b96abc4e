import type { Audit, Finding, Guidance, PageRecord } from '../core/types.ts';

const CLEAR: Guidance = {
	name: 'GOV.UK: use clear language',
	url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
};
const LINKS: Guidance = {
	name: 'WCAG: link purpose (in context)',
	url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context',
	wcag: '2.4.4',
};
const CONTRAST: Guidance = {
	name: 'WCAG: contrast (minimum)',
	url: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum',
	wcag: '1.4.3',
};

/** One finding about words; a test changes what it is about. */
export const sampleFinding = (changes: Partial<Finding> = {}): Finding => ({
	key: 'long-sentence-1a2b3c',
	rule: 'long-sentence',
	source: 'content',
	area: 'plain-english',
	severity: 'should',
	certainty: 'likely',
	title: 'Sentence is too long',
	message: 'This sentence has 34 words. The house style allows 25.',
	why: 'Long sentences are hard to take in, most of all on a phone or when you are worried.',
	fix: 'Split it, or make a list.',
	quote:
		'If your bin has been missed you should report it to us within two working days of the day on which it was due to be emptied.',
	prefix: 'We collect bins from 6am. ',
	suffix: ' We aim to return.',
	lang: 'en',
	section: ['Bins and recycling', 'Missed bins'],
	selector: ['main > p:nth-of-type(3)'],
	region: 'main',
	fixer: 'content',
	guidance: [CLEAR],
	...changes,
});

const link = (at: number): Finding =>
	sampleFinding({
		key: `link-generic-${at}`,
		rule: 'link-generic',
		area: 'links',
		severity: 'must',
		title: 'Link text does not say where it goes',
		message: 'Link text does not say where it goes',
		why: 'Screen reader users often hear links by themselves, as a list. Out of place, these words mean nothing.',
		fix: 'Name the page or the task.',
		suggestion: 'What will people find or do there?',
		quote: at % 2 === 0 ? 'click here' : 'Read more',
		prefix: 'To report a missed bin, ',
		suffix: ' before 5pm.',
		snippet: '<a href="/bins">',
		section: at % 3 === 0 ? [] : ['Bins and recycling', 'Missed bins'],
		selector: [`main li:nth-of-type(${at}) > a`],
		guidance: [LINKS],
	});

const FINDINGS: readonly Finding[] = [
	...Array.from({ length: 12 }, (_, at) => link(at)),
	...Array.from({ length: 17 }, (_, at) =>
		sampleFinding({
			key: `color-contrast-${at}`,
			rule: 'color-contrast',
			source: 'axe',
			area: 'accessibility',
			severity: 'must',
			certainty: 'proved',
			impact: 'serious',
			title: 'Text is too faint to read',
			message: 'The text is grey (#888888) on white, a contrast of 3.5. It needs 4.5.',
			why: 'People with low vision, and anyone in bright sun, cannot make out faint words.',
			fix: 'Use a darker colour for the words.',
			suggestion: 'Use #767676 or darker.',
			snippet: `<span class="date">`,
			quote: 'Last updated 3 March 2019',
			prefix: '',
			suffix: '',
			section: [],
			region: 'footer',
			fixer: 'template',
			guidance: [CONTRAST],
		}),
	),
	sampleFinding({
		key: 'frame-title-1',
		rule: 'frame-title',
		source: 'axe',
		area: 'accessibility',
		severity: 'must',
		certainty: 'proved',
		title: 'Embedded page has no name',
		message: 'A map from another website is set into this page without a name.',
		why: 'Screen reader users cannot tell what it is, or whether to go in.',
		fix: 'Give it a title that says what it is for.',
		snippet: '<iframe src="https://maps.example.org/embed" class="embedded-map-with-a-rather-long-class-name">',
		section: ['Bins and recycling', 'Find your recycling centre'],
		fixer: 'supplier',
		guidance: [
			{ name: 'WCAG: name, role, value', url: 'https://www.w3.org/WAI/WCAG22/Understanding/name-role-value', wcag: '4.1.2' },
		],
	}),
	...Array.from({ length: 7 }, (_, at) => sampleFinding({ key: `long-sentence-${at}` })),
	...Array.from({ length: 3 }, (_, at) =>
		sampleFinding({
			key: `please-${at}`,
			rule: 'please',
			area: 'style',
			title: '‘Please’ is not needed',
			message: '‘Please’ is not needed',
			why: 'It adds words, and it can make a duty sound like a choice.',
			fix: 'Take it out.',
			quote: 'Please note',
			suffix: ' that we empty bins on bank holidays.',
			...(at === 1 ? { closed: 'What happens at Christmas' } : {}),
		}),
	),
	sampleFinding({
		key: 'time-format-1',
		rule: 'time-format',
		area: 'style',
		title: 'Time is not in the house style',
		message: 'Time is not in the house style',
		why: 'One way to write times is quicker to read.',
		fix: 'Use the 12-hour clock.',
		suggestion: 'Try: 5:30pm.',
		quote: '17.30 hrs',
	}),
	sampleFinding({
		key: 'all-caps-run-1',
		rule: 'all-caps-run',
		area: 'style',
		title: 'Words in block capitals',
		message: 'Words in block capitals',
		why: 'Capitals are harder to read, and some screen readers spell them out.',
		fix: 'Use sentence case.',
		quote: 'DO NOT LEAVE BAGS ON THE STREET',
	}),
	...Array.from({ length: 5 }, (_, at) =>
		sampleFinding({
			key: `passive-voice-${at}`,
			rule: 'passive-voice',
			severity: 'consider',
			title: 'Who does this?',
			message: 'The sentence leaves out who acts.',
			why: 'Readers want to know who will do what.',
			fix: 'Say who does it.',
			quote: 'was due to be emptied',
			...(at === 2 ? { lang: 'cy', quote: 'i’w gwagio' } : {}),
		}),
	),
	sampleFinding({
		key: 'color-contrast-undecided',
		rule: 'color-contrast',
		source: 'axe',
		area: 'accessibility',
		severity: 'consider',
		certainty: 'undecided',
		title: 'Text may be too faint to read',
		message: 'The words stand on a picture.',
		undecided: { reason: 'The check cannot tell which colour is behind the words.', measured: '#ffffff on a picture' },
		why: 'People with low vision, and anyone in bright sun, cannot make out faint words.',
		fix: 'Look at the words on a phone in daylight.',
		snippet: '<h1 class="hero">',
		section: ['Bins and recycling'],
		fixer: 'template',
		guidance: [CONTRAST],
	}),
];

/** As many as asked, of sixty kinds. */
export const manyFindings = (n: number): Finding[] =>
	Array.from({ length: n }, (_, at) =>
		sampleFinding({
			key: `many-${at}`,
			rule: `rule-${at % 60}`,
			title: `Kind ${at % 60}`,
			quote: `These are the words of place ${at}.`,
		}),
	);

const MISSED =
	'If your bin has been missed you should report it to us within two working days of the day on which it was due to be emptied.';
const LONGEST =
	'In the event of contamination the crew will leave a notification on the bin and an alternative collection will not be arranged until the next scheduled collection, when the contents have been sorted by the household.';

/** Of 44 sentences; three are longer than 25 words. */
const LENGTHS: readonly number[] = Array.from({ length: 44 }, (_, at) => ({ 3: 31, 12: 46, 30: 34 })[at] ?? 6 + ((at * 7) % 17));

const PAGE: PageRecord = {
	url: 'https://www.sampleton.gov.uk/bins/missed-bins?street=High+Street',
	canonical: 'https://www.sampleton.gov.uk/bins/missed-bins',
	title: 'Report a missed bin - Sampleton Council',
	lang: 'en-GB',
	counterparts: [{ lang: 'cy', url: 'https://www.sampleton.gov.uk/cy/biniau' }],
	updated: '3 March 2019',
	contentType: 'service',
	outline: [{ level: 1, text: 'Bins and recycling' }],
	state: { opened: 1, zoom: 1, viewport: { width: 1280, height: 720 }, frames: [] },
	textHash: 'abc123',
};

/** A realistic check of one page, for tests and for looking at the views. */
export const sampleAudit = (changes: Partial<Audit> = {}, page: Partial<PageRecord> = {}): Audit => ({
	format: 'critical-friend/audit',
	version: 4,
	tool: { name: 'Critical Friend', version: '0.1.0', axe: '4.14.1', rules: 24 },
	profile: 'GOV.UK',
	styleHash: 'govuk',
	date: '2026-11-21',
	time: '2026-11-21T14:31:00.000Z',
	page: { ...PAGE, ...page },
	checked: [
		{ rule: 'long-sentence', status: 'ran', settings: { words: 25 }, looked: 812 },
		{ rule: 'link-generic', status: 'ran', looked: 43 },
		{ rule: 'color-contrast', status: 'ran', looked: 210 },
		{ rule: 'table-fake-caption', status: 'not-applicable', looked: 0 },
		{ rule: 'faq', status: 'off', looked: 0 },
		{ rule: 'target-size', status: 'gave-up', looked: 12 },
	],
	findings: FINDINGS,
	good: [
		{ id: 'language', title: 'The page says its language', evidence: 'Screen readers know to read it in English.' },
		{ id: 'headings', title: 'The headings go down one step at a time', evidence: '7 headings, from level 1 to level 3.' },
		{ id: 'alt', title: 'Every picture has a text or is marked as decoration', evidence: '4 pictures.' },
		{ id: 'phone', title: 'People can call', evidence: 'A telephone number that phones can dial.', quote: '01792 496 0454' },
	],
	notChecked: [
		{
			id: 'documents',
			what: '3 documents',
			why: 'Critical Friend does not open PDFs.',
			todo: 'Check them with a tool for documents.',
			count: 3,
			selectors: [],
		},
		{
			id: 'frames',
			what: 'A map from another website',
			why: 'Your browser keeps it apart from this page.',
			todo: 'Try the map with a keyboard.',
			count: 1,
			selectors: ['#map'],
		},
		{
			id: 'target-size',
			what: 'Size of buttons and links',
			why: 'The check ran out of time at 12 of 210.',
			todo: 'Look for small buttons that stand close together.',
			count: 198,
			selectors: [],
		},
	],
	questions: [
		{
			id: 'first-paragraph',
			question: 'Does the first paragraph say what people can do here?',
			why: 'Many people read no further.',
		},
	],
	documents: [
		{
			text: 'Waste policy',
			file: 'waste-policy-2017.pdf',
			url: 'https://www.sampleton.gov.uk/files/waste-policy-2017.pdf',
			type: 'pdf',
			size: '2.4MB',
			date: '2017',
			own: true,
			links: 2,
		},
		{
			text: 'Apply for a bigger bin',
			file: 'form.docx',
			url: 'https://www.sampleton.gov.uk/form.docx',
			type: 'docx',
			own: true,
			links: 1,
		},
		{ text: 'Guide', url: 'https://www.example.org/get/12', type: 'pdf', size: '20KB', own: false, links: 1 },
	],
	facts: {
		words: 812,
		sentences: 44,
		averageSentence: 18.5,
		readingAge: { grade: 9.1, age: 14, words: 780, sentences: 40 },
		sentenceLengths: LENGTHS,
		longest: [
			{ at: 12, words: 46, quote: LONGEST, section: ['Bins and recycling', 'Missed bins'] },
			{ at: 30, words: 34, quote: MISSED, section: ['Bins and recycling', 'Missed bins'] },
			{ at: 3, words: 31, quote: 'You can put out up to four bags.', section: [] },
		],
		hard: {
			sentences: [
				{ quote: LONGEST, words: 46, section: ['Bins and recycling', 'Missed bins'] },
				{ quote: MISSED, words: 34, section: ['Bins and recycling', 'Missed bins'] },
			],
			words: [
				{ word: 'notification', syllables: 5, times: 3 },
				{ word: 'contamination', syllables: 5, times: 2 },
				{ word: 'alternative', syllables: 4, times: 2 },
			],
		},
		closedWords: 145,
		otherLanguages: { cy: 40 },
	},
	timings: { reading: 41, accessibility: 402, words: 12 },
	...changes,
});
