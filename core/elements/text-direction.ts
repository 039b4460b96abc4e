export type Direction = 'ltr' | 'rtl';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
// A single word, such as the name of a language, is right in either direction.
const LEAST_RTL = 2;

/** Which way the words of a text run, by their letters; undefined where they are mixed, or there are too few. */
export function wordsRun(text: string): Direction | undefined {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const rtl = text.match(RTL)?.length ?? 0;
	if (letters < 4) return undefined;
	if (rtl === 0) return 'ltr';
	return rtl > letters * 0.7 && text.trim().split(/\s+/).length >= LEAST_RTL ? 'rtl' : undefined;
}
