import type { RoomFacts } from '../../element-facts.ts';
import { plain } from '../plain.ts';
import { isPrivate } from '../private.ts';

/** What room a box gives to the words in it. Nothing on the page is changed to find out. */
export function roomFacts(element: Element): RoomFacts {
	const own = plain(element);
	const style = getComputedStyle(element);
	const limit = (): number => (/hidden|clip/.test(style.overflowY) && own.clientHeight > 0 ? limitOf(own, style) : 0);
	let words: { readonly height: number; readonly zoomed: number } | undefined;
	const measured = () => {
		words ??= limit() === 0 ? { height: 0, zoomed: 0 } : measure(element, style);
		return words;
	};
	return {
		get width() {
			return own.clientWidth;
		},
		get holds() {
			return own.scrollWidth;
		},
		get scrolls() {
			return /auto|scroll/.test(style.overflowX);
		},
		get limit() {
			return Math.round(limit());
		},
		get height() {
			return measured().height;
		},
		get zoomed() {
			return measured().zoomed;
		},
	};
}

const px = (length: string): number => Number.parseFloat(length) || 0;
const padding = (style: CSSStyleDeclaration): number => px(style.paddingTop) + px(style.paddingBottom);

/** The height that the style sheet gives the words, 0 for none. A number of lines is a choice that shows an ellipsis. */
function limitOf(element: Element, style: CSSStyleDeclaration): number {
	if (style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '') return 0;
	const around = style.boxSizing === 'border-box' ? padding(style) : 0;
	if (style.maxHeight.endsWith('px')) return px(style.maxHeight) - around;
	const used = px(style.height);
	return isDeclared(element, style, used) ? used - around : 0;
}

interface Height {
	readonly selector: string;
	readonly height: string;
}
const KNOWN = new WeakMap<CSSStyleSheet, readonly Height[]>();
const FIXED = /^(\d+|\d*\.\d+)(px|em|rem)$/;

/** A browser gives every box a height: it is fixed where the style sheet says just that height for it. */
function isDeclared(element: Element, style: CSSStyleDeclaration, used: number): boolean {
	const page = element.ownerDocument;
	const heights = [...page.styleSheets].flatMap((sheet) => {
		const known = KNOWN.get(sheet) ?? heightsIn(() => sheet.cssRules);
		KNOWN.set(sheet, known);
		return known;
	});
	const sizes = { px: 1, em: px(style.fontSize), rem: px(getComputedStyle(page.documentElement).fontSize) };
	const isUsed = (height: string): boolean => {
		const [, amount = '', unit = 'px'] = FIXED.exec(height) ?? [];
		return amount !== '' && Math.abs(Number(amount) * sizes[unit as keyof typeof sizes] - used) < 1;
	};
	const inline = element instanceof HTMLElement ? element.style.height : '';
	return isUsed(inline) || heights.some(({ selector, height }) => isUsed(height) && matches(element, selector));
}

function heightsIn(rules: () => CSSRuleList): Height[] {
	try {
		return [...rules()].flatMap((rule) => {
			if (rule instanceof CSSStyleRule)
				return FIXED.test(rule.style.height) ? [{ selector: rule.selectorText, height: rule.style.height }] : [];
			return rule instanceof CSSGroupingRule ? heightsIn(() => rule.cssRules) : [];
		});
	} catch {
		// A style sheet of another site may not be read.
		return [];
	}
}

function matches(element: Element, selector: string): boolean {
	try {
		return element.matches(selector);
	} catch {
		return false;
	}
}

/** Larger words leave more room empty at the ends of lines. */
const LOST = 1.05;
const ZOOM = 3;

/** How high the words are, and would be in a third of the width, which is what a zoom of 300% leaves. */
function measure(element: Element, style: CSSStyleDeclaration): { height: number; zoomed: number } {
	if (isPrivate(element)) return { height: 0, zoomed: 0 };
	const lines = new Map<number, number>();
	const size = px(style.fontSize) || 16;
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (const { top, bottom, width } of wordBoxes(element)) {
		const line = Math.round(bottom / (size / 2));
		const known = lines.get(line) ?? lines.get(line - 1);
		lines.set(known === undefined ? line : lines.has(line) ? line : line - 1, (known ?? 0) + width);
		first = Math.min(first, top);
		last = Math.max(last, bottom);
	}
	if (lines.size === 0) return { height: 0, zoomed: 0 };
	const wide = plain(element).clientWidth - px(style.paddingLeft) - px(style.paddingRight);
	const total = [...lines.values()].reduce((sum, width) => sum + width, 0);
	const more = Math.max(0, Math.ceil((total * ZOOM * LOST) / Math.max(1, wide)) - lines.size);
	const height = last - first;
	return { height: Math.round(height), zoomed: Math.round(height + more * (height / lines.size)) };
}

function* wordBoxes(element: Element): Generator<DOMRect> {
	const { ownerDocument } = plain(element);
	const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const range = ownerDocument.createRange();
	for (let count = 0; count < 200 && walker.nextNode(); count++) {
		if ((walker.currentNode as Text).data.trim() === '') continue;
		range.selectNodeContents(walker.currentNode);
		for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) yield box;
	}
}
