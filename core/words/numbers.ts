import type { Fixer } from '../types.ts';

/** Numbers and lists as people write them, for the words of every surface. */
export const number = new Intl.NumberFormat('en-GB');
/** '1 place', '1,204 places'. */
export const count = (n: number, one: string, many = `${one}s`): string => `${number.format(n)} ${n === 1 ? one : many}`;

export const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
export const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export function kinds(n: number): string {
	return count(n, 'kind of problem', 'kinds of problem');
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

export const fixers = {
	content: 'whoever edits this page',
	template: 'web team',
	supplier: 'website supplier',
} as const satisfies Record<Fixer, string>;

export const fixersWithThe = {
	content: 'whoever edits this page',
	template: 'the web team',
	supplier: 'the website supplier',
} as const satisfies Record<Fixer, string>;
