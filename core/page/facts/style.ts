import { cleanAddress } from '../../address.ts';
import type { StyleFacts } from '../../element-facts.ts';
import { plain } from '../plain.ts';

/** How the browser shows an element. */
export function styleFacts(element: Element): StyleFacts {
	const style = getComputedStyle(element);
	return {
		color: style.color,
		background: style.backgroundColor,
		backgroundImage: imageIn(style.backgroundImage),
		size: Number.parseFloat(style.fontSize) || 0,
		weight: Number(style.fontWeight) || 400,
		italic: style.fontStyle !== 'normal',
		family: style.fontFamily,
		lineHeight: Number.parseFloat(style.lineHeight) || 0,
		direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
		display: style.display,
		position: style.position,
		cursor: style.cursor,
		overflow: `${style.overflowX} ${style.overflowY}`,
		underlined: isUnderlined(element),
		framed: isFramed(style),
		animation: animationOf(style),
	};
}

function imageIn(image: string): string {
	const address = /url\("?([^")]*)"?\)/.exec(image)?.[1];
	if (address !== undefined) return cleanAddress(address).slice(0, 500);
	return image.includes('gradient(') ? 'gradient' : '';
}

// A line is drawn under everything inside, though it is not inherited; boxes of their own are left out of it.
function isUnderlined(element: Element): boolean {
	for (let at: Element | null = element; at; at = plain(at).parentElement) {
		const { textDecorationLine, display, position, float } = getComputedStyle(at);
		if (textDecorationLine.includes('underline')) return true;
		if (display.startsWith('inline-') || display === 'block' || position === 'absolute' || float !== 'none') return false;
	}
	return false;
}

function isFramed(style: CSSStyleDeclaration): boolean {
	const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
	return (
		sides.some((side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0) ||
		(style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0)
	);
}

function animationOf({
	animationName,
	animationDuration,
	animationIterationCount,
	animationPlayState,
}: CSSStyleDeclaration): number {
	if (animationName === 'none' || animationPlayState === 'paused') return 0;
	const seconds = Number.parseFloat(animationDuration) || 0;
	const times = animationIterationCount === 'infinite' ? Number.POSITIVE_INFINITY : Number.parseFloat(animationIterationCount) || 1;
	return seconds === 0 ? 0 : seconds * times;
}
