import type { Mark } from '../../mark.ts';
import { findMainContent, type MainContent } from '../main-content.ts';
import { plain } from '../plain.ts';
import { isPrivate, ownWords } from '../private.ts';
import { collapsed, findWords, type ReadText, readText } from './read-text.ts';

/** Finds the place of a finding again, in a page that may have changed since. */

/** Words where there is a range, else the element itself. */
export interface Place {
	readonly element: Element;
	readonly range?: Range;
}

export interface PlaceFinder {
	readonly find: (mark: Mark) => Place | 'gone' | 'page';
}

const SHORT = 12;

/** Reads each element once: throw it away when the page has changed. */
export function placeFinder(page: Document): PlaceFinder {
	const main = findMainContent(page);
	const texts = new Map<Element, ReadText>();
	const elements = new Map<string, Element | undefined>();
	const taken = new Map<string, Set<number>>();
	const textOf = (element: Element): ReadText => {
		const known = texts.get(element) ?? readText(element, main.isLeftOut);
		texts.set(element, known);
		return known;
	};
	const takenBy = (key: string): Set<number> => {
		const known = taken.get(key) ?? new Set<number>();
		taken.set(key, known);
		return known;
	};

	const elementOf = (selector: readonly string[]): Element | undefined => {
		const name = selector.join('\n');
		if (!elements.has(name)) elements.set(name, elementAt(page, selector));
		return elements.get(name);
	};

	const words = (mark: Mark, quote: string, element: Element, own: ReadText): Place | undefined => {
		// Two rules may report the same words, one rule never does.
		const used = takenBy(`${mark.rule} ${mark.selector.join(' ')}`);
		const at = findWords(own.text, { ...mark, quote }, used);
		if (at === undefined) return undefined;
		used.add(at);
		const end = at + collapsed(quote).trim().length;
		const whole = at === 0 && end >= own.text.trimEnd().length;
		// What names no surroundings is about the element, whose words were only quoted.
		if (whole || (mark.prefix === undefined && mark.suffix === undefined)) return { element };
		return { element, range: own.range(at, end) };
	};

	return {
		find(mark) {
			const { quote, selector } = mark;
			if (selector.length === 0) return 'page';
			const element = elementOf(selector);
			const whole = element !== undefined && isWhole(element, main);
			if (element !== undefined && (quote === undefined || quote.trim() === '')) return whole ? 'page' : { element };
			if (quote === undefined) return 'gone';
			if (element !== undefined && !isPrivate(element)) {
				const found = words(mark, quote, element, textOf(element));
				if (found !== undefined && !(whole && found.range === undefined)) return found;
				if (whole) return 'page';
				if (isNamed(element, quote)) return { element };
			}
			return elsewhere(mark, quote, main, textOf(main.root)) ?? 'gone';
		},
	};
}

/** The words with all that stood around them, anywhere else in the main content. */
function elsewhere({ prefix, suffix }: Mark, quote: string, main: MainContent, own: ReadText): Place | undefined {
	const wanted = collapsed(quote).trim();
	const all = collapsed(`${prefix ?? ''}${quote}${suffix ?? ''}`).trim();
	if (all.length < SHORT) return undefined;
	const at = own.text.indexOf(all);
	if (at === -1) return undefined;
	const start = at + all.indexOf(wanted, Math.max(0, collapsed(prefix ?? '').trimStart().length - 1));
	const range = own.range(start, start + wanted.length);
	const { parentElement } = range.startContainer;
	return { element: parentElement ?? main.root, range };
}

/** By one selector for each open shadow root on the way in. */
export function elementAt(page: Document, selector: readonly string[]): Element | undefined {
	let root: ParentNode | null = page;
	let found: Element | null = null;
	for (const each of selector) {
		try {
			found = root?.querySelector(each) ?? null;
		} catch {
			return undefined;
		}
		if (found === null) return undefined;
		root = found.shadowRoot;
	}
	return found ?? undefined;
}

/** True where a finding is about the page as a whole: there is nothing to draw a line around. */
function isWhole(element: Element, { root }: MainContent): boolean {
	const { documentElement, body, head } = element.ownerDocument;
	return element === root || element === documentElement || element === body || head.contains(element);
}

/** Without any space: another reading may have put spaces between cells and items. */
const bare = (words: string): string => collapsed(words).replaceAll(' ', '');

/** The words may be read another way, with all that is no content, or be the element's name. */
function isNamed(element: Element, quote: string): boolean {
	const wanted = collapsed(quote).trim();
	if (bare(ownWords(element, 2 * quote.length)).startsWith(bare(quote))) return true;
	return ['alt', 'aria-label', 'title'].some((name) => {
		const value = plain(element).getAttribute(name);
		return value !== null && collapsed(value).trim().startsWith(wanted);
	});
}
