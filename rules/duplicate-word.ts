import { words } from '../core/english/text.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

// Only small words that good English never says twice. Not reported: 'had had', 'that that', 'very very',
// place names (Baden Baden), and numbers, which repeat in telephone numbers and tables.
const TWICE =
	/(?<![\p{L}\p{N}'/.-])(the|an?|to|of|and|is|in|for|are|be|if|or|as|we|they|your|our|their|with|from|at) (\1)(?![\p{L}\p{N}'’/-]|\.\p{L})/giu;
/** Welsh ones, without those that may rightly follow themselves: 'i i', 'a a', 'o o'. */
const TWICE_IN_WELSH =
	/(?<![\p{L}\p{N}'/.-])(y|yr|yn|ac|ar|am|mae|gan|gyda|neu|eich|ein|eu|fod|bod|wedi|bydd|gallwch|drwy|dros|rhwng|wrth|sydd|chi) (\1)(?![\p{L}\p{N}'’/-]|\.\p{L})/giu;
/** 'The address you move in in March', 'the person you speak to to complain': a verb's own word, and then a new phrase. */
const VERB_BEFORE =
	/\b(?:sign|log|mov|liv|fill|hand|bring|com|go|tak|cal|check|put|buil[dt]|speak|talk|listen|spoken?|belong)\p{L}*\s$/iu;

export default blockRule({
	id: 'duplicate-word',
	title: 'Same word twice in a row',
	why: 'It makes people stop and read the sentence again, and a screen reader says both words.',
	fix: 'Take one of them out.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'should',
	area: 'plain-english',
	fixer: 'content',
	languages: ['en', 'cy'],
	kinds: ALL_TEXT,
	*check({ text, spans, lang }) {
		const all = words(text);
		if (!all.some(({ text: word }, at) => isSame(word, all[at + 1]?.text))) return;
		for (const match of text.matchAll(lang === 'cy' ? TWICE_IN_WELSH : TWICE)) {
			const [whole, first = '', second = ''] = match;
			const start = match.index;
			const end = start + whole.length;
			// 'at the The Folk museum', 'Vitamin A a day': a name ends or begins here.
			if (/^\p{Lu}/u.test(second) || (first.length === 1 && first === 'A' && start > 0)) continue;
			if (/^(?:in|to|for|with|at|from)$/i.test(first) && VERB_BEFORE.test(text.slice(Math.max(0, start - 20), start))) continue;
			// One word ends a link and the other follows it: one of them may be hidden from view. Bold words never are.
			const links = spans.filter(({ kind }) => kind !== 'strong' && kind !== 'emphasis');
			if (links.some((span) => span.end === start + first.length || span.start === end - second.length)) continue;
			yield { start, end, suggestion: `Try: '${first}'.` };
		}
	},
	examples: {
		bad: [
			'Put the bin at [the the] edge of your land.',
			'[The the] office is closed.',
			'- a copy [of of] your lease',
			'You need [to to] apply before May, [and and] pay online.',
			'## Apply [for for] a permit',
			'| a fee [is is] due',
			'Tell us [if if] you [are <strong>are</strong>] away.',
			'<p lang="cy" data-bad>Rhowch y bin ar ar ymyl y ffordd.</p>',
			'<ul lang="cy"><li data-bad>copi o’ch eich biliau chi chi</li></ul>',
		],
		good: [
			'If you had had a bill, you would know that that date has passed.',
			'Telephone: 01234 444 444. The code is 20 20.',
			'Take Vitamin A a few times a week.',
			'Meet at the The Folk museum in Baden Baden or Walla Walla.',
			'Tell us the date you move in in your letter, and the officer you spoke to to get help.',
			'<a>Apply for the</a> the scheme',
			'The A to Z is in order. In order to-and-fro trips count, say so.',
			'Give it to the, The Crown pub. What it is, is free.',
			'<p lang="cy">Mae’n rhaid i ni roi i i’r plant yr hyn a a’u helpa. Y bin, y blwch a’r bag: yn yr ardd.</p>',
			'<p lang="cy">Ar Ar Lan y Môr: sioe yn y theatr.</p>',
		],
	},
});

const isSame = (word: string, next: string | undefined): boolean =>
	next !== undefined && word.length === next.length && word.toLowerCase() === next.toLowerCase();
