import type { Block } from '../content.ts';

/** The lists of a page, put together again from their blocks. */

export interface ItemList {
	/** The block right before its first item, whatever kind that is. */
	readonly before: Block | undefined;
	readonly ordered: boolean;
	readonly depth: number;
	/** How many items it has on the page, those without words included. */
	readonly of: number;
	/** The blocks of each item, those of lists inside it left out. */
	readonly items: readonly (readonly Block[])[];
}

/** @param blocks of the page, in order; some may be left out */
export function itemLists(blocks: readonly Block[]): ItemList[] {
	const lists = new Map<number, { before: Block | undefined; first: Block; items: Map<number, Block[]> }>();
	for (const [at, block] of blocks.entries()) {
		if (block.list === undefined) continue;
		const { list, item } = block.list;
		const before = blocks[at - 1];
		const known = lists.get(list) ?? { before: before?.id === block.id - 1 ? before : undefined, first: block, items: new Map() };
		lists.set(list, known);
		const parts = known.items.get(item);
		if (parts) parts.push(block);
		else known.items.set(item, [block]);
	}
	return [...lists.values()].map(({ before, first, items }) => ({
		before,
		ordered: first.list?.ordered ?? false,
		depth: first.list?.depth ?? 1,
		of: first.list?.of ?? items.size,
		items: [...items.values()],
	}));
}

/** True for a line that announces what follows: 'You need:'. */
export const isLeadIn = (block: Block | undefined): boolean =>
	block !== undefined &&
	/:["')\]]*$/.test(block.text.trimEnd()) &&
	/^(?:paragraph|list-item|heading|term|summary|label)$/.test(block.kind);

const SUBJECT =
	/^(?:you|we|it|they|he|she|there|this|these|those|the|your|our|my|i|if|when|all|any|each|every|no|some|most|people|anyone|nobody|tenants|children|applicants|drivers|vehicles|do|don't)\b/i;
const VERB =
	/\b(?:must|can|can't|cannot|will|won't|should|shall|may|might|need|needs|is|are|isn't|aren't|was|were|has|have|had|do|does|don't|pay|pays|get|gets|give|gives|take|takes|make|makes|costs?|includes?|applies|apply|runs?|opens?|closes?)\b/i;

/** 'Small electrical items are …', but not 'Who will …' or 'People that have …'. */
const PREDICATE =
	/^([^,;:]{2,60}?)\s(?:must|can|cannot|can't|will|won't|should|shall|may|might|is|are|isn't|aren't|was|were|has|have|do not|does not)\s/i;
const RELATIVE = /\b(?:who|whom|whose|that|which|what|where|when|why|how|if|whether)\b/i;

/** True for an item that is a sentence of its own, with or without a full stop. */
export function isSentence(text: string): boolean {
	if (/[.!?]["')\]]*$/.test(text)) return true;
	if (!/^["'(]*\p{Lu}/u.test(text)) return false;
	if (SUBJECT.test(text)) return VERB.test(text);
	const before = PREDICATE.exec(text)?.[1];
	return before !== undefined && !RELATIVE.test(before);
}
