import { pageRule } from '../core/rule.ts';

/** WCAG 2.2 no longer asks for it: a fault of the mark-up, one finding a page. Each shadow tree has ids of its own. */
export default pageRule({
	id: 'repeated-id',
	title: 'Same id used more than once',
	why: 'A link, a label or a script that means the second element gets the first, so people land in the wrong place.',
	fix: 'Give each element an id of its own.',
	guidance: [
		{ name: 'HTML standard: the id attribute', url: 'https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute' },
		{ name: 'WCAG technique H93: unique ids', url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H93' },
	],
	severity: 'consider',
	certainty: 'proved',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	forAll: true,
	elements: '[id]:not([id=""], svg *)',
	everywhere: true,
	*check({ elements }) {
		const twice = elements.filter(({ sameIds = 0 }) => sameIds > 1);
		const ids = new Set(twice.map(({ attributes }) => attributes.id ?? ''));
		// The second one is what goes wrong.
		const [first] = ids;
		const element = twice.filter(({ attributes }) => attributes.id === first)[1];
		if (element === undefined || first === undefined) return;
		const others =
			ids.size === 1
				? ''
				: ` So have others: ${[...ids]
						.slice(1, 4)
						.map((id) => `'${id.slice(0, 60)}'`)
						.join(', ')}.`;
		yield { element, message: `${element.sameIds ?? 2} elements have the id '${first.slice(0, 60)}'.${others}` };
	},
	examples: {
		bad: [
			'<div id="menu">Pages of the council</div><div id="menu" data-bad>Pages in this part</div>',
			'<h2 id="fees">Fees</h2><p>Text.</p><p id="fees" data-bad>The fee is £5.</p><p id="fees">It is due in May.</p>',
			'<body><nav id="a"><a href="/">Home</a></nav><main><h1>Bins</h1><p>Text.</p></main><footer id="a" data-bad><p>End</p></footer></body>',
			'<p id="x">One</p><p id="y">Two</p><p id="x" data-bad>Three</p><p id="y">Four</p>',
		],
		good: [
			'<div id="menu">Pages of the council</div><div id="menu-2">Pages in this part</div>',
			'<p id="note">Bring photo ID.</p><p id="note" style="display: none">Bring photo ID.</p>',
			'<p id="">One</p><p id="">Two</p>',
			'<p id="Fees">One</p><p id="fees">Two</p>',
			'<p class="note">One</p><p class="note">Two</p>',
			'<p><svg width="9" height="9" role="img" aria-label="Bin"><g id="a"></g></svg> <svg width="9" height="9" role="img" aria-label="Box"><g id="a"></g></svg></p>',
		],
	},
});
