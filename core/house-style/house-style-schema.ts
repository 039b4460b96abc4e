import * as v from 'valibot';
import { words } from '../words.ts';
import {
	areWords,
	CHOICES,
	FORMAT,
	type HouseStyle,
	isSharedEnding,
	type KnownRule,
	NATIONS,
	type RuleChoice,
	SEVERITY_CHOICES,
} from './house-style.ts';

const { right } = words.houseStyle;

const text = (longest: number, message: string) => v.pipe(v.string(message), v.regex(/\S/, message), v.maxLength(longest, message));
const sentence = text(300, right.sentence);
const wordsToFind = v.pipe(text(100, right.words), v.check(areWords, right.words));
const host = v.pipe(
	v.string(right.host),
	v.maxLength(253, right.host),
	v.regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/, right.host),
	v.check((name) => !name.includes('.') || !isSharedEnding(name), right.sharedHost),
);
export const addedWord = {
	words: v.pipe(wordsToFind, v.description('Words to report, in small letters')),
	plain: v.exactOptional(v.pipe(sentence, v.description('Plainer words to use'))),
	question: v.exactOptional(v.pipe(sentence, v.description('A question to ask where no other words fit'))),
	why: v.exactOptional(v.pipe(sentence, v.description('Why not these words'))),
};

/** What a house style may hold, each with the sentence that says what would be right. With rules, exactly those and their thresholds. */
export const houseStyleSchema = (known?: readonly KnownRule[]) =>
	group(
		v.strictObject(
			{
				$schema: v.exactOptional(text(1000, right.sentence)),
				format: v.pipe(v.literal(FORMAT, right.format), v.description('Tells house styles from other files')),
				version: v.pipe(v.literal(1, right.version), v.description('Version of the format')),
				name: v.pipe(text(100, right.name), v.description('Reports say which house style was used')),
				council: v.exactOptional(v.pipe(text(100, right.council), v.description('Name of the council'))),
				nation: v.exactOptional(v.pipe(v.picklist(NATIONS, right.nation), v.description('Decides which law applies'))),
				hosts: v.exactOptional(v.pipe(v.array(host, right.hosts), v.description('Own hosts, and all below them'))),
				suppliers: v.exactOptional(
					v.pipe(
						group(v.record(host, text(100, right.supplier), right.suppliers)),
						v.description('Who runs which host, and all below it'),
					),
				),
				readingAge: v.exactOptional(
					v.pipe(
						v.number(right.readingAge),
						v.integer(right.readingAge),
						v.minValue(9, right.readingAge),
						v.maxValue(18, right.readingAge),
						v.description('Reading age of the audience: the rule reading-grade goes by it'),
					),
				),
				rules: v.exactOptional(v.pipe(ruleChoices(known), v.description('What changes, by the name of the rule'))),
				wordsAllowed: v.exactOptional(
					v.pipe(v.array(wordsToFind, right.wordsAllowed), v.description('Words that no rule reports')),
				),
				wordsAdded: v.exactOptional(
					v.pipe(
						v.array(group(v.strictObject(addedWord, right.addedWord)), right.wordsAdded),
						v.description('More words to report'),
					),
				),
			},
			right.whole,
		),
	) satisfies v.GenericSchema<unknown, HouseStyle>;

function ruleChoices(known: readonly KnownRule[] | undefined): v.GenericSchema<unknown, Record<string, RuleChoice>> {
	if (known === undefined) {
		const threshold = v.union([v.number(right.number), v.string(right.number), v.boolean(right.number)]);
		return group(v.record(v.string(), choice(v.objectWithRest(severity, threshold, right.rule)), right.rules));
	}
	const byId = Object.fromEntries(known.map((rule) => [rule.id, v.exactOptional(choiceFor(rule))]));
	return group(v.strictObject(byId, right.rules) as v.GenericSchema<unknown, Record<string, RuleChoice>>);
}

const severity = { severity: v.exactOptional(v.picklist(SEVERITY_CHOICES, right.severity)) };
const choice = <T extends v.GenericSchema<unknown, Record<string, number | string | boolean>>>(thresholds: T) =>
	v.union([v.picklist(CHOICES, right.rule), group(thresholds)], right.rule);

const choiceFor = ({ settings = {} }: KnownRule) =>
	choice(
		v.strictObject(
			{
				...severity,
				...Object.fromEntries(Object.entries(settings).map(([name, own]) => [name, v.exactOptional(like(own))])),
			},
			right.rule,
		) as v.GenericSchema<unknown, Record<string, number | string | boolean>>,
	);

function like(own: number | string | boolean) {
	if (typeof own === 'boolean') return v.boolean(right.yesNo);
	if (typeof own === 'string') return text(300, right.sentence);
	return v.pipe(v.number(right.number), v.minValue(0, right.number));
}

/** Valibot takes a list for an object, and an empty one would pass. */
function group<T extends v.GenericSchema>(schema: T): T {
	const run: T['~run'] = (dataset, config) =>
		schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: undefined } : dataset, config);
	return { ...schema, '~run': run };
}
