import { getLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { words } from '../words.ts';
import type { HouseStyle, KnownRule } from './house-style.ts';
import { ADDED_KEYS, checkHouseStyle, type Fault, KEYS, MOST } from './house-style-check.ts';

/** A fault and where it stands in a file; line and column count from 1. */
export interface FileProblem {
	readonly line: number;
	readonly column: number;
	/** Such as 'rules.long-sentence.words'; '' for the file as a whole. */
	readonly path: string;
	readonly reason: string;
}

export type ReadStyle = { readonly style: HouseStyle } | { readonly problems: readonly FileProblem[] };

export const LONGEST_FILE = 500_000;
/** Finding out under which names a place stands takes as long as reading the file up to there. */
const LONG_FILE = 50_000;
/** What comes after them is seldom a fault of its own. */
const MOST_BROKEN = 20;
const { broken, problem } = words.houseStyle;

/** A house style from JSON, in which comments and commas at the end are allowed; or all that is wrong with it, in order. */
export function readHouseStyle(file: string, known?: readonly KnownRule[]): ReadStyle {
	const text = file.replace(/^\uFEFF/, '');
	const whole = (reason: string): ReadStyle => ({ problems: [{ line: 1, column: 1, path: '', reason }] });
	if (text.length > LONGEST_FILE) return whole(problem.tooLong(LONGEST_FILE));
	try {
		return read(text, known);
	} catch (error) {
		// Readers of JSON go into every bracket, until the browser stops them.
		if (error instanceof RangeError) return whole(problem.tooDeep);
		throw error;
	}
}

function read(text: string, known: readonly KnownRule[] | undefined): ReadStyle {
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { allowTrailingComma: true });
	if (tree === undefined || errors.some((error) => nameOf(error, text) !== 'CommaExpected')) {
		return { problems: brokenPlaces(text, errors) };
	}
	const checked = checkHouseStyle(plainValue(tree), known);
	const faults = [...twice(tree).slice(0, MOST), ...('faults' in checked ? checked.faults : [])];
	if ('style' in checked && errors.length === 0 && faults.length === 0) return checked;
	const found = faults.map((fault) => ({
		...placeOf(text, offsetOf(tree, fault)),
		path: pathOf(fault.path),
		reason: fault.reason,
	}));
	const all = [...brokenPlaces(text, errors), ...found].sort((a, b) => a.line - b.line || a.column - b.column);
	return { problems: all.slice(0, MOST) };
}

/** One a line: one thing that is missing makes the parser stumble over all that comes after it. */
function brokenPlaces(text: string, errors: readonly ParseError[]): FileProblem[] {
	const places = errors.slice(0, MOST).map((error) => ({ ...placeOf(text, error.offset), error }));
	return places
		.filter(({ line }, at) => places[at - 1]?.line !== line)
		.slice(0, MOST_BROKEN)
		.map(({ line, column, error }) => ({
			line,
			column,
			path: text.length > LONG_FILE ? '' : pathOf(getLocation(text, error.offset).path),
			reason: broken[nameOf(error, text)] ?? problem.brokenElse,
		}));
}

/** The parser asks for a comma also where a bracket was never closed. */
function nameOf({ error, offset }: ParseError, text: string): string {
	const name = printParseErrorCode(error);
	if (name !== 'CommaExpected') return name;
	return { '}': 'CloseBracketExpected', ':': 'CloseBracketExpected', ']': 'CloseBraceExpected' }[text[offset] ?? ''] ?? name;
}

const pathOf = (path: Fault['path']): string => path.filter((part) => part !== '').join('.');

function plainValue(node: Node): unknown {
	if (node.type === 'array') return (node.children ?? []).map(plainValue);
	if (node.type !== 'object') return node.value;
	return Object.fromEntries(properties(node).map(({ key, value }) => [key, value === undefined ? undefined : plainValue(value)]));
}

/** Names that stand twice in one pair of brackets: of those, only the last would count. */
function twice(node: Node, path: Fault['path'] = []): Fault[] {
	if (node.type === 'array') return (node.children ?? []).flatMap((each, at) => twice(each, [...path, at]));
	if (node.type !== 'object') return [];
	const seen = new Set<string>();
	return properties(node).flatMap(({ key, value }) => {
		const again = seen.has(key) ? [{ path: [...path, key], reason: problem.twice(key), atName: true }] : [];
		seen.add(key);
		return value === undefined ? again : [...again, ...twice(value, [...path, key])];
	});
}

const properties = (node: Node) =>
	(node.children ?? []).map((property) => ({
		key: String(property.children?.[0]?.value),
		name: property.children?.[0],
		value: property.children?.[1],
	}));

/** Where a fault stands: at its value or name, or at the brackets around it. */
function offsetOf(tree: Node, { path, atName }: Fault): number {
	let node = tree;
	for (const [at, part] of path.entries()) {
		if (node.type === 'array') node = node.children?.[Number(part)] ?? node;
		else {
			// Of two with the same name, the later one counts and is at fault.
			const property = properties(node).findLast(({ key }) => key === part);
			const last = at === path.length - 1;
			node = (last && atName ? property?.name : property?.value) ?? property?.name ?? node;
		}
	}
	return node.offset;
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** As a file: always in the same order, whatever order the browser kept it in. */
export function writeHouseStyle(style: HouseStyle): string {
	return `${JSON.stringify(inOrder(style), null, 2)}\n`;
}

/** Keys of ours in the order in which they are explained, and those that people choose by the alphabet. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inside]) => [key, inOrder(inside)]));
}

const ORDER = [...KEYS, ...ADDED_KEYS];
const rank = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
