import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import abbreviations from '../assets/words/abbreviations.json' with { type: 'json' };
import acronyms from '../assets/words/acronyms.json' with { type: 'json' };
import everyday from '../assets/words/acronyms-known-to-all.json' with { type: 'json' };
import capitalised from '../assets/words/capitalised-names.json' with { type: 'json' };
import foreign from '../assets/words/foreign-words.json' with { type: 'json' };
import formal from '../assets/words/formal-words.json' with { type: 'json' };
import hidden from '../assets/words/hidden-verbs.json' with { type: 'json' };
import inclusive from '../assets/words/inclusive.json' with { type: 'json' };
import inconsistent from '../assets/words/inconsistent-terms.json' with { type: 'json' };
import jargon from '../assets/words/jargon.json' with { type: 'json' };
import metaphors from '../assets/words/metaphors.json' with { type: 'json' };
import optional from '../assets/words/optional-words.json' with { type: 'json' };
import spelling from '../assets/words/us-spelling.json' with { type: 'json' };
import withdrawn from '../assets/words/withdrawn-names.json' with { type: 'json' };
import avoid from '../assets/words/words-to-avoid.json' with { type: 'json' };

const text = v.pipe(
	v.string(),
	v.nonEmpty(),
	v.trim(),
	v.check((words) => words === words.trim() && !words.includes('  ')),
);
const texts = v.pipe(
	v.array(text),
	v.nonEmpty(),
	v.check((all) => new Set(all).size === all.length, 'each once'),
);
const lowers = v.pipe(
	texts,
	v.check((all) => all.every((words) => words === words.toLowerCase()), 'small letters'),
);
/** A plain version is put into sentences: words and nothing else. */
const plain = v.pipe(
	texts,
	v.check((all) => all.every((words) => /^[\p{L}\d][\p{L}\d' ,%-]*$/u.test(words)), 'words only'),
);
const question = v.pipe(text, v.regex(/^['\p{Lu}].*[?.]$/u));
const source = v.pipe(v.string(), v.regex(/^[A-Z]{1,2}$/));
const row = {
	match: v.exactOptional(texts),
	lemma: v.exactOptional(lowers),
	as: v.exactOptional(v.picklist(['verb', 'noun', 'adjective'])),
	precededBy: v.exactOptional(lowers),
	followedBy: v.exactOptional(lowers),
	notFollowedBy: v.exactOptional(lowers),
	plain: v.exactOptional(plain),
	means: v.exactOptional(v.pipe(text, v.regex(/[^.?]$/))),
	question: v.exactOptional(question),
	safe: v.exactOptional(lowers),
	exact: v.exactOptional(v.literal(true)),
	scope: v.exactOptional(v.picklist(['prose', 'all'])),
	confidence: v.exactOptional(v.picklist(['sure', 'likely'])),
	source,
};
const saysWhat = (entry: { plain?: unknown; means?: unknown; question?: unknown }): boolean =>
	entry.plain !== undefined || entry.means !== undefined || entry.question !== undefined;
const looksFor = (entry: { match?: unknown; lemma?: unknown; as?: string }): boolean =>
	(entry.match !== undefined || entry.lemma !== undefined) &&
	(entry.lemma === undefined || entry.as === 'verb' || entry.as === 'noun');
const entry = v.pipe(
	v.strictObject(row),
	v.check((one) => saysWhat(one), 'plain, means or question'),
	v.check((one) => looksFor(one), 'match, or lemma with as'),
);

const list = <T extends v.GenericSchema>(one: T) => ({
	about: v.pipe(text, v.endsWith('.')),
	sources: v.record(source, v.strictObject({ name: text, url: v.pipe(text, v.startsWith('https://')), licence: text })),
	leftOut: v.exactOptional(v.array(v.strictObject({ words: texts, why: v.pipe(text, v.endsWith('.')) }))),
	entries: v.pipe(v.array(one), v.nonEmpty()),
});
const RULES = [
	'inclusive-disability',
	'inclusive-age',
	'inclusive-ethnicity',
	'inclusive-gender',
	'inclusive-mental-health',
	'gendered-role',
];
const ENDS = ['never', 'unless number', 'seldom', 'before capital'];

/** What each list has to look like. */
const SCHEMAS: Readonly<Record<string, readonly [{ readonly entries: readonly { readonly source: string }[] }, v.GenericSchema]>> =
	{
		'words-to-avoid': [avoid, v.strictObject(list(entry))],
		metaphors: [metaphors, v.strictObject(list(entry))],
		'optional-words': [optional, v.strictObject(list(entry))],
		'formal-words': [formal, v.strictObject(list(entry))],
		jargon: [jargon, v.strictObject(list(entry))],
		acronyms: [acronyms, v.strictObject(list(entry))],
		'acronyms-known-to-all': [
			everyday,
			v.strictObject({ ...list(v.strictObject({ match: texts, exact: v.literal(true), source })), shouted: texts }),
		],
		inclusive: [
			inclusive,
			v.strictObject(
				list(
					v.pipe(
						v.strictObject({
							...row,
							rule: v.picklist(RULES),
							person: v.exactOptional(v.literal(true)),
							also: v.exactOptional(v.picklist(RULES)),
							alone: v.exactOptional(v.literal(true)),
							people: v.exactOptional(v.literal(true)),
							animals: v.exactOptional(v.literal(true)),
						}),
						v.check((one) => saysWhat(one), 'plain or question'),
						v.check((one) => looksFor(one), 'match, or lemma with as'),
					),
				),
			),
		],
		'us-spelling': [spelling, v.strictObject(list(entry))],
		'inconsistent-terms': [
			inconsistent,
			v.strictObject(
				list(
					v.pipe(
						v.strictObject({
							names: v.tuple([texts, texts]),
							keep: v.exactOptional(text),
							question: v.exactOptional(question),
							exact: v.exactOptional(v.literal(true)),
							safe: v.exactOptional(lowers),
							source,
						}),
						v.check(
							({ keep, question: ask }) => (keep === undefined) !== (ask === undefined),
							'either the name to keep or a question',
						),
					),
				),
			),
		],
		'withdrawn-names': [withdrawn, v.strictObject(list(entry))],
		'hidden-verbs': [hidden, v.strictObject(list(v.strictObject({ verbs: lowers, nouns: v.record(text, text), source })))],
		'capitalised-names': [capitalised, v.strictObject(list(v.strictObject({ match: texts, source })))],
		'foreign-words': [
			foreign,
			v.strictObject({
				...list(
					v.strictObject({
						lang: v.pipe(text, v.regex(/^[a-z]{2}$/)),
						sure: text,
						shared: text,
						phrases: lowers,
						letters: v.exactOptional(text),
						source,
					}),
				),
				borrowed: lowers,
				own: lowers,
			}),
		],
		abbreviations: [
			abbreviations,
			v.strictObject(list(v.strictObject({ match: lowers, means: text, ends: v.picklist(ENDS), source }))),
		],
	};

describe.each(Object.entries(SCHEMAS))('%s', (_, [words, schema]) => {
	it('has the right shape', () => {
		const { issues = [] } = v.safeParse(schema, words);
		expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message} (${JSON.stringify(issue.input)})`)).toEqual([]);
	});

	it('names a source and a licence for every entry, and no source that it does not use', () => {
		const { sources } = words as unknown as { readonly sources: object };
		expect([...new Set(words.entries.map((one) => one.source))].sort()).toEqual(Object.keys(sources).sort());
	});
});
