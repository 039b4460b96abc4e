import { describe, expect, it, test } from 'vitest';
import { words } from '../words.ts';
import { GOVUK, type HouseStyle, type KnownRule } from './house-style.ts';
import { type FileProblem, LONGEST_FILE, readHouseStyle, writeHouseStyle } from './house-style-file.ts';

const { broken, problem, right } = words.houseStyle;
const RULES: readonly KnownRule[] = [
	{ id: 'long-sentence', settings: { words: 25 } },
	{ id: 'long-paragraph', settings: { sentences: 5, words: 100 } },
	{ id: 'please' },
	{ id: 'time-format', settings: { midnight: 'midnight', strict: true } },
];
const HEAD = '"format": "critical-friend/house-style", "version": 1, "name": "Sampleton"';

const problems = (text: string): readonly FileProblem[] => {
	const read = readHouseStyle(text, RULES);
	return 'problems' in read ? read.problems : [];
};
const brief = (text: string): string[] =>
	problems(text).map(({ line, column, path, reason }) => `${line}:${column} ${path}: ${reason}`);
/** Of a house style with more in it, on its second line. */
const within = (more: string): string[] => brief(`{ ${HEAD},\n${more} }`).map((each) => each.replace(/^2:\d+ /, ''));

const FULL: HouseStyle = {
	$schema: 'https://example.org/house-style.schema.json',
	format: 'critical-friend/house-style',
	version: 1,
	name: 'Sampleton',
	council: 'Sampleton Council',
	nation: 'Wales',
	hosts: ['www.sampleton.gov.uk', 'Sampleton.moderngov.co.uk'],
	suppliers: { 'forms.sampleton.gov.uk': 'Example Forms Ltd' },
	readingAge: 12,
	rules: {
		'long-sentence': { severity: 'consider', words: 20 },
		'long-paragraph': 'off',
		please: 'on',
		'time-format': { midnight: '12 midnight', strict: false },
	},
	wordsAllowed: ['hub'],
	wordsAdded: [{ words: 'going forward', plain: 'from now on', question: 'From when?', why: 'It says nothing.' }],
};

describe('a house style that is right', () => {
	it('comes back as it was written', () => {
		expect(readHouseStyle(writeHouseStyle(FULL), RULES)).toEqual({ style: FULL });
		expect(readHouseStyle(writeHouseStyle(GOVUK), RULES)).toEqual({ style: GOVUK });
	});

	it('is written in one order, whatever order it had', () => {
		const turn = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(turn);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, inside]) => [key, turn(inside)]),
			);
		};
		const turned = turn(FULL) as HouseStyle;
		expect(writeHouseStyle(turned)).toBe(writeHouseStyle(FULL));
		expect(writeHouseStyle(GOVUK)).toBe('{\n  "format": "critical-friend/house-style",\n  "version": 1,\n  "name": "GOV.UK"\n}\n');
	});

	it('may have comments, commas at the end, a byte order mark and any line ends', () => {
		const text = `\uFEFF// Agreed in May\r\n{ ${HEAD}, /* 18 of us */\r"hosts": ["www.sampleton.gov.uk",],}\n`;
		expect(readHouseStyle(text, RULES)).toMatchObject({ style: { name: 'Sampleton', hosts: ['www.sampleton.gov.uk'] } });
	});

	it('may name any rule where nobody says which there are', () => {
		const rules = { 'new-rule': { limit: 3, severity: 'should' }, other: 'off' };
		expect(readHouseStyle(`{ ${HEAD}, "rules": ${JSON.stringify(rules)} }`)).toMatchObject({ style: { rules } });
		expect(readHouseStyle(`{ ${HEAD}, "rules": { "new-rule": "must" } }`)).toMatchObject({
			problems: [{ path: 'rules.new-rule' }],
		});
	});
});

