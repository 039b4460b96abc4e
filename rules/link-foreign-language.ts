import type { ElementFacts } from '../core/content.ts';
import { targetOf } from '../core/elements/link-address.ts';
import { elementRule } from '../core/rule.ts';

/** Where the address itself says so: /cy/, cy.example.gov.uk. Only for Welsh; '/pl/' may be about planning. */
const WELSH_ADDRESS = /^(?:cy|cymraeg)\.|\/(?:cy|cy-gb|cymraeg|welsh)(?:\/|$)/i;
const IN_OTHER_WORDS = /\b(?:in|into|other|another) (?:other |another )?languages?\b|\bmewn ieithoedd? eraill\b/i;
/** The letter that Welsh changes at the beginning: 'yn Gymraeg', 'Chymraeg'. */
const WELSH = /\b(?:cymraeg|gymraeg|chymraeg|nghymraeg|welsh)\b/i;
const ENGLISH = /\b(?:english|saesneg)\b/i;

export default elementRule({
	id: 'link-foreign-language',
	title: 'Link does not say which language comes next',
	why: 'People who do not know the other language open a page that they cannot read.',
	fix: "Name the language after the link, such as '(in Welsh)'.",
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
	elements: 'a[href]',
	check(element, context) {
		const here = element.lang.split('-')[0]?.toLowerCase() ?? '';
		const there = languageThere(element);
		if (there === '' || here === '' || there === here) return undefined;
		if (context.pageType === 'home' && element.attributes.hreflang === undefined) return undefined;
		const said = [
			element.name,
			element.text,
			element.before.slice(-40),
			element.after.slice(0, 25),
			element.attributes.title ?? '',
		];
		if (IN_OTHER_WORDS.test(said.join(' ')) || names(said.join(' | '), there, here)) return undefined;
		const language = nameOf(there, 'en');
		return { message: `This link opens a page in ${language}.`, suggestion: `Add '(in ${language})' to the link.` };
	},
	examples: {
		bad: [
			'<p>Print <a href="/cy/biniau" hreflang="cy" data-bad>the bin calendar</a>.</p>',
			'<p>The council says: see <a href="/cy/ysgolion" data-bad>Gwybodaeth am gludiant ysgol</a> and ask us for help.</p>',
			'<ul><li><a href="/deposits-pl" hreflang="pl" data-bad>deposit guide for new residents</a></li></ul>',
			'<p>The staff wrote <a href="/gd/sgoil" hreflang="gd" data-bad>a page for new families</a>.</p>',
			'<p lang="cy">Mae <a href="/bins" hreflang="en" data-bad>calendr y biniau</a> ar gael.</p>',
		],
		good: [
			'<p><a href="/cy/cofrestru" hreflang="cy">What to bring (in Welsh)</a></p>',
			'<p>Read this in <a href="/cy/treth" hreflang="cy" lang="cy">Cymraeg</a>, <a href="/pl/tax" hreflang="pl" lang="pl">Polski</a> or <a href="/ar/tax" hreflang="ar" lang="ar">العربية</a>.</p>',
			'<p><a href="/ro/deposits" hreflang="ro">Deposit guide</a> (in Romanian)</p>',
			'<p><a href="https://www.nhs.uk/vaccinations/" hreflang="en-GB">NHS advice about vaccines</a></p>',
			'<p><a href="/libraries/llandrindod">Llandrindod library opening hours</a></p>',
			'<p><a href="/pl/local-plan">Local plan</a></p>',
			'<p><a href="/guides" hreflang="so">Guides in other languages</a></p>',
			'<p lang="cy"><a href="/bins" hreflang="en">Calendr y biniau (yn Saesneg)</a></p>',
			'<p lang="cy"><a href="/cy/biniau" hreflang="cy">Calendr y biniau</a></p>',
		],
	},
});

function languageThere({ attributes, lang }: ElementFacts): string {
	const declared = (attributes.hreflang ?? '').toLowerCase().split(/[-_]/, 1)[0] ?? '';
	if (declared !== '') return /^[a-z]{2,3}$/.test(declared) ? declared : '';
	const target = targetOf({ attributes });
	return target && lang !== 'cy' && WELSH_ADDRESS.test(`${target.host}${target.path}`) ? 'cy' : '';
}

function names(said: string, there: string, here: string): boolean {
	if (there === 'cy') return WELSH.test(said);
	if (there === 'en') return ENGLISH.test(said);
	const words = said.toLowerCase();
	return [nameOf(there, 'en'), nameOf(there, there), nameOf(there, here)].some((name) => words.includes(name.toLowerCase()));
}

/** What a language is called in another; its code where nobody knows. */
function nameOf(code: string, language: string): string {
	try {
		return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}
