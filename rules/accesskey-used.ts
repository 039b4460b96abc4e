import { pageRule } from '../core/rule.ts';

/** One finding a page. Two equal keys are for the accessibility checks. */
export default pageRule({
	id: 'accesskey-used',
	title: 'Keyboard shortcut set by the page',
	why: 'It may take away a shortcut of the browser or the screen reader. Hardly anybody knows that it is there.',
	fix: "Ask the web team to take 'accesskey' away, unless people who visit often asked for it.",
	guidance: [
		{
			name: 'WCAG: character key shortcuts',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts',
		},
		{ name: 'WAI: keyboard interface', url: 'https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	forAll: true,
	elements: '[accesskey]:not([accesskey=""])',
	*check({ elements }) {
		const [first] = elements;
		if (first === undefined) return;
		const keys = [...new Set(elements.map(({ attributes }) => `'${attributes.accesskey ?? ''}'`))];
		const list = keys.length > 1 ? `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}` : keys[0];
		yield { element: first, message: `The page sets ${keys.length === 1 ? 'the key' : `${keys.length} keys:`} ${list}.` };
	},
	examples: {
		bad: [
			'<p><a accesskey="A" href="/a" data-bad>Fees of bins</a></p>',
			'<html><body><header><a href="/" accesskey="1" data-bad>Home</a> <a href="/s" accesskey="s">Search</a></header><main><h1>Bins</h1><p>We empty bins every week.</p></main></body></html>',
			'<form><label>Name <input accesskey="n" data-bad></label></form>',
			'<form><button accesskey="g" data-bad>Go</button></form>',
		],
		good: [
			'<p><a href="/a">Fees of bins</a></p>',
			'<p><a href="/a" accesskey="">Fees of bins</a></p>',
			'<p>Do not use the word accesskey.</p>',
			'<p><a href="/accesskey">Shortcuts</a></p>',
			'<form><label>Name <input></label></form>',
			'<p><a href="/a" title="Alt+A">Fees of bins</a></p>',
		],
	},
});
