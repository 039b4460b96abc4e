import { AXE_RULES, wordsFor } from './accessibility/accessibility-words.ts';
import { BY_HAND } from './accessibility/by-hand.ts';
import { hostOf, parsed } from './address.ts';
import { languageName } from './languages/language-names.ts';
import type { Collected } from './page/check-steps.ts';
import type { RuleRun } from './page/run-axe.ts';
import type { Finding, NotChecked } from './types.ts';

/** A frame of the page that the check could not read. */
export interface MissedFrame {
	readonly address: string;
	readonly selector: readonly string[];
}

interface Gaps {
	readonly documents: readonly Collected[];
	readonly accessibility: readonly Finding[];
	readonly missedFrames: readonly MissedFrame[];
}

/** What was not checked, or only in part, with why and what a person can do. @param otherLanguages words by language */
export function notChecked(
	{ documents, accessibility, missedFrames }: Gaps,
	otherLanguages: Readonly<Record<string, number>>,
): NotChecked[] {
	const runs = documents.flatMap((document) => document.runs);
	const here = hostOf(documents[0]?.record.url ?? '');
	const fromHere = ({ address }: MissedFrame): boolean => hostOf(address) === here;
	const frames = [
		missed(
			missedFrames.filter((frame) => !fromHere(frame)),
			OTHER_SITES,
		),
		missed(missedFrames.filter(fromHere), THIS_SITE),
	].filter(({ count }) => count > 0);
	const late = AXE_RULES.flatMap((rule) => {
		const own = runs.filter((run) => run.rule === rule && (run.missed > (run.gone ?? 0) || run.error !== undefined));
		const count = own.reduce((total, run) => total + Math.max(run.missed, 1), 0);
		return count === 0 ? [] : [{ ...gaveUp(rule, count, reasonFor(own)), selectors: own.flatMap(({ where }) => where ?? []) }];
	});
	const others = Object.entries(otherLanguages).map(([language, words]) => otherLanguage(language, words));
	const contrast = accessibility.filter(({ rule, certainty }) => rule === 'color-contrast' && certainty === 'undecided');
	const unmeasured = contrast.length === 0 ? [] : [undecidedContrast(contrast.length)];
	return [
		...frames,
		...moved(Math.max(0, ...documents.map(({ gone }) => gone), ...runs.map(({ gone = 0 }) => gone))),
		...late,
		...unmeasured,
		...others,
		...sameThings(documents.flatMap((document) => document.notChecked)),
		...BY_HAND,
	];
}

const OTHER_SITES = {
	id: 'frames',
	what: 'Content from other sites',
	why: 'The browser lets a check read only the site on which you selected the button.',
	todo: 'Open it in a tab of its own and check it there.',
};

const THIS_SITE = {
	id: 'frames-late',
	what: 'Frames that could not be read',
	why: 'They were still loading, or the site keeps them apart.',
	todo: 'Wait until the page has loaded and check again. Or open them in a tab of their own and check them there.',
};

const missed = (frames: readonly MissedFrame[], { what, ...gap }: typeof OTHER_SITES): NotChecked => ({
	...gap,
	what: `${what}: ${[...new Set(frames.map(({ address }) => placeOf(address)))].join(', ')}`,
	count: frames.length,
	selectors: frames.map((frame) => frame.selector.join(' ')),
});

const moved = (count: number): NotChecked[] =>
	count === 0
		? []
		: [
				{
					id: 'moved',
					what: 'Parts of the page that changed during the check',
					why: 'The page took them away, or put others in their place.',
					todo: 'Check again once the page stands still. If it never does, look at those parts yourself.',
					count,
					selectors: [],
				},
			];

type Gap = Pick<NotChecked, 'why' | 'todo'>;

const gaveUp = (rule: string, count: number, gap: Gap): NotChecked => ({
	id: `rule:${rule}`,
	what: wordsFor(rule).title,
	...gap,
	count,
	selectors: [],
});

const todo = 'Look for this yourself in the parts that are not listed.';

function reasonFor(runs: readonly RuleRun[]): Gap {
	if (runs.some(({ error }) => error !== undefined)) return { why: 'This check stopped with a fault of its own.', todo };
	if (runs.some(({ missed, touched = 0, gone = 0 }) => missed > touched + gone))
		return { why: 'This check ran out of time on this page.', todo };
	return {
		why: 'The mouse or the keyboard was on it, which gave it other colours.',
		todo: 'Move the mouse off the page and check again.',
	};
}

const undecidedContrast = (count: number): NotChecked => ({
	id: 'contrast',
	what: 'Contrast that could not be measured',
	why: 'The words stand on a picture, a pattern, or partly on something else.',
	todo: "Look at each one. They are in the list, marked 'For a person to judge'.",
	count,
	selectors: [],
});

const otherLanguage = (language: string, words: number): NotChecked => ({
	id: `language:${language}`,
	what: `Not judged: ${languageName(language)}, ${words} ${words === 1 ? 'word' : 'words'}`,
	why: 'Most of our checks of words read English only.',
	todo: language === 'und' ? 'Read these words yourself.' : 'Ask somebody who writes in this language.',
	count: words,
	selectors: [],
});

function sameThings(entries: readonly NotChecked[]): NotChecked[] {
	const byId = new Map<string, NotChecked>();
	for (const entry of entries) {
		const known = byId.get(entry.id);
		byId.set(entry.id, known ? { ...known, count: known.count + entry.count } : entry);
	}
	return [...byId.values()];
}

/** An address without its query, which may name a person. */
function placeOf(address: string): string {
	const url = parsed(address);
	return url?.host ? `${url.host}${url.pathname}`.replace(/\/$/, '') : 'another place';
}
