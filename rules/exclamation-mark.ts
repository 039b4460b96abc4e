import { isQuoted } from '../core/english/name-or-quote.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Not '!=', '!important', or the mark that an icon is made of. */
const MARK = /(?<=[\p{L}\p{N})'"’”?!])(?<!!)!+\??(?=$|[\s"'”’).,])/gu;
/** The words before it that are quoted with it. */
const WORDS = /(?:[^\s.!?:]+ ){0,3}[^\s!]*$/u;
const NEAR = 60;
/** The mark belongs to a name: 'Westward Ho!', shows, and companies. */
const NAME =
	/(?:\bWestward Ho|\bYahoo|\bJeopardy|\bOliver|\bOklahoma|\bMamma Mia|\bHello,? Dolly|\bHairspray Live|\bAirplane|\bMoulin Rouge)!$/i;
/** What a person in danger has to hear. */
const DANGER = /^(?:danger|fire|caution|help|stop)!$/i;

/** Not reported: quoted words, names with the mark in them, and warnings of danger. A small letter after it tells a name. */
export default blockRule({
	id: 'exclamation-mark',
	title: 'Exclamation mark',
	why: 'It can sound like shouting, or like a sales pitch. Residents want facts from their council.',
	fix: 'End the sentence with a full stop, and let the words say what matters.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: [...ALL_TEXT, 'button'],
	*check({ text, quoted }) {
		if (quoted || !text.includes('!')) return;
		for (const match of text.matchAll(MARK)) {
			const end = match.index + match[0].length;
			const words = WORDS.exec(text.slice(Math.max(0, match.index - NEAR), match.index))?.[0] ?? '';
			const start = match.index - words.replace(/^[("'“‘]+/, '').length;
			if (NAME.test(`${words}!`) || DANGER.test(`${words}!`) || isNameGoingOn(words, text.slice(end))) continue;
			if (!isQuoted(text, start, end) && !isQuoted(text, match.index, end)) yield { start, end };
		}
	},
	examples: {
		bad: [
			'Thank you for recycling. [Keep it up!]',
			'# [Have your say!]',
			'- [sign up today!]',
			'The pool is back. It [is warmer than ever!!] Book a lane.',
			'<a>[Come along!]</a>',
			'We need new carers. [Could that be you?!]',
			'Come to [our summer fun day!] It starts at 10am.',
		],
		good: [
			'Thank you for recycling.',
			'Ellie, aged 9, said: "I went down it 12 times!"',
			"The poster says 'Think before you tip!' in red.",
			'The coach to Westward Ho! leaves at 8am.',
			'Tickets for Shrek! have sold out. Stay for Oliver!',
			'<code>width: 0 !important</code>',
			'Select the (!) sign. Do not use != or !x.',
			'Danger! Deep water.',
			'!',
		],
	},
});

/** 'Tickets for Oliver! cost £8': the sentence goes on after a word with a capital. */
const isNameGoingOn = (upTo: string, after: string): boolean =>
	/(?:^|\s)\p{Lu}[\p{L}\p{N}']*$/u.test(upTo) && /^,? ?[\p{Ll}\d]/u.test(after);
