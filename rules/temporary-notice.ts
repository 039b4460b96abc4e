import { isQuoted } from '../core/english/name-or-quote.ts';
import { sentences } from '../core/english/text.ts';
import { PROSE, pageRule } from '../core/rule.ts';

const NOTICE =
	/\b(?:(?:because of|due to|during|owing to|as a result of|in light of|in response to) (?:the )?(?:current |ongoing |recent )?(?:covid(?:-?19)?|coronavirus|(?:global )?pandemic)(?: (?:pandemic|outbreak|restrictions|situation|crisis))?|until further notice|lateral flow|lockdowns?|social(?:ly)? distanc(?:e|ed|ing)|self-isolat(?:e|ing|ion)|coronavirus)\b/gi;
/** It speaks of then. */
const PAST = /\b(?:was|were|had|did|been|[a-z]{2,}ed)\b/i;
const PRESENT = /\b(?:is|are|will|must|can|cannot|may|should|please|need|ask|send|wear|keep|we (?!were|had|did)\w+(?<!ed))\b/i;
const OTHER_MEANING =
	/lockdown (?:drill|procedure|plan|practice)|(?:covid|coronavirus)[^.]{0,30}\b(?:vaccin|memorial|inquiry|remember)/i;

export default pageRule({
	id: 'temporary-notice',
	title: 'Notice that was meant to be temporary',
	why: 'People cannot tell if an old notice still counts, so they do not come, or come for nothing.',
	fix: 'Take it out if it is over. If it still counts, give the date when it ends or when you will look at it again.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'consider',
	area: 'trust',
	fixer: 'content',
	notOn: ['news', 'minutes', 'committee-report', 'policy', 'statutory-notice'],
	*check({ blocks, title, url }) {
		const aboutIllness = /covid|coronavirus|pandemic|vaccin|infectious|winter illness/i.test(`${title} ${url}`);
		for (const block of blocks) {
			if (!PROSE.some((kind) => kind === block.kind) || block.quoted) continue;
			for (const match of block.text.matchAll(NOTICE)) {
				const start = match.index;
				const end = start + match[0].length;
				const sentence = sentences(block.text).find((each) => each.start <= start && start < each.end)?.text ?? block.text;
				const general = /^until/i.test(match[0]);
				if (!general && (aboutIllness || OTHER_MEANING.test(sentence) || (PAST.test(sentence) && !PRESENT.test(sentence))))
					continue;
				if (isQuoted(block.text, start, end)) continue;
				yield { block, start, end, suggestion: 'Does this still count? Until when?' };
			}
		}
	},
	examples: {
		bad: [
			'[Due to the pandemic], visits are suspended [until further notice].',
			'The lift is closed [until further notice].',
			'Because we must keep [social distancing], only 2 people can come in.',
			'Each guest must take a [lateral flow] test.',
			'[Because of coronavirus], visits are by appointment.',
		],
		good: [
			'You can get a COVID-19 vaccine this winter.',
			'Bridge Street is closed until 14 December 2026.',
			'We tell you before we serve a further notice.',
			'Pupils practise a lockdown drill once a year.',
			'The garden is for residents who died with COVID-19.',
			'We have a plan for a flu pandemic.',
			'During the pandemic we delivered 4,000 food parcels.',
		],
	},
});
