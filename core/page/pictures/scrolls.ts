import { everyElement, type ShadowOf } from './tree.ts';

/** Remembers where a document and all that scrolls in it stand. @returns how to put them back */
export function rememberScrolls(page: Document, shadowOf: ShadowOf): () => void {
	const root = page.scrollingElement ?? page.documentElement;
	const known = new Map<Element, readonly [left: number, top: number]>();
	const all = (): Element[] => [root, ...everyElement(page, shadowOf)];
	for (const element of all()) {
		const { scrollLeft, scrollTop } = element;
		if (scrollLeft !== 0 || scrollTop !== 0) known.set(element, [scrollLeft, scrollTop]);
	}
	return () => {
		for (const element of all()) {
			const [left, top] = known.get(element) ?? [0, 0];
			if (element.scrollLeft !== left || element.scrollTop !== top) element.scrollTo({ left, top, behavior: 'instant' });
		}
	};
}
