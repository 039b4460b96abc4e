import { isButtonWord, isGenericLink } from '../core/elements/generic-link.ts';
import { bareLinkText } from '../core/elements/link-words.ts';
import { elementRule } from '../core/rule.ts';

const LOOKS_LIKE_BUTTON = /(?:^|[\s_-])(?:btn|button)/i;

/** Judges the accessible name, so that hidden words or a label may finish it. A button is no link. */
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
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: ['en', 'cy'],
	elements: 'a[href]:not([role="button"])',
	check({ name, text, attributes }) {
		const words = name || text;
		if (!isGenericLink(words)) return undefined;
		if (isButtonWord(words) && LOOKS_LIKE_BUTTON.test(attributes.class ?? '')) return undefined;
		return {
			message: `The link says only '${bareLinkText(words)}'.`,
			suggestion: 'What will people find there? Make those words the link.',
		};
	},
	examples: {
		bad: [
			'<p>For bin dates <a href="/bins" data-bad>click here</a>.</p>',
			'<p><a href="/tax" data-bad>Read more</a></p>',
			'<p><a href="/tax" data-bad><span>More…</span></a></p>',
			'<p>See our allotment rules: <a href="/rules.pdf" data-bad>Download (PDF, 20KB)</a></p>',
			'<p>To see what we do with your bill, <a href="/bill" data-bad>find out how</a> or <a href="/more" data-bad>see more about it</a>.</p>',
			'<p>You can appeal on <a href="/appeal" data-bad>our website.</a></p>',
			'<p><a href="/news/1" data-bad>→ Find out more</a> <a href="/news/1">Library opens on Sundays</a></p>',
			'<p><a href="/permits" target="_blank" data-bad>this page (opens in new tab)</a></p>',
			'<p lang="cy">I weld eich diwrnod casglu, <a href="/biniau" data-bad>cliciwch yma</a>.</p>',
			'<p lang="cy"><a href="/treth" data-bad>Darllen mwy</a> neu <a href="/map" data-bad>rhagor o wybodaeth (yn agor mewn tab newydd)</a></p>',
		],
		good: [
			'<p><a href="/bins">Check your bin collection day</a></p>',
			'<p><a href="/tax" aria-label="Read more about council tax">Read more</a></p>',
			'<p><a href="/x">Read more about council tax bands</a></p>',
			'<p><a href="/site">About this website</a> or <a href="/all">see all of them</a></p>',
			'<p><a href="/start" role="button">Continue</a></p>',
			'<p><a href="/start" class="govuk-button">Continue</a></p>',
			'<h2 id="skips">Skip licences</h2><p><a href="/skips" id="more" aria-labelledby="more skips">More</a></p>',
			'<p><a href="/skips">Details <span style="position:absolute;clip-path:inset(50%)">of skip licences</span></a></p>',
			'<p><a href="/form">Download the parking permit form (PDF, 20KB)</a></p>',
			'<p><a href="/apply">Apply</a> or <a href="/view">view planning applications</a></p>',
			'<p lang="cy"><a href="/biniau">Rhagor o wybodaeth am finiau gardd</a></p>',
			'<p lang="cy"><a href="/cais" class="btn">Parhau</a></p>',
		],
	},
});
