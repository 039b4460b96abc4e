import { countWords, isMostlyNames, sentences } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/** What begins a clause, not an item of a list. */
const CLAUSE =
	/^(?:and |or |but )?(?:which|who|whom|whose|where|when|while|if|because|so|but|although|though|unless|until|since|before|after|as|we|you|it|they|he|she|i|there|this|that|these|those|even|however|then|such as|including|for example|please|not|please|especially|particularly)\b/i;
/** A first part that only sets the scene: 'When you have moved, …'. */
const SCENE =
	/^(?:if|when|where|while|because|although|once|until|unless|before|after|as|since|in|on|at|from|during|for|to|with|by)\b/i;
const LONGEST_ITEM = 9;

export default blockRule({
	id: 'list-as-sentence',
	title: 'Sentence holds a long list',
	why: 'People lose count of the things in it. In a list they can tick them off.',
	fix: 'Write the things as bullets below a line that ends in a colon.',
	guidance: [
		{
			name: 'GOV.UK style guide: bullet points and steps',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bullet-points-and-steps',
		},
	],
	severity: 'consider',
	yieldsTo: ['long-sentence'],
	area: 'structure',
	fixer: 'content',
	// The catalogue's figures: our own judgement, and the length that GOV.UK gives for a sentence.
	settings: { items: 4, words: 25 },
	notOn: ['minutes', 'statutory-notice'],
	kinds: PROSE,
	*check({ text }, { settings }) {
		const commas = Number(settings.items) - 2;
		if (!hasCommas(text, commas)) return;
		for (const sentence of sentences(text)) {
			if (!hasCommas(sentence.text, commas) || countWords(sentence.text) <= Number(settings.words)) continue;
			const items = itemsOf(sentence.text);
			if (items < Number(settings.items) || isMostlyNames(sentence.text)) continue;
			yield { start: sentence.start, end: sentence.end, message: `This sentence lists ${items} things.` };
		}
	},
	examples: {
		bad: [
			'[At each tip you can get rid of old paint, used engine oil, car batteries, fridges, televisions, scrap metal, garden soil, rubble, wood and large pieces of cardboard from your home.]',
			'[When you have filled in the form, send us copies of two bank statements, five weekly wage slips, your tenancy agreement, a letter about any pension, and proof of childcare costs.] We decide in 14 days.',
			'[You can ask for a bay if you are a Blue Badge holder who drives, a parent of a disabled child, a full-time carer, a wheelchair user or someone with no drive.]',
			'- [You have to tell building control before you start work on a loft conversion, a garage conversion, a new boiler flue, a chimney removal, a septic tank, or replacement windows.]',
			'[Tell us about anything that could harm children or older people in the park, such as broken glass, loose paving, missing lights, damaged swings and fallen branches near the paths.]',
		],
		good: [
			'If you owe money for meals and you cannot pay it back this term, speak to the school office, ask for a payment plan, or check if your child could get free school meals.',
			'We empty litter bins, sweep gutters, mend benches and wash walls.',
			'If the mason finds that a headstone leans, which can happen after heavy rain, we write to the grave owner, who has 3 months to repair it, before we lay it flat.',
			'Write to Business Rates, Civic Centre, 1 Harbour Road, Old Town, Exampleton, Exampleshire, EX1 4AB, and tell us your name, which you can find on the letter that we sent you in March.',
			'A shop with a rateable value of £12,500 pays nothing for the first 3 months, and a warehouse with a value of £51,000 or £120,500 pays nothing for 6 months.',
			'We have grants for groups that work with young people in Abbey, Barnwood, Coney Hill and Elmbridge and that have a bank account with at least two people who can sign for it.',
			'You can plant bulbs:\n- native bulbs, wild flowers, low shrubs and herbs',
			'You can pay online, but if you do not have a card, or you would rather talk to somebody, you can call us, and we will help you to pay by phone.',
			'We will write to you, visit your home, and then, if we agree, start the work, which takes about 3 weeks and is free for people over 65 who live alone.',
		],
	},
});

function hasCommas(text: string, least: number): boolean {
	let at = -1;
	for (let count = 0; count < least; count++) {
		at = text.indexOf(', ', at + 1);
		if (at === -1) return false;
	}
	return true;
}

/** How many things a sentence lists with commas and a last 'and' or 'or'; 0 where it lists none. */
function itemsOf(sentence: string): number {
	const parts = sentence.split(/,\s+/);
	let best = 0;
	let run = 0;
	for (const [at, part] of parts.entries()) {
		const isItem = at > 0 && !CLAUSE.test(part);
		// An address, or a row of names, which nobody needs to tick off.
		const named = parts.slice(at - run, at).filter((each) => /^[\p{Lu}\d]/u.test(each)).length;
		if (isItem && endsList(part) && named * 2 <= run) {
			// 'a, b, c and d': the last part is two items, unless a comma stands before 'and'.
			const before = startOf(parts, at - run);
			best = Math.max(best, run + before + (/^(?:and|or)\b/i.test(part) ? 1 : 2));
			run = 0;
		} else run = isItem && countWords(part) <= LONGEST_ITEM ? run + 1 : 0;
	}
	return best;
}

/** 1 where the part before the run ends in an item, 0 where it only sets the scene. */
function startOf(parts: readonly string[], first: number): number {
	const before = parts[first - 1];
	return before === undefined || (first === 1 && SCENE.test(before)) ? 0 : 1;
}

const endsList = (part: string): boolean =>
	/(?:^|\s)(?:and|or)\s/i.test(
		part
			.split(' ')
			.slice(0, LONGEST_ITEM + 1)
			.join(' '),
	);
