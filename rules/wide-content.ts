import type { ElementFacts } from '../core/content.ts';
import { kept } from '../core/english/pauses.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** What may have to be wide: WCAG lets it scroll by itself. */
const MAY_BE_WIDE = ['table', 'pre', 'code', 'svg', 'canvas', 'iframe', 'img', 'video', 'nav', 'math', 'input', 'button'];

/** The page itself, and boxes of running text that scroll sideways. One finding a page. */
export default pageRule({
	id: 'wide-content',
	title: 'People have to scroll sideways to read',
	why: 'People who zoom in, or use a small screen, have to move back and forth for each line.',
	fix: 'Let text and boxes get narrower with the window.',
	guidance: [{ name: 'WCAG: reflow', url: 'https://www.w3.org/WAI/WCAG22/Understanding/reflow', wcag: '1.4.10' }],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	// A few pixels are a slip of the layout that nobody has to scroll for; fewer words are a row of labels.
	settings: { pixels: 30, words: 12 },
	forAll: true,
	elements: 'html, div, section, article, p, ul, main',
	everywhere: true,
	*check({ elements, top }, { settings }) {
		const [element] = yield* kept(elements, (each) => isWide(each, Number(settings.pixels), Number(settings.words), top));
		if (element?.room === undefined) return;
		const { width, holds } = element.room;
		const what = element.tag === 'html' ? 'The page' : 'What is in this box';
		yield { element, message: `${what} is ${holds} pixels wide, and ${width} pixels are on show.` };
	},
	examples: {
		bad: [
			`<div style="width: 600px; overflow: auto" data-bad><p style="width: 1600px">${words()}</p></div>`,
			`<div style="width: 600px; overflow-x: scroll" data-bad><div style="width: 100em">${words()}</div></div>`,
			`<div style="width: 600px; overflow: scroll" data-bad><p style="white-space: nowrap">${words()}</p></div>`,
			`<html data-bad><body><main><h1>Bins</h1><p style="width: 4000px">${words()}</p></main></body></html>`,
		],
		good: [
			`<div style="width: 600px; overflow: auto"><p>${words()}</p></div>`,
			`<div style="width: 600px; overflow: hidden"><p style="width: 1600px">${words()}</p></div>`,
			`<div style="width: 600px; overflow: auto"><table style="width: 1600px"><tr><th>Fee</th></tr><tr><td>${words()}</td></tr></table></div>`,
			`<div style="width: 600px; height: 100px; overflow: auto"><p>${words()}</p></div>`,
			'<div style="width: 300px; overflow: auto; white-space: nowrap">Home Bins Parking Trees Schools Libraries Housing Jobs</div>',
			`<p>${words()}</p>`,
		],
	},
});

function words(): string {
	return 'We plant a tree in the park for each new baby in town. '.repeat(6);
}

function isWide({ tag, room, inside }: ElementFacts, pixels: number, words: number, top: boolean): boolean {
	// The cheap question first: few boxes scroll sideways.
	if (room === undefined || (tag !== 'html' && !room.scrolls)) return false;
	if (room.width === 0 || room.holds - room.width < pixels) return false;
	if (tag === 'html') return top;
	if (MAY_BE_WIDE.some((name) => name in (inside?.tags ?? {}))) return false;
	const text = inside?.words ?? '';
	return countWords(text) >= words && /[.!?]/.test(text);
}
