import type { ReportedNode } from './axe-report.ts';
import { contrastAdvice } from './contrast.ts';

/** What the accessibility checks measured, in the shape of any of them. */
type Data = Readonly<Record<string, unknown>>;

/** The colours or sizes that decided, or that stood in the way of a decision, in words. */
export function measureOf(node: ReportedNode): string | undefined {
	for (const data of dataOf(node)) {
		const words = textColours(data) ?? linkColours(data) ?? size(data) ?? space(data);
		if (words !== undefined) return words;
	}
	return undefined;
}

/** Other colours, where the contrast of a text is measured and too low. */
export function adviceOn(node: ReportedNode): string | undefined {
	for (const data of dataOf(node)) {
		const { contrastRatio, fgColor, bgColor, messageKey } = data;
		// A shadow of the letters is one colour more, which other colours of words and background may not help.
		if (/shadow/i.test(String(messageKey ?? ''))) continue;
		const needed = neededRatio(data);
		if (typeof contrastRatio !== 'number' || contrastRatio <= 1 || contrastRatio >= needed) continue;
		if (typeof fgColor === 'string' && typeof bgColor === 'string') return contrastAdvice(fgColor, bgColor, needed);
	}
	return undefined;
}

function* dataOf({ any, all, none }: ReportedNode): Iterable<Data> {
	for (const { data } of [...any, ...all, ...none]) if (typeof data === 'object' && data !== null) yield data as Data;
}

// '4.5:1' as axe-core has it.
const neededRatio = ({ expectedContrastRatio }: Data): number => Number.parseFloat(String(expectedContrastRatio ?? '')) || 0;

function textColours(data: Data): string | undefined {
	const { contrastRatio, fgColor, bgColor, shadowColor, messageKey } = data;
	const needed = neededRatio(data);
	const needs = needed === 0 ? '' : `, and needs ${needed} to 1`;
	const [front, back] =
		messageKey === 'fgOnShadowColor'
			? [fgColor, shadowColor]
			: messageKey === 'shadowOnBgColor'
				? [shadowColor, bgColor]
				: [fgColor, bgColor];
	if (typeof contrastRatio === 'number' && contrastRatio > 0 && typeof front === 'string' && typeof back === 'string') {
		return `${front} on ${back} is ${contrastRatio} to 1${needs}`;
	}
	return typeof fgColor === 'string' ? `the text is ${fgColor}${needs}` : undefined;
}

function linkColours(data: Data): string | undefined {
	const { contrastRatio, requiredContrastRatio, nodeColor, parentColor, nodeBackgroundColor, parentBackgroundColor } = data;
	const [own, around] = [nodeColor ?? nodeBackgroundColor, parentColor ?? parentBackgroundColor];
	if (typeof own !== 'string' || typeof around !== 'string' || typeof contrastRatio !== 'number') return undefined;
	const needs = typeof requiredContrastRatio === 'number' ? `, and needs ${requiredContrastRatio} to 1` : '';
	return `${own} beside ${around} is ${contrastRatio} to 1${needs}`;
}

// Rounded down: '24, and needs 24' would say nothing. A side that is long enough is no part of the fault.
function size({ width, height, minSize }: Data): string | undefined {
	if (typeof width !== 'number' || typeof height !== 'number' || typeof minSize !== 'number') return undefined;
	const [across, down] = [Math.floor(width), Math.floor(height)];
	if (across >= minSize && down < minSize) return `${down} pixels high, and needs ${minSize}`;
	if (down >= minSize && across < minSize) return `${across} pixels wide, and needs ${minSize}`;
	return `${across} by ${down} pixels, and needs ${minSize} by ${minSize}`;
}

function space({ closestOffset, minOffset }: Data): string | undefined {
	if (typeof closestOffset !== 'number' || typeof minOffset !== 'number') return undefined;
	return `the space around it is ${Math.floor(closestOffset)} pixels wide, and needs ${minOffset}`;
}
