import { elementRule } from '../core/rule.ts';

const GENERIC = new Set([
	'click',
	'click here',
	'here',
	'read more',
	'more',
	'learn more',
	'find out more',
	'more information',
	'this page',
	'link',
	'download',
]);

export default elementRule({
	id: 'link-generic',
	title: 'Link text does not say where it goes',
	why: 'Screen reader users often hear links by themselves, as a list. Out of place, these words mean nothing.',
	fix: 'Name the page or the task.',
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
	elements: 'a[href]',
	check({ name, text }) {
		const words = (name || text)
			.toLowerCase()
			.replace(/[\s.,:;!?>»›→]+$/u, '')
			.trim();
		return GENERIC.has(words) ? {} : undefined;
	},
	examples: {
		bad: [
			'<p>For bin dates <a href="/bins" data-bad>click here</a>.</p>',
			'<p><a href="/tax" data-bad>Read more</a></p>',
			'<p><a href="/tax" data-bad><span>More…</span></a></p>',
		],
		good: [
			'<p><a href="/bins">Check your bin collection day</a></p>',
			'<p><a href="/tax" aria-label="Read more about council tax">Read more</a></p>',
			'<p><a href="/x">Read more about council tax bands</a></p>',
		],
	},
});
