import type { ElementFacts, PageContent } from '../core/content.ts';
import { documentName, fileName, isDocument } from '../core/elements/documents.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** What is a document for a reason: pictures, papers to sign, what the law wants kept as it was. */
const FOR_A_REASON =
	/\beasy[ -]?reads?\b|\bmaps?\b|\bplans? (?:of|showing)\b|\bforms?\b|\b(?:minutes|agendas?|reports? pack|decisions?|posters?|notices?|orders?|certificates?|deeds?|accounts|returns?|registers? of|signed|drawings?|floor ?plans?|braille|large print|audio|template)\b/i;
/** A single document and its lead-in. */
const ONE_LINE = 30;

/** Once a page. What the page itself says is counted without its headings and the links to the documents. */
export default pageRule({
	id: 'document-instead-of-page',
	title: 'Documents take the place of the page',
	why: 'Documents are hard to read on a phone or with a screen reader, and hard to find by searching.',
	fix: 'Put what the documents say on the page. Keep a document for people who print it.',
	guidance: [
		{
			name: 'GOV.UK: choose an attachment file type and name',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/attachments/choose-attachment-type-name/',
		},
		{
			name: 'The accessibility regulations of 2018',
			url: 'https://www.legislation.gov.uk/uksi/2018/952/contents/made',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	// Both own judgement (catalogue, 5.7).
	settings: { documents: 3, words: 150 },
	notOn: ['home', 'form', 'minutes', 'committee-report', 'statutory-notice'],
	elements: 'a[href]',
	*check({ blocks, elements, top, surrounds }, { settings }) {
		if (!top || surrounds.fields > 2) return;
		const links = elements.filter(({ rules, tag }) => tag === 'a' && rules.includes('document-instead-of-page'));
		const documents = links.filter(isDocument);
		const replaceable = documents.filter(
			(link) => !FOR_A_REASON.test(`${documentName(link)} ${fileName(link).replace(/[_-]/g, ' ')}`),
		);
		const others = links.length - documents.length;
		const words = wordsBeside(blocks, documents);
		const many = replaceable.length >= Number(settings.documents) && words < Number(settings.words) && documents.length > others;
		const alone = replaceable.length > 0 && documents.length < 3 && words < ONE_LINE && others < 2;
		if (!many && !alone) return;
		const number = documents.length === 1 ? 'a link to one document' : `links to ${documents.length} documents`;
		yield { message: `The page has ${number} and only ${words} words of its own.` };
	},
	examples: {
		bad: [
			'<h1>Garage rules</h1><p>Download our rules.</p><p><a href="/files/garage-rules.pdf">Garage rules (PDF, 410KB)</a></p>',
			'<h1>Help at home</h1><p>Read our leaflets.</p><ul><li><a href="/a.pdf">Meals (PDF, 2MB)</a></li><li><a href="/b.pdf">Alarms (PDF, 2MB)</a></li><li><a href="/c.docx">Breaks (Word, 90KB)</a></li></ul>',
			'<h1>Pet shops</h1><p>You need a licence to sell animals.</p><h2>Fees</h2><p><a href="/a.pdf">Fees (PDF, 60KB)</a></p><h2>Rules</h2><p><a href="/b.pdf">Rules (PDF, 60KB)</a></p><h2>Visits</h2><p><a href="/c.pdf">Visits (PDF, 60KB)</a></p>',
			'<h1>Garage rules</h1><p><a href="/download/12">Garage rules (PDF, 410KB)</a></p><p><a href="/contact">Contact us</a></p>',
			'<h1 lang="cy">Rheolau</h1><p lang="cy">Darllenwch ein rheolau.</p><p lang="cy"><a href="/rheolau.pdf">Rheolau (PDF, 410KB)</a></p>',
		],
		good: [
			'<h1>Garage rules</h1><p>Keep your garage locked. You can keep a car, a motorbike or bicycles in it. You cannot store gas bottles or petrol, run a business from it or sleep in it. Tell us at once if the door breaks.</p><p><a href="/files/garage-rules.pdf">Rules to print (PDF, 410KB)</a></p>',
			'<h1>Garages</h1><ul><li><a href="/rent">Rent</a></li><li><a href="/repairs">Repairs</a></li><li><a href="/end">Give it up</a></li></ul>',
			'<h1>Easy Read guides</h1><ul><li><a href="/a.pdf">Money: Easy Read (PDF, 2MB)</a></li><li><a href="/b.pdf">Care: Easy Read (PDF, 2MB)</a></li><li><a href="/c.pdf">Home: Easy Read (PDF, 2MB)</a></li></ul>',
			'<h1>Zone maps</h1><ul><li><a href="/a.pdf">Map of zone A (PDF, 1MB)</a></li><li><a href="/b.pdf">Map of zone B (PDF, 1MB)</a></li><li><a href="/c.pdf">Map of zone C (PDF, 1MB)</a></li></ul>',
			'<html lang="en" data-type="minutes"><body><main><h1>Cabinet</h1><p><a href="/a.pdf">Agenda (PDF, 1MB)</a></p><p><a href="/b.pdf">Pack (PDF, 1MB)</a></p><p><a href="/c.pdf">Questions (PDF, 1MB)</a></p></main></body></html>',
			'<h1>Rent a garage</h1><p>Print the form.</p><p><a href="/garage.pdf">Garage form (PDF, 90KB)</a></p>',
			'<h1>Garages</h1><p>Ask us for our rules by telephone or by email.</p>',
			'<h1>Garages</h1><ul><li><a href="/rent">Rent</a></li><li><a href="/repairs">Repairs</a></li><li><a href="/rules.pdf">Rules (PDF, 90KB)</a></li></ul>',
			'<h1>Sealed orders</h1><p><a href="/order.pdf">Mill Lane order 2026 (PDF, 90KB)</a></p>',
		],
	},
});

function wordsBeside(blocks: PageContent['blocks'], documents: readonly ElementFacts[]): number {
	const all = blocks.filter(({ kind }) => kind !== 'heading').reduce((sum, { text }) => sum + countWords(text), 0);
	return Math.max(0, all - documents.reduce((sum, { text }) => sum + countWords(text), 0));
}
