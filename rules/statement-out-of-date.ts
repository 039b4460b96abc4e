import { yearsBefore } from '../core/english/days.ts';
import { datesOf, latest } from '../core/english/page-dates.ts';
import { pageRule } from '../core/rule.ts';
import { SAMPLE } from '../core/statement/statement-model.ts';

export default pageRule({
	id: 'statement-out-of-date',
	title: 'Accessibility statement not reviewed for a year',
	why: 'The law asks for a regular review, and government monitoring looks for one in the last 12 months.',
	fix: 'Check that the statement is still right, change what is not, and give the new date.',
	guidance: [
		SAMPLE,
		{
			name: 'GOV.UK: make your website accessible and publish a statement',
			url: 'https://www.gov.uk/guidance/accessibility-requirements-for-public-sector-websites-and-apps',
		},
	],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	languages: ['en', 'cy'],
	// Government monitoring asks for a review within the last year (A11Y-MON).
	settings: { years: 1 },
	*check(page, { date, settings, pageType }) {
		if (pageType !== 'statement') return;
		// What is still to come is a plan, or a mistake that another rule reports.
		const last = latest(datesOf(page).filter(({ block, from }) => block !== undefined && from <= date));
		if (last === undefined || last.to >= yearsBefore(date, Number(settings.years))) return;
		const { block, whole } = last;
		if (block) yield { block, ...whole, message: 'The latest date that this statement gives is more than 12 months ago.' };
	},
	examples: {
		bad: [
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p data-bad>It was last reviewed on 4 June 2023.</p><p>It will be reviewed on 4 June 2027.</p></main></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p data-bad>This statement was prepared on 3 May 2020. It was last reviewed on 4 June 2023.</p></main></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p data-bad>Prepared on 3 May 2020</p></main></body></html>',
			'<html lang="cy" data-type="statement"><body><main><h1>Datganiad hygyrchedd</h1><p data-bad>Adolygwyd y datganiad hwn ddiwethaf ar 4 Mehefin 2023.</p></main></body></html>',
		],
		good: [
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p>Prepared on 3 May 2020. Last reviewed on 4 June 2026.</p></main></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p>PDF files published before 23 September 2018 are exempt.</p><p>We reviewed this statement on 1 September 2026.</p></main></body></html>',
			'<html data-type="service"><body><main><h1>Library rules</h1><p>Last reviewed on 4 June 2020.</p></main></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p>The site was tested in May 2021.</p></main></body></html>',
		],
	},
});
