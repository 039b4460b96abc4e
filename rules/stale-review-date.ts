import { yearsBefore } from '../core/english/days.ts';
import { latest, reviewsOf } from '../core/english/page-dates.ts';
import { pageRule } from '../core/rule.ts';

export default pageRule({
	id: 'stale-review-date',
	title: 'Last updated a long time ago',
	why: 'People doubt fees, rules and contacts on an old page, and they may be right.',
	fix: 'Check that all of it is still true. Then give the new date, or take the page down.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'consider',
	area: 'trust',
	fixer: 'content',
	languages: ['en', 'cy'],
	// Own judgement; GOV.UK looks at news again after one year (G-RET).
	settings: { years: 2 },
	notOn: ['statement', 'minutes', 'committee-report', 'statutory-notice', 'news'],
	*check(page, { date, settings }) {
		const last = latest(reviewsOf(page));
		if (last === undefined || last.to >= yearsBefore(date, Number(settings.years))) return;
		const { block, text, whole } = last;
		const message = `By its own date, this page was last looked at more than ${settings.years} years ago.`;
		yield block ? { block, ...whole, message } : { quote: text.slice(whole.start, whole.end), message };
	},
	examples: {
		bad: [
			'# Rats\nWe treat rats.\n[Last updated 14 May 2021]',
			'# Rats\nPage [last reviewed: 3 February 2023]',
			'# Rats\nThis page was [last updated on 30 August 2022].',
		],
		good: [
			'# Rats\nLast updated 2 June 2026',
			'# Rats\nLast reviewed: 15 January 2025',
			'# Rats\nPublished 8 March 2019. Last updated 21 September 2026.',
			'# Mill\nThe mill opened on 12 May 1998. We checked the roof. Prices from May 2020 are lower.',
			'# Rats\nThe list is updated every 4 weeks.',
		],
	},
});
