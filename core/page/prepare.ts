import type { PageContent } from '../content.ts';
import type { Draft } from '../draft.ts';
import { placeOfWords } from '../page-order.ts';
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

/** A document with axe-core set up in it. */
export interface Opened {
	readonly path: string;
	/** undefined where axe-core cannot read the page; the words are read all the same. */
	readonly tree: AxeNode | undefined;
	readonly frames: ReturnType<typeof framesHere>;
	readonly frameSpecs: () => AxeSpec[];
}

/** A document read once, and everything that later steps ask of it. */
export interface Prepared {
	readonly gathered: GatheredText;
	readonly content: PageContent;
	readonly places: Places;
	/** What is kept of an element in place of its HTML. */
	readonly describe: (element: Element) => string;
}

/** Sets axe-core up. */
export function open(page: Document, axe: Axe): Opened {
	// A check that was broken off may have left its tree behind.
	if (axe._tree) axe.teardown();
	const tree = setUp(page, axe);
	const frames = framesHere(page, axe);
	return {
		path: page.defaultView ? framePath(page.defaultView) : '',
		tree,
		frames,
		frameSpecs: () =>
			(tree === undefined ? [] : frames).map(({ element, here }) => ({
				...axe.utils.nodeSerializer.toSpec(element),
				selector: asTarget(here.selector),
				source: '{}',
			})),
	};
}

/** Reads the text and the elements that the rules judge, in small pieces of work. */
export function* prepare(page: Document, axe: Axe, rules: readonly Rule[]): Generator<void, Prepared> {
	const asked = yield* askedElements(page, rules);
	const text = yield* gatherText(page, asked);
	const where = places(page, axe, text.root);
	const gathered = { ...text, wanted: [...text.wanted, ...everywhere(text, asked, where)] };
	yield;
	const around = surrounds(page, gathered.root);
	const content: PageContent = {
		url: page.location.href,
		title: page.title,
		lang: page.documentElement.lang,
		blocks: gathered.blocks,
		elements: elementFacts(gathered, asked, where, axe),
		top: page.defaultView === page.defaultView?.top,
		surrounds: around,
		pageType: pageTypeOf({ url: page.location.href, title: page.title, blocks: gathered.blocks, surrounds: around }),
	};
	return { gathered, content, places: where, describe: (element) => JSON.stringify(where.of(element)) };
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
export function placed({ block, element, at: words, ...draft }: Draft, { gathered, places: where }: Prepared): Finding {
	const whole = gathered.root.ownerDocument.documentElement;
	const found = block !== undefined ? gathered.elements[block] : element !== undefined ? gathered.wanted[element]?.element : whole;
	const target = found ?? gathered.root;
	const { region, snippet, at } = where.of(target);
	const place = target === gathered.root || at === undefined ? undefined : placeOfWords(at, words?.start ?? 0);
	return {
		...draft,
		...(element === undefined ? {} : { snippet }),
		selector: where.selector(target),
		region,
		...(place === undefined ? {} : { place }),
	};
}
