import type { PageContent } from '../core/content.ts';
import { mainHeading, pageTitle } from '../core/elements/page-title.ts';
import { isFrontPageName, isGenericTitle } from '../core/english/generic-name.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/**
 * One finding a page: the main heading, else the title. Not reported: a missing title or main heading, which the accessibility
 * checks find, and what fits the first page of a site.
 */
export default pageRule({
	id: 'title-generic',
	title: 'Title could stand on any page',
	why: 'In search results, tabs and bookmarks people see only the title. This one tells them nothing.',
	fix: 'Name the task or the subject, such as: Report a pothole.',
	guidance: [
		{
			name: 'GOV.UK: write clear titles',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-titles/',
		},
		{ name: 'WCAG: page titled', url: 'https://www.w3.org/WAI/WCAG22/Understanding/page-titled', wcag: '2.4.2' },
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: ['en', 'cy'],
	notOn: ['home'],
	*check(page, { site }) {
		const heading = mainHeading(page);
		const isGeneric = (text: string): boolean => isGenericTitle(text) && !(isFrontPageName(text) && isFrontPage(page.url));
		if (heading?.block && isGeneric(heading.text)) {
			yield { block: heading.block, message: `The main heading says only '${heading.text}'.` };
			return;
		}
		const { own, site: name } = pageTitle(page.title, site.council, page.url);
		const [first] = own;
		if (first !== undefined && own.every(isGeneric)) {
			yield { quote: page.title, message: `The title of the page says only '${first}'.`, ...suggest(heading?.text) };
		}
		// Only the name of the site, though the page has a subject.
		const speaks = heading?.block && !isGenericTitle(heading.text) && !isFrontPage(page.url);
		if (first === undefined && name !== '' && speaks && !heading.text.includes(name) && !name.includes(heading.text)) {
			yield { quote: page.title, message: `The title of the page is only '${name}'.`, ...suggest(heading.text) };
		}
		// Without a main heading a person has to say if the page has a subject.
		if (first === undefined && name !== '' && heading === undefined && !isFrontPage(page.url) && hasText(page)) {
			yield { quote: page.title, severity: 'consider', message: `The title of the page is only '${name}'.` };
		}
	},
	examples: {
		bad: [
			'# [Information]',
			'# [Welcome!]\nFoster carers get an allowance.',
			'# [Regulations]',
			'<html lang="en"><head><title>Untitled document</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>garage_rents_v2.docx</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Home | Example Council</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Example Borough Council</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Page 1</title></head><body><main><p>You can rent a garage from us.</p></main></body></html>',
			'<html lang="en"><head><title>https://garages.test/rent</title></head><body><main><p>You can rent a garage from us.</p></main></body></html>',
			`<html lang="en"><head><title>Example Borough Council</title></head><body><main>${'<p>You can rent a garage from us for your car or your bike.</p>'.repeat(4)}</main></body></html>`,
			'<html lang="cy"><head><title>Croeso - Cyngor Enghraifft</title></head><body><main><h1>Rhentu garej</h1></main></body></html>',
		],
		good: [
			'# Report a pothole',
			'# Welcome packs for new tenants',
			'# Home adaptations',
			'# Building regulations',
			'# Index of footpath orders',
			'<html lang="en" data-path="/"><head><title>Home - Example Council</title></head><body><main><h1>Example Council</h1></main></body></html>',
			'<html lang="en" data-path="/cy/"><head><title>Example Council</title></head><body><main><h1>What do you want to do?</h1></main></body></html>',
			'<html lang="en"><head><title>Fees - Garages - Example Council</title></head><body><main><h1>Garage fees</h1></main></body></html>',
			'<html lang="en"><head><title>Your council</title></head><body><main><h1>Your council</h1></main></body></html>',
			'<html lang="en"><head><title>Example Council</title></head><body><main><p>Loading</p></main></body></html>',
			'<html lang="en"><head></head><body><main><h1>Rent a garage</h1></main></body></html>',
		],
	},
});

const suggest = (heading: string | undefined): { suggestion?: string } =>
	heading === undefined || isGenericTitle(heading) ? {} : { suggestion: `Begin it with '${heading}'.` };

const hasText = ({ blocks }: PageContent): boolean => blocks.reduce((total, { text }) => total + countWords(text), 0) >= 40;

/** The first page of a site, of one of its languages, or a file that is called so. */
function isFrontPage(url: string): boolean {
	const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0] ?? '';
	return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$|(?:^|[/_-])(?:home|homepage|default|hafan)(?:\.\w+)?\/?$/i.test(path);
}
