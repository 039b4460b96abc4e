import { selectorsOf, specificity } from '../../elements/state-selector.ts';

/** One selector of a style sheet, with what it sets. */
export interface SheetRule {
	readonly selector: string;
	readonly style: CSSStyleDeclaration;
	/** A rule with a higher weight wins; of two equal ones the later. */
	readonly weight: number;
}

export interface Sheets {
	/** Those that speak of mouse or keyboard, or draw a line around what has focus; in the order of the page. */
	readonly rules: readonly SheetRule[];
	/** Selectors of what has words of the style sheet before or after its own. */
	readonly adding: readonly string[];
	/** True where a style sheet of another site may not be read: what it sets is not known. */
	readonly unread: boolean;
}

const PSEUDO = /::?(?:before|after)$/;
/** Letters or figures, between quotation marks or out of a variable. */
const WORDS = /["'][^"']*[\p{L}\p{N}]|var\(/u;
const ASKED = /:(?:hover|focus)/;
// They bring letters, and say nothing of focus.
const FONTS_ONLY = /^https:\/\/(?:fonts\.googleapis\.com|use\.typekit\.net|fast\.fonts\.net|[^/]*font-?awesome[^/]*)\//i;
// What the keyboard comes to is not being pressed. Holds for every element, wherever it stands.
const AT_REST = [/:not\(:active\)/g, ':not(x-none)'] as const;
const LAYERED = -10_000_000;

/** The style sheets of a document, read when somebody first asks, once a check: a page may change before the next one. */
export function sheetsOf(page: Document): () => Sheets {
	const read: { sheets?: Sheets } = {};
	return () => {
		read.sheets ??= readSheets(page);
		return read.sheets;
	};
}

function readSheets(page: Document): Sheets {
	const into: Read = { rules: [], adding: [] };
	const read = [...page.styleSheets, ...adopted(page)].map((sheet) => readSheet(sheet, page, into));
	return { ...into, unread: read.includes(false) };
}

// Firefox does not hand them to an extension.
function adopted(page: Document): readonly CSSStyleSheet[] {
	try {
		return [...page.adoptedStyleSheets];
	} catch {
		return [];
	}
}

function readSheet(sheet: CSSStyleSheet, page: Document, into: Read): boolean {
	if (sheet.disabled || !applies(sheet.media.mediaText, page)) return true;
	try {
		return readRules(sheet.cssRules, { page, into, parent: '', layer: 0 });
	} catch {
		return FONTS_ONLY.test(sheet.href ?? '');
	}
}

interface Read {
	readonly rules: SheetRule[];
	readonly adding: string[];
}

interface Around {
	readonly page: Document;
	readonly into: Read;
	/** Selector of the rule that it is written inside of. */
	readonly parent: string;
	readonly layer: number;
}

function readRules(rules: CSSRuleList, around: Around): boolean {
	return [...rules].map((rule) => readRule(rule, around)).every(Boolean);
}

function readRule(rule: CSSRule, around: Around): boolean {
	const { page, into, parent, layer } = around;
	if ('styleSheet' in rule) return rule.styleSheet instanceof CSSStyleSheet && readSheet(rule.styleSheet, page, into);
	if ('media' in rule && rule.media instanceof MediaList && !applies(rule.media.mediaText, page)) return true;
	const inner: Around = rule.constructor.name === 'CSSLayerBlockRule' ? { ...around, layer: LAYERED } : around;
	if (!(rule instanceof CSSStyleRule)) {
		return 'cssRules' in rule && rule.cssRules instanceof CSSRuleList ? readRules(rule.cssRules, inner) : true;
	}
	const { selectorText, style } = rule;
	const whole = parent === '' ? selectorText : nested(selectorText, parent);
	const draws = style.getPropertyValue('outline') !== '' || style.outlineStyle !== '' || style.outlineWidth !== '';
	if (draws || ASKED.test(whole)) {
		for (const selector of selectorsOf(whole)) {
			if (draws || ASKED.test(selector))
				into.rules.push({ selector: selector.replace(...AT_REST), style, weight: layer + specificity(selector) });
		}
	}
	if (PSEUDO.test(whole) && WORDS.test(style.content))
		into.adding.push(...selectorsOf(whole).map((each) => each.replace(PSEUDO, '')));
	return rule.cssRules?.length > 0 ? readRules(rule.cssRules, { ...inner, parent: whole }) : true;
}

const applies = (media: string, page: Document): boolean => media === '' || page.defaultView?.matchMedia(media).matches !== false;

const nested = (list: string, parent: string): string =>
	selectorsOf(list)
		.map((selector) => (selector.includes('&') ? selector.replaceAll('&', `:is(${parent})`) : `:is(${parent}) ${selector}`))
		.join(', ');
