import { isParticiple } from '../core/participle.ts';
import { blockRule, PROSE } from '../core/rule.ts';
import { sentences } from '../core/text.ts';

/*
 * GOV.UK allows the passive where the outcome matters more than the doer. So this rule reports only what hides who has to
 * act or who decided: a promise ('will be checked'), a duty ('must be signed'), work under way, a decision ('has been
 * agreed', 'may be refused'), what somebody once did ('was raised'), and 'can be' where the reader is the doer. Not reported:
 * how things usually are ('bins are collected'), what a place once was ('it was built'), results ('has been reset'), a doer
 * who is named, a sentence about 'you', 'we' or 'who', a clause that only sets the scene, and 'get' ('get fined' is plain).
 */
const ADVERB = '(?: (?:not|also|always|never|only|still|yet|soon|then|now|first|all|both|just|once|again|either|[a-z]{2,14}ly))';
const DUTY = '(?:must|should|need(?:s|ed)? to|ha(?:s|ve) to|ought to)';
const PASSIVE = new RegExp(
	`\\b(?:(?:(?<duty>(?:will |may )?${DUTY})|will|shall|it'll|they'll)${ADVERB}{0,3} be|(?<decided>ha(?:s|ve))${ADVERB}{0,3} been|` +
		`(?:is|are)${ADVERB}{0,2} being|(?<past>was|were)|(?:(?<may>may|might)|(?<can>can(?:not)?))${ADVERB}{0,2} be)${ADVERB}{0,3} (?<verb>[a-z]+(?:-[a-z]+)?)(?![\\w'-])`,
	'gi',
);
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DECISIONS = list(
	'agreed approved considered decided declined determined identified imposed introduced proposed recommended refused rejected suggested',
);
/** What a place or a person once was: the doer is history. */
const HISTORY = list(
	'built called closed created designed determined elected established formed founded held known listed named opened rebuilt used',
);
/** What only we do: 'may be refused', 'cannot be refunded'; not 'cannot be recycled'. */
const WE_DO = list(
	'accepted cancelled charged considered declined extended granted guaranteed imposed issued offered processed refunded refused rejected suspended withdrawn',
);
/** What a reader does; 'made' only of things like payments ('collections can only be made from …' is our doing). */
const READER_DOES = list(
	'accessed booked contacted downloaded emailed found obtained ordered paid purchased renewed requested submitted viewed',
);
const READER_MAKES =
	/\b(?:payment|application|booking|appointment|request|complaint|appeal|claim|order|donation|enquiry|enquirie|referral)s?\s$/i;
