import { actRule } from '../../scripts/act-rule.ts';

const OTHER_PAGE = 'What stands on the other pages, only somebody who opens them knows.';
const NO_LINK = 'We take for a link only what is an `a` element with an address.';
const two = (first: string, second: string, words = 'Contact us'): string =>
	`<p><a href="${first}">${words}</a> <a href="${second}">${words}</a></p>`;

export default actRule(
	{
		id: 'fd3a94',
		name: 'Links with identical accessible names and context serve equivalent purpose',
		rules: ['link-same-text-different-target'],
	},
	{
		failed: [
			two('https://facebook.com/', 'https://x.com/', 'Follow us'),
			two('/about/contact.html', '/jobs/contact.html'),
			[
				'<p><span role="link" tabindex="0" onclick="location=\'/about\'">Opening times</span> <span role="link" tabindex="0" onclick="location=\'/jobs\'">Opening times</span></p>',
				NO_LINK,
			],
			'<p><a href="https://facebook.com/"><img src="facebook.jpg" alt="Follow us"></a> <a href="https://x.com/"><img src="x.jpg" alt="Follow us"></a></p>',
			[
				'<p><svg viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg"><a href="https://facebook.com/" aria-label="Follow us"><circle cx="50" cy="40" r="35"/></a><a href="https://x.com/"><text x="50" y="90">Follow us</text></a></svg></p>',
				'Links inside a drawing are not judged. Pages of councils hardly ever have one.',
			],
			two('/contact.html', '/slow-redirect.html'),
		],
		passed: [
			two('/contact.html', '/contact.html'),
			[two('/contact.html', '/redirect.html'), OTHER_PAGE],
			[two('/contact.html', '/contact-copy.html'), OTHER_PAGE],
			[two('/about/contact.html', '/careers/contact.html'), OTHER_PAGE],
			two('/contact/', '/contact'),
			[two('/contact-short.html', '/contact-long.html', 'Call us'), OTHER_PAGE],
			[two('/contact-list.html', '/contact-cards.html'), OTHER_PAGE],
			'<p><span role="link" tabindex="0" onclick="location=\'/a\'">Opening times</span> <span role="link" tabindex="0" onclick="location=\'/a\'">Opening times</span></p>',
			'<p><svg viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg"><a href="https://facebook.com/" aria-label="Follow us"><circle cx="50" cy="40" r="35"/></a><a href="https://facebook.com/"><text x="50" y="90">Follow us</text></a></svg></p>',
			'<p><a href="https://facebook.com/">Follow us</a> <svg viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg"><a href="https://facebook.com/" aria-label="Follow us"><circle cx="50" cy="40" r="35"/></a></svg></p>',
		],
		inapplicable: [
			'<a>Opening times</a><map name="m"><area aria-label="Opening times"></map>',
			'<p><a href="/about/contact.html">Write to us</a> <a href="/about/contact.html">Contact us</a></p>',
			'<ul><li><a href="/contact.html">Contact us</a></li><li><a href="/contact.html">Contact us</a></li></ul>',
			'<p><a href="/page1.html" aria-hidden="true" tabindex="-1">Contact us</a> <a href="/page2.html">Contact us</a></p>',
			'<p><span onclick="location=\'/page1.html\'">Contact us</span> <span onclick="location=\'/page2.html\'">Contact us</span></p>',
			'<p><a href="https://facebook.com/"></a> <a href="https://x.com/"></a></p>',
			'<p><a href="https://facebook.com/"><img src="facebook.jpg"></a> <a href="https://x.com/"><img src="x.jpg"></a></p>',
		],
	},
);
