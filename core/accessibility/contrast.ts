/**
 * Colours that are easy to read. The ratio is that of WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio); near colours
 * are looked for in OKLCH, which keeps the hue as people see it (https://bottosson.github.io/posts/oklab/).
 */
type Triple = readonly [number, number, number];

/** Contrast between two colours such as '#1d70b8', from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [a, b] = [luminance(parse(one)), luminance(parse(other))];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour nearest to the first, of the same hue, that reaches the contrast with the second; none where no such colour does. */
export function nearestPassing(color: string, against: string, needed: number): string | undefined {
	if (contrast(color, against) >= needed) return color;
	const from = toLab(parse(color));
	return [0, 1]
		.flatMap((end) => passing(from, end, against, needed) ?? [])
		.sort((a, b) => distance(a, from) - distance(b, from))
		.at(0);
}

/** Other colours for words that are hard to read, as advice in one sentence. */
export function contrastAdvice(text: string, background: string, needed: number): string | undefined {
	if (![text, background].every((color) => HEX.test(color))) return undefined;
	const word = nearestPassing(text, background, needed);
	if (word === undefined) return undefined;
	const first = `Try ${word} on ${background} (${inWords(word, background)})`;
	const behind = nearestPassing(background, text, needed);
	// Black behind grey words is no small change to a white page.
	return behind !== undefined && isDarker(behind, text) === isDarker(background, text)
		? `${first}, or ${behind} as the background (${inWords(text, behind)}).`
		: `${first}.`;
}

const isDarker = (one: string, other: string): boolean => luminance(parse(one)) < luminance(parse(other));

const HEX = /^#[\da-f]{6}$/i;

// Rounded down: what is said of a colour is never better than it is.
const inWords = (one: string, other: string): string => `${Math.floor(contrast(one, other) * 10) / 10} to 1`;

/**
 * Halves the way from the colour's own lightness to black or white. On that way the contrast may fall before it rises, so a
 * colour counts only on the far side of the one that it stands against.
 */
function passing(from: Triple, end: number, against: string, needed: number): string | undefined {
	const other = luminance(parse(against));
	const passes = (lightness: number): boolean => {
		const hex = atLightness(from, lightness);
		const far = end === 0 ? luminance(parse(hex)) < other : luminance(parse(hex)) > other;
		return far && contrast(hex, against) >= needed;
	};
	if (!passes(end)) return undefined;
	let [fails, works] = [from[0], end];
	for (let step = 0; step < 16; step++) {
		const middle = (fails + works) / 2;
		if (passes(middle)) works = middle;
		else fails = middle;
	}
	return atLightness(from, works);
}

/** The colour in another lightness, as colourful as a screen can show it there. */
function atLightness([, a, b]: Triple, lightness: number): string {
	let [shown, most] = [0, 1];
	if (isShown(toRgb([lightness, a, b]))) shown = 1;
	for (let step = 0; step < 12 && shown < 1; step++) {
		const middle = (shown + most) / 2;
		if (isShown(toRgb([lightness, a * middle, b * middle]))) shown = middle;
		else most = middle;
	}
	return toHex(toRgb([lightness, a * shown, b * shown]));
}

const isShown = (rgb: Triple): boolean => rgb.every((part) => part > -0.0005 && part < 1.0005);

const distance = (color: string, [l, a, b]: Triple): number => {
	const [otherL, otherA, otherB] = toLab(parse(color));
	return Math.hypot(l - otherL, a - otherA, b - otherB);
};

/** Parts from 0 to 1. */
function parse(hex: string): Triple {
	const number = Number.parseInt(hex.slice(1), 16);
	return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

const toHex = (rgb: Triple): string =>
	`#${rgb
		.map((part) =>
			Math.round(Math.min(1, Math.max(0, part)) * 255)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const luminance = ([red, green, blue]: Triple): number =>
	0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);

function toLab([red, green, blue]: Triple): Triple {
	const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

function toRgb([lightness, a, b]: Triple): Triple {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
		fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
		fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
	];
}
