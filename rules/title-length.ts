import { mainHeading, pageTitle } from '../core/elements/page-title.ts';
import { plainWords } from '../core/english/same-words.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/**
 * The site's name does not count, nor does a section between it and the page's name. Where title and main heading say the
 * same long thing, the heading is reported. Longer headings below are another rule's.
 */
export default pageRule({
	id: 'title-length',
	title: 'Title is too long',
	why: 'Search results and browser tabs cut long titles off, so people miss the end.',
	fix: 'Keep the words that people search for. Move the rest to the first sentence.',
	guidance: [
		{
			name: 'GOV.UK: write clear titles',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-titles/',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// 65: GOV.UK titles, NHS main headings.
	settings: { characters: 65 },
	// Their titles are set by law, or name a document that has one already.
	notOn: ['statutory-notice', 'committee-report', 'minutes'],
	softOn: ['news', 'policy'],
	*check(page, { settings, site }) {
		const limit = Number(settings.characters);
		const heading = mainHeading(page);
		const long = heading !== undefined && heading.text.length > limit;
		if (long) {
			const message = `The main heading has ${heading.text.length} characters.`;
			yield heading.block ? { ...whole(heading.block), message } : { message };
		}
		const { own } = pageTitle(page.title, site.council, page.url);
		const title = own.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
		if (title.length <= limit || (long && isSame(title, heading.text))) return;
		yield { quote: title, message: `The title of the page has ${title.length} characters.` };
	},
	examples: {
		bad: [
			'# [How to apply for, renew, change or cancel a residents parking permit in Exampleton borough]',
			'# [Apply for a grant to make your home warmer, cheaper to heat and drier to live in]\nText.',
			'<html lang="en"><head><title>Apply for a grant to make your home warmer, cheaper to heat and drier - Example Council</title></head><body><main><h1 data-bad>Apply for a grant to make your home warmer, cheaper to heat and drier</h1></main></body></html>',
			'<html lang="en"><head><title>Warm homes grants for owners, landlords, tenants and people in park homes | Example Council</title></head><body><main><h1>Warm homes grants</h1></main></body></html>',
			'<html lang="cy"><head><title>Grantiau</title></head><body><main><h1 data-bad>Gwneud cais am grant i wneud eich cartref yn gynhesach ac yn rhatach i’w wresogi</h1></main></body></html>',
		],
		good: [
			"# Residents' parking permits",
			'# Get help to make your home warmer, cheaper to heat and drier now',
			'# Grants\n## What you should send us with your application for a grant to make your home warmer',
			'<html lang="en"><head><title>Get a grant to make your home warmer and cheaper to heat - Grants and loans - Example Council</title></head><body><main><h1>Get a grant to make your home warmer and cheaper to heat</h1></main></body></html>',
			'<html lang="en"><head><title>Get a grant for a warm home - The Royal Borough of Exampleton and Exampleford, serving everybody in the vale</title></head><body><main><h1>Get a grant for a warm home</h1></main></body></html>',
			'<html lang="en"><head><title>Warm homes</title></head><body><main><h1>Warm homes</h1><p style="font-size:30px">Get a grant to make your home warmer, cheaper to heat and drier to live in</p></main></body></html>',
			'<html lang="en" data-type="statutory-notice"><head><title>Notice</title></head><body><main><h1>Example Council (Mill Lane, Old Town) (Temporary prohibition of traffic) Order 2026</h1></main></body></html>',
			'<html lang="en" data-type="minutes"><head><title>Minutes</title></head><body><main><h1>Minutes of the joint meeting of the planning and licensing committees on 4 June 2026</h1></main></body></html>',
		],
	},
});

const whole = (block: NonNullable<PageMatch['block']>): PageMatch => ({ block, start: 0, end: block.text.length });

function isSame(title: string, heading: string): boolean {
	const [one, other] = [plainWords(title), plainWords(heading)];
	return one.startsWith(other.slice(0, 40)) || other.includes(one);
}
