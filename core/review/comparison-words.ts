import type { Finding } from '../types.ts';
import { words } from '../words.ts';
import type { Comparison } from './compare.ts';

const { comparison: labels, notSameWay } = words.review;

/**
 * 'Since the check at 10:03am: 1 fixed, 12 still there, 1 new', as a heading says it.
 * @param time when the later check ended
 */
export const comparisonLine = (comparison: Comparison, time: string): string =>
	`${labels.since(comparison.since, time)}: ${labels.counts(comparison)}`;

/** What has to be said beside it, in sentences. */
export const comparisonNotes = ({ notRetested, notBefore }: Comparison): readonly string[] => [
	...(notRetested.length === 0 ? [] : [labels.notRetested(notRetested.length)]),
	...(notBefore.length === 0 ? [] : [labels.notBefore(notBefore.length)]),
];

export interface ChangeList {
	/** 'Fixed (2)'. */
	readonly title: string;
	readonly items: readonly { readonly finding: Finding; readonly why?: string }[];
}

/** What is fixed, new, and what nobody knows; lists that would be empty are left out. */
export function changeLists({ fixed, fresh, notRetested, notBefore }: Comparison): readonly ChangeList[] {
	const lists: ChangeList[] = [
		{ title: labels.fixed(fixed.length), items: fixed.map((finding) => ({ finding })) },
		{ title: labels.fresh(fresh.length), items: fresh.map((finding) => ({ finding })) },
		{
			title: labels.untested(notRetested.length),
			items: notRetested.map(({ finding, why }) => ({ finding, why: notSameWay[why] })),
		},
		{ title: labels.unlooked(notBefore.length), items: notBefore.map(({ finding, why }) => ({ finding, why: notSameWay[why] })) },
	];
	return lists.filter(({ items }) => items.length > 0);
}

/** The first words of what a finding quotes. */
export function shortened(quote: string): string {
	const all = quote.split(/\s+/);
	return all.length > 12 ? `${all.slice(0, 12).join(' ')} …` : quote;
}
