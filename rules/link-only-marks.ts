import { elementRule } from '../core/rule.ts';

/** What has no name at all is for the accessibility checks. A figure is a page number. */
export default elementRule({
	id: 'link-only-marks',
	title: 'Link holds no word',
	why: 'People who use a screen reader hear only the name of a sign, or nothing. A single sign is also hard to see and to press.',
	fix: 'Make words the link that say where it goes.',
	guidance: [
		{
			name: 'WCAG: link purpose (in context)',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context',
			wcag: '2.4.4',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	everywhere: true,
	elements: 'a[href]',
	check({ text, name }) {
		// Words are cheap, names are not. Letters of every script: 'العربية' is a word. The build makes the short name, \p{L}, Latin.
		if (/[\p{Letter}\p{Number}]/u.test(text) || text.length > 20) return undefined;
		if (name === '' || /[\p{Letter}\p{Number}\p{Extended_Pictographic}]/u.test(name)) return undefined;
		return { message: `The link says only '${name}'.`, suggestion: 'What will people find there? Make those words the link.' };
	},
	examples: {
		bad: [
			'<p>Visit the GOV.UK website <a href="https://www.gov.uk/" data-bad>.</a></p>',
			'<p>See our fees<a href="/fees" data-bad> , </a>and rules.</p>',
			'<p><a href="/last" data-bad>«</a> <a href="?page=1">1</a> <a href="/next" data-bad>»</a></p>',
			'<p>Bands A to H <a href="/help" data-bad>(?)</a></p>',
			'<ul><li><a href="/a" data-bad>…</a></li></ul>',
		],
		good: [
			'<p>Visit <a href="https://www.gov.uk/">GOV.UK.</a></p>',
			'<p><a href="?page=2">2</a></p>',
			'<p><a href="/next" aria-label="Next page">»</a></p>',
			'<p><a href="/next" title="Next page"><img src="/n.png" alt="Next page"></a></p>',
			'<p><a href="/next">» <span style="position:absolute;clip-path:inset(50%)">Next page</span></a></p>',
			'<p><a href="/c">C</a></p>',
			'<ul><li><a href="/ar" lang="ar" hreflang="ar">العربية</a></li><li><a href="/zh" lang="zh" hreflang="zh">中文</a></li></ul>',
			'<p><a href="/empty"></a></p>',
			'<p>Not a link: .</p>',
		],
	},
});
