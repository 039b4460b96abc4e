import type { ElementFacts } from '../core/content.ts';
import { times } from '../core/english/fold.ts';
import { pageRule } from '../core/rule.ts';

/** What may stand in a paragraph and say nothing. */
const SAYS_NOTHING = /^(?:br|b|strong|em|u|font|o:p)$/;

/** A paragraph cannot hold these: its tag before one, or its end tag after one, leaves an empty paragraph that takes no room. */
const BLOCKS = ':is(div, form, fieldset, section, table, ul, ol, dl)';

/**
 * One finding a page. Not reported: what a script fills later, what holds a picture, an icon or a field, and the tags around
 * something larger that nobody sees or hears.
 */
export default pageRule({
	id: 'empty-paragraph',
	title: 'Empty paragraph',
	why: "Some screen readers say 'blank' at each one, so people think that something is missing.",
	fix: 'Delete it in the editor. The style sheet of the website sets the space between paragraphs.',
	guidance: [
		{
			name: 'HTML standard: paragraphs',
			url: 'https://html.spec.whatwg.org/multipage/grouping-content.html#the-p-element',
		},
		{ name: 'WCAG technique C22: style sheets', url: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C22' },
	],
	severity: 'consider',
	certainty: 'proved',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	forAll: true,
	elements: `p:not([id], [role], [aria-live], [aria-hidden="true"], [aria-live] *, [class*="error" i], [class*="valid" i], [class*="message" i], ${BLOCKS} + :empty, :empty:has(+ ${BLOCKS}))`,
	*check({ elements }) {
		const empty = elements.filter(isEmpty);
		const [element] = empty;
		if (element) yield { element, message: `An empty paragraph stands ${times(empty.length)} on this page.` };
	},
	examples: {
		bad: [
			'<p>One.</p><p data-bad></p><p>Two.</p>',
			'<p>One.</p><p data-bad>&nbsp;</p><p>&nbsp;</p><p>Two.</p>',
			'<p>One.</p><p data-bad><br></p><p>Two.</p>',
			'<p>One.</p><p data-bad><strong>&nbsp;</strong></p><p>Two.</p>',
			'<p>One.</p><p data-bad>&nbsp;</p><ul><li>Two.</li></ul>',
		],
		good: [
			'<p>One.</p><p>Two.</p>',
			'<p>One.</p><p><img src="/a.jpg" alt=""></p>',
			'<p>One.</p><p><input type="text" aria-label="Name"></p>',
			'<p>One.</p><p id="result"></p>',
			'<p>One.</p><p role="status"></p><p aria-live="polite"></p>',
			'<p>One.</p><p><i class="icon"></i></p>',
			'<p>One.</p><p class="validationWarning"></p>',
			'<p>One.</p><p style="display: none"></p><div></div>',
			'<p>One.</p><p><a id="part"></a></p>',
			'<p>Take to the tip:<ul><li>Paint</li></ul></p>',
			'<p><form action="/go"><button>Go</button></form></p>',
		],
	},
});

function isEmpty({ text, inside, style, box }: ElementFacts): boolean {
	if (text.trim() !== '' || Object.keys(inside?.tags ?? {}).some((tag) => !SAYS_NOTHING.test(tag))) return false;
	return style?.backgroundImage === '' && !style.framed && box.width > 0;
}
