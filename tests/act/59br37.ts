import { actRule } from '../../scripts/act-rule.ts';

const LINES = `You can pay for a bin for your garden waste, and we empty it every two weeks,<br>from the first week of March until the last week of October.<br>
Put the bin at the edge of the road by 7am, with its lid shut.<br>Put grass, leaves and twigs in it, but no soil and no food.`;
const LONG = LINES.replaceAll('<br>', ' ');
const FULL = '<a href="/garden-waste">Read all about garden waste</a>';
const NARROW = 'It shows only at twice the size, and we judge the page at the size that it has.';

export default actRule(
	{ id: '59br37', name: 'Zoomed text node is not clipped with CSS overflow', rules: ['cut-text'] },
	{
		failed: [
			`<div style="overflow: hidden; height: 1.5em; font-size: 16px; width: 600px">${LONG}</div>`,
			[`<div style="overflow: hidden; height: 16vh; font-size: 16px">${LINES}</div>`, NARROW],
			[
				`<style>@media screen and (max-width: 640px) { .box { height: 1.5em; width: 50%; overflow: hidden; font-size: 16px } }</style><div class="box">${LONG}</div>`,
				NARROW,
			],
			[
				`<div style="overflow-y: hidden; height: 10px; white-space: nowrap; text-overflow: ellipsis; font-size: 16px">${LONG}</div>`,
				'One line that ends in dots is cut on purpose.',
			],
			[
				`<div style="overflow-x: hidden; white-space: nowrap; text-overflow: clip; width: 50px; height: 16px; line-height: 16px; font-size: 16px">${LONG}</div>`,
				'One line in a box of its height is cut on purpose.',
			],
		],
		passed: [
			`<div style="white-space: nowrap; overflow: hidden; font-size: 16px">${LINES}</div>`,
			`<div style="white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-size: 16px">${LONG}</div>${FULL}`,
			`<div style="overflow: hidden; word-wrap: break-word; height: 16px; line-height: 16px; font-size: 16px">${LONG}</div>${FULL}`,
			`<div style="overflow: hidden; height: 2em; font-size: 16px"><div style="overflow: auto; height: 2em">${LONG}</div></div>`,
		],
		inapplicable: [
			'<p style="display: none">Last updated on 27 March 2026</p>',
			'<svg><text x="0" y="15">We love drawings!</text></svg>',
			`<div style="overflow: auto; height: 1.5em; font-size: 16px">${LONG}</div>`,
			'<img src="/logo.png" alt="Sampleton Council logo"> <span aria-hidden="true">(Sampleton Council logo)</span>',
			'<style>.away { position: absolute; width: 1px; height: 1px; overflow: hidden; font-size: 16px }</style><a href="/2">Next<span class="away">: what to put in your bin</span></a>',
		],
	},
);
