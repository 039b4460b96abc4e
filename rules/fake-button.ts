import { isClear } from '../core/accessibility/colour.ts';
import type { ElementFacts } from '../core/content.ts';
import { elementRule } from '../core/rule.ts';

const PRESSED = /^on(?:click|mousedown|mouseup|dblclick|touchstart|touchend|pointerdown|pointerup)$/;
const KEYS = /^onkey/;
const CONTROLS = 'a, button, label, summary, select, option, input, textarea, [role], [tabindex], [contenteditable]';
const WORDS = 60;

/**
 * A handler in the mark-up proves that it is pressed. What scripts add later cannot be seen, so a look counts: a short text in
 * a box of its own, with a hand for the mouse. Parts of links, buttons and labels, and what holds one, are pressed through those.
 */
export default elementRule({
	id: 'fake-button',
	title: 'Button that the keyboard cannot reach',
	why: 'It is made of plain text. People who use a keyboard, a switch or their voice cannot press it, and a screen reader says nothing of a button.',
	fix: "Ask the web team to make it a real button ('<button>') or a link.",
	guidance: [
		{ name: 'WCAG: keyboard', url: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard', wcag: '2.1.1' },
		{ name: 'WCAG: name, role, value', url: 'https://www.w3.org/WAI/WCAG22/Understanding/name-role-value', wcag: '4.1.2' },
	],
	severity: 'must',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	elements: [
		`:is([onclick], [onmousedown], [onmouseup], [ondblclick], [ontouchstart], [onpointerdown]):not(${CONTROLS}, html, body, form, :is(a, button, label, summary) *, :has(a[href], button, input, select, textarea, summary, [tabindex]))`,
		`[role="button"]:not(a[href], button, input, summary, [tabindex], [aria-disabled="true"], [aria-hidden="true"], :is(a, button, label, summary) *, :has(a[href], button, input, [tabindex]))`,
		`a:not([href], [role], [tabindex]):is([onclick], [onmousedown])`,
		`:is(div, span, p, b, strong, em, center):not([onclick], ${CONTROLS}, :is(${CONTROLS}) *, :has(:not(span, i, b, strong, em, svg, svg *, img)))`,
	].join(', '),
	check(element) {
		const { keyboard, attributes, text } = element;
		if (attributes.role === 'button') {
			return { message: 'It has the role of a button, but the Tab key does not stop at it.' };
		}
		const handlers = keyboard?.handlers ?? [];
		const pressed = handlers.find((name) => PRESSED.test(name));
		if (pressed !== undefined) {
			// A script may move focus there in another way: that is for a person to try.
			return {
				message: `A press of the mouse does something here ('${pressed}'), but the Tab key does not stop at it.`,
				...(handlers.some((name) => KEYS.test(name)) ? { severity: 'consider' as const } : {}),
			};
		}
		if (text === '' || text.length > WORDS || !looksLikeButton(element)) return undefined;
		return {
			message: 'It looks like a button: a box with a hand for the mouse. The Tab key does not stop at it.',
			severity: 'consider',
			suggestion: 'Does something happen when you press it? Then try the same with the keyboard.',
		};
	},
	examples: {
		bad: [
			'<div onclick="chat()" data-bad>Start a chat</div>',
			'<p>Do you need help? <span onclick="chat()" data-bad>Start a chat</span></p>',
			'<div role="button" data-bad>Start a chat</div>',
			'<p><a onclick="chat()" data-bad>Start a chat</a></p>',
			'<div style="display:inline-block;padding:10px 20px;color:#fff;background:#00823b;cursor:pointer" data-bad>Start a chat</div>',
			'<html><head><style>.go { border: 1px solid; padding: 4px 8px } .go:hover { cursor: pointer }</style></head><body><main><h1>Help</h1><p><span class="go" data-bad>Start a chat</span></p></main></body></html>',
			'<div onclick="chat()" onkeydown="chat()" data-bad>Start a chat</div>',
			'<p><img src="/c.png" alt="Start a chat" onclick="chat()" data-bad></p>',
		],
		good: [
			'<button type="button" onclick="chat()">Start a chat</button>',
			'<div role="button" tabindex="0" onclick="chat()" onkeydown="chat()">Start a chat</div>',
			'<div tabindex="0" onclick="chat()">Start a chat</div>',
			'<p><a href="/chat"><span style="background:#00823b;cursor:pointer;padding:9px">Start a chat</span></a></p>',
			'<div onclick="go()"><h2><a href="/bins">Bins</a></h2><p>We empty them.</p></div>',
			'<form><label><input type="radio" name="a"> <span style="border:1px solid;padding:9px;cursor:pointer">Yes</span></label></form>',
			'<p><span style="background:#00823b;color:#fff;padding:4px">New</span></p>',
			'<div style="cursor:pointer">We empty bins every week.</div>',
			'<p><span style="border-bottom:1px dotted;cursor:help">ONS</span></p>',
			'<main onclick="close()"><h1>Bins</h1><p>We empty bins. <a href="/x">Fees</a></p></main>',
		],
	},
});

/** A box of its own, with a background or a border, and the hand on it. */
function looksLikeButton({ style, states, box }: ElementFacts): boolean {
	if (style === undefined || box.height > 120 || box.width === 0) return false;
	const boxed = style.framed || !isClear(style.background) || style.backgroundImage !== '';
	return boxed && states?.hand === true;
}
