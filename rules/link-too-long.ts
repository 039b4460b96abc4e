import type { ElementFacts } from '../core/content.ts';
import { bareLinkText } from '../core/elements/link-words.ts';
import { countWords, isMostlyNames } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Not reported: headings, which have a rule of their own; titles of documents; names. */
export default pageRule({
	id: 'link-too-long',
	title: 'Link has too many words',
	why: 'A long link is hard to skim. A screen reader reads all of it out before people know what it is for.',
	fix: 'Link only the words that say what is on the page.',
	guidance: [
		{
			name: 'GOV.UK style guide: bullet points and steps',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bullet-points-and-steps',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	// Our own judgement; GOV.UK speaks of 'a long phrase'.
	settings: { words: 15 },
	elements: 'a[href]',
	*check({ elements, blocks }, { settings }) {
		const headings = new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
		for (const link of elements) {
			if (link.text.length < 40 || headings.has(link.at) || /^mailto:/i.test(link.attributes.href ?? '')) continue;
			const length = countWords(linked(link));
			if (length <= Number(settings.words) || isMostlyNames(link.text)) continue;
			yield { element: link, message: `This link has ${length} words.`, suggestion: 'Which 3 to 8 words say where it leads?' };
		}
	},
	examples: {
		bad: [
			'<p><a href="/benefit" data-bad>If you are over State Pension age, or live in temporary or supported housing, you can use our online calculator to see how much you might get</a>.</p>',
			'<ul><li><a href="/verges" data-bad>your group must have public liability insurance of at least £5 million and send us a copy every April</a></li></ul>',
			'<p>You should <a href="/fines" data-bad>read when we can fine a parent for taking a child out of school for a holiday in term time</a> before you book.</p>',
			'<p><a href="/care" data-bad>Find out what help we can give you at home when you leave hospital and who will pay for it</a></p>',
			'<p lang="cy"><a href="/gofal" data-bad>Dysgwch pa gymorth y gallwn ei roi i chi gartref pan fyddwch yn gadael yr ysbyty a phwy fydd yn talu</a></p>',
		],
		good: [
			'<p>If the hedge is over 2 metres tall and blocks your light, you can <a href="/hedges">make a high hedge complaint</a>, which costs £420.</p>',
			'<ul><li><a href="/trade">get a trade waste quote</a></li></ul>',
			'<p><a href="/accounts.pdf">Statement of accounts, April 2025 to March 2026, with the report of the auditor (PDF, 3.4MB)</a></p>',
			'<h2><a href="/news/1">Council agrees to build 640 new homes for rent on the land behind the old railway station in Northgate</a></h2>',
			'<p><a href="/plan">Exampleton, Northgate, Southfield and Wexborough Joint Waste Local Plan Inspector Report and Main Modifications Schedule</a></p>',
			'<p><a href="/bins" aria-label="Order a new bin, or a bigger one, if yours is lost, broken or too small for the people in your home">Order a bin</a></p>',
			'<p><a href="/hearing">Find out if you can speak at a hearing of the planning committee</a></p>',
			'<p><a href="/jobs"><strong>Jobs</strong></a> with us, at our schools, and with the fire service in all 4 towns of the borough</p>',
		],
	},
});

const linked = ({ text }: ElementFacts): string => bareLinkText(text);
