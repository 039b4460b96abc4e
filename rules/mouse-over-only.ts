import { kept } from '../core/english/pauses.ts';
import { pageRule } from '../core/rule.ts';

/**
 * Read from the style sheet: a rule for the mouse shows what is hidden, and no rule for keyboard focus does. Not reported: what
 * has a button or says that it opens something, as a script may open that; and sheets that may not be read. One finding a page.
 */
export default pageRule({
	id: 'mouse-over-only',
	title: 'Words appear only under the mouse',
	why: 'People who use a keyboard or a touch screen have no mouse to hold over it. They never see what it hides.',
	fix: 'Ask the web team to show it for keyboard focus as well, or to open it with a button.',
	guidance: [
		{ name: 'WCAG: keyboard', url: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard', wcag: '2.1.1' },
		{
			name: 'WCAG: content on hover or focus',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus',
			wcag: '1.4.13',
		},
		{ name: 'WAI: fly-out menus', url: 'https://www.w3.org/WAI/tutorials/menus/flyout/' },
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
		':is(li, div, nav, section, article, td, th, tr, dl, dt, p, figure):has(> *), :is(a, span, i, b, em, strong, abbr, sup, dfn, img, svg, h2, h3, h4):has(+ *), :is(a, span, abbr, sup, dfn, b, i, em, strong, p, td, th, button, h2, h3, h4)',
	*check({ elements }) {
		const found = yield* kept(elements, ({ states }) => (states?.mouseOnly ?? '') !== '');
		const [first] = found;
		if (first === undefined) return;
		const words = first.states?.mouseOnly ?? '';
		const shown = words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 60))} …` : words;
		const more = found.length === 1 ? '' : ` The same is so in ${found.length} places on this page.`;
		yield { element: first, message: `Only under the mouse does '${shown}' appear.${more}` };
	},
	examples: {
		bad: [
			'<html><head><style>li > ul { display: none } li:hover > ul { display: block }</style></head><body><nav><ul><li data-bad><a href="/bins">Bins</a><ul><li><a href="/new">Order a bin</a></li></ul></li></ul></nav><main><h1>Bins</h1><p>We empty bins every week.</p></main></body></html>',
			'<html><head><style>.t { display: none } .i:hover + .t { display: block }</style></head><body><main><h1>Bins</h1><p>Postcode <span class="i" data-bad>?</span> <span class="t">It is on your bill.</span></p></main></body></html>',
			'<html><head><style>.t { visibility: hidden } .i:hover .t { visibility: visible }</style></head><body><main><h1>Bins</h1><p>Your <span class="i" data-bad>UPRN<span class="t">a number for each home</span></span> helps us.</p></main></body></html>',
			'<html><head><style>[data-tip]:hover::after { content: attr(data-tip) }</style></head><body><main><h1>Bins</h1><p>Your <span data-tip="A number for each home" data-bad>UPRN</span> helps us.</p></main></body></html>',
			'<html><head><style>:focus { outline: 3px solid #000; outline-offset: 2px } li > ul { display: none } li:hover > ul { display: block }</style></head><body><main><h1>Bins</h1><nav><ul><li data-bad><a href="/bins">Bins</a><ul><li><a href="/new">Order a bin</a></li></ul></li></ul></nav></main></body></html>',
		],
		good: [
			'<html><head><style>:focus { outline: 3px solid #000 } li > ul { display: none } li:hover > ul { display: block } li:focus-within > ul { display: grid }</style></head><body><main><h1>Bins</h1><nav><ul><li><a href="/bins">Bins</a><ul><li><a href="/new">Order a bin</a></li></ul></li></ul></nav></main></body></html>',
			'<html><head><style>li > ul { display: none } li:hover > ul, li:focus-within > ul { display: block }</style></head><body><nav><ul><li><a href="/bins">Bins</a><ul><li><a href="/new">Order a bin</a></li></ul></li></ul></nav><main><h1>Bins</h1><p>We empty bins every week.</p></main></body></html>',
			'<html><head><style>li > ul { display: none } li:hover > ul { display: block }</style></head><body><nav><ul><li><a href="/bins" aria-expanded="false">Bins</a><ul><li><a href="/new">Order a bin</a></li></ul></li></ul></nav><main><h1>Bins</h1><p>We empty bins every week.</p></main></body></html>',
			'<html><head><style>.t { display: none } .i:hover + .t, .i:focus + .t { display: block }</style></head><body><main><h1>Bins</h1><p>Postcode <span class="i" tabindex="0">?</span> <span class="t">It is on your bill.</span></p></main></body></html>',
			'<html><head><style>li:hover > ul { display: block }</style></head><body><nav><ul><li><a href="/bins">Bins</a><ul><li><a href="/new">Order a bin</a></li></ul></li></ul></nav><main><h1>Bins</h1><p>We empty bins every week.</p></main></body></html>',
			'<html><head><style>a:hover span { color: red }</style></head><body><main><h1>Bins</h1><p><a href="/bins">Check <span>your bin day</span></a></p></main></body></html>',
			'<html><head><style>.t { display: none } .on:hover .t { display: block }</style></head><body><main><h1>Bins</h1><p>We empty bins.<span class="t">Never shown</span></p></main></body></html>',
		],
	},
});
