import type { FieldFacts } from '../element-facts.ts';

/** True for red and for its pale shades, as forms mark errors. Colours as browsers give them. */
export function isReddish(color: string): boolean {
	const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
	if (alpha < 0.1) return false;
	const pale = red >= 235 && red - green >= 12 && red - blue >= 12 && Math.abs(green - blue) <= 30;
	const dark = red >= 120 && red - green >= 90 && red - blue >= 90;
	return pale || dark || (red >= 150 && red - green >= 70 && red - blue >= 70);
}

/** How a field is marked as wrong: by the colour of its border, its background or its label, or for screen readers alone. */
export function markOf({ border, background, labels, invalid }: FieldFacts): 'colour' | 'code' | undefined {
	if (isReddish(border) || isReddish(background) || labels.some(({ color, shown }) => shown && isReddish(color))) return 'colour';
	return invalid ? 'code' : undefined;
}
