import { contrast } from './contrast.ts';

/** Colours as browsers write them. */

interface Colour {
	readonly hex: string;
	/** From 0, which nobody sees, to 1. */
	readonly alpha: number;
}

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' };

/** Reads `rgb(…)`, `rgba(…)`, `#rrggbb` and the names of black, white and nothing; nothing for any other notation. */
export function readColour(text: string): Colour | undefined {
	const written = text.trim().toLowerCase();
	if (written === 'transparent') return { hex: '#000000', alpha: 0 };
	const hex = NAMED[written] ?? /^#[\da-f]{6}$/.exec(written)?.[0];
	if (hex !== undefined) return { hex, alpha: 1 };
	const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?\)$/.exec(written);
	if (parts === null) return undefined;
	const [, red, green, blue, alpha = '1', percent] = parts;
	const part = (value = '0'): string => Math.round(Number(value)).toString(16).padStart(2, '0');
	return { hex: `#${part(red)}${part(green)}${part(blue)}`, alpha: Number(alpha) / (percent === '%' ? 100 : 1) };
}

/** Contrast between two solid colours, from 1 to 21; nothing where one of them can be seen through or is not known. */
export function contrastOf(one: string, other: string): number | undefined {
	const [a, b] = [readColour(one), readColour(other)];
	return a?.alpha === 1 && b?.alpha === 1 ? contrast(a.hex, b.hex) : undefined;
}

/** True for a colour that nobody sees. */
export const isClear = (text: string): boolean => readColour(text)?.alpha === 0;

/** '#005ea5', or the words of the style sheet. */
export const nameOfColour = (text: string): string => readColour(text)?.hex ?? text;
