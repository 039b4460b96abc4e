import * as v from 'valibot';
import { nearest } from '../nearest.ts';
import { words } from '../words.ts';
import type { HouseStyle, KnownRule } from './house-style.ts';
import { addedWord, houseStyleSchema } from './house-style-schema.ts';

/** Something wrong in a house style, and what would be right. */
export interface Fault {
	readonly path: readonly (string | number)[];
	readonly reason: string;
	/** Set where a name is at fault, and not what belongs to it. */
	readonly atName?: boolean;
}

/** More than anybody mends in one go. */
export const MOST = 100;
/** What is longer is no slip of the pen. */
const LONGEST_NAME = 60;
const { problem, right } = words.houseStyle;

/** Whether this is a house style. Without rules it cannot know their names and thresholds. */
export function checkHouseStyle(
	value: unknown,
	known?: readonly KnownRule[],
): { readonly style: HouseStyle } | { readonly faults: readonly Fault[] } {
	const checked = v.safeParse(houseStyleSchema(known), value);
	if (checked.success) return { style: checked.output };
	const faults = new Map<string, Fault>();
	for (const issue of checked.issues) {
		for (const fault of faultsOf(issue, [], known)) faults.set(JSON.stringify([fault.path, fault.reason]), fault);
		if (faults.size >= MOST) break;
	}
	return { faults: [...faults.values()].slice(0, MOST) };
}

function faultsOf(issue: v.BaseIssue<unknown>, above: Fault['path'], known: readonly KnownRule[] | undefined): Fault[] {
	const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
	const last = issue.path?.at(-1);
	if (issue.type === 'strict_object' && last?.origin === 'key') {
		const [group, key] = [path.slice(0, -1), String(path.at(-1))];
		if (issue.expected === 'never') return unknownKeys(last.input, group, known);
		return [{ path: group, reason: problem.missing(key, rightFor([...group, key])) }];
	}
	// What a rule may be is one of two things: brackets mean the one with thresholds.
	const inside = issue.type === 'union' ? (issue.issues ?? []).filter((each) => each.path !== undefined) : [];
	if (inside.length > 0) return inside.flatMap((each) => faultsOf(each, path, known));
	return [{ path, reason: issue.message, ...(last?.origin === 'key' ? { atName: true } : {}) }];
}

/** Valibot names only the first one. */
function unknownKeys(value: unknown, group: Fault['path'], known: readonly KnownRule[] | undefined): Fault[] {
	const allowed = allowedAt(group, known);
	return Object.keys(value as object)
		.filter((key) => !allowed.includes(key))
		.slice(0, MOST)
		.map((key) => {
			const near = nearest(key.slice(0, LONGEST_NAME), allowed);
			const isRule = group.length === 1 && group[0] === 'rules';
			const reason = isRule ? problem.unknownRule(key, near) : problem.unknown(key, near, allowed);
			return { path: [...group, key], reason, atName: true };
		});
}

export const ADDED_KEYS = Object.keys(addedWord);
export const KEYS = Object.keys(houseStyleSchema().entries);

function allowedAt([first, second]: Fault['path'], known: readonly KnownRule[] = []): string[] {
	if (first === 'wordsAdded') return ADDED_KEYS;
	if (first !== 'rules') return KEYS;
	if (second === undefined) return known.map(({ id }) => id);
	return ['severity', ...Object.keys(known.find(({ id }) => id === second)?.settings ?? {})];
}

const rightFor = (path: Fault['path']): string => {
	const key = String(path.at(-1));
	return key in right ? right[key as keyof typeof right] : right.sentence;
};
