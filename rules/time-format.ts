import { ALL_TEXT, blockRule } from '../core/rule.ts';

const TIME = new RegExp(
	[
		'(?<name>(?:12(?:[:.]00)? ?)?noon|12(?:[:.]00)? ?mid(?:day|night))(?![\\w-])',
		'(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]m|[ap]\\.m\\.?)(?!\\w)',
		'(?<h24>[01]\\d|2[0-4])(?<stop>[:.]?)(?<m24>[0-5]\\d) ?(?<unit>hrs?|hours)\\b(?! (?:of|per|a|each|work|in)\\b)',
		// The first half of '9:00 to 16:30hrs' shares its 'hrs', and that of '9:00 to 17:00' its clock.
		'(?<h1>[01]?\\d|2[0-4])(?:(?<stop1>[:.]?)(?<m1>[0-5]\\d))(?= ?(?:-|–|to|until|and) ?(?:(?:[01]?\\d|2[0-4])[:.]?[0-5]\\d ?h(?:ou)?rs\\b|(?:1[3-9]|2[0-4]):[0-5]\\d(?!\\d)))',
		// 'At 18.30': with a dot, only after a word that goes with times, and only past midday.
		'(?<=\\b(?:at|from|until|till|by|before|after|to|between) )(?<h2>1[3-9]|2[0-3])\\.(?<m2>00|15|30|45)(?![\\w%]|[.:]\\d|(?: (?:to|and) [\\d.]{1,6})? ?(?:%|per|metres?|miles?|km|kg|m|litres?)(?!\\w))',
		// The first half of '10:30 to 11:30am' shares its 'am': that is for the rule on ranges.
		'(?<h>[01]\\d|2[0-4]):(?<m>[0-5]\\d)(?![\\d:]| ?(?:-|–|to) ?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m)',
	].join('|'),
	'gi',
);
const RIGHT = /^(?!12(?::00)?[ap]m)(?:1[0-2]|[1-9])(?::[0-5]\d)?[ap]m$/;
/** Part of a number, a name ('High Noon'), or a ratio. */
const NOT_A_TIME = /(?:[\p{L}\d£$€.:/#']|\b(?:ratio|scale|odds|psalm|chapter|verse)(?: of)?:? |\bHigh )$/iu;

/** Not reported: 9:00am, which is clear; the 24-hour clock in table cells, such as bus times; numbers of hours. */
export default blockRule({
	id: 'time-format',
	title: 'Time is not in the usual form',
	why: "People read 5:30pm at a glance. Many have to work out '17:30', and '12pm' could be day or night.",
	fix: 'Write 9am, 5:30pm, midday or midnight. For a deadline, 11:59pm is clearer than midnight.',
	guidance: [
		{
			name: 'GOV.UK style guide: times',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#times',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text, kind, spans }) {
		if (!/\d ?(?:[ap]\.?m|h(?:ou)?rs?)\b|\d:\d\d|noon\b|\b(?:1[3-9]|2[0-3])\.[0-5]|\b12\S{0,3} ?mid/i.test(text)) return;
		for (const match of text.matchAll(TIME)) {
			const start = match.index;
			const end = start + match[0].length;
			if (RIGHT.test(match[0]) || NOT_A_TIME.test(text.slice(Math.max(0, start - 12), start))) continue;
			if (spans.some((span) => span.kind === 'code' && span.start <= start && end <= span.end)) continue;
			const right = usualForm(match.groups ?? {}, kind === 'cell');
			if (right !== undefined) yield { start, end, suggestion: `Try: '${right}'.` };
		}
	},
	examples: {
		bad: [
			'We open at [17:30] and close at [20:00].',
			'The gate shuts at [1730hrs]. Come before [0900 hours].',
			'Call us from [9 am] to [5.30 pm].',
			'Put your bin out by [7.00am] or [7 A.M.] on the day.',
			'- from [12 noon] to [12pm]',
			'Apply before [00:00] on Friday, or by [noon] if you come in.',
			'| [9.00am]',
			'Doors open at [09:00] (last entry at [5 PM]).',
			'Open from [9:00] to [16:30hrs] and from [8:00] to [17:00], then [0900] - [1700hrs].',
			'Come at [18.30] or before [19.45].',
		],
		good: [
			'We open at 9am and close at 5:30pm.',
			'Open from midday to midnight, 7 days a week. In the afternoon we close at 9:00am.',
			'| 17:30',
			'The ratio 16:09 is wide. The map is 1:1250. It took 02:30:15.',
			'You must work 1000 hours of the 1600 hours a year.',
			'It costs £5.30 per person and £4.30 pm.',
			'Section 12.30 says so. Dial 5.30. I am 5, am I?',
			'Come from 10:30 to 11:30am, or 10:15-11:15am.',
			'See the film High Noon.',
			'It rose from 14.30 to 15.45 metres, by 13.15%, and to 18.30 per household.',
			'Bring 1500 to 1600 forms.',
		],
	},
});

function usualForm(parts: Readonly<Record<string, string | undefined>>, inTable: boolean): string | undefined {
	const { name, hour, minute, half, h24, stop, m24, unit, h1, m1, h2, m2, h = h1 ?? h2, m = m1 ?? m2 } = parts;
	if (name !== undefined) {
		// 'Noon' with a capital and no figure may be a name.
		return /^N/.test(name) ? undefined : /night/i.test(name) ? 'midnight' : 'midday';
	}
	if (hour !== undefined) return clock(Number(hour) % 12, minute, half?.toLowerCase().startsWith('p') ?? false);
	if (h24 !== undefined) {
		// '1600 hours' may be how long something takes.
		const isLength = unit?.toLowerCase() === 'hours' && stop === '' && m24 === '00' && !h24.startsWith('0');
		return isLength ? undefined : clock(Number(h24) % 12, m24, Number(h24) % 24 >= 12);
	}
	return inTable ? undefined : clock(Number(h) % 12, m, Number(h) % 24 >= 12);
}

function clock(hour: number, minute: string | undefined, isAfternoon: boolean): string {
	const minutes = minute === undefined || minute === '00' ? '' : `:${minute}`;
	if (hour === 0 && minutes === '') return isAfternoon ? 'midday' : 'midnight';
	return `${hour === 0 ? 12 : hour}${minutes}${isAfternoon ? 'pm' : 'am'}`;
}
