import { countWords } from '../core/english/text.ts';
import { elementRule } from '../core/rule.ts';

/** Code, and what a computer prints, is what it is for. */
const CODE = /[{}<>;=$]|^\s*[#/>]|\(\)/;

/** Whoever sets out words with spaces gives people who hear them no table and no list. */
export default elementRule({
	id: 'pre-text',
	title: 'Text set out with spaces',
	why: 'A screen reader hears no columns or verses in it, and on a phone the lines run off the side.',
	fix: 'Use paragraphs, a list or a real table. For computer code, put it into a code tag as well.',
	guidance: [
		{ name: 'WCAG failure F34: columns made of spaces', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F34' },
		{
			name: 'HTML standard: preformatted text',
			url: 'https://html.spec.whatwg.org/multipage/grouping-content.html#the-pre-element',
		},
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	elements: 'pre:not(pre pre, [role="img"], [role="log"])',
	everywhere: true,
	check({ text, inside, name, tag }) {
		const words = text || (tag === 'pre' ? name : '');
		const tags = inside?.tags ?? {};
		if ((countWords(words) < 2 && !CODE.test(words)) || ['code', 'samp', 'kbd', 'var', 'math'].some((each) => each in tags))
			return undefined;
		return CODE.test(words) ? { message: "This looks like code, but no 'code' tag says so." } : {};
	},
	examples: {
		bad: [
			'<pre data-bad>Zone    Fee\nA       £5\nB       £6</pre>',
			'<pre data-bad>The bin men came\nand went again</pre>',
			'<div><pre data-bad><b>Monday</b>   9am to 5pm\n<b>Tuesday</b>  9am to 7pm</pre></div>',
			'<pre data-bad>p { color: red; }\nbody { margin: 0; }</pre>',
			'<body><main><h1>Bins</h1><p>Text.</p></main><footer><pre data-bad>Example Council   Exampleton</pre></footer></body>',
			'<p>Ask for one day like this:</p><pre data-bad>/air?day=2026-06-02</pre>',
			'<pre data-bad>getBins()</pre>',
		],
		good: [
			'<pre>Exampleton</pre>',
			'<pre><code>/air?day=2026-06-02</code></pre>',
			'<pre><code>p { color: red; }</code></pre>',
			'<pre><samp>File not found</samp></pre>',
			'<pre>   </pre>',
			'<p style="white-space: pre">Zone    Fee</p>',
			'<pre style="display: none">Zone    Fee</pre>',
			'<p>Press <kbd>Enter</kbd> to pay.</p>',
			'<pre role="img" aria-label="A cat">=^..^=  cat face</pre>',
		],
	},
});
