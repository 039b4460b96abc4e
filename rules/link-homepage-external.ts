import { isGenericLink } from '../core/elements/generic-link.ts';
import { leavesSite, readAddress, targetOf } from '../core/elements/link-address.ts';
import { bareLinkText } from '../core/elements/link-words.ts';
import { plainWords } from '../core/elements/site-name.ts';
import { pageRule } from '../core/rule.ts';

/** Hosts that are a service of their own: their home page is where it starts. */
const SERVICE_HOST =
	/\.service\.gov\.uk$|^(?:apply|account|myaccount|my|pay|payments?|book(?:ing|ings)?|forms?|self|selfservice|portal|online|search|find|check|report|jobs|careers|maps?|planning|democracy|library|libraries|catalogue|shop|tickets|signin|login|consult|consultations?|haveyoursay)[\w-]*\./;
const SAYS_HOME_PAGE = /\bhome ?page\b/i;

/** Not reported: a link that only names an organisation, and addresses that are one service, such as a form. */
export default pageRule({
	id: 'link-homepage-external',
	title: 'Link leads to a home page only',
	why: 'People have to search that website for what your page promised them.',
	fix: 'Link to the page with the answer or the form.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	notOn: ['home'],
	elements: 'a[href]',
	*check({ url, elements }, { site }) {
		for (const link of elements) {
			const target = targetOf(link);
			if (target === undefined || target.path !== '' || target.query !== '' || target.part !== '') continue;
			if (SERVICE_HOST.test(target.host) || !leavesSite(link, site.isOwn, url)) continue;
			const text = bareLinkText(link.name || link.text);
			if (text === '' || isGenericLink(text) || readAddress(text) !== undefined || /^\S+\.\S+$/.test(text)) continue;
			if (SAYS_HOME_PAGE.test(text) || plainWords(text, target.host).length > 1) {
				yield { element: link, suggestion: `Which page of ${target.host} do people need?` };
			}
		}
	},
	examples: {
		bad: [
			'<p>You can <a href="https://www.citizensadvice.org.uk/" data-bad>check what help you can get with your bill</a>.</p>',
			'<p><a href="https://www.gov.uk/" data-bad>Tell the government about a medical condition</a> that affects your driving.</p>',
			'<p>Then <a href="https://www.foodbank.example.org/index.html" data-bad>see opening times of each food bank</a>.</p>',
			'<ul><li><a href="https://www.food.gov.uk" data-bad>download a safety management pack</a></li></ul>',
			'<p>Go to the <a href="https://www.citizensadvice.org.uk/" data-bad>Citizens Advice homepage</a>.</p>',
		],
		good: [
			'<p><a href="https://www.citizensadvice.org.uk/debt-and-money/">Get help with debt from Citizens Advice</a></p>',
			'<p>Our pools are run by <a href="https://www.leisure.example.org/">Exampleton Leisure Trust</a>.</p>',
			'<p>Visit the <a href="https://www.shelter.org.uk">Shelter website</a>.</p>',
			'<p><a href="https://www.example.gov.uk/">Go back to the home page</a></p>',
			'<p><a href="https://apply-licence.service.gov.uk/">Apply for a rod fishing licence</a></p>',
			'<p><a href="https://care.example.org/?area=exampleton">See ratings of nursing homes nearby</a></p>',
			'<p><a href="https://www.facebook.com/">Facebook</a> and <a href="https://www.gov.uk/">GOV.UK</a></p>',
			'<p>Ask <a href="https://www.ageuk.org.uk/">Age UK</a> or your <a href="https://www.foodbanks.example.org/">local food bank</a>.</p>',
			'<p><a href="https://www.samaritans.org/">www.samaritans.org</a></p>',
		],
	},
});
