import { isQuoted } from '../core/english/name-or-quote.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const MAYBE =
	/\b(?:(you|we|it) )?(?:may|might|could)(?: (?:also|still|even|then|only|sometimes))? be (?:able|(possible)(?: for (?:you|us))?) to\b/gi;
/** Whom the page speaks to or about, not somebody else who may help. */
const READERS =
	/\b(?:(?:your|our|the|these|those|most|some|all|many) [\p{L}'-]+|residents|tenants|parents|carers|applicants|people) $/iu;

/** Not reported: what other people may be able to do ('a neighbour may be able to help'), 'will be able to', 'may be fined'. */
export default blockRule({
	id: 'may-be-able-to',
	title: 'Says neither yes nor no',
	why: 'Readers cannot tell whether it is open to them. They ring to ask, or do not try.',
	fix: "Say 'can' and give the condition.",
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	kinds: PROSE,
	*check({ text, quoted }) {
		if (quoted || !/be (?:able|possible)/.test(text)) return;
		for (const { 0: words, 1: who, 2: possible, index: start } of text.matchAll(MAYBE)) {
			const end = start + words.length;
			const subject = who?.toLowerCase();
			if (possible === undefined ? subject === 'it' : subject !== 'it') continue;
			if (subject === undefined && !READERS.test(text.slice(Math.max(0, start - 40), start))) continue;
			if (isQuoted(text, start, end)) continue;
			const can = subject === undefined ? 'they can' : subject === 'we' ? 'we can' : 'you can';
			yield { start, end, suggestion: `When is it possible? Try '${can} … if …'.` };
		}
	},
	examples: {
		bad: [
			'[You may be able to] get a garden bin.',
			'[It may be possible to] pay over 12 months. [You might also be able to] pay by phone.',
			'- [you may be able to] hire it free of charge',
			'[We may be able to] take it away for you.',
			'Your child [may be able to] travel free. [It might be possible for you to] move.',
		],
		good: [
			'You can get a garden bin if you have a garden.',
			'Your child may be asked to show a pass. You may need to send us proof.',
			'You may be fined if you park on zigzag lines. It may be that the machine was out of order.',
			'You will be able to use the stairs. If you are not able to get to the door, tell us.',
			'Roads may be icy. The road over Black Hill may be closed.',
			'A neighbour may be able to help. Someone might be able to lend you one.',
			'You are able to track the bus. You can do it as soon as possible.',
			'The letter says ‘you may be able to claim’.',
		],
	},
});
