import type { Rule } from '../rule.ts';
import { plain } from './plain.ts';

/** The elements that rules ask for, each with the rules that do. */
export interface Asked {
	/** Ids of the rules that judge an element; none for an element that nobody asks for. */
	readonly by: (element: Element) => readonly string[];
	/** Ids of the rules that look everywhere. */
	readonly wide: ReadonlySet<string>;
	/** Those that rules want wherever they stand, in document order, parts in shadow trees after the rest. */
	readonly everywhere: readonly Element[];
}

/** Asks the browser once for each selector: that is many times as fast as trying each selector on each element. */
export function askedElements(page: Document, rules: readonly Rule[]): Asked {
	const roots = [page, ...shadowRoots(page)];
	const asking = new Map<Element, string[]>();
	const selectors = new Map<string, Element[]>();
	const select = (selector: string): Element[] => {
		const known = selectors.get(selector) ?? roots.flatMap((root) => [...root.querySelectorAll(selector)]);
		selectors.set(selector, known);
		return known;
	};
	for (const rule of rules) {
		if (rule.scope === 'block' || rule.elements === undefined) continue;
		for (const element of select(rule.elements)) {
			const ids = asking.get(element);
			if (ids) ids.push(rule.id);
			else asking.set(element, [rule.id]);
		}
	}
	const wide = rules.flatMap((rule) => (rule.scope !== 'block' && rule.everywhere ? (rule.elements ?? []) : []));
	return {
		by: (element) => asking.get(element) ?? NOBODY,
		wide: new Set(rules.filter((rule) => rule.scope !== 'block' && rule.everywhere).map(({ id }) => id)),
		everywhere: wide.length === 0 ? [] : select([...new Set(wide)].join(', ')),
	};
}

const NOBODY: readonly string[] = [];

function shadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
	return [...root.querySelectorAll('*')].flatMap((element) => {
		const { shadowRoot } = plain(element);
		return shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [];
	});
}
