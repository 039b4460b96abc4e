import { isPartOfName, isQuoted } from '../core/english/name-or-quote.ts';
import { PROSE, pageRule } from '../core/rule.ts';

const WE = /\b(?:[Ww]e|[Oo]ur)\b(?!-)/g;
/** 'Example Council', 'the London Borough of Example', 'Cyngor Sir Example': a name that says who speaks. */
const NAME =
	/\p{Lu}[\p{L}'&-]+(?: (?:and|of|the|\p{Lu}[\p{L}'&-]+)){0,5} (?:Council|Corporation|Authority|Partnership|Trust|Board|Association|Society|Foundation|Agency|Ombudsman|Service|University|College|Limited|Ltd|plc|CIC)\b|\b(?:Council|Corporation|City|Borough|County) of \p{Lu}|\b(?:Cyngor|Comhairle) \p{Lu}/u;
const READ: ReadonlySet<string> = new Set(PROSE);

/**
 * Once a page, at the first one. Not reported: where the name stands in the page's title, in its header or footer, or
 * anywhere before; names ('Our Lady Street') and quotations.
 */
export default pageRule({
	id: 'we-not-introduced',
	title: "'We' stands before any name",
	why: 'People who come from a search engine cannot tell whose page it is and who will act.',
	fix: 'Give the full name of the organisation once, in the title or in the first lines.',
	guidance: [
		{
			name: 'GOV.UK: use the right tone',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/right-tone/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	*check({ blocks, title, surrounds, top }, { site }) {
		const named = (text: string): boolean => (site.council !== '' && text.includes(site.council)) || NAME.test(text);
		if (!top || named(title) || named(surrounds.text)) return;
		for (const block of blocks) {
			const name = NAME.exec(block.text)?.index ?? Number.POSITIVE_INFINITY;
			const first = READ.has(block.kind) && !block.quoted ? firstWe(block.text) : undefined;
			if (first !== undefined && first < name) {
				const end = first + (/^we/i.test(block.text.slice(first)) ? 2 : 3);
				yield { block, start: first, end, suggestion: "Who is 'we'? Give the full name here." };
			}
			if (first !== undefined || name !== Number.POSITIVE_INFINITY || named(block.text)) return;
		}
	},
	examples: {
		bad: [
			'<html lang="en"><head><title>Food safety</title></head><body><main><h1>Food safety</h1><p><span data-bad>We</span> visit cafés without warning.</p></main></body></html>',
			'<html lang="en"><head><title>Swimming</title></head><body><main><h1>Swimming</h1><p>Lessons start at age 4. <span data-bad>Our</span> teachers take 8 children.</p></main></body></html>',
			'<html lang="en"><head><title>Pests</title></head><body><main><h1>Pests</h1><p>Wasp nests cost £65. <span data-bad>We</span> treat them in summer.</p><p>Example Council can also help with rats.</p></main></body></html>',
			'<html lang="en"><head><title>Stalls</title></head><body><main><h1>Stalls</h1><ul><li><span data-bad>we</span> look at your form</li><li>you pay £410</li></ul></main></body></html>',
			'<html lang="en"><head><title>Trees</title></head><body><header><a href="/">Home</a></header><main><h1>Trees</h1><p>Trees are good. <span data-bad>We</span> plant 500 a year.</p><p>We water them.</p></main></body></html>',
		],
		good: [
			'We inspect food shops.',
			'<html lang="en"><head><title>Trees</title></head><body><main><h1>Trees</h1><p>Example Council plants 500 trees. We water them.</p></main></body></html>',
			'<html lang="en"><head><title>Trees - Example Council</title></head><body><main><h1>Trees</h1><p>We plant 500 trees.</p></main></body></html>',
			'<html lang="en"><head><title>Jobs</title></head><body><main><h1>Jobs at Example Council</h1><p>We have 40 jobs.</p></main></body></html>',
			'<html lang="en"><head><title>Jobs</title></head><body><header><a href="/">Example Council</a></header><main><h1>Jobs</h1><p>We have 40 jobs.</p></main></body></html>',
			'<html lang="en"><head><title>Car park</title></head><body><main><h1>Our Lady Street car park</h1><p>Park by Our Lady of Lourdes. There are 90 spaces.</p></main></body></html>',
			'<html lang="en"><head><title>Shelters</title></head><body><main><h1>Shelters</h1><p>Report a broken shelter.</p></main></body></html>',
			'<html lang="en"><head><title>Stories</title></head><body><main><h1>Stories</h1><blockquote><p>We love the library.</p></blockquote><p>‘We come each week’, said Jo.</p></main></body></html>',
			'<html lang="en" data-council="Exampleton"><head><title>Trees in Exampleton</title></head><body><main><h1>Trees</h1><p>We plant 500 trees.</p></main></body></html>',
		],
	},
});

function firstWe(text: string): number | undefined {
	for (const { 0: word, index } of text.matchAll(WE)) {
		if (!isPartOfName(text, index, index + word.length) && !isQuoted(text, index, index + word.length)) return index;
	}
	return undefined;
}
