import type { ElementFacts } from '../core/content.ts';
import { documentName, fileName, isDocument, isOwnDocument } from '../core/elements/documents.ts';
import { documentType } from '../core/elements/link-words.ts';
import { pageRule } from '../core/rule.ts';

/** 'Garage application form', 'claim-form'; not 'platform', 'information', 'how to fill in the application form'. */
const FORM =
	/\b(?:application|apply|claim|registration|request|referral|booking|order|enrolment|nomination|complaints?|appeal|renewal|sign[ -]up|change of (?:address|circumstances|details))[ -]?forms?\b/i;
const ABOUT_A_FORM =
	/\b(?:guid(?:e|ance)|notes|how to|help (?:with|for)|example|explained|fill(?:ing)? (?:in|out)|complet(?:e|ing)|instructions)\b/i;
const ONLINE = /\bonline\b|^(?:apply|start|claim|register|book) now\b/i;

/** Not reported: a paper form beside the online one, for people who cannot use that. */
export default pageRule({
	id: 'document-form',
	title: 'Form is a document, not online',
	why: 'People have to print the form, fill it in by hand and send it. Many have no printer.',
	fix: 'Make an online form. Keep the paper one for people who ask for it.',
	guidance: [
		{
			name: 'GOV.UK: choose an attachment file type and name',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/attachments/choose-attachment-type-name/',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	elements: 'a[href]',
	*check({ elements }, { site }) {
		const forms = elements.filter((element) => isForm(element) && isOwnDocument(element, site));
		if (forms.length === 0 || elements.some((element) => isOnline(element))) return;
		for (const element of forms) yield { element, suggestion: 'Could people fill this in online?' };
	},
	examples: {
		bad: [
			'<p><a href="/files/garage.docx" data-bad>Garage application form (Word, 60KB)</a></p>',
			'<p><a href="/files/garage-application-form.pdf" data-bad>Rent a garage (PDF, 60KB)</a></p>',
			'<p><a href="/files/dhp.pdf" data-bad>Claim form for extra help (PDF, 60KB)</a></p>',
			'<p><a href="/download/12" data-bad>Allotment Application Form (PDF, 60KB)</a></p>',
			'<p><a href="/files/Move_Change-of-address-form.doc" data-bad>Tell us that you moved (Word, 60KB)</a></p>',
		],
		good: [
			'<p><a href="/forms/garage-application-form">Garage application form</a></p>',
			'<p><a href="/files/application-fees.pdf">Application fees (PDF, 60KB)</a></p>',
			'<p><a href="/files/platforms.pdf">Platforms and information (PDF, 60KB)</a></p>',
			'<p><a href="/files/notes.pdf">How to fill in the application form (PDF, 60KB)</a></p>',
			'<p><a href="/garage">Apply for a garage online</a> or use the <a href="/files/garage.pdf">application form (PDF, 60KB)</a>.</p>',
			'<p><a href="https://www.gov.uk/files/ds1500.pdf">DS1500 application form on GOV.UK (PDF, 60KB)</a></p>',
			'<p><a href="/files/decision.pdf">Application 24/0113: decision (PDF, 60KB)</a></p>',
			'<p>Ask us for an application form (PDF, 60KB).</p>',
		],
	},
});

function isForm(link: ElementFacts): boolean {
	if (!isDocument(link) || /^(?:csv|xlsx?|ods)$/.test(documentType(link) ?? '')) return false;
	const name = documentName(link);
	return !ABOUT_A_FORM.test(name) && (FORM.test(name) || FORM.test(fileName(link).replace(/[-_+]/g, ' ')));
}

const isOnline = (link: ElementFacts): boolean => !isDocument(link) && ONLINE.test(link.name || link.text);
