import { pageRule } from '../core/rule.ts';

/** One finding a page: a script may listen for the space bar, which only a person can try. */
export default pageRule({
	id: 'link-as-button',
	title: 'Link that says it is a button',
	why: 'A screen reader says that it is a button, but a link does not answer to the space bar as buttons do.',
	fix: "Use a real button ('<button>') for something that happens here. A link that opens a page should stay a link.",
	guidance: [
		{ name: 'WAI: button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/' },
		{ name: 'WCAG: keyboard', url: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard', wcag: '2.1.1' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	forAll: true,
	elements: 'a[href][role="button" i]:not([data-module="govuk-button" i])',
	*check({ elements }) {
		const handled = elements.filter(({ keyboard }) => keyboard?.handlers.some((name) => name.startsWith('onkey')) !== true);
		const [first] = handled;
		if (first === undefined) return;
		const more = handled.length === 1 ? '' : ` There are ${handled.length} on this page.`;
		yield {
			element: first,
			message: `This link has the role of a button.${more}`,
			suggestion: 'Tab to it and press the space bar. Does it do the same as a press of the mouse?',
		};
	},
	examples: {
		bad: [
			'<p><a href="/start" role="button" data-bad>Start now</a></p>',
			'<p><a href="#panel" role="button" data-bad>Show the map</a></p>',
			'<p><a href="/a" role="button" data-bad>Fees</a> <a href="/b" role="button">Rules</a></p>',
			'<html><body><header><a href="#menu" role="button" data-bad>Menu</a></header><main><h1>Bins</h1><p>We empty bins every week.</p></main></body></html>',
		],
		good: [
			'<p><button type="button">Show the map</button></p>',
			'<p><a href="/start" role="button" class="govuk-button" data-module="govuk-button" draggable="false">Start now</a></p>',
			'<p><a href="/start" class="button">Start now</a></p>',
			'<p><a href="/start" role="button" onkeydown="press(event)">Start now</a></p>',
			'<div role="button" tabindex="0">Show the map</div>',
			'<p><a href="/start" role="link">Start now</a></p>',
		],
	},
});