const ABOUT_PEOPLE =
	/(?:^|[^\p{L}'])(?:you|who|we|i|he|she|anyone|everyone|someone|nobody|there)(?: (?:and|or|also|all|both) ?\w*)?\s$/iu;
/** The words since the last comma only set the scene … */
const SETS_SCENE =
	/\b(?:if|when|whenever|once|unless|where|while|as soon as|(?:after|before|until) (?:you|we|they|it|he|she|your|our|their))\b[^,;:(–—]*$/i;
/** … or ask or explain something inside the sentence. */
const INDIRECT = /\b(?:whether|how|what|which)\b[^,;:(–—]*$/i;
/** A doer, not a way ('by post'), a time ('by 5 June') or an action ('by calling'). */
const DOER = new RegExp(
	'^[^.;:!?]{0,90}?\\bby (?!\\d|\\w+ing\\b|the (?:end|time|date|day|deadline|start)|(?:at least|up to|then|now|law|hand|post|bus|car)\\b|' +
		'e?mail|letter|(?:tele)?phone|text|card|appointment|cash|cheque|direct debit|noon|mid(?:day|night)|' +
		'(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec|\\w+ (?:post|deadline|working)\\b)',
	'i',
);

export default blockRule({
	id: 'passive-voice',
	title: 'Does not say who does it',
	why: 'Readers cannot tell whether to act or to wait. A sentence that names who does what is shorter and clearer.',
	fix: "Start with who acts, such as 'you' or 'we'. Leave it if the result matters more than who does it.",
	guidance: [
		{
			name: 'GOV.UK style guide: active voice',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#active-voice',
		},
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	certainty: 'likely',
	kinds: PROSE,
	*check({ text }) {
		if (!/ (?:be(?:en|ing)?|was|were) /.test(text)) return;
		for (const sentence of sentences(text)) {
			for (const match of sentence.text.matchAll(PASSIVE)) {
				const { duty, decided, past, may, can, verb = '' } = match.groups ?? {};
				const before = sentence.text.slice(Math.max(0, match.index - 250), match.index);
				const after = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 120);
				if (!isParticiple(verb.toLowerCase()) || isAboutPeople(before) || DOER.test(after)) continue;
				if (decided !== undefined && !DECISIONS.has(verb)) continue;
				if (past !== undefined && HISTORY.has(verb)) continue;
				const reader = can !== undefined && (READER_DOES.has(verb) || (verb === 'made' && READER_MAKES.test(before)));
				if ((may ?? can) !== undefined && !reader && (can === 'can' || !WE_DO.has(verb))) continue;
				if (SETS_SCENE.test(before) || (duty === undefined && INDIRECT.test(before))) continue;
				const start = sentence.start + match.index;
				const suggestion = question(duty, decided, reader ? can : undefined);
				yield { start, end: start + match[0].length, suggestion };
			}
		}
	},
	examples: {
		bad: [
			'Your application [will be processed] and a decision letter [will be issued].',
			'All bins [must be placed] at the kerb by 7am. Cans [should first be rinsed].',
			'- a site notice [has to be put] up by post or by hand',
			'Once we have your form, it [will normally be checked] by Friday. The road [is being resurfaced]. The plan [has not yet been agreed]. Payments [can be made] online. Maps [cannot be viewed] at the library. The deposit [will not be returned]. Drains [will need to be cleared].',
			'When you arrive, your papers [will be checked]. Forms that come after 5pm [will be read] the next day.',
			'The charge [was introduced] in 2019. The leaflets [were printed] before the change. Refunds [cannot be offered]. Owners [will be warned] by letter. Costs [will be determined] in June. A deposit [may be charged]. The grant [has been refused].',
		],
		good: [
			'Bins are collected on Mondays. The hall was built in 1974. The grants were paid by the county council.',
			'The office will be closed on bank holidays, and dogs must be registered. Your case will be heard by a judge. The fence must be built by whoever owns the land. You will be asked for proof of address. If you have been refused a licence, you can appeal.',
			'People who must be moved can get help. There will be reduced services at Easter. Glass can be recycled. Collections can be made from the back of the house. This can be difficult. Your password has been reset. Your bin has been emptied. Foil cannot be recycled.',
			'Find out when your bin will be emptied and which roads will be closed or gritted. We warn you when pipes have to be dug up.',
			'It should be red. The hedge must be limited in height. They must be unmarried. We will look at your application and send you a letter.',
			'## Your bin will be emptied',
		],
	},
});

/** The subject is the user or another person: just before the verb, or shared with an earlier verb ('You apply and will be …'). */
const isAboutPeople = (before: string): boolean =>
	ABOUT_PEOPLE.test(before) || (/\b(?:and|or|but)\s$/i.test(before) && /(?:^|[^\p{L}])(?:you|we|who)\b/iu.test(before));

function question(duty: string | undefined, decided: string | undefined, can: string | undefined): string {
	if (can !== undefined) return `Try starting with 'you ${can.toLowerCase()}'.`;
	if (duty !== undefined) return "Who has to do this? Try starting with 'you must', or with the thing to do.";
	return decided === undefined ? "Who does this? Try starting with 'we' or 'you'." : "Who decided? Try starting with 'we'.";
}
