import type { ElementFacts } from '../core/content.ts';
import { isGenericLink } from '../core/elements/generic-link.ts';
import { staysOnPage, targetOf } from '../core/elements/link-address.ts';
import { bareLinkText } from '../core/elements/link-words.ts';
import { words } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Words that are in any link: sharing one of them makes no two links alike. */
const EMPTY = new Set(
	'your our their this that these those with from about into have has will can page form website online here more find read see view check apply contact team council guide information'.split(
		' ',
	),
);

/**
 * The first link to a page gives it its name; a later one is reported where it shares no telling word with it. Not reported:
 * pictures, web addresses and generic words, which other rules judge, and home pages, which have many right names.
 */
export default pageRule({
	id: 'link-different-text-same-target',
	title: 'Same page under different link texts',
	why: 'People may open a page again because they take it for a new one.',
	fix: 'Use the same words, or nearly the same, for each link to a page.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
		{
			name: 'WCAG: consistent identification',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification',
			wcag: '3.2.4',
		},
	],
	severity: 'consider',
	off: 'Few readers are held up by it, and many links that it finds are fine.',
	area: 'links',
	fixer: 'content',
	elements: 'a[href]',
	*check({ url, elements }) {
		const names = new Map<string, { readonly name: string; readonly told: readonly string[] }>();
		for (const link of elements) {
			const target = targetOf(link);
			const name = bareLinkText(link.text);
			if (target === undefined || target.path === '' || staysOnPage(link, url)) continue;
			if (!/\p{L}{2}/u.test(name) || isGenericLink(link.text) || looksLikeAddress(link)) continue;
			const told = tellingWords(name);
			const place = `${target.page}#${target.part}`;
			const first = names.get(place);
			if (first === undefined) names.set(place, { name, told });
			else if (!isAlike(first.told, told)) {
				yield {
					element: link,
					message: `The first link to this page says '${first.name}'.`,
					suggestion: 'Would the same words fit here?',
				};
			}
		}
	},
	examples: {
		bad: [
			'<p><a href="/roads">Report a road problem</a> or use <a href="/roads" data-bad>our highways page</a>.</p>',
			'<p><a href="/fines">Challenge a parking fine</a> with <a href="https://www.example.gov.uk/fines/" data-bad>proof of sale upload</a>.</p>',
			'<p><a href="/registrars">Book an appointment with a registrar</a> or ask the <a href="/registrars" data-bad>certificates team</a>.</p>',
			'<p><a href="/clubs">Find a holiday club</a>, then see <a href="/clubs" data-bad>inclusive provision</a> and <a href="/clubs">holiday clubs</a>.</p>',
			'<ul><li><a href="/meals">Free school meals</a></li><li><a href="/meals" data-bad>Uniform grants</a></li></ul>',
		],
		good: [
			'<p><a href="/roads">Report a road problem</a>, then <a href="/roads">report a road problem</a> again.</p>',
			'<p><a href="/roads">Report a pothole</a> or <a href="/roads/">reporting potholes online</a></p>',
			'<p><a href="/tips?site=1">Northgate tip</a> and <a href="/tips?site=2">Southfield depot</a></p>',
			'<p><a href="/food#appeal">Appeal against a rating</a> or <a href="/food#rescore">ask for a new inspection</a></p>',
			'<p><a href="/clubs"><img src="/c.jpg" alt="Children at the beach"></a> <a href="/clubs">Find a holiday club</a></p>',
			'<p><a href="/clubs">Find a holiday club</a> <a href="/clubs">Read more</a></p>',
			'<p>Visit <a href="https://www.gov.uk/">GOV.UK</a> or the <a href="https://www.gov.uk/">government website</a>.</p>',
			'<p><a href="/clubs">Find a holiday club</a>: <a href="/clubs">www.example.gov.uk/clubs</a></p>',
			'<p>Email <a href="mailto:a@example.gov.uk">the team</a> or <a href="mailto:a@example.gov.uk">Jo Bloggs</a>.</p>',
		],
	},
});

const looksLikeAddress = ({ text }: ElementFacts): boolean => /^(?:https?:|www\.)|^\S+\.\S+$/i.test(text);

/** First letters of the words that tell one page from another, so that 'report' and 'reporting' are one. */
function tellingWords(name: string): string[] {
	const all = words(name.toLowerCase()).map(({ text }) => text.replace(/'s$/, ''));
	const telling = all.filter((word) => word.length > 3 && !EMPTY.has(word));
	return (telling.length > 0 ? telling : all).map((word) => word.slice(0, 5));
}

const isAlike = (first: readonly string[], next: readonly string[]): boolean =>
	next.some((word) => first.some((known) => known.startsWith(word) || word.startsWith(known)));
