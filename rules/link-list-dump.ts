import { pageRule } from '../core/rule.ts';

/** Headings that gather what is left over. 'Related' boxes of the template stand beside the content and are not judged. */
const LEFT_OVER = new RegExp(
	`^(?:${[
		'(?:other |more |some |further )?(?:useful|helpful|related|relevant|external|quick|additional|associated|important) (?:web ?)?(?:links?|pages?|sites?|websites?|information|content|resources|documents|articles|topics|reading|services|organisations)',
		'(?:other|more|further|additional) (?:links?|information|info|reading|resources|help|websites|pages)',
		'links?|web ?links?|see also|read more|find out more|useful (?:information|contacts) and links|related|resources',
		'dolenni(?: defnyddiol| cysylltiedig| perthnasol)?|gwybodaeth (?:bellach|ychwanegol|gysylltiedig)|tudalennau cysylltiedig|(?:mwy|rhagor) o wybodaeth|gweler hefyd',
	].join('|')})$`,
	'i',
);

export default pageRule({
	id: 'link-list-dump',
	title: 'Links gathered in one list',
	why: 'People meet these links too late, or not at all. Nothing says which of them they need.',
	fix: 'Put each link where people need it. Leave out the others.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: ['en', 'cy'],
	// The catalogue's figure: our own judgement.
	settings: { links: 5 },
	notOn: ['home', 'news', 'minutes', 'committee-report'],
	elements: 'ul:not(aside *, [role="complementary"] *), ol:not(aside *, [role="complementary"] *)',
	*check({ elements }, { settings }) {
		for (const element of elements) {
			const { list, section } = element;
			const heading = (section.at(-1) ?? '').replace(/[\s.:…]+$/, '');
			if (list === undefined || list.linksOnly < Number(settings.links) || list.linksOnly < list.items.length * 0.6) continue;
			if (heading.length > 60 || !LEFT_OVER.test(heading)) continue;
			yield { element, message: `${list.linksOnly} links stand below '${heading}'.` };
		}
	},
	examples: {
		bad: [
			'<h2>Useful links</h2><ul data-bad><li><a href="/a">Rates</a></li><li><a href="/b">Licences</a></li><li><a href="/c">Trade waste</a></li><li><a href="/d">Planning</a></li><li><a href="/e">Jobs</a></li></ul>',
			'<h3>Further information</h3><p>These may help:</p><ul data-bad><li><a href="/a">Local offer</a></li><li><a href="/b">Bus pass</a></li><li><a href="/c">Quiet swims</a></li><li><a href="/d">Quiet hours</a></li><li><a href="/e">Care</a></li><li>and more</li></ul>',
			'<h2>Related pages:</h2><ul data-bad><li><a href="/a">Fees</a></li><li><a href="/b">Memorials</a></li><li><a href="/c">Trees</a></li><li><a href="/d">Records</a></li><li><a href="/e">Deaths</a></li></ul>',
			'<h2>See also</h2><ol data-bad><li><a href="/a">Fees</a></li><li><a href="/b">Memorials</a></li><li><a href="/c">Trees</a></li><li><a href="/d">Records</a></li><li><a href="/e">Deaths</a></li></ol>',
			'<div lang="cy"><h2>Dolenni defnyddiol</h2><ul data-bad><li><a href="/a">Ffioedd</a></li><li><a href="/b">Biniau</a></li><li><a href="/c">Coed</a></li><li><a href="/d">Cofnodion</a></li><li><a href="/e">Swyddi</a></li></ul></div>',
		],
		good: [
			'<h2>Useful links</h2><ul><li><a href="/a">Smoke control rules</a></li><li><a href="/b">Report smoke</a></li></ul>',
			'<h2>Discounts</h2><ul><li><a href="/a">Alone</a></li><li><a href="/b">Student</a></li><li><a href="/c">Carer</a></li><li><a href="/d">Annexe</a></li><li><a href="/e">Empty</a></li></ul>',
			'<h2>Useful contacts</h2><ul><li>floods: 01632 960 188</li><li>roads: 01632 960 150</li><li>housing: 01632 960 133</li><li>waste: 01632 960 167</li><li>trees: 01632 960 121</li></ul>',
			'<aside><h2>Related pages</h2><ul><li><a href="/a">Bays</a></li><li><a href="/b">Renew</a></li><li><a href="/c">Lost</a></li><li><a href="/d">Map</a></li><li><a href="/e">Bus</a></li></ul></aside>',
			'<div class="related"><h2>Related pages</h2><ul><li><a href="/a">Bays</a></li><li><a href="/b">Renew</a></li><li><a href="/c">Lost</a></li><li><a href="/d">Map</a></li><li><a href="/e">Bus</a></li></ul></div>',
			'<h2>2026</h2><ul><li><a href="/a">May</a></li><li><a href="/b">June</a></li><li><a href="/c">July</a></li><li><a href="/d">August</a></li><li><a href="/e">September</a></li></ul>',
			'<h2>Further information</h2><ul><li>Ask for <a href="/a">help</a> by post.</li><li>Read <a href="/b">the rules</a> first.</li><li>Bring <a href="/c">your badge</a> with you.</li><li>Pay <a href="/d">the fee</a> in cash.</li><li>Tell <a href="/e">your doctor</a> about it.</li></ul>',
			'<html data-type="news"><main><h1>Lido opens</h1><h2>Useful links</h2><ul><li><a href="/a">Rates</a></li><li><a href="/b">Licences</a></li><li><a href="/c">Trade waste</a></li><li><a href="/d">Planning</a></li><li><a href="/e">Jobs</a></li></ul></main></html>',
		],
	},
});
