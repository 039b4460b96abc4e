import { ALL_TEXT, blockRule } from '../core/rule.ts';

const NUMBER = /(?<![\p{L}\p{N}.,:/#&+_'-])(£ ?)?([1-9]\d{3,8})(?![\p{L}\p{N}%]|[.,:/_–-][\p{N}\p{L}]|-)/gu;
/** Things that are counted or measured: one or two words on. */
const COUNTED =
	/^ (?:(?!(?:is|are|was|were|has|had|or|and|to|for|in|on|at|by|if|as|plus|this|its|us)\b)[\p{Ll}'-]{2,20} ){0,2}?(people|children|staff|women|men|litre|metre|square metre|sq (?:ft|m)|(?!(?:is|as|was|has|this|its|us|plus|less|unless|needs|costs|starts|ends|opens|closes|means|gives|takes|runs|goes|stands|does|shows|expires|applies|focus|address|status|census|access|process|across)\b)\p{Ll}{2,20}(?<!s)s)(?![\p{L}\p{N}])/u;
const COUNTED_OVERALL =
	/^ (?:(?:a|per|each|every) (?:year|month|week|day)|in (?:total|all)|altogether|of (?:them|these|those|our|the|its|your))(?!\p{L})/u;
/** A number that names something: 'room 2104', 'code 4821', 'BS 5837', 'text 60777'. */
const NAMED =
	/(?:\b(?:room|case|code|codes|numbers?|no|nos|form|ref|reference|extension|ext|box|flat|unit|plot|order|permit|account|notice|invoice|line|route|bus|page|paragraph|section|policy|class|channel|licence|badge|ticket|map|sheet|pin|id|model|version|application|minute|item|bay|postcode|step|question|highway|column|square|asset|vehicle|text|texts|sms|dial|call|ring|fax)(?: to)?[.:]? |\b(?:text|send|sms) [\p{L}\p{N}]{1,12} to |#)$/iu;
const NAMED_IN_CAPITALS = /(?:^|[^\p{L}])\p{Lu}{2,}s? $/u;
/** 'in 2000', 'the 1900 house', 'May 2026 events': a year, even where something countable follows. */
const YEAR_BEFORE =
	/(?:\b(?:in|since|from|of|by|until|before|after|during|to|and|or|the|our|their|its|this|summer|spring|autumn|winter|easter|christmas|early|late|mid|year|act|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\d) $/i;
const QUANTITY_BEFORE = /\b(?:over|than|nearly|almost|approximately|least|most|up to|total of|maximum of|another|some|roughly) $/i;
const CERTAINLY_COUNTED =
	/^ (?:[\p{Ll}-]{2,20} )?(?:people|children|pupils|residents|households|homes|houses|properties|dwellings|trees|bulbs|visitors|jobs|places|words|characters|miles|metres|litres?|tonnes|hours|square metres)(?!\p{L})/u;
const CLOCK_BEFORE = /\b(?:at|from|by|until|before|after|between|and|to) $/i;

export default blockRule({
	id: 'thousands-comma',
	title: 'Large number has no comma',
	why: 'A comma shows people at once how large a number is, and tells it from a year or a reference number.',
	fix: 'Put a comma after the thousands in amounts over 999, such as 12,000.',
	guidance: [
		{
			name: 'GOV.UK style guide: numbers',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#numbers',
		},
	],
	// Whether it is an amount, a year or a name is for a person to say.
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!/\d{4}/.test(text)) return;
		for (const match of text.matchAll(NUMBER)) {
			const [whole, pounds = '', digits = ''] = match;
			const start = match.index;
			const end = start + whole.length;
			const before = text.slice(Math.max(0, start - 30), start);
			if (pounds === '' && !isAmount(Number(digits), before, text.slice(end, end + 70))) continue;
			yield { start, end, suggestion: `Try: '${pounds.trim()}${Number(digits).toLocaleString('en-GB')}'.` };
		}
	},
	examples: {
		bad: [
			'We look after [18500] street lights and [1240] miles of road.',
			'A large site costs [£12500] to decide.',
			'- [4300] people are waiting',
			'We planted [2000] small trees and over [2026] bulbs.',
			'| [£1500]',
			'There are [1850] homes on the estate.',
			'You must work [1000] hours a year. We mend [12500] of them, and sell more than [3000] each year.',
		],
		good: [
			'There are 18,500 street lights. A large site costs £12,500 or £1,500.50.',
			'Built in 1881, it closed in 1974. In 2000 homes burned. The 2026 awards are over. Find May 2027 events.',
			'Come to room 2104 and quote case 8841. Use form 1099 items. Code 4821 opens it.',
			'We are at 1402 Bristol Road. The 1910 Act applies. It is higher than 2019 levels.',
			'Follow BS 5837 rules. Text PARK to 60777 tickets. Text 60777 vouchers.',
			'Application 26/12345 is with us. Postcode grid 1234 5678 stands.',
			'Arrive at 1400 hours. Bus 1402 leaves now.',
			'| 2026\n| 12000',
			'Stones may be 1200mm high. Watch it in 1080p. The 2030 targets stand.',
		],
	},
});

function isAmount(value: number, before: string, after: string): boolean {
	if (NAMED.test(before) || NAMED_IN_CAPITALS.test(before)) return false;
	const isYear = value >= 1500 && value <= 2100;
	if (!COUNTED.test(after) && !COUNTED_OVERALL.test(after)) return !isYear && QUANTITY_BEFORE.test(before);
	if (/^ hours?\b/.test(after) && value < 2400) return !CLOCK_BEFORE.test(before);
	if (!isYear) return true;
	if (/^ (?:levels|figures|prices|rates|standards|results|values|estimates)\b/.test(after)) return false;
	if (QUANTITY_BEFORE.test(before)) return true;
	return !YEAR_BEFORE.test(before) && (value % 100 === 0 || CERTAINLY_COUNTED.test(after));
}
