import type { PageContent } from '../content.ts';
import type { Draft } from '../draft.ts';
import { pageTypeOf } from '../page-type.ts';
import type { Rule } from '../rule.ts';
import type { Finding } from '../types.ts';
import { askedElements } from './asked.ts';
import type { Axe, AxeNode, AxeSpec } from './axe-internals.ts';
import { gatherText } from './blocks.ts';
import { elementFacts } from './elements.ts';
import { everywhere } from './everywhere.ts';
import { framePath, framesHere } from './frames.ts';
import type { GatheredText } from './gathered.ts';
import { type Places, places } from './place.ts';
import { asTarget } from './selector.ts';
import { surrounds } from './surrounds.ts';

/** A document read once, and everything that later steps ask of it. */
export interface Prepared {
	readonly path: string;
	/** undefined where axe-core cannot read the page; the words are read all the same. */
	readonly tree: AxeNode | undefined;
	readonly frames: ReturnType<typeof framesHere>;
	readonly gathered: GatheredText;
	readonly content: PageContent;
	readonly places: Places;
	readonly describe: (element: Element) => string;
	readonly frameSpecs: () => AxeSpec[];
	readonly gatherTime: number;
}

/** Sets axe-core up, reads the text and the elements that the rules judge. */
export function prepare(page: Document, axe: Axe, rules: readonly Rule[]): Prepared {
	const from = performance.now();
	// A check that was broken off may have left its tree behind.
	if (axe._tree) axe.teardown();
	const tree = setUp(page, axe);
	const asked = askedElements(page, rules);
	const text = gatherText(page, asked);
	const where = places(page, axe, text.root);
	const gathered = { ...text, wanted: [...text.wanted, ...everywhere(text, asked, where)] };
	const path = page.defaultView ? framePath(page.defaultView) : '';
	const around = surrounds(page, gathered.root);
	const content: PageContent = {
		url: page.location.href,
		title: page.title,
		lang: page.documentElement.lang,
		blocks: gathered.blocks,
		elements: elementFacts(gathered, asked, where, axe),
		top: path === '',
		surrounds: around,
		pageType: pageTypeOf({ url: page.location.href, title: page.title, blocks: gathered.blocks, surrounds: around }),
	};
	const frames = framesHere(page, axe);
	return {
		path,
		tree,
		frames,
		gathered,
		content,
		places: where,
		describe: (element) => JSON.stringify(where.of(element)),
		frameSpecs: () =>
			(tree === undefined ? [] : frames).map(({ element, here }) => ({
				...axe.utils.nodeSerializer.toSpec(element),
				selector: asTarget(here.selector),
				source: '{}',
			})),
		gatherTime: performance.now() - from,
	};
}

// axe-core goes from element to element in itself: thousands of nested elements are more than its stack holds.
function setUp(page: Document, axe: Axe): AxeNode | undefined {
	try {
		return axe.setup(page);
	} catch {
		return undefined;
	}
}

/** A draft with its place: where its block or element stands. */
export function placed({ block, element, at: _, ...draft }: Draft, state: Prepared): Finding {
	const where =
		block !== undefined
			? state.gathered.elements[block]
			: element !== undefined
				? state.gathered.wanted[element]?.element
				: state.gathered.root;
	const target = where ?? state.gathered.root;
	const { region, snippet } = state.places.of(target);
	return { ...draft, ...(element === undefined ? {} : { snippet }), selector: state.places.selector(target), region };
}
