import { wordsKey } from '../house-style/house-style.ts';
import type { Audit, Checked, Finding } from '../types.ts';

/** Why nobody knows whether a finding is fixed: it was not looked for in the same way both times. */
export const REASONS = [
	'not-run',
	'turned-off',
	'page-kind',
	'gave-up',
	'settings',
	'house-style',
	'words-allowed',
	'frame',
	'language',
	'sections',
	'width',
] as const;
export type Reason = (typeof REASONS)[number];

/** Below this width most pages fold their menu away, where accessibility checks do not see it. */
const PHONE = 640;

/** Says of a finding of either check why it was not looked for in the same way in both; undefined where it was. */
export function sameWay(before: Audit, after: Audit): (finding: Finding) => Reason | undefined {
	const [old, now] = [byRule(before), byRule(after)];
	const general = { content: ofContent(before, after), axe: ofAccessibility(before, after), person: undefined } as const;
	const frames = [before, after].map(framesOf);
	return ({ rule, source, quote = '', frame }) => {
		const [was, is] = [old.get(rule), now.get(rule)];
		if (was === undefined || is === undefined) return 'not-run';
		const off = [was, is].some(({ status }) => status === 'off');
		if (off) return before.page.contentType === after.page.contentType ? 'turned-off' : 'page-kind';
		if ([was, is].some(({ status }) => status === 'gave-up')) return 'gave-up';
		if (settingsOf(was) !== settingsOf(is)) return 'settings';
		if ([was, is].some(({ allowed = [] }) => allowed.includes(wordsKey(quote)))) return 'words-allowed';
		if (frame !== undefined && !frames.every((known) => known.has(JSON.stringify(frame)))) return 'frame';
		return general[source];
	};
}

const byRule = ({ checked }: Audit): ReadonlyMap<string, Checked> => new Map(checked.map((each) => [each.rule, each]));

const settingsOf = ({ settings = {} }: Checked): string =>
	JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The frames that a check read. */
const framesOf = ({ page }: Audit): ReadonlySet<string> => new Set(page.state.frames.map((frame) => JSON.stringify(frame)));

function ofContent(before: Audit, after: Audit): Reason | undefined {
	if (before.styleHash !== after.styleHash) return 'house-style';
	const [was, is] = [before, after].map(({ facts }) => facts.words > 0);
	return was === is ? undefined : 'language';
}

function ofAccessibility(before: Audit, after: Audit): Reason | undefined {
	const [was, is] = [before.page.state, after.page.state];
	if (was.opened !== is.opened) return 'sections';
	return was.viewport.width < PHONE === is.viewport.width < PHONE ? undefined : 'width';
}
