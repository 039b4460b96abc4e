import type { Block } from '../core/content.ts';
import { capitalsOf, hasStrayCapital } from '../core/english/bullet-capitals.ts';
import { isLeadIn, itemLists } from '../core/english/item-lists.ts';
import { smallWords } from '../core/english/ordinary-word.ts';
import { endsInShortened } from '../core/english/shortened.ts';
import { sentences } from '../core/english/text.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/** ';', ',', 'and' or 'or' at the end of an item: '; and', ', or', ' and'. */
const JOIN = /(?:\s*[;,]\s*(?:(?:and|or|a|neu)(?:\/or)?)?|\s+(?:and|or)(?:\/or)?)\s*[;,]?$/i;
/** Lines that announce steps or sentences, which begin with a capital. */
const BEFORE_SENTENCES = /\b(?:steps?|instructions|order|says?|asks?|questions?)\b[^.]{0,20}:$/i;

/**
 * Capitals and full stops only where a lead-in shows that the items run on from it. Capitals are for a person to judge:
 * a name may need its own. Not reported: steps, sentences, titles of pages, labels, and items of two sentences.
 */
export default pageRule({
	id: 'bullet-punctuation',
	title: 'Bullet with a stray mark or capital',
	why: 'Marks and capitals slow down people who skim a list.',
	fix: 'Start each bullet with a small letter. End it with no mark and no joining word.',
	guidance: [
		{
			name: 'GOV.UK style guide: bullet points and steps',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bullet-points-and-steps',
		},
		{ name: 'NHS: formatting', url: 'https://service-manual.nhs.uk/content/formatting' },
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	notOn: ['statutory-notice', 'minutes'],
	softOn: ['policy', 'committee-report', 'statement'],
	*check({ blocks }) {
		const found: PageMatch[] = [];
		const small = smallWords(blocks);
		for (const list of itemLists(blocks)) {
			if (list.of < 2 || !list.items.some((item) => item.some(({ text }) => /[.;,]$|^["'(]*\p{Lu}|(?:and|or)$/iu.test(text))))
				continue;
			const runsOn = !list.ordered && isLeadIn(list.before) && !BEFORE_SENTENCES.test(list.before?.text ?? '');
			const capitals: Block[] = [];
			for (const item of list.items) {
				const [first, ...more] = item;
				const last = item.at(-1);
				if (first === undefined || last?.kind !== 'list-item') continue;
				const ending = endOf(last, runsOn && more.length === 0);
				if (ending) found.push(ending);
				else if (runsOn && more.length === 0 && hasStrayCapital(first, list, small)) capitals.push(first);
			}
			found.push(...capitalsOf(capitals, list));
		}
		yield* found.sort((a, b) => (a.block?.id ?? 0) - (b.block?.id ?? 0));
	},
	examples: {
		bad: [
			'The licence must show:\n- the road name[;]\n- the size of the skip[; and]\n- the dates',
			'You can show:\n- a passport[,]\n- a birth certificate [or]\n- a PASS card',
			'Our crew cannot lift:\n- pianos[.]\n- baths made of iron\n- garden sheds with glass[.]',
			'Your plan sets out:\n- [Help] with washing\n- how much you get\n- [Who] will check the plan',
			'## Rules\n- no dogs[;]\n- no fires[, or]\n- no tents',
			'You will need:\n- [Proof] of address\n- A recent photo',
			'You can bring:\n- Universal Credit letters\n- [Photos] of the damage\n- Bills for the repair',
		],
		good: [
			'Crews can patch:\n- a path of gravel or sand\n- a hall or shop floor\n- a bandstand\n- the road outside a doctor',
			'You get the lower fee with:\n- Universal Credit\n- Attendance Allowance\n- PIP at the higher rate\n- NHS certificate HC2',
			'- You must pay a deposit of £100.\n- Groups of children need 2 adults.',
			'You need to know:\n- You must pay a deposit\n- The fee is £20',
			'<ol><li>Tell the consulate.</li><li>Bring the certificate; we copy it.</li></ol>',
			'<p>You can:</p><ul><li><a href="/a">Apply for a permit</a></li><li><a href="/b">Pay a fine</a></li></ul>',
			'We collect:\n- Paper: newspapers and card\n- Glass: bottles and jars',
			'We meet on:\n- Monday mornings\n- Tuesday evenings',
			'Go to:\n- Northgate tip\n- Ely library, open until 5 p.m.',
			'Bring:\n- bottles, jars, etc.\n- tins',
			'Follow these steps:\n- Open the lid\n- Take out the bag',
			'You can put in:\n- bottles. Take off the lids.\n- tins',
		],
	},
});

function endOf(block: Block, runsOn: boolean): PageMatch | undefined {
	const { text } = block;
	const join = JOIN.exec(text.slice(-12));
	if (join && join[0].trim() !== '') {
		const start = text.length - join[0].trimStart().length;
		return { block, start, end: text.length, message: `This bullet ends with '${join[0].trim()}'.` };
	}
	if (!runsOn || !text.endsWith('.') || !/^["'(]*[\p{Ll}\p{N}]/u.test(text) || endsInShortened(text)) return undefined;
	// A sentence that began with a small letter is still one; two of them are for another rule.
	if (sentences(text).length > 1) return undefined;
	return { block, start: text.length - 1, end: text.length, message: 'This bullet ends with a full stop.' };
}
