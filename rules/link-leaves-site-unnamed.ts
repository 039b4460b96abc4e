import { isCouncilPlatform } from '../core/council-platforms.ts';
import { isGenericLink } from '../core/elements/generic-link.ts';
import { leavesSite, targetOf } from '../core/elements/link-address.ts';
import { bareLinkText } from '../core/elements/link-words.ts';
import { holdsName, isPublicBody, spellsSite } from '../core/elements/site-name.ts';
import { pageRule } from '../core/rule.ts';

/**
 * Not reported: sites of government and the NHS; hosts on which councils run their own forms; a name in the link or right next to it; web addresses and generic words,
 * which have rules of their own.
 */
export default pageRule({
	id: 'link-leaves-site-unnamed',
	title: 'Link does not say whose site it opens',
	why: 'People want to know before they press a link if another organisation will deal with them.',
	fix: 'Name the organisation in the link.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	elements: 'a[href]',
	*check({ url, elements }, { site }) {
		for (const link of elements) {
			const target = targetOf(link);
			if (target === undefined || isPublicBody(target.host) || !leavesSite(link, site.isOwn, url)) continue;
			if (isCouncilPlatform(link.attributes.resolved ?? '')) continue;
			const text = bareLinkText(link.name || link.text);
			if (text === '' || isGenericLink(text) || /^\S+\.\S+$/.test(text) || /\bwww\.|\b[\w-]+\.(?:org|com|uk|net)\b/i.test(text))
				continue;
			if (holdsName(text) || [text, link.text, link.before, link.after].some((said) => spellsSite(said, target.host))) continue;
			yield {
				element: link,
				message: `The link opens ${target.host}, and its words do not say so.`,
				suggestion: 'Whose site is it? Add the name.',
			};
		}
	},
	examples: {
		bad: [
			'<p>You can <a href="https://www.stepchange.org/how-we-help" data-bad>get free help to make a budget</a>.</p>',
			'<p>Start with <a href="https://www.alzheimers.org.uk/support" data-bad>tips for looking after someone at home</a>.</p>',
			'<p><a href="https://www.sittersbooking.example.org/new" data-bad>Book a sitting service</a></p>',
			'<p><a href="https://www.ringpay.example.org/exampleton" data-bad>Pay for parking with your phone (opens in new tab)</a></p>',
			'<p><a href="https://www.granicus.com/cookies" data-bad>Read how cookies are used</a></p>',
			'<ul><li><a href="https://www.turn2us.org.uk/calculator" data-bad>Check if you can get Universal Credit</a></li></ul>',
		],
		good: [
			'<p><a href="https://england.shelter.org.uk/advice">Get eviction advice from Shelter</a></p>',
			'<p><a href="https://www.stepchange.org/debt">Stepchange debt advice</a>, or <a href="https://www.citizensadvice.org.uk/debt">citizens advice on debt</a></p>',
			'<p>The charity StepChange can <a href="https://www.stepchange.org/budget">help you make a budget</a>.</p>',
			'<p><a href="https://www.gov.uk/carers-allowance">Claim an allowance</a>, or <a href="https://www.nhs.uk/sleep">sleep better</a></p>',
			'<p><a href="/allotments">Get an allotment</a> or <a href="https://www.example.gov.uk/bees">keep bees</a></p>',
			'<p><a href="https://example.moderngov.co.uk/meetings">See when committees meet</a></p>',
			'<p>Days out with the <a href="https://www.rspb.org.uk/days-out">reserves team at RSPB</a> or the <a href="https://trees.example.org/">Woodland Trust</a></p>',
			'<p><a href="https://www.nationaltrust.org.uk/visit"><img src="/nt.png" alt="National Trust: places to visit"></a></p>',
			'<p><a href="https://www.w3.org/TR/WCAG22/">The standard (opens in new tab)</a> WCAG 2.2, and <a href="https://www.w3.org/WAI/">what W3C says</a></p>',
			'<p><a href="https://www.stepchange.org/">www.stepchange.org</a>, <a href="https://www.stepchange.org/x">click here</a></p>',
			'<p><a href="https://harton-self.achieveservice.com/service/Lost_bin">Report a lost bin</a> or <a href="https://public.govdelivery.com/accounts/UKHARTON/subscriber/new">get news by email</a></p>',
			'<p>Follow us <a href="https://www.facebook.com/examplecouncil">on Facebook</a>.</p>',
		],
	},
});
