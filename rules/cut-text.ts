import type { ElementFacts } from '../core/content.ts';
import { elsewhere } from '../core/english/fold.ts';
import { kept } from '../core/english/pauses.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

const FEW_WORDS = 10;
/** Pixels that nobody misses. */
const SLIP = 2;
const MORE = /\b(?:read|show|see|view) more\b|\bdarllen mwy\b|…$|\.\.\.$/i;

/** A box of a fixed height that cuts off what does not fit, measured as it is and as it would be with zoom. One finding a page. */
export default pageRule({
	id: 'cut-text',
	title: 'Box does not grow with its text',
	why: 'People who make the text larger cannot read the last lines, because the box around them stays as high as it is.',
	fix: "Use 'min-height' instead of a fixed height, so that the box grows with its text.",
	guidance: [{ name: 'WCAG: resize text', url: 'https://www.w3.org/WAI/WCAG22/Understanding/resize-text', wcag: '1.4.4' }],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	forAll: true,
	elements: 'p, div, section, article, aside, li, dd, td, blockquote, h2, h3, h4',
	everywhere: true,
	*check({ elements }) {
		const cut = yield* kept(elements, isCut);
		const [element] = cut;
		if (element?.room === undefined) return;
		const { limit, height, zoomed } = element.room;
		const need = height > limit + SLIP ? `its text needs ${height}` : `at 300% zoom its text needs about ${zoomed}`;
		yield {
			element,
			message: `The box has room for ${limit} pixels, and ${need}.${elsewhere(cut.length)}`,
		};
	},
	examples: {
		bad: [
			`<div style="width: 300px; height: 4.2em; overflow: hidden" data-bad>${words(2)}</div>`,
			`<style>.box { width: 50%; height: 80px; overflow: hidden }</style><p class="box" data-bad>${words(3)}</p>`,
			`<p style="width: 400px; max-height: 64px; line-height: 24px; font-size: 1.5em; overflow: hidden" data-bad>${words(1)}</p>`,
			`<div style="overflow: clip; height: 3rem; width: 250px" data-bad><p>${words(2)}</p></div>`,
		],
		good: [
			`<div style="width: 300px; overflow: hidden">${words(2)}</div>`,
			`<div style="width: 300px; min-height: 4.2em; overflow: hidden">${words(2)}</div>`,
			`<div style="width: 300px; height: 4.2em; overflow: auto">${words(2)}</div>`,
			`<div style="width: 300px; height: 400px; overflow: hidden">${words(2)}</div>`,
			`<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">${words(1)}</p>`,
			'<p style="height: 24px; overflow: hidden">Bins and recycling</p>',
			`<p style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; max-height: 60px; overflow: hidden; width: 300px">${words(2)}</p>`,
			`<div style="display: flex"><div style="width: 300px; overflow: hidden">${words(1)}</div><div style="width: 100px">${words(2)}</div></div>`,
		],
	},
});

function words(sentences: number): string {
	return 'We plant a tree in the park for each new baby in town. '.repeat(sentences).trim();
}

function isCut({ room, text }: ElementFacts): boolean {
	// A line or less is a trick that hides words from the eye alone.
	if (room === undefined || room.width < 60 || room.limit < 14 || room.height === 0) return false;
	if (countWords(text) < FEW_WORDS || MORE.test(text)) return false;
	return room.zoomed > room.limit + SLIP;
}
