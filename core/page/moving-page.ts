import { messageOf } from '../error-message.ts';
import type { AxeNode, AxeNodeResult, AxeRuleResult } from './axe-internals.ts';

/** Pages go on while they are checked: what they take away, or put others in place of, costs a rule that element alone. */

/** They go by what is in an element. */
const OF_CHILDREN = ['aria-required-children', 'list', 'definition-list'];

/** Whether the page has taken an element away since axe-core read it, or a part of what the rule goes by. */
export function isGone(rule: string, { actualNode, children }: AxeNode): boolean {
	if (actualNode === null) return false;
	return (
		!actualNode.isConnected || (OF_CHILDREN.includes(rule) && children.some((child) => child.actualNode?.isConnected === false))
	);
}

interface Apart {
	readonly judged: readonly AxeNodeResult[];
	/** Elements on which the rule itself broke. */
	readonly broken: readonly AxeNode[];
	/** What it broke with, the last time. */
	readonly error: string;
}

/** Judges elements at once, or one by one where that breaks. */
export function judgeApart(nodes: readonly AxeNode[], judge: (nodes: AxeNode[]) => AxeRuleResult): Apart {
	try {
		return { judged: judge([...nodes]).nodes, broken: [], error: '' };
	} catch {
		const judged: AxeNodeResult[] = [];
		const broken: AxeNode[] = [];
		let error = '';
		for (const node of nodes) {
			try {
				judged.push(...judge([node]).nodes);
			} catch (thrown) {
				broken.push(node);
				error = messageOf(thrown);
			}
		}
		return { judged, broken, error };
	}
}
