import { type Mark, marksOf } from './mark.ts';
import { pageOrder } from './page-order.ts';
import { counts, decisionOn, type Reviewed } from './review/reviewed.ts';
import { gravestFirst } from './summary.ts';
import type { Finding, Severity } from './types.ts';

/** The findings of a page as the panel lists them. */

/** A finding with its number, which is the same in the panel and on the page, whatever is shown of it. */
export interface Numbered {
	readonly number: number;
	readonly finding: Finding;
}

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

/** Everything in page order, also what is set aside: a decision changes no number. */
export const numberedFindings = ({ audit, aside }: Pick<Reviewed, 'audit' | 'aside'>): readonly Numbered[] =>
	pageOrder([...audit.findings, ...aside]).map((finding, at) => ({ number: at + 1, finding }));

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
	const all = numberedFindings(review).map(({ finding }) => finding);
	return marksOf(all, ({ key }) => decisionOn(review, key).status).filter(
		({ key }) => key === chosen || counts(decisionOn(review, key)),
	);
}