describe('what is wrong', () => {
	it('is said all at once, in order, with line, column and path', () => {
		const text = `{
  "format": "critical-friend/house-style",
  "version": 2,
  "council": "",
  "readingAge": 8.5,
  "rules": {
    "long-sentense": "off",
    "long-sentence": { "words": "20", "wrds": 3 }
  },
  "wordsAdded": [{ "words": "ok" }, { "plain": "now" }],
  "wrodsAllowed": []
}`;
		expect(brief(text)).toEqual([
			`1:1 : ${problem.missing('name', right.name)}`,
			`3:14 version: ${right.version}`,
			`4:14 council: ${right.council}`,
			`5:17 readingAge: ${right.readingAge}`,
			`7:5 rules.long-sentense: ${problem.unknownRule('long-sentense', ['long-sentence', 'long-paragraph'])}`,
			`8:33 rules.long-sentence.words: ${right.number}`,
			`8:39 rules.long-sentence.wrds: ${problem.unknown('wrds', ['words'], ['severity', 'words'])}`,
			`10:37 wordsAdded.1: ${problem.missing('words', right.words)}`,
			expect.stringContaining('11:3 wrodsAllowed: ‘wrodsAllowed’ is not known here. Did you mean ‘wordsAllowed’'),
		]);
	});

	test.each([
		['"nation": "UK"', `nation: ${right.nation}`],
		['"hosts": "www.sampleton.gov.uk"', `hosts: ${right.hosts}`],
		['"hosts": ["https://www.sampleton.gov.uk/"]', `hosts.0: ${right.host}`],
		['"hosts": ["www.sampleton.gov.uk", "gov.uk"]', `hosts.1: ${right.sharedHost}`],
		['"suppliers": []', `suppliers: ${right.suppliers}`],
		['"suppliers": { "forms": "Forms Ltd" }', `suppliers.forms: ${right.host}`],
		['"suppliers": { "forms.example.com": 3 }', `suppliers.forms.example.com: ${right.supplier}`],
		['"readingAge": 19', `readingAge: ${right.readingAge}`],
		['"readingAge": "12"', `readingAge: ${right.readingAge}`],
		['"rules": []', `rules: ${right.rules}`],
		['"rules": { "please": [] }', `rules.please: ${right.rule}`],
		['"rules": { "please": "must" }', `rules.please: ${right.rule}`],
		['"rules": { "please": 20 }', `rules.please: ${right.rule}`],
		['"rules": { "please": { "severity": "must" } }', `rules.please.severity: ${right.severity}`],
		['"rules": { "long-sentence": { "words": -1 } }', `rules.long-sentence.words: ${right.number}`],
		['"rules": { "time-format": { "strict": "no" } }', `rules.time-format.strict: ${right.yesNo}`],
		['"rules": { "please": { "words": 3 } }', `rules.please.words: ${problem.unknown('words', [], ['severity'])}`],
		['"wordsAllowed": ["–"]', `wordsAllowed.0: ${right.words}`],
		['"wordsAdded": ["hub"]', `wordsAdded.0: ${right.addedWord}`],
		['"wordsAdded": [[]]', `wordsAdded.0: ${right.addedWord}`],
		['"council": "A", "council": "B"', `council: ${problem.twice('council')}`],
		['"__proto__": {}', expect.stringContaining('__proto__: ‘__proto__’ is not known here.')],
		['"constructor": {}', expect.stringContaining('constructor: ‘constructor’ is not known here.')],
		['"rules": { "__proto__": "off" }', `rules.__proto__: ${problem.unknownRule('__proto__', [])}`],
	])('%s', (more, wanted) => {
		expect(within(more)).toEqual([wanted]);
	});

	test.each([
		['', `1:1 : ${broken.ValueExpected}`],
		['[]', `1:1 : ${right.whole}`],
		['"GOV.UK"', `1:1 : ${right.whole}`],
		[`{ ${HEAD} } }`, `1:80 : ${broken.EndOfFileExpected}`],
		[`{ ${HEAD}`, `1:77 name: ${broken.CloseBraceExpected}`],
		[`{ ${HEAD}, "hosts": ["a.org.uk" }`, `1:100 hosts.0: ${broken.CloseBracketExpected}`],
		[`{ ${HEAD},\n"council": Sampleton }`, `2:12 council: ${broken.InvalidSymbol}`],
		[`{ ${HEAD},\n"council": "Sampleton\n}`, `2:12 council: ${broken.UnexpectedEndOfString}`],
		[`{ ${HEAD},\n"council" "Sampleton" }`, `2:11 council: ${broken.ColonExpected}`],
		[`{ ${HEAD},\n"council": "C:\\temp\\x" }`, `2:12 council: ${broken.InvalidEscapeCharacter}`],
	])('a broken file: %s', (text, wanted) => {
		expect(brief(text)[0]).toBe(wanted);
	});

	it('a missing comma hides nothing else', () => {
		expect(within('"council": "Sampleton" "readingAge": 30')).toEqual([
			`readingAge: ${broken.CommaExpected}`,
			`readingAge: ${right.readingAge}`,
		]);
	});

	it('has an end, and is found soon, in files that are no house styles at all', () => {
		const many = (part: (at: number) => string, n: number): string => Array.from({ length: n }, (_, at) => part(at)).join(',');
		for (const text of [
			`{ ${many((at) => `"k${at}": 1`, 10_000)} }`,
			`{ ${HEAD}, "rules": { ${many((at) => `"rule-${at}": "off"`, 10_000)} } }`,
			`{ ${HEAD}, "wordsAllowed": [${many(() => '3', 50_000)}] }`,
			'x\n'.repeat(100_000),
			'{"a":1,'.repeat(20_000),
		]) {
			const found = problems(text);
			expect(found.length).toBeGreaterThan(0);
			expect(found.length).toBeLessThanOrEqual(100);
		}
		expect(brief('['.repeat(400_000))).toEqual([`1:1 : ${problem.tooDeep}`]);
		expect(brief(' '.repeat(LONGEST_FILE + 1))).toEqual([`1:1 : ${problem.tooLong(LONGEST_FILE)}`]);
	}, 30_000);
});
