import type { ElementFacts } from '../core/content.ts';
import { times } from '../core/english/fold.ts';
import { pageRule } from '../core/rule.ts';

/** Left to the accessibility checks: 'blink' and 'marquee', which move. One finding a page for each of the rest. */
export default pageRule({
	id: 'deprecated-element',
	title: 'Outdated HTML sets the look of text',
	why: 'People who need other colours, sizes or spacing may not get them, because the page itself sets the look.',
	fix: 'Take the old tag out, and let the style sheet say how the words look.',
	guidance: [
		{ name: 'HTML standard: obsolete features', url: 'https://html.spec.whatwg.org/multipage/obsolete.html' },
		{ name: 'WCAG technique C22: style sheets', url: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C22' },
	],
	severity: 'consider',
	certainty: 'proved',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	forAll: true,
	elements:
		'center, font, big, strike, tt, basefont, dir, acronym, nobr, multicol, spacer, applet, bgsound, listing, plaintext, xmp',
	everywhere: true,
	*check({ elements }) {
		const tags = new Map<string, ElementFacts[]>();
		for (const element of elements) tags.set(element.tag, [...(tags.get(element.tag) ?? []), element]);
		for (const [tag, all] of tags) {
			const element = all.find(({ text }) => text !== '') ?? all[0];
			if (element) yield { element, lack: tag, message: `The outdated tag '${tag}' stands ${times(all.length)} on this page.` };
		}
	},
	examples: {
		bad: [
			'<center data-bad>Opening hours change in winter</center>',
			'<p><font color="red" data-bad>Closed today</font> and <font size="2">open tomorrow</font></p>',
			'<p><big data-bad>Apply</big> by <tt data-bad>Friday</tt>, not <strike data-bad>Monday</strike>.</p>',
			'<body><main><h1>Bins</h1><p>Text.</p></main><footer><center data-bad>Example Council</center></footer></body>',
			'<main lang="cy"><h1>Biniau</h1><p><font data-bad>Ar gau heddiw</font></p></main>',
		],
		good: [
			'<p style="text-align: center">Opening hours change in winter</p>',
			'<p><s>£20</s> £15</p>',
			'<p><small>Fees change each April.</small></p>',
			'<p><b>Closed today</b> and <i>open</i> tomorrow, <u>not</u> later</p>',
			'<p><del>Monday</del> <ins>Friday</ins></p>',
			'<p>The tag <code>&lt;center&gt;</code> is old.</p>',
			'<p><abbr title="Anti-social behaviour">ASB</abbr></p>',
		],
	},
});
