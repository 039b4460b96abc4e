import { pageRule } from '../core/rule.ts';

const LANDMARKS =
	':is([role], [aria-label], [aria-labelledby], [aria-haspopup], [aria-expanded], [aria-controls], [aria-describedby], [contenteditable])';
const CONTROLS =
	'a[href], area, button, input, select, textarea, summary, details, iframe, object, embed, audio, video, html, body, main, svg, label';
const ANSWERS = /^on(?:click|key|focus|mousedown|pointerdown)/;
// A part of its own in the language of the page's parts: a script draws it.
const HOME_MADE = /-/;

/** One finding a page. A part that scrolls, or that a handler or a role makes something to work with, may need focus. */
export default pageRule({
	id: 'focus-on-plain-text',
	title: 'Keyboard stops at text that does nothing',
	why: 'People who use a keyboard press Tab once more for each of these. They wonder what they should do there.',
	fix: "Ask the web team to take 'tabindex' away from it.",
	guidance: [
		{ name: 'WCAG: focus order', url: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-order', wcag: '2.4.3' },
		{ name: 'WAI: keyboard interface', url: 'https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/' },
	],
	severity: 'should',
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	forAll: true,
	elements: `[tabindex="0"]:not(${CONTROLS}, ${LANDMARKS}, :is(a, button, summary, label) *)`,
	*check({ elements }) {
		const idle = elements.filter(({ tag, keyboard, style, states, text }) => {
			if (HOME_MADE.test(tag) || text === '' || keyboard?.handlers.some((name) => ANSWERS.test(name))) return false;
			// The look of something to press, or a box that scrolls.
			return !/auto|scroll/.test(style?.overflow ?? '') && style?.cursor !== 'pointer' && states?.hand !== true;
		});
		const [first] = idle;
		if (first === undefined) return;
		const more = idle.length === 1 ? '' : ` There are ${idle.length} such places on this page.`;
		yield { element: first, message: `The Tab key stops here, though nothing in the mark-up says what to do.${more}` };
	},
	examples: {
		bad: [
			'<p tabindex="0" data-bad>My favourite car</p>',
			'<h2 tabindex="0" data-bad>Bins</h2><p>We empty them.</p>',
			'<p>Bins are <span tabindex="0" data-bad>green</span> or <b tabindex="0">black</b>.</p>',
			'<div tabindex="0" data-bad><p>We empty bins every week.</p></div>',
			'<ul><li tabindex="0" data-bad>Paper</li><li tabindex="0">Glass</li></ul>',
		],
		good: [
			'<h2 tabindex="-1" id="bins">Bins</h2><p>We empty them.</p>',
			'<div tabindex="0" role="region" aria-label="Prices" style="overflow:auto"><table><tr><th>Band</th><td>A</td></tr></table></div>',
			'<div tabindex="0" style="overflow-x:auto">A long line of code</div>',
			'<div tabindex="0" role="button" onclick="go()">Go</div>',
			'<div tabindex="0" onclick="go()">Go</div>',
			'<p><a href="/a" tabindex="0">Fees</a></p>',
			'<p>Postcode <span tabindex="0" aria-describedby="t">?</span> <span id="t" role="tooltip">It is on your bill.</span></p>',
			'<div tabindex="0" style="cursor:pointer">Opening times</div>',
		],
	},
});
