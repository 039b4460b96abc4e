/** What other open tools report on the same gold data: `npm run bench:peers`. They read text; ours reads the page. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { type Plugin, unified } from 'unified';
import writeGood from 'write-good';
import { type GoldCase, goldOf, type Mark } from './gold.ts';
import { judgeCase, precision, recall, type Score, sum } from './score.ts';
import { WordChecks } from './word-checks.ts';

/** Places in a text that a tool reports. */
type Peer = (text: string) => Mark[];

const retext =
	(plugin: unknown): Peer =>
	(text) => {
		const file = unified()
			.use(retextEnglish)
			.use(plugin as Plugin)
			.use(retextStringify)
			.processSync(text);
		return file.messages.flatMap(({ place }) => {
			if (place === undefined || !('start' in place)) return [];
			return [{ start: place.start.offset ?? 0, end: place.end.offset ?? 0 }];
		});
	};

const writeGoodPassive: Peer = (text) =>
	writeGood(text, {
		whitelist: [],
		...Object.fromEntries(
			['weasel', 'illusion', 'so', 'thereIs', 'adverb', 'tooWordy', 'cliches', 'eprime'].map((off) => [off, false]),
		),
	}).map(({ index, offset }) => ({ start: index, end: index + offset }));

const INCLUSIVE = ['disability', 'age', 'ethnicity', 'gender', 'mental-health'].map((kind) => `inclusive-${kind}`);
const TOPICS: readonly {
	readonly topic: string;
	readonly rules: readonly string[];
	readonly peers: Readonly<Record<string, Peer>>;
}[] = [
	{
		topic: 'passive voice',
		rules: ['passive-voice'],
		peers: { 'write-good': writeGoodPassive, 'retext-passive': retext(retextPassive) },
	},
	{
		topic: 'formal words',
		rules: ['formal-word'],
		peers: { 'retext-simplify': retext(retextSimplify) },
	},
	{
		topic: 'inclusive language',
		rules: [...INCLUSIVE, 'gendered-role'],
		peers: { 'retext-equality': retext(retextEquality) },
	},
];

function score(peer: Peer, { text, textMarks }: GoldCase): Score {
	const found = peer(text);
	const overlap = (a: Mark, b: Mark): boolean => a.start < b.end && b.start < a.end;
	return {
		bad: textMarks.length,
		missed: textMarks.filter((mark) => !found.some((each) => overlap(each, mark))).length,
		reported: found.length,
		wrong: found.filter((each) => !textMarks.some((mark) => overlap(each, mark))).length,
		cases: 1,
	};
}

const print = (topic: string, tool: string, score: Score): void => {
	const cells = [topic, tool, score.bad, score.reported, precision(score), recall(score)];
	process.stdout.write(`| ${cells.join(' | ')} |\n`);
};

const checks = await WordChecks.start('chromium');
try {
	process.stdout.write('| Topic | Tool | Places | Reported | Precision | Recall |\n| --- | --- | ---: | ---: | ---: | ---: |\n');
	for (const { topic, rules, peers } of TOPICS) {
		const cases = rules.flatMap((rule) => [...goldOf(rule, 'open'), ...goldOf(rule, 'sealed')]);
		const own: Score[] = [];
		for (const gold of cases) own.push((await judgeCase(checks, rules, gold)).score);
		print(topic, 'Critical Friend', sum(own));
		for (const [tool, peer] of Object.entries(peers)) print(topic, tool, sum(cases.map((gold) => score(peer, gold))));
	}
} finally {
	await checks.close();
}
