import { hash, normalise } from '../key.ts';
import type { Nation, Settings, Severity } from '../types.ts';

/** What a council decides for itself where authorities disagree, or where its pages need it. docs/house-style.md says it for people. */
export interface HouseStyle {
	/** For editors that know JSON Schema. */
	readonly $schema?: string;
	readonly format: 'critical-friend/house-style';
	readonly version: 1;
	/** Reports say it. */
	readonly name: string;
	readonly council?: string;
	readonly nation?: Nation;
	/** The council's own hosts, such as 'www.sampleton.gov.uk'. */
	readonly hosts?: readonly string[];
	/** Who runs which host. */
	readonly suppliers?: Readonly<Record<string, string>>;
	/** Reading age of the audience, 9 to 18. */
	readonly readingAge?: number;
	/** What changes, by the rule's id. */
	readonly rules?: Readonly<Record<string, RuleChoice>>;
	/** Words that no rule reports. */
	readonly wordsAllowed?: readonly string[];
	/** Words to report besides those of our lists. */
	readonly wordsAdded?: readonly AddedWord[];
}

export const CHOICES = ['off', 'on', 'should', 'consider'] as const;
/** Never 'must': that is for the law and the accessibility standard to say. */
export const SEVERITY_CHOICES = ['should', 'consider'] as const;

/** On, off or how severe; or thresholds by name, which also turn a rule on. */
export type RuleChoice = (typeof CHOICES)[number] | Readonly<Record<string, number | string | boolean>>;

export interface AddedWord {
	readonly words: string;
	readonly plain?: string;
	readonly question?: string;
	readonly why?: string;
}

/** What a house style has to know of a rule. */
export interface KnownRule {
	readonly id: string;
	readonly settings?: Settings;
}

export const FORMAT = 'critical-friend/house-style';
export const NATIONS = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const satisfies readonly Nation[];

/** In force until a council brings its own. */
export const GOVUK: HouseStyle = { format: FORMAT, version: 1, name: 'GOV.UK' };

/** The rule that a reading age drives, and what its two thresholds, in United States school years, are called. */
const READING = { rule: 'reading-grade', hard: 'grade', veryHard: 'very-hard' } as const;
const AGE_AT_GRADE_0 = 5;
/** As far as the rule's own thresholds are apart. */
const VERY_HARD_FROM = 2;

/** The rule's thresholds: its own, those of the reading age, those that the house style names, each over the one before. */
export function ruleSettings(style: HouseStyle, { id, settings = {} }: KnownRule): Settings {
	const choice = style.rules?.[id];
	const named: Settings = { ...fromReadingAge(style, id, settings), ...(typeof choice === 'object' ? choice : {}) };
	// An older style may name what the rule no longer has.
	return Object.fromEntries(
		Object.entries(settings).map(([name, own]) => {
			const wanted = Object.hasOwn(named, name) ? named[name] : undefined;
			return [name, wanted !== undefined && typeof wanted === typeof own ? wanted : own];
		}),
	);
}

function fromReadingAge({ readingAge }: HouseStyle, id: string, settings: Settings): Settings {
	if (readingAge === undefined || id !== READING.rule) return {};
	const hard = readingAge - AGE_AT_GRADE_0;
	// 'Very hard' is the same for every audience, but stays above what is merely hard for this one.
	return { [READING.hard]: hard, [READING.veryHard]: Math.max(Number(settings[READING.veryHard]), hard + VERY_HARD_FROM) };
}

/** Whether a rule runs, and how severe it is. `off` is its reason to run for those only who ask for it. */
export function ruleState(
	style: HouseStyle,
	{ id, severity, off }: { readonly id: string; readonly severity: Severity; readonly off?: string | undefined },
): { readonly on: boolean; readonly severity: Severity } {
	const choice = style.rules?.[id];
	if (choice === undefined) return { on: off === undefined, severity };
	const wanted = typeof choice === 'object' ? choice.severity : choice;
	return { on: wanted !== 'off', severity: SEVERITY_CHOICES.find((each) => each === wanted) ?? severity };
}

/** Equal for styles that judge alike beside what the settings of their rules show. Words that they allow are left out: each check names those that it met. */
export const styleHash = ({ council, nation, hosts, wordsAdded }: HouseStyle): string =>
	hash(JSON.stringify([council, nation, hosts, wordsAdded]));

/** Endings that many organisations share: nobody owns all below them. */
const SHARED_ENDINGS = new Set(
	'gov.uk nhs.uk police.uk ac.uk sch.uk co.uk org.uk ltd.uk plc.uk me.uk net.uk gov.wales llyw.cymru gov.scot'.split(' '),
);
export const isSharedEnding = (host: string): boolean => !host.includes('.') || SHARED_ENDINGS.has(host.toLowerCase());

/** True for the host of the page, for those that the house style lists, and for what lies below either of them. */
export function isOwnHost(style: HouseStyle, host: string, pageHost: string): boolean {
	return [pageHost, ...(style.hosts ?? [])].some((own) => covers(own, host));
}

/** Who runs this host, by the nearest entry of the house style. */
export function supplierOf(style: HouseStyle, host: string): string | undefined {
	const found = Object.entries(style.suppliers ?? {}).filter(([listed]) => covers(listed, host));
	return found.sort(([a], [b]) => bare(b).length - bare(a).length)[0]?.[1];
}

const covers = (listed: string, host: string): boolean => {
	const [above, below] = [bare(listed), bare(host)];
	return above !== '' && (below === above || below.endsWith(`.${above}`));
};

/** Without case, port and 'www.': www.sampleton.gov.uk stands for all of sampleton.gov.uk, but www.gov.uk for itself alone. */
function bare(host: string): string {
	const plain = host.toLowerCase().replace(/\.?(?::\d+)?$/, '');
	const rest = plain.replace(/^www\d?\./, '');
	return isSharedEnding(rest) ? plain : rest;
}

/** The same for words that are the same to a reader. */
export const wordsKey = (text: string): string => normalise(text.replaceAll('’', "'"));
// Asked for every finding, and a list may be long.
const ALLOWED = new WeakMap<HouseStyle, ReadonlySet<string>>();

/** True where exactly these words are ones that the council keeps. */
export function isAllowedWord(style: HouseStyle, text: string): boolean {
	const known = ALLOWED.get(style) ?? new Set((style.wordsAllowed ?? []).map(wordsKey));
	ALLOWED.set(style, known);
	return known.has(wordsKey(text));
}

/** The house style with these words allowed, or without them. */
export function withAllowedWords(style: HouseStyle, text: string, allowed: boolean): HouseStyle {
	const { wordsAllowed = [], ...rest } = style;
	const others = wordsAllowed.filter((each) => wordsKey(each) !== wordsKey(text));
	const next = allowed ? [...others, text] : others;
	return next.length === 0 ? rest : { ...rest, wordsAllowed: next };
}

const LONGEST_WORDS = 100;

/** Words to look for: one line, with something in it that can be found. */
export const areWords = (text: string): boolean =>
	text.length <= LONGEST_WORDS && /[\p{L}\p{N}]/u.test(text) && !/[\r\n\t]/.test(text);
