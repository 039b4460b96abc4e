import type { PageContent } from '../core/content.ts';
import { mainHeading, pageTitle } from '../core/elements/page-title.ts';
import { isGenericTitle, isStepHeading } from '../core/english/generic-name.ts';
import { contentWords, sharesWord } from '../core/english/same-words.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Pages about one person keep the name, the address and the money out of the title, as they should. */
const PERSONAL =
	/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|^\d+\w? \p{Lu}|£\d|^(?:hello|hi|welcome back|thank you|sorry)\b/iu;
const OWN_PLACE = /\b(?:account|portal|self[- ]service|dashboard|sign[- ]?in|log[- ]?in)\b|^my\b/i;

/**
 * One word in common is enough, in any form: 'Recycling' fits 'Recycle plastic bottles'. A heading that names a step, such as
 * 'Before you begin', says nothing against the title.
 */
export default pageRule({
	id: 'title-h1-mismatch',
	title: 'Title and main heading share no word',
	why: 'People who follow a search result look for its words at the top of the page. If they differ, it looks like the wrong page.',
	fix: 'Use the main heading as the first part of the title.',
	guidance: [
		{
			name: 'NHS: formatting',
			url: 'https://service-manual.nhs.uk/content/formatting',
		},
		{ name: 'WCAG: page titled', url: 'https://www.w3.org/WAI/WCAG22/Understanding/page-titled', wcag: '2.4.2' },
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	notOn: ['home', 'form'],
	*check(page, { site }) {
		const heading = mainHeading(page);
		const { own } = pageTitle(page.title, site.council, page.url);
		const title = own.join(' - ');
		if (heading === undefined && page.top && isAboutOther(page, title) && !own.every(isGenericTitle) && !OWN_PLACE.test(title)) {
			yield { quote: page.title, message: `The page has no main heading, and says no word of its title '${title.slice(0, 100)}'.` };
		}
		if (heading?.block === undefined || title === '' || own.every(isGenericTitle) || isStepHeading(heading.text)) return;
		if (PERSONAL.test(heading.text) || OWN_PLACE.test(title) || OWN_PLACE.test(heading.text)) return;
		if (contentWords(heading.text).length === 0 || sharesWord(heading.text, title)) return;
		yield {
			quote: page.title,
			message: `The title says '${title.slice(0, 100)}', the main heading '${heading.text.slice(0, 100)}'.`,
			suggestion: advice(heading.text),
		};
	},
	examples: {
		bad: [
			'<html lang="en"><head><title>Garden waste - Example Council</title></head><body><main><h1>Appeal a school place</h1></main></body></html>',
			'<html lang="en"><head><title>New node 42</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>What you can do | Example Council</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Environment - Example Council</title></head><body><main><h1>Missed bins</h1></main></body></html>',
			`<html lang="en"><head><title>Garden waste - Example Council</title></head><body><main>${'<p>Your child can start school in the September after their fourth birthday.</p>'.repeat(4)}</main></body></html>`,
			'<html lang="en"><head><title>Service details - Example Council</title></head><body><main><h1>How to rent a garage</h1></main></body></html>',
		],
		good: [
			'<html lang="en"><head><title>Rent a garage - Example Council</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Garages: rents</title></head><body><main><h1>Renting a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Recycling - Example Council</title></head><body><main><h1>Recycle your batteries</h1></main></body></html>',
			'<html lang="en"><head><title>Fees - Garages - Example Council</title></head><body><main><h1>Garage costs</h1></main></body></html>',
			'<html lang="en"><head><title>Your rent - Example Council</title></head><body><main><h1>Mrs P Shah, 14 Lime Grove</h1></main></body></html>',
			'<html lang="en"><head><title>My account - Example Council</title></head><body><main><h1>Bins on Mill Lane</h1></main></body></html>',
			'<html lang="en"><head><title>Untitled</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Example Council</title></head><body><main><h1>Rent a garage</h1></main></body></html>',
			`<html lang="en"><head><title>Schools - Example Council</title></head><body><main>${'<p>Your child can start school in the September after their fourth birthday.</p>'.repeat(4)}</main></body></html>`,
			'<html lang="en"><head><title>Rent a garage</title></head><body><main><p>No heading here.</p></main></body></html>',
			'<html lang="en"><head><title>Rent a garage - Example Council</title></head><body><main><h1>Before you start</h1></main></body></html>',
			'<html lang="en"><head><title>Rent a garage - Example Council</title></head><body><main><h1>Which road do you live on?</h1></main></body></html>',
		],
	},
});

// Fewer words say nothing of what a page is about.
const LEAST_WORDS = 40;

function isAboutOther({ blocks, surrounds }: PageContent, title: string): boolean {
	const text = [...blocks, ...surrounds.headings].map((one) => one.text).join(' ');
	return contentWords(title).length > 0 && countWords(text) >= LEAST_WORDS && !sharesWord(title, text.slice(0, 20_000));
}

/** A heading of one word is never the better title. */
const advice = (heading: string): string =>
	countWords(heading) < 2
		? 'What can people do here? Say it in the title and in the main heading.'
		: `Is '${heading.slice(0, 100)}' the better title?`;
