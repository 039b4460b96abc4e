import type { Block } from '../content.ts';
import type { PageMatch } from '../rule.ts';
import { type ItemList, isSentence } from './item-lists.ts';
import { isOrdinaryWord } from './ordinary-word.ts';
import { words } from './text.ts';

/** Bullets that run on from a lead-in, but begin with a capital. */

const LABEL = /^[^:]{1,40}:\s|\s[-–—]\s/;

export function hasStrayCapital(block: Block, { items }: ItemList, small: () => ReadonlySet<string>): boolean {
	const [first, second] = words(block.text.slice(0, 80));
	if (first === undefined || !isOrdinaryWord(first.text, small) || isSentence(block.text) || LABEL.test(block.text)) return false;
	if (/[,;:]$/.test(block.text.slice(first.start, first.end + 1)) || /^\p{Lu}/u.test(second?.text ?? '')) return false;
	// One word may be a name, unless the page writes it small somewhere or another item begins small.
	const alone = second === undefined && items.every(([item]) => /^\p{Lu}/u.test(item?.text ?? ''));
	if (alone && !small().has(first.text.toLowerCase())) return false;
	return !block.spans.some(({ kind, start }) => kind === 'link' && start <= first.start);
}

/**
 * Where some items begin small, those with a capital are slips, and each is shown. Where none does, it is how the list was
 * written: said once, for whoever mends only the items that we are sure of makes it worse.
 */
export function capitalsOf(strays: readonly Block[], { items }: ItemList): PageMatch[] {
	const [first] = strays;
	if (first === undefined || strays.length < 2 || items.some(([item]) => /^["'(]*\p{Ll}/u.test(item?.text ?? '')))
		return strays.map(capitalOf);
	const all = items.filter(([item]) => /^["'(]*\p{Lu}/u.test(item?.text ?? '')).length;
	return [
		{
			...capitalOf(first),
			message: `${all} bullets of this list begin with a capital.`,
			suggestion: 'Begin each one with a small letter, except names.',
		},
	];
}

function capitalOf(block: Block): PageMatch {
	const { start = 0, end = 1, text = '' } = words(block.text.slice(0, 80))[0] ?? {};
	return {
		block,
		start,
		end,
		severity: 'consider',
		message: 'This bullet begins with a capital.',
		suggestion: `Try: '${text.toLowerCase()}'.`,
	};
}
