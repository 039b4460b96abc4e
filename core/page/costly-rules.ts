import type { Axe, AxeNode, AxeRule } from './axe-internals.ts';
import { textBlocks } from './text-blocks.ts';

/** More children than this, and axe-core needs seconds for the contrast of one element, which nothing can interrupt. */
const MOST_CHILDREN = 200;

/** The rules of axe-core whose work explodes in large blocks, with quicker first questions that come to the same. */
export function tamed(axe: Axe, rules: readonly AxeRule[]): readonly AxeRule[] {
	const blocks = textBlocks(axe);
	const { aria, dom, text } = axe.commons;
	const isLinkInText = (element: Element): boolean =>
		/^(?:link)?$/.test(aria.getExplicitRole(element) ?? '') &&
		text.sanitize((element as HTMLElement).innerText) !== '' &&
		dom.isVisibleOnScreen(element) &&
		blocks.isAmongWords(element);
	const matches: Readonly<Record<string, (rule: AxeRule) => AxeRule['matches']>> = {
		'link-in-text-block': () => isLinkInText,
		'target-size': (rule) => (element, node, context) =>
			!(element.localName === 'a' && blocks.isAmongAnyWords(element)) && rule.matches(element, node, context),
	};
	return rules.map((rule) => {
		const quicker = matches[rule.id]?.(rule);
		return quicker === undefined ? rule : Object.assign(Object.create(rule) as AxeRule, { matches: quicker });
	});
}

/** True for an element that one rule alone would freeze the page for: it is listed as not reached. */
export function isTooMuch(rule: string, { actualNode }: AxeNode): boolean {
	if (rule !== 'color-contrast' || actualNode === null || actualNode.childNodes.length <= MOST_CHILDREN) return false;
	return [...actualNode.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
}
