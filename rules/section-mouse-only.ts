import type { ElementFacts } from '../core/content.ts';
import { pageRule } from '../core/rule.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex], [role="button"], [role="tab"]';
const INSIDE = 'a, button, label, summary, [role="button"], [tabindex]';
const WORDS = 100;

/** A heading with a hand for the mouse, but nothing in it for the keyboard. One finding for the headings of one kind. */
export default pageRule({
	id: 'section-mouse-only',
	title: 'Heading opens with a mouse only',
	why: 'The mouse becomes a hand on it, so a press seems to open the part below. People who use a keyboard cannot get there.',
	fix: 'Ask the web team to put a real button into each heading.',
	guidance: [
		{ name: 'WCAG: keyboard', url: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard', wcag: '2.1.1' },
		{ name: 'WAI: accordion', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/accordion/' },
	],
	severity: 'should',
	// A script may do more than can be seen from here.
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	elements: `:is(dt, h2, h3, h4, h5, h6, legend, th, caption, [role="heading"]):not([onclick], :is(${CONTROLS}), :is(${INSIDE}) *, :has(${CONTROLS})), :is(div, p, li > span, li > b, li > strong):has(+ :is(div, ul, ol, p, table, section)):not([onclick], :is(${CONTROLS}), :is(${INSIDE}) *, :has(:not(span, i, b, strong, svg, svg *)))`,
	*check({ elements }) {
		const found = elements.filter(isOpener);
		const [first] = found;
		if (first === undefined) return;
		const more = found.length === 1 ? '' : ` There are ${found.length} on this page.`;
		yield {
			element: first,
			message: `'${first.text}' looks as if it opens something, but the Tab key does not stop there.${more}`,
		};
	},
	examples: {
		bad: [
			'<html><head><style>dt:hover { cursor: pointer; background: #f8f8f8 }</style></head><body><main><h1>Research</h1><dl><dt data-bad>Understanding research</dt><dd>Learn what people need.</dd><dt>Preparing</dt><dd>Plan it.</dd></dl></main></body></html>',
			'<h2 style="cursor:pointer" data-bad>Opening times</h2><div style="display:none"><p>We open at 9am.</p></div>',
			'<div style="cursor:pointer" data-bad>Opening times</div><div style="display:none">We open at 9am.</div>',
			'<html><head><style>h3:hover { cursor: pointer }</style></head><body><main><h1>Help</h1><h3 data-bad>Fees</h3><p>It costs £4.</p><h3>Dates</h3><p>We start in May.</p></main></body></html>',
		],
		good: [
			'<h2 style="cursor:pointer"><button type="button">Opening times</button></h2><div><p>We open at 9am.</p></div>',
			'<h2>Opening times</h2><p>We open at 9am.</p>',
			'<h2 style="cursor:pointer" tabindex="0">Opening times</h2><p>We open at 9am.</p>',
			'<details><summary style="cursor:pointer"><h2>Opening times</h2></summary><p>We open at 9am.</p></details>',
			'<html><head><style>dt:hover { background: #f8f8f8 }</style></head><body><main><h1>Research</h1><dl><dt>Preparing</dt><dd>Plan it.</dd></dl></main></body></html>',
			'<div style="cursor:pointer"><h2>Lido</h2><p>It opens in May. <a href="/lido">Times of the lido</a></p></div>',
			'<dl><dt style="cursor:pointer">Name</dt><dd>Jo Bloggs</dd></dl>',
			'<h2 style="cursor:pointer"><a href="/times">Opening times</a></h2><p>We open at 9am.</p>',
			'<dl><dt><label style="cursor:pointer">Name <input></label></dt><dd>As in your passport.</dd></dl>',
		],
	},
});

// A hand alone may be left over from another part with the same style.
const isOpener = (element: ElementFacts): boolean => {
	if (element.text === '' || element.text.length > WORDS || element.states?.hand !== true) return false;
	return (element.states.reacts || element.states.hidesNext) && !isButtonLike(element);
};

// A short text in a box of its own is a button, which is another rule's.
const isButtonLike = ({ tag, style }: ElementFacts): boolean =>
	/^(?:div|p|span|b|strong)$/.test(tag) &&
	(style?.framed === true || !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style?.background ?? 'transparent'));
