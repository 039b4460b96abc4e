import type { Checked } from './types.ts';

/** What checks are called, by id. */
export type RuleNames = Readonly<Record<string, string>>;

export const nameOf = (rule: string, names: RuleNames): string => names[rule] ?? rule.replaceAll('-', ' ');

/** Checks that are off for good have no name that people know: they are counted, not listed. */
export function checkedList(checked: readonly Checked[], names: RuleNames) {
	const isNameless = ({ rule, status }: Checked): boolean => status === 'off' && names[rule] === undefined;
	return { listed: checked.filter((check) => !isNameless(check)), nameless: checked.filter(isNameless).length };
}
