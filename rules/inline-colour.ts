import type { ElementFacts } from '../core/content.ts';
import { elsewhere } from '../core/english/fold.ts';
import { pageRule } from '../core/rule.ts';

const COLOUR = /(?:^|;)\s*(color|background(?:-color)?)\s*:\s*([^;!]+)/gi;
/** Says nothing of its own. */
const NONE = /^(?:inherit|initial|unset|revert|currentcolor|transparent|none|auto|url\(|var\(|linear-|radial-)/i;

/** What holds these is a part of the layout. */
const BLOCKS = ':is(div, p, ul, ol, dl, table, form, section, h1, h2, h3, h4, h5, h6)';

/**
 * One finding a page: editors paste colours with the words. Of the main content only: the rest belongs to the template, and so
 * do boxes that hold whole paragraphs, headings or lists.
 */
export default pageRule({
	id: 'inline-colour',
	title: 'Colour set in the page itself',
	why: 'Some people set their own colours to be able to read. A colour in the page itself can undo theirs.',
	fix: 'Take the colour out in the editor, and let the style sheet of the website set it.',
	guidance: [
		{ name: 'WCAG technique C22: style sheets', url: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C22' },
		{ name: 'WCAG failure F24: colours', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F24' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	forAll: true,
	elements: `:is([style*="color" i], [style*="background" i]):not(html, body, :has(${BLOCKS}))`,
	*check({ elements }) {
		const coloured = elements.filter((element) => element.text !== '' && coloursOf(element).length > 0);
		const [element] = coloured;
		if (element === undefined) return;
		yield { element, message: `Its own mark-up sets ${coloursOf(element).join(' and ')}.${elsewhere(coloured.length)}` };
	},
	examples: {
		bad: [
			'<p style="color: blue" data-bad>Put your bin out before 6am.</p><p style="color: red">Take it in.</p>',
			'<p>Put your bin out <span style="background-color:#ff0" data-bad>before 6am</span>.</p>',
			'<p>Put your bin out <strong style="font-size: 20px; COLOR: #c00" data-bad>before 6am</strong>.</p>',
			'<table><tr><th>Day</th><td style="background: #ffc" data-bad>Monday</td></tr></table>',
			'<p lang="cy" style="color: #00f" data-bad>Rhowch eich bin allan cyn 6am.</p>',
		],
		good: [
			'<style>.note { color: blue }</style><p class="note">Put your bin out before 6am.</p>',
			'<p style="text-align: center; border-color: red">Put your bin out before 6am.</p>',
			'<p style="color: inherit; background: transparent">Put your bin out before 6am.</p>',
			'<p style="background: url(/bin.png)">Put your bin out before 6am.</p>',
			'<p>Bin: <span style="background-color: green; display: inline-block; width: 20px; height: 20px"></span></p>',
			'<body><header><p style="color: red">Example Council</p></header><main><h1>Bins</h1><p>Text.</p></main></body>',
			'<p style="--color: red">Put your bin out before 6am.</p>',
			'<div style="background: #eef"><h2>Bins</h2><p>Put your bin out before 6am.</p></div>',
		],
	},
});

const NAMES: Readonly<Record<string, string>> = { color: 'the text colour' };

const coloursOf = ({ attributes }: ElementFacts): string[] =>
	[...(attributes.style ?? '').matchAll(COLOUR)].flatMap(([, what = '', value = '']) =>
		NONE.test(value.trim()) ? [] : [`${NAMES[what.toLowerCase()] ?? 'the background'} to '${value.trim().slice(0, 40)}'`],
	);
