import { cleanAddress } from './address.ts';
import type { Area, Audit, Finding, Fixer, Severity } from './types.ts';
import { words } from './words.ts';

export const SEVERITIES = ['must', 'should', 'consider'] as const satisfies readonly Severity[];
export const FIXERS = ['content', 'template', 'supplier'] as const satisfies readonly Fixer[];
/** In the order shown. */
export const AREAS = [
	'accessibility',
	'plain-english',
	'style',
	'links',
	'structure',
	'inclusive',
	'trust',
	'statement',
] as const satisfies readonly Area[];

/** Findings of one rule: one kind of problem. */
export interface Kind {
	readonly rule: string;
	readonly title: string;
	/** The gravest of its findings. */
	readonly severity: Severity;
	readonly findings: readonly Finding[];
}

export interface SeverityCount {
	readonly severity: Severity;
	readonly kinds: number;
	readonly places: number;
}

export interface AreaCount {
	readonly area: Area;
	readonly must: number;
	readonly should: number;
	readonly consider: number;
}

export const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** For sorting: what must be fixed first. */
export const gravestFirst = (a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number =>
	rank(a.severity) - rank(b.severity);

/** A kind a rule, in page order. */
export function kindsOf(findings: readonly Finding[]): Kind[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const group = groups.get(finding.rule);
		if (group) group.push(finding);
		else groups.set(finding.rule, [finding]);
	}
	return [...groups].map(([rule, group]) => {
		const gravest = group.reduce((a, b) => (rank(b.severity) < rank(a.severity) ? b : a));
		return { rule, title: gravest.title, severity: gravest.severity, findings: group };
	});
}

/** A rule can be sure of one place and unsure of another: those stand apart, the sure ones first, then the most frequent. */
export const kindsBySeverity = (findings: readonly Finding[]): Kind[] =>
	SEVERITIES.flatMap((severity) =>
		kindsOf(findings.filter((finding) => finding.severity === severity)).sort((a, b) => b.findings.length - a.findings.length),
	);

export const toFix = (audit: Audit): Finding[] => audit.findings.filter((finding) => finding.severity !== 'consider');
const toJudge = (audit: Audit): Finding[] => audit.findings.filter((finding) => finding.severity === 'consider');

/** How many checks did not finish. */
export const gaveUp = (audit: Audit): number => audit.checked.filter((check) => check.status === 'gave-up').length;

/** Counts kinds of problem, never places. What a person has to judge stands apart, and no page ever passes. */
export function headline(audit: Audit): string {
	const problems = kindsOf(toFix(audit));
	const must = problems.filter((kind) => kind.severity === 'must').length;
	const should = problems.length - must;
	const judge = kindsOf(toJudge(audit)).length;
	const unfinished = gaveUp(audit);
	const ran = audit.checked.some((check) => check.status === 'ran' || check.status === 'not-applicable');
	if (!ran && audit.findings.length === 0) return words.headline.nothingRan;
	return [
		count(must, should),
		judge > 0 ? words.headline.consider(judge, problems.length > 0) : '',
		// Where something was found, the checks that did not finish stand under what was not checked.
		unfinished > 0 && problems.length === 0 ? words.headline.gaveUp(unfinished) : '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** The headline in two: what stands as a heading, which has no full stop, and the sentences after it. */
export function headlineParts(audit: Audit): { readonly title: string; readonly rest: string } {
	const [title = '', ...rest] = headline(audit).split(/(?<=\.) /);
	return { title: title.replace(/\.$/, ''), rest: rest.join(' ') };
}

function count(must: number, should: number): string {
	if (must > 0 && should > 0) return words.headline.both(must, should);
	if (must > 0) return words.headline.must(must);
	if (should > 0) return words.headline.should(should);
	return words.headline.neither;
}

/** The same kinds as in the headline; `consider` counts what a person has to judge. */
export function bySeverity(audit: Audit): SeverityCount[] {
	return SEVERITIES.map((severity) => {
		const pool = kindsOf(severity === 'consider' ? toJudge(audit) : toFix(audit)).filter((kind) => kind.severity === severity);
		return { severity, kinds: pool.length, places: pool.reduce((sum, kind) => sum + kind.findings.length, 0) };
	});
}

/** Areas in which something was found. An area with nothing in it may not have been looked at, so it is not named. */
export function byArea(audit: Audit): AreaCount[] {
	const inArea = (findings: readonly Finding[], area: Area): Finding[] => findings.filter((finding) => finding.area === area);
	return AREAS.map((area) => {
		const problems = kindsOf(inArea(toFix(audit), area));
		const must = problems.filter((kind) => kind.severity === 'must').length;
		return { area, must, should: problems.length - must, consider: kindsOf(inArea(toJudge(audit), area)).length };
	}).filter(({ must, should, consider }) => must + should + consider > 0);
}

/** What people call the page. */
export function pageName(page: { readonly title: string; readonly url: string }): string {
	const name = page.title.trim().replace(/\s+/g, ' ') || cleanAddress(page.url);
	return name.length > 150 ? `${name.slice(0, 150).toWellFormed()}…` : name;
}

/** What the reading age is and how it came about, a sentence each. */
export function readingAge(audit: Audit): { readonly answer: string; readonly how: readonly string[] } {
	const { readingAge: age, words: all, averageSentence, closedWords } = audit.facts;
	const average = averageSentence === undefined ? [] : [words.readingAge.average(averageSentence)];
	const closed = closedWords > 0 ? [words.readingAge.closed(closedWords)] : [];
	if (age === undefined) {
		return { answer: all < 100 ? words.readingAge.tooShort(all) : words.readingAge.missing, how: [...average, ...closed] };
	}
	const from = words.readingAge.from(age.words, age.sentences, all);
	return {
		answer: words.readingAge.about(age.age),
		how: [words.readingAge.formula(age.grade, age.age), from, ...average, ...closed],
	};
}
