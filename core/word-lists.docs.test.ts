import { expect, test } from 'vitest';
import abbreviations from '../assets/words/abbreviations.json' with { type: 'json' };
import acronyms from '../assets/words/acronyms.json' with { type: 'json' };
import everyday from '../assets/words/acronyms-known-to-all.json' with { type: 'json' };
import capitalised from '../assets/words/capitalised-names.json' with { type: 'json' };
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
import type { Entry } from './english/lexicon.ts';

/** The lists as a page for people who never read code. */

interface List {
	readonly about: string;
	readonly sources: Readonly<Record<string, { readonly name: string; readonly url: string; readonly licence: string } | undefined>>;
	readonly leftOut?: readonly { readonly words: readonly string[]; readonly why: string }[];
	readonly entries: readonly object[];
}
type Row = Entry & {
	readonly person?: boolean;
	readonly alone?: boolean;
	readonly people?: boolean;
	readonly animals?: boolean;
	readonly rule?: string;
	readonly also?: string;
};

const INTRODUCTION = `# Word lists

Written by \`core/word-lists.docs.test.ts\` from the files in \`assets/words\`. Do not edit it by hand: correct the list, then run
\`npm run fix\`.

How to read the tables:

- Words: what the check looks for. 'Every form' means that 'facilitate' also finds 'facilitates', 'facilitated' and
  'facilitating'. 'Before' and 'after' name the words that have to stand next to it.
- Say instead, or ask: the plainer words, put into the form that the sentence needs. Where none fits, a question. A term
  that has to stay has its meaning, to explain at first use.
- Right when: words with which, or near which, it is not reported. Names, and words in quotation marks, never are.
- How sure: 'nearly always' wrong where it stands, or 'often': then read the sentence. All of it is for a person to judge.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|') || ' ';
const several = (words: readonly string[] = []): string => words.join('; ');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const head = (...cells: string[]): string => `${row(...cells)}\n|${' --- |'.repeat(cells.length)}`;
const source = ({ sources }: List, code: string): string => sources[code]?.name ?? code;

function words({ match, lemma, as, precededBy, followedBy, notFollowedBy, scope, person, alone, people, animals }: Row): string {
	const kind = as === 'verb' ? 'verb, every form' : 'every form';
	return [
		[several(lemma) && `${several(lemma)} (${kind})`, several(match)].filter(Boolean).join('; '),
		precededBy && `after: ${several(precededBy).replace('#-#', '16-18 and the like').replace('#', 'a number')}`,
		followedBy && `before: ${several(followedBy)}`,
		notFollowedBy && `not before: ${several(notFollowedBy).replace(/^\.; /, 'a stop; ')}`,
		people && 'only before a word for people',
		animals && 'only where no animal is named',
		alone && 'only of people: no noun after it',
		person && 'only near a word for people',
		scope === 'prose' && 'only in paragraphs and lists',
	]
		.filter(Boolean)
		.join('. ');
}

const instead = ({ plain = [], means, question }: Row): string =>
	[plain.join(' or '), means && `Explain: ${means}.`, question].filter(Boolean).join('. ').replace('..', '.');
const sure = ({ confidence }: Row): string => (confidence === 'sure' ? 'nearly always' : 'often');

function section(title: string, list: List, table: readonly string[]): string {
	const { leftOut = [], sources } = list;
	return [
		`## ${title}\n\n${list.about}\n`,
		...table,
		...(leftOut.length === 0
			? []
			: ['', 'Left out on purpose:', '', ...leftOut.map((one) => `- ${several(one.words)}: ${one.why}`)]),
		'\nSources:\n',
		...Object.values(sources).map((one) => `- [${one?.name}](${one?.url}): ${one?.licence}`),
		'',
	].join('\n');
}

function entries(title: string, list: List): string {
	const rows = (list.entries as readonly Row[]).map((one) =>
		row(words(one), instead(one), several(one.safe), source(list, one.source), sure(one)),
	);
	return section(title, list, [head('Words', 'Say instead, or ask', 'Right when', 'Source', 'How sure'), ...rows]);
}

function byRule(title: string, list: List): string {
	const rows = (list.entries as readonly Row[]).map((one) =>
		row(
			[one.rule, one.also].filter(Boolean).join(' or '),
			words(one),
			instead(one),
			several(one.safe),
			source(list, one.source),
			sure(one),
		),
	);
	return section(title, list, [head('Rule', 'Words', 'Say instead, or ask', 'Right when', 'Source', 'How sure'), ...rows]);
}

test('the page of the docs shows the lists that run', async () => {
	const known: List = everyday;
	const page = [
		INTRODUCTION,
		entries('Words to avoid', avoid),
		entries('Metaphors and padding', metaphors),
		entries('Formal words', formal),
		entries('Council jargon', jargon),
		entries('Acronyms to explain', acronyms),
		section('Acronyms that need no explaining', everyday, [
			head('Letters', 'Source'),
			...everyday.entries.map((one) => row(one.match.join(', '), source(known, one.source))),
			row(`Not acronyms, but words that people set in capitals: ${everyday.shouted.join(', ')}`, source(known, 'O')),
		]),
		byRule('Words about people', inclusive),
		entries('US spellings', spelling),
		entries('Names of what no longer exists', withdrawn),
		section('Verbs that hide in nouns', hidden, [
			head('Verb', 'Nouns, each with the verb to use', 'Source'),
			...hidden.entries.map(({ verbs, nouns, source: code }) =>
				row(
					several(verbs),
					several(Object.entries(nouns).map(([noun, verb]) => `${noun} (${String(verb)})`)),
					source(hidden, code),
				),
			),
		]),
		section('Names that keep their capitals', capitalised, [
			head('Names', 'Source'),
			...capitalised.entries.map((one) => row(several(one.match), source(capitalised, one.source))),
		]),
		section('Two names for one thing', inconsistent, [
			head('One name', 'The other', 'Keep, or ask', 'Right when', 'Source'),
			...inconsistent.entries.map((one: { names: string[][]; keep?: string; question?: string; safe?: string[]; source: string }) =>
				row(
					several(one.names[0]),
					several(one.names[1]),
					one.keep ?? one.question ?? '',
					several(one.safe),
					source(inconsistent, one.source),
				),
			),
		]),
		section('Shortened words', abbreviations, [
			head('Letters', 'Meaning', 'Ends a sentence', 'Source'),
			...abbreviations.entries.map((one) => row(several(one.match), one.means, one.ends, source(abbreviations, one.source))),
		]),
		entries('Optional words, off by default', optional),
	];
	const contents = page.slice(1).map((text) => {
		const title = /^## (.+)/.exec(text)?.[1] ?? '';
		return `- [${title}](#${title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-')}): ${(text.match(/^\|/gm)?.length ?? 2) - 2} rows`;
	});
	page.splice(1, 0, `${contents.join('\n')}\n`);
	await expect(page.join('\n')).toMatchFileSnapshot('../docs/word-lists.md');
});
