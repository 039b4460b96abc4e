import { seenOrder } from '../core/elements/visual-order.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

const SHOWN = 4;

/** Neighbours of one kind: links, items or fields on a line, or texts below each other. One finding a page, at the box around them. */
export default pageRule({
	id: 'visual-order',
	title: 'Seen in another order than read out',
	why: 'People who hear the page, or move with the Tab key, meet its parts in the order of the source. What they see jumps about.',
	fix: 'Put the parts into the source in the order in which people see them.',
	guidance: [
		{
			name: 'WCAG: meaningful sequence',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/meaningful-sequence',
			wcag: '1.3.2',
		},
		{ name: 'WCAG: focus order', url: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-order', wcag: '2.4.3' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	forAll: true,
	elements: 'main, div, section, article, p, ul, ol, nav, form, fieldset',
	everywhere: true,
	*check({ elements }) {
		for (const [at, element] of elements.entries()) {
			if (at % 20 === 19) yield undefined;
			if (element.style?.direction === 'rtl') continue;
			const seen = seenOrder(element.standing ?? [], countWords);
			if (seen === undefined) continue;
			const order = seen.slice(0, SHOWN).map((text) => `'${text.slice(0, 30)}'`);
			yield { element, message: `People see ${order.join(', then ')}. The source has another order.` };
			return;
		}
	},
	examples: {
		bad: [
			'<style>.a { float: left; margin-left: 1em } .b { float: right }</style><div data-bad><a class="a" href="/1">First</a> <a class="b" href="/2">Second</a> <a class="a" href="/3">Third</a></div>',
			'<ul style="display: flex; flex-direction: row-reverse" data-bad><li><a href="/1">Bins</a></li><li><a href="/2">Parking</a></li><li><a href="/3">Trees</a></li></ul>',
			'<div style="display: flex" data-bad><p>One day</p><p style="order: 2">Two days</p><p>Three days</p></div>',
			'<div style="display: flex; flex-direction: column-reverse" data-bad><p>We plant the tree in the park in May.</p><p>You choose a tree from our list in March.</p></div>',
			'<div style="position: relative; height: 100px" data-bad><p style="position: absolute; top: 60px; margin: 0">We plant the tree in the park in May.</p><p style="position: absolute; top: 0; margin: 0">You choose a tree from our list in March.</p></div>',
		],
		good: [
			'<div><a href="/1">First</a> <a href="/2">Second</a> <a href="/3">Third</a></div>',
			'<div><a href="/1" style="float: right">Apply</a> <a href="/2">Fees</a></div>',
			'<div style="display: grid; grid-template-columns: 1fr 1fr"><p>We plant the tree in the park in May.</p><p>You choose a tree from our list in March.</p><p>Bring a friend with you on the day.</p></div>',
			'<div style="display: flex; flex-direction: column"><h2 style="order: 1">Trees</h2><p style="order: 0">May</p></div>',
			'<ul style="columns: 2"><li>Bins and boxes</li><li>Parking permits</li><li>Trees and hedges</li><li>Schools</li></ul>',
			'<div dir="rtl" style="display: flex"><p>One day</p><p>Two days</p><p>Three days</p></div>',
			'<p>You choose a tree from our list in March.</p><p>We plant the tree in the park in May.</p>',
		],
	},
});
