import table from '../../assets/words/accessibility.json' with { type: 'json' };
import type { Fixer, Guidance, Severity } from '../types.ts';

/** What the reader is told about one accessibility check. */
export interface AccessibilityWords {
	/** What is wrong, in nine words or fewer. */
	readonly title: string;
	/** What it means for a resident. */
	readonly why: string;
	/** What to do about it. */
	readonly fix: string;
	/** Who can usually mend it. */
	readonly fixer: Fixer;
	/** Where the check proves a fault; what it leaves undecided is always 'consider'. */
	readonly severity: Severity;
	/** Said where the check looked at something and found no fault. */
	readonly good?: string;
}

interface Entry extends Partial<AccessibilityWords> {
	readonly use: 'wcag' | 'best-practice' | 'off';
	readonly reason: string;
	/** Best practice cites published guidance; WCAG checks cite the criteria in their tags. */
	readonly guidance?: Guidance;
}

interface Criterion {
	readonly name: string;
	readonly url: string;
}

// Maps, so that a rule or a message named like a built-in ('constructor') finds nothing.
const ENTRIES: ReadonlyMap<string, Entry> = new Map(Object.entries(table.rules as Record<string, Entry>));
const UNDECIDED: ReadonlyMap<string, string> = new Map(Object.entries(table.undecided));
const CRITERIA: ReadonlyMap<string, Criterion> = new Map(Object.entries(table.criteria));

/** Ids of the axe-core rules to run. */
export const AXE_RULES: readonly string[] = [...ENTRIES].filter(([, { use }]) => use !== 'off').map(([id]) => id);

/** The rules of axe-core that do not run, each with its reason in the table. */
export const AXE_RULES_OFF: readonly string[] = [...ENTRIES].filter(([, { use }]) => use === 'off').map(([id]) => id);

const FALLBACK: AccessibilityWords = {
	title: 'Possible barrier for some people',
	why: 'Some people may not be able to use this part of the page.',
	fix: 'Ask the web team to look at this part of the page.',
	fixer: 'template',
	severity: 'consider',
};

const WCAG: Guidance = { name: 'Web Content Accessibility Guidelines 2.2', url: 'https://www.w3.org/TR/WCAG22/' };

/** The words for a rule; general ones for a rule that the table does not know or does not run. */
export function wordsFor(axeRuleId: string): AccessibilityWords {
	const entry = ENTRIES.get(axeRuleId);
	if (entry === undefined || entry.use === 'off') return FALLBACK;
	const { title, why, fix, fixer, good } = { ...FALLBACK, ...entry };
	const severity = entry.severity ?? (entry.use === 'wcag' ? 'must' : 'should');
	return { title, why, fix, fixer, severity, ...(good === undefined ? {} : { good }) };
}

/** One sentence on why a check could not decide. `messageKey` is the check's `data.messageKey`, where it has one. */
export function undecidedReason(messageKey: string | undefined, checkId: string): string {
	return UNDECIDED.get(`${checkId}.${messageKey}`) ?? UNDECIDED.get(checkId) ?? UNDECIDED.get('default') ?? FALLBACK.why;
}

/** What a rule rests on: the WCAG 2.2 A and AA criteria in its tags ('wcag111'), or else its own guidance. Never empty. */
export function guidanceFor(axeRuleId: string, tags: readonly string[]): Guidance[] {
	const own = ENTRIES.get(axeRuleId)?.guidance;
	const cited = [...tags.flatMap(criterionFor), ...(own === undefined ? [] : [own])];
	return cited.length === 0 ? [WCAG] : cited;
}

function criterionFor(tag: string): Guidance[] {
	const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
	const wcag = `${principle}.${guideline}.${number}`;
	const criterion = CRITERIA.get(wcag);
	return criterion === undefined ? [] : [{ ...criterion, wcag }];
}
