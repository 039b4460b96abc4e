import type { PageContent } from '../core/content.ts';
import { pageRule } from '../core/rule.ts';

const CONTACT_LINK =
	/\b(?:contact|get in touch|email|e-mail|phone|telephone|call|text|webchat|live chat|chat (?:to|with)|ask (?:us|a|for)|report|complain|make (?:a|an) |book|apply|request|tell us|get help|find your nearest|cysylltu|cysylltwch|ffoniwch|e-bostiwch)\b/i;
const PHONE = /(?:\+44\s?|\b0)\d(?:[\s()-]?\d){8,9}\b|\b(?:textphone|relay uk|text relay)\b/i;
const EMAIL = /[\w.+-]@[\w-]+\.\w/;
// An office to go to has a postcode.
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

/** A route may stand anywhere on the page, the footer included. Whether it is the right one, only people know. */
export default pageRule({
	id: 'no-contact-route',
	title: 'No way to get in touch',
	why: 'People who get stuck have nobody to ask. Some of them cannot finish without help.',
	fix: 'Add a link to a contact page or form, a telephone number or an email address.',
	guidance: [{ name: 'WCAG: consistent help', url: 'https://www.w3.org/WAI/WCAG22/Understanding/consistent-help', wcag: '3.2.6' }],
	severity: 'consider',
	area: 'trust',
	fixer: 'template',
	languages: ['en', 'cy'],
	notOn: ['minutes', 'committee-report', 'statutory-notice'],
	*check(page) {
		if (!offersContact(page)) yield { message: 'The page has no contact link, telephone number, email address, form or office.' };
	},
	examples: {
		bad: [
			'<body><header><a href="/">Example Council</a></header><main><h1>Kiosk licences</h1><p>You need a licence for a kiosk. It costs £80.</p></main><footer><a href="/privacy">Privacy</a></footer></body>',
			'<main><h1>Bands</h1><p>The contact time for each class is an hour.</p></main>',
			'<main><h1>Fees</h1><p>Fees went up in 2026. Account 0123456 is closed.</p><p><a href="/fees">See all fees</a></p></main>',
		],
		good: [
			'<body><main><h1>Kiosk licences</h1><p>You need a licence.</p></main><footer><a href="/contact">Contact us</a></footer></body>',
			'<main><h1>Kiosks</h1><p>Telephone: 01632 960 123</p></main>',
			'<main><h1>Kiosks</h1><p>Write to <a href="mailto:kiosks@example.gov.uk">kiosks@example.gov.uk</a></p></main>',
			'<main><h1>Kiosks</h1><p><a href="/forms/kiosk">Report a kiosk</a></p></main>',
			'<main><h1>Kiosks</h1><p>Come to the Town Hall, 2 High Street, Exampleton, EX1 1AA.</p></main>',
			'<main><h1>Kiosks</h1><form><label>Street <input name="street"></label> <label>Town <input name="town"></label></form></main>',
			'<html lang="cy"><body><main><h1>Biniau</h1></main><footer><a href="/cy/cysylltu">Cysylltu â ni</a></footer></body></html>',
		],
	},
});

function offersContact({ blocks, surrounds }: PageContent): boolean {
	if (surrounds.fields > 0) return true;
	if (surrounds.links.some(({ href, text }) => /^(?:mailto|tel|sms):/.test(href) || CONTACT_LINK.test(text))) return true;
	return [surrounds.text, ...blocks.map(({ text }) => text)].some(
		(text) => PHONE.test(text) || EMAIL.test(text) || POSTCODE.test(text),
	);
}
