import { datesOf } from '../core/english/page-dates.ts';
import { pageRule } from '../core/rule.ts';

/** A date of an event says nothing about the page, nor does the year after a copyright sign. */
export default pageRule({
	id: 'no-review-date',
	title: 'No date of the last update',
	why: 'Without a date, people cannot tell if they can rely on fees, deadlines and rules.',
	fix: "Show when the page was last updated or reviewed, for example 'Last updated 2 June 2026'.",
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'consider',
	area: 'trust',
	fixer: 'template',
	languages: ['en', 'cy'],
	notOn: ['home', 'form', 'minutes'],
	*check(page) {
		if (page.surrounds.modified === undefined && datesOf(page).length === 0) yield {};
	},
	examples: {
		bad: [
			'<body><main><h1>Bays</h1><p>A bay costs £65 a day.</p></main><footer><p>© Example Council 2026</p></footer></body>',
			'<main><h1>Elections</h1><p>The next election is on 6 May 2027.</p></main>',
			'<main><h1>Bays</h1><p>This list is updated every Monday.</p></main>',
		],
		good: [
			'<body><main><h1>Bays</h1></main><footer><p>Last updated 2 June 2026</p></footer></body>',
			'<main><h1>Bays</h1><p>This page was reviewed on 14 January 2026.</p></main>',
			'<main><h1>Bridge opens</h1><p>Published: <time datetime="2026-09-03">3 September 2026</time></p></main>',
			'<main><h1>Bays</h1><p>Page last updated: 02/06/2026</p></main>',
			'<html lang="cy"><body><main><h1>Baeau</h1><p>Diweddarwyd ddiwethaf: 2 Mehefin 2026</p></main></body></html>',
		],
	},
});
