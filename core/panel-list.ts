import { type Mark, marksOf, type Numbered } from './mark.ts';
import { pageOrder } from './page-order.ts';
import { isOwn } from './review/own.ts';
import { counts, decisionOn, type Reviewed } from './review/reviewed.ts';
import { gravestFirst } from './summary.ts';
import type { Severity } from './types.ts';

/** The findings of a page as the panel lists them. */

/** The finding that a person is at. */
export interface Chosen {
	readonly key: string;
	/** Where it was chosen: the panel never takes the keyboard away from the page. */
	readonly from: 'panel' | 'page';
	/** The keyboard was taken to it. */
	readonly taken?: true;
}

export type Order = 'page' | 'severity';

export interface NumberedGroup {
	readonly id: string;
	readonly title: string;
	readonly severity: Severity;
	readonly items: readonly Numbered[];
}

/**
 * Everything in page order, also what is set aside: a decision changes no number. What people added is numbered after all that
 * was found, so that no number in a file that was sent before comes to mean another place.
 */
export function numberedFindings({ audit, aside }: Pick<Reviewed, 'audit' | 'aside'>): readonly Numbered[] {
	const all = pageOrder([...audit.findings, ...aside]);
	const added = all.filter(({ rule }) => isOwn(rule)).sort((a, b) => (a.key < b.key ? -1 : 1));
	const numbers = new Map([...all.filter(({ rule }) => !isOwn(rule)), ...added].map(({ key }, at) => [key, at + 1]));
	return all.map((finding) => ({ number: numbers.get(finding.key) ?? 0, finding }));
}

export function inOrder(items: readonly Numbered[], order: Order): readonly Numbered[] {
	if (order === 'page') return items;
	return items.toSorted((a, b) => gravestFirst(a.finding, b.finding) || a.number - b.number);
}

/** By rule, in the order in which they come. A rule that is sure of one place and unsure of another makes two groups. */
export function groupsOf(items: readonly Numbered[]): readonly NumberedGroup[] {
	const groups = new Map<string, Numbered[]>();
	for (const item of items) {
		const id = `${item.finding.rule} ${item.finding.severity}`;
		const group = groups.get(id);
		if (group) group.push(item);
		else groups.set(id, [item]);
	}
	return [...groups].flatMap(([id, group]) => {
		const head = group[0]?.finding;
		return head === undefined ? [] : [{ id, title: head.title, severity: head.severity, items: group }];
	});
}

/** What to mark on the page: all that counts, numbered as in the panel. @param chosen marked as well, whatever was decided */
export function marksOn(review: Reviewed, chosen?: string): readonly Mark[] {
	return marksOf(numberedFindings(review), ({ key }) => decisionOn(review, key).status).filter(
		({ key }) => key === chosen || counts(decisionOn(review, key)),
	);
}
