import { saysNewWindow } from '../core/elements/link-words.ts';
import { elementRule } from '../core/rule.ts';

/** The words count in the link, in an icon's description, in its tooltip or right after it, in any language of the UK. */
export default elementRule({
	id: 'link-new-window',
	title: 'Link opens a new tab without saying so',
	why: 'People who do not notice the new tab get lost, because the back button stops working for them.',
	fix: "Open it in the same tab, or add '(opens in new tab)' to the link text.",
	guidance: [
		{
			name: 'GOV.UK style guide: pages and screens',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
		{
			name: 'WCAG: change on request',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/change-on-request',
			wcag: '3.2.5',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href][target="_blank" i]',
	check(element) {
		// An email or telephone address opens its own app, whatever the target says.
		if (/^(?:mailto|tel|sms):/i.test(element.attributes.href ?? '')) return undefined;
		if (saysNewWindow(element)) return undefined;
		const words = element.lang.startsWith('cy') ? '(yn agor mewn tab newydd)' : '(opens in new tab)';
		return { suggestion: `Add '${words}' to the link, or open it in the same tab.` };
	},
	examples: {
		bad: [
			'<p><a href="https://www.gov.uk/apply-blue-badge" target="_blank" data-bad>Apply for a Blue Badge on GOV.UK</a></p>',
			'<p><a href="/map" target="_BLANK" data-bad>Map of parking zones (external link)</a></p>',
			'<p><a href="https://x.com/example" target="_blank" data-bad><img src="/x.svg" alt="Follow us on X"></a></p>',
			'<p><a href="/a" target="_blank" data-bad>Fees</a> or <a href="/b">Rules (opens in new tab)</a></p>',
			'<p lang="cy"><a href="/map" target="_blank" data-bad>Map o’r parthau parcio</a></p>',
		],
		good: [
			'<p><a href="/map" target="_blank">Map of parking zones (opens in new tab)</a></p>',
			'<p><a href="/map" target="_blank">Map of parking zones</a> (opens in a new window)</p>',
			'<p><a href="/map" target="_blank">Map <img src="/out.svg" alt="opens in a new tab"></a></p>',
			'<p><a href="/map" target="_blank" aria-label="Map, opens in a new window">Map</a></p>',
			'<p><a href="/map">Map of parking zones</a></p>',
			'<p><a href="/map" target="_self">Map of parking zones</a></p>',
			'<p><a href="mailto:bins@example.gov.uk" target="_blank">bins@example.gov.uk</a></p>',
			'<p lang="cy"><a href="/map" target="_blank">Map o’r parthau (yn agor mewn tab newydd)</a></p>',
			'<p lang="cy"><a href="/map" target="_blank">Map o’r parthau</a> (yn agor mewn ffenest arall)</p>',
			'<p lang="gd"><a href="/map" target="_blank">Mapa</a> (a’ fosgladh ann an uinneag ùr)</p>',
			'<p lang="ga"><a href="/map" target="_blank">Léarscáil (osclaíonn i gcluaisín nua)</a></p>',
			'<p>These links open in a new tab: <a href="/a" target="_blank">Fees</a></p>',
		],
	},
});
