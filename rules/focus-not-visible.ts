import { nameOfColour } from '../core/accessibility/colour.ts';
import type { ElementFacts } from '../core/content.ts';
import { kept } from '../core/english/pauses.ts';
import { pageRule } from '../core/rule.ts';

/** A style sheet sets all links of a kind at once: so many tell enough of a page. */
const MOST = 400;
/** Own judgement: a line of less contrast is not seen at all by most people. */
const HARDLY = 1.5;

/**
 * By the style sheets: the browser's line is taken away, and nothing else changes. Text fields are left out, where the cursor
 * shows focus. One finding a page. A script can show focus too, so a person has to try.
 */
export default pageRule({
	id: 'focus-not-visible',
	title: 'Keyboard focus is hard to see',
	why: 'People who move with the keyboard cannot see where they are on the page.',
	fix: 'Ask the web team for a clear line or background on what has focus, at least 2 pixels thick.',
	guidance: [
		{ name: 'WCAG: focus visible', url: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-visible', wcag: '2.4.7' },
		{ name: 'WCAG: non-text contrast', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast', wcag: '1.4.11' },
	],
	severity: 'should',
	// A script may do more than can be seen from here.
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	forAll: true,
	elements:
		'a[href], button, select, summary, input:is([type="submit"], [type="button"], [type="reset"], [type="image"], [type="checkbox"], [type="radio"]), [tabindex="0"]',
	*check({ elements }) {
		const seen = yield* kept(elements.slice(0, MOST), (each) => isOnShow(each) && each.focus !== undefined);
		const lost = seen.filter(({ focus }) => focus?.shown === 'not');
		const faint = seen.filter(({ focus }) => focus?.shown === 'faintly');
		const thin = seen.filter(({ focus }) => focus?.shown === 'thinly');
		if (lost[0] !== undefined) {
			const many = lost.length === 1 ? '' : ` So it is with ${lost.length} of the links, buttons and fields.`;
			yield { element: lost[0], message: `The style sheet shows nothing when this has keyboard focus.${many}` };
		} else if (faint[0]?.focus?.shown === 'faintly') {
			const { color, behind, contrast } = faint[0].focus;
			const ratio = Math.floor(contrast * 10) / 10;
			yield {
				element: faint[0],
				...(contrast < HARDLY ? {} : { severity: 'consider' as const }),
				message: `A line of ${nameOfColour(color)} on ${nameOfColour(behind)} shows keyboard focus: ${ratio} to 1. It needs 3 to 1.`,
			};
		} else if (thin[0]?.focus?.shown === 'thinly') {
			yield {
				element: thin[0],
				severity: 'consider',
				message: `Only a line of ${thin[0].focus.width} pixel shows keyboard focus here.`,
				suggestion: 'Press Tab through the page. Can you always see where you are?',
			};
		}
	},
	examples: {
		bad: [
			'<html><head><style>a:focus { outline: none }</style></head><body><main><h1>Bins</h1><p><a href="/a" data-bad>Fees of bins</a> and <a href="/b">rules</a></p></main></body></html>',
			'<html><head><style>* { outline: 0 }</style></head><body><main><h1>Bins</h1><p><a href="/a" data-bad>Fees of bins</a></p></main></body></html>',
			'<p><a href="/a" style="outline:none" data-bad>Fees of bins</a></p>',
			'<html><head><style>.x, .x:focus { outline: none; background: none }</style></head><body><main><h1>Bins</h1><p><a href="/a">Fees</a> <button class="x" data-bad>Go</button></p></main></body></html>',
			'<html><head><style>a:focus { outline: 2px solid #fff }</style></head><body style="background:#fff"><main><h1>Bins</h1><p><a href="/a" data-bad>Fees of bins</a></p></main></body></html>',
			'<html><head><style>a:focus { outline: #000 solid 1px }</style></head><body><main><h1>Bins</h1><p><a href="/a" data-bad>Fees of bins</a></p></main></body></html>',
			'<html><head><style>button { border: 2px solid #000 } button:focus { border: 1px solid #000; outline: #000 solid 1px }</style></head><body><main><h1>Bins</h1><p><button data-bad>Go</button></p></main></body></html>',
		],
		good: [
			'<html><head><style>a:focus { outline: none }</style></head><body><main><h1>Bins</h1><p><a href="/a" onfocus="mark()">Fees of bins</a></p></main></body></html>',
			'<p><a href="/a">Fees of bins</a></p>',
			'<html><head><style>a:focus { outline: 3px solid transparent; background: #ffdd00; box-shadow: 0 4px #0b0c0c }</style></head><body><main><h1>Bins</h1><p><a href="/a">Fees of bins</a></p></main></body></html>',
			'<html><head><style>a:focus:not(:focus-visible) { outline: none }</style></head><body><main><h1>Bins</h1><p><a href="/a">Fees of bins</a></p></main></body></html>',
			'<html><head><style>* { outline: none } :focus-visible { outline: 3px solid #000 }</style></head><body><main><h1>Bins</h1><p><a href="/a">Fees of bins</a></p></main></body></html>',
			'<html><head><style>.b:focus { outline: none } .b:focus:not(:active) { background: #fd0 }</style></head><body><main><h1>Bins</h1><p><button class="b">Go</button></p></main></body></html>',
			'<html><head><style>a:hover, a:active { outline: 0 }</style></head><body><main><h1>Bins</h1><p><a href="/a">Fees of bins</a></p></main></body></html>',
			'<html><head><style>input { outline: none }</style></head><body><main><h1>Bins</h1><form><label>Name <input></label></form></main></body></html>',
			'<html><head><style>[tabindex="-1"]:focus { outline: none }</style></head><body><main tabindex="-1"><h1>Bins</h1><p><a href="/a">Fees of bins</a></p></main></body></html>',
			'<html><head><style>input { outline: none } input:focus + label { box-shadow: 0 0 0 3px #000 }</style></head><body><main><h1>Bins</h1><form><input type="radio" id="y"> <label for="y">Yes</label></form></main></body></html>',
			'<html><head><style>a { outline: none } li:focus-within { background: #fd0 }</style></head><body><main><h1>Bins</h1><ul><li><a href="/a">Fees of bins</a></li></ul></main></body></html>',
		],
	},
});

const isOnShow = ({ box, keyboard, style }: ElementFacts): boolean =>
	box.width > 1 &&
	box.height > 1 &&
	keyboard?.reached === true &&
	// Its script does something there, and may show it.
	!keyboard.handlers.includes('onfocus') &&
	style?.position !== 'fixed';
