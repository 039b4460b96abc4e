import type { BlockKind, ListPlace } from '../content.ts';
import type { ClosedSections } from './closed-sections.ts';
import { plain } from './plain.ts';

/** What holds for everything inside an element. */
export interface Surroundings {
	readonly kind: BlockKind;
	readonly level?: number;
	readonly lang: string;
	readonly quoted: boolean;
	readonly uppercase: boolean;
	readonly closed?: string;
	readonly preformatted: boolean;
	/** Text that the style sheet sets bold, italic or underlined here. */
	readonly bold: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly align: string;
	/** Font size in CSS pixels. */
	readonly size: number;
	/** Height of a line in CSS pixels; 0 where the style sheet says nothing. */
	readonly lineHeight: number;
	readonly direction: 'ltr' | 'rtl';
	readonly list?: ListPlace;
}

/** Around the main content itself. */
export const START = {
	kind: 'paragraph',
	quoted: false,
	uppercase: false,
	preformatted: false,
	bold: false,
	italic: false,
	underline: false,
	align: 'start',
	size: 16,
	lineHeight: 0,
	direction: 'ltr',
} as const;

const KINDS: Readonly<Record<string, BlockKind>> = {
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	li: 'list-item',
	td: 'cell',
	th: 'cell',
	caption: 'caption',
	figcaption: 'caption',
	legend: 'label',
	label: 'label',
	button: 'button',
	summary: 'summary',
	dt: 'term',
	dd: 'paragraph',
	p: 'paragraph',
	blockquote: 'paragraph',
};
// A paragraph inside one of these stays what they are.
const KEEPS_KIND: ReadonlySet<BlockKind> = new Set([
	'heading',
	'list-item',
	'cell',
	'caption',
	'label',
	'button',
	'summary',
	'term',
]);

/** What holds inside an element, given what holds around it; undefined where nothing of it can be read, now or later. */
export function surroundings(
	element: Element,
	style: CSSStyleDeclaration,
	around: Surroundings,
	sections: ClosedSections,
): Surroundings | undefined {
	const own = plain(element);
	const hidden = isHidden(own, style, around.closed !== undefined);
	const closedHere = hidden ? sections.nameOf(element) : undefined;
	if (hidden && closedHere === undefined) return undefined;
	if (!hidden && own.getAttribute('aria-hidden') === 'true' && around.closed === undefined) return undefined;
	const level = headingLevel(own);
	const kind = kindOf(own, level, around.kind);
	const closed = around.closed ?? closedHere;
	return {
		kind,
		...(kind === 'heading' ? { level: level ?? around.level ?? 2 } : {}),
		lang: own.getAttribute('lang') ?? around.lang,
		quoted: around.quoted || own.localName === 'blockquote',
		uppercase: style.textTransform === 'uppercase',
		bold: Number(style.fontWeight) >= 600,
		italic: style.fontStyle !== 'normal',
		underline: isUnderlined(own, style, around),
		align: style.textAlign,
		size: Number.parseFloat(style.fontSize) || 16,
		lineHeight: Number.parseFloat(style.lineHeight) || 0,
		direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
		...(around.list === undefined ? {} : { list: around.list }),
		preformatted: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
		...(closed === undefined ? {} : { closed }),
	};
}

const TO_PRESS = 'a[href], button, summary, [role="link"], [role="button"]';

// Drawn under everything inside, though it is not inherited. What people can press may have a line; dots and waves are no
// underlining: they belong to abbreviations and spelling.
function isUnderlined(element: Element, style: CSSStyleDeclaration, around: Surroundings): boolean {
	if (element.matches(TO_PRESS)) return false;
	return (
		around.underline || (style.textDecorationLine.includes('underline') && /^(?:solid|double)$/.test(style.textDecorationStyle))
	);
}

// A paragraph in a list item stays a list item; the button of an accordion stays the heading that it is in.
function kindOf(element: Element, level: number | undefined, around: BlockKind): BlockKind {
	const tag = element.localName;
	const own: BlockKind = level === undefined ? (KINDS[tag] ?? 'paragraph') : 'heading';
	const keeps = (own === 'paragraph' && tag !== 'dd') || (own === 'button' && around === 'heading');
	return keeps && KEEPS_KIND.has(around) ? around : own;
}

// Inside a closed section `visibility` is inherited from it, so only what is taken out of the layout itself is hidden.
export function isHidden(element: Element, style: CSSStyleDeclaration, insideClosed: boolean): boolean {
	if (style.display === 'none' || element.getAttribute('hidden') === 'until-found') return true;
	return !insideClosed && (style.visibility !== 'visible' || style.contentVisibility === 'hidden');
}

function headingLevel(element: Element): number | undefined {
	if (/^h[1-6]$/.test(element.localName) && !element.hasAttribute('role')) return Number(element.localName[1]);
	return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) || 2 : undefined;
}
