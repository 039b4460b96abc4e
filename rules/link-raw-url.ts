import type { ElementFacts } from '../core/content.ts';
import { bareLinkText } from '../core/elements/link-words.ts';
import { elementRule } from '../core/rule.ts';

const ADDRESS = /^(https?:\/\/)?(www\.)?((?:[a-z0-9-]+\.)+([a-z]{2,}))(?::\d+)?(?:([/?#])(\S*))?$/i;
// Endings that domains of UK pages have: anything else may be a file ('rules.pdf') or a product ('Node.js').
const ENDINGS = new Set('uk com org net info eu io wales cymru scot london gov int digital online app site coop'.split(' '));
// 'example.gov.uk/bins', as printed on posters.
const POSTER = /^[a-z-]{2,20}$/i;

export default elementRule({
	id: 'link-raw-url',
	title: 'Link text is a web address',
	why: 'A screen reader reads a web address out bit by bit. And few people can tell from it what they will find.',
	fix: 'Link the name of the page or the task instead.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
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
	elements: 'a[href]',
	check(element) {
		const [, scheme, www, host = '', ending = '', mark, rest = ''] = ADDRESS.exec(bareLinkText(element.name || element.text)) ?? [];
		if (host === '' || (!scheme && !www && !ENDINGS.has(ending.toLowerCase()))) return undefined;
		if (!scheme && !www && (mark === undefined ? namesItsSite(host, element) : mark === '/' && POSTER.test(rest))) return undefined;
		return { suggestion: 'What will people find there? Make those words the link.' };
	},
	examples: {
		bad: [
			'<p>Apply at <a href="https://www.example.gov.uk/bins/2026/form" data-bad>https://www.example.gov.uk/bins/2026/form</a></p>',
			'<p>Visit <a href="https://www.example.gov.uk/" data-bad>www.example.gov.uk</a>.</p>',
			'<p><a href="https://www.gov.uk/apply-blue-badge" data-bad>gov.uk/apply-for-a-blue-badge-online</a></p>',
			'<p>See <a href="https://democracy.example.gov.uk/meetings?id=4" data-bad>democracy.example.gov.uk</a></p>',
			'<p>Pay at <a href="https://pay.example.gov.uk/tax" target="_blank" data-bad>pay.example.gov.uk/tax/2026 (opens in new tab)</a></p>',
			'<p lang="cy">Ewch i <a href="https://www.llyw.cymru/" data-bad>www.llyw.cymru</a></p>',
		],
		good: [
			'<p><a href="https://www.example.gov.uk/bins">Order a new bin</a></p>',
			'<p>Apply on <a href="https://www.gov.uk/apply-blue-badge">GOV.UK</a></p>',
			'<p>Home: <a href="https://www.example.gov.uk/">Example.gov.uk</a></p>',
			'<p>Look for <a href="https://www.example.gov.uk/bins">example.gov.uk/bins</a> on our posters.</p>',
			'<p>Email <a href="mailto:bins@example.gov.uk">bins@example.gov.uk</a></p>',
			'<p><a href="/rules.pdf">allotment-rules.pdf</a></p>',
			'<p><a href="https://democracy.example.gov.uk">View full calendar on democracy.example.gov.uk</a></p>',
			'<p><a href="https://www.example.gov.uk/x" aria-label="Order a new bin">www.example.gov.uk/x</a></p>',
		],
	},
});

/** 'GOV.UK' is a name; so is a bare domain that opens its own home page. */
function namesItsSite(host: string, { attributes }: ElementFacts): boolean {
	const name = host.toLowerCase();
	const home = /^https?:\/\/(?:www\.)?([^/?#:]+)\/?$/i.exec(attributes.resolved ?? attributes.href ?? '')?.[1];
	return name === 'gov.uk' || name === home?.toLowerCase();
}
