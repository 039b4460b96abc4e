import { isCouncilWord } from '../core/english/ordinary-words.ts';
import { countWords } from '../core/english/text.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.toUpperCase().split(' '));
/** Ordinary words that people shout. Any other single word in capitals may be an acronym or a name, so it is left alone. */
const SHOUTED = list(
	'not only must never always please note important warning notice urgent free stop closed cancelled reminder attention danger ' +
		'before after during without within unless until because however also very each every both all any and but the this that these ' +
		'those your you are will cannot should need one two now here there when where apply online click read check contact information ' +
		'update updated latest news details address telephone email website monday tuesday wednesday thursday friday saturday sunday ' +
		'january february march april june july august september october november december council councillor committee meeting ' +
		'agenda report minutes policy application form licence permit waste recycling rubbish collection collections housing planning ' +
		'parking schools services open welcome thank thanks request required payment total office number ' +
		'yes first last next other more most less least over under above below between through deadline extended change changes ' +
		'immediately today tomorrow tonight strictly mandatory compulsory essential early late once original arrears benefit benefits ' +
		'dogs drivers owners residents tenants vehicles visitors vote voters',
);
const SMALL = list('of to in on or at by for from with is be it we us our if as');
/** Longer than four letters and still no ordinary word. */
const ACRONYMS = list(
	'senco sencos sendiass sendist defra dluhc mhclg camhs rspca unesco unicef unison cipfa ofsted ofcom ofgem ofwat cefas ' +
		'nasuwt mappa marac covid pspos asbos ukhsa nspcc ehcps gcses adass solace pestle steam https prince becta edexcel lacas natspec',
);
// A run of words in capitals; figures, single letters and joining marks may stand between them.
const RUN =
	/(?<![\p{L}\p{N}.@/_-])\p{Lu}[\p{Lu}'-]*(?:[,:!&/]? (?:[\d&–-]+,? ){0,2}\p{Lu}[\p{Lu}'-]*)*(?![\p{L}\p{N}@_]|[./-][\p{L}\p{N}])/gu;
/** Addresses come out of databases in capitals. */
const ADDRESS =
	/\b(?:STREET|ROAD|AVENUE|LANE|CLOSE|DRIVE|COURT|CRESCENT|PLACE|TERRACE|GARDENS|WAY|SQUARE|FLAT|YARD|HOUSE)\b.*,|, ?FLAT /;
const VOWEL = /[AEIOUY]/;
const MANY_WORDS = 3;
const REGISTERED = /^FREEPOST\b|\b(?:LTD|LIMITED|LLP|PLC)$/;
/** Words of addresses and names. */
const IN_NAMES = list(
	'street road close lane drive court place way square house park centre garden gardens building buildings estate smart share shared',
);
const LONG_WORD = 6;

/**
 * Reported: three or more words in capitals of which two are ordinary ones, or one ordinary word that people shout.
 * Not reported: acronyms side by side ('NHS ICB GP'), postcodes, product codes, surnames and logos in capitals.
 */
export default blockRule({
	id: 'all-caps-run',
	title: 'Words in capital letters',
	why: 'Capitals are slow to read because all words have the same shape. To many people they look like shouting.',
	fix: 'Write it as a normal sentence. If it matters, put it first or give it a heading.',
	guidance: [
		{
			name: 'GOV.UK style guide: capitalisation',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#capitalisation',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text, uppercase, spans }) {
		if (uppercase) {
			// The style sheet's capitals: a word or three is a label, a sentence is hard to read.
			if (countWords(text) > MANY_WORDS && /\p{Ll}/u.test(text)) {
				yield { start: 0, end: text.length, message: 'The design of the website sets these words in capitals.' };
			}
			return;
		}
		if (!/\p{Lu}{3}/u.test(text)) return;
		for (const match of text.matchAll(RUN)) {
			const start = match.index;
			const run = match[0].replace(/[^\p{L}]+$/u, '');
			if (!isShouting(run) || spans.some((span) => span.kind === 'code' && span.start <= start && start < span.end)) continue;
			yield { start, end: start + run.length };
		}
	},
	examples: {
		bad: [
			'[DO NOT LEAVE BAGS ON THE STREET]. Put them in a bin.',
			'[PLEASE NOTE]: the office is [CLOSED] on Monday.',
			'Do [NOT] put glass in this bin. It is [STRICTLY] for [DOGS].',
			'## [HOUSEHOLD WASTE RECYCLING CENTRE]',
			'- send us [ALL 3 PAGES OF THE FORM]',
			'| [MONDAY]',
			'[CCTV IN OPERATION] here',
			'The [GREEN BIN, BROWN BIN] and blue box',
			'## [OPENING HOURS]',
			'## [DEPOSITS]',
		],
		good: [
			'Ask your NHS ICB GP about SEND, EHCP and SENDIASS help.',
			'Write to PO Box 12, GL1 2EP. Use form CT12 or HB1.',
			'Cllr John SMITH and Mrs A B JONES',
			'Read the RSPCA, DEFRA and HMRC pages on GOV.UK.',
			'See a PDF, DOC or CSV file. Ofsted and OFSTED, IKEA and ASDA.',
			'World War II, Part III, Schedule XVI and King Charles III',
			'<code>PLEASE CHANGE THIS</code>',
			'It is part of the A417 and M5 AND1-ONLY-22.',
			'MOT, TV, PAYE or VAT. ANPR ULEZ CAZ cameras.',
			'- 14, FLAT 2, QUEEN STREET, EXAMPLETON, EXAMPLESHIRE',
			'The UK and EU GDPR rules',
			'Write to FREEPOST EXAMPLE COUNCIL. HART WASTE SERVICES LTD won.',
			'- 12 MILL STREET\n- HARTON PARK',
			'Ask IT, HR or the PM. It is SMART.',
		],
	},
});

function isShouting(run: string): boolean {
	const words = run.match(/\p{Lu}[\p{Lu}'-]+/gu) ?? [];
	if (REGISTERED.test(run)) return false;
	if (words.some((word) => SHOUTED.has(word))) return true;
	if (ADDRESS.test(run)) return false;
	if (words.every(isEveryday) && (words.length > 1 || run.length >= LONG_WORD)) return true;
	return words.length >= MANY_WORDS && words.filter(looksOrdinary).length >= 2;
}

const isEveryday = (word: string): boolean => (SMALL.has(word) || isCouncilWord(word)) && word.length > 1 && !IN_NAMES.has(word);

/** Nobody can tell 'ULEZ' from a word by its looks: a small word, or five letters or more with vowels, and no known acronym. */
const looksOrdinary = (word: string): boolean =>
	SMALL.has(word) || (word.length >= 5 && VOWEL.test(word) && !ACRONYMS.has(word) && !/^[IVXL]+$/.test(word));
