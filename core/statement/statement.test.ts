import { describe, expect, it } from 'vitest';
import { exampleContext, examplePage } from '../../tests/example-page.ts';
import type { PageContent } from '../content.ts';
import { good } from '../good.ts';
import { questionsFor } from '../questions.ts';
import { followsModel, headingPlaces, isStatement, plainHeading, saysFully, statuses } from './statement.ts';
import { headingsOn, SET_HEADINGS, WCAG_VERSIONS, wcagOn } from './statement-model.ts';
import { enforcerOf } from './statement-nation.ts';

const DAY = '2026-11-21';
const page = (lines: string): PageContent => ({ ...examplePage(lines).page, pageType: 'statement' });
const kinds = (line: string): string[] => statuses(page(line)).map(({ kind }) => kind);
const places = (lines: string): string[] => headingPlaces(page(lines), DAY).map(({ heading, how }) => `${heading.id} ${how}`);

const RIGHT = `# Accessibility statement
This accessibility statement applies to www.example.gov.uk.
## Compliance status
This website is partially compliant with WCAG 2.2 AA.
## Non-accessible content
Some maps fail 1.1.1.
## Preparation of this accessibility statement
It was prepared on 1 May 2026. It was last reviewed on 2 May 2026.
## Feedback and contact information
Email web@example.gov.uk.
## Enforcement procedure
The accessibility regulations are enforced.`;

describe('the set headings', () => {
	it('are found whatever their number, case and hyphens', () => {
		expect(places(RIGHT).every((place) => place.endsWith(' set'))).toBe(true);
		expect(plainHeading('3.2 Non‑Accessible content:')).toBe('non accessible content');
	});

	it('have near misses, each for one heading only', () => {
		expect(
			places('# A\n## Feedback and enforcement\n## How we tested this website\n## Contacting us by phone or visiting us in person'),
		).toEqual(['non-accessible missing', 'compliance missing', 'enforcement near', 'feedback missing', 'preparation near']);
	});

	it('may stand there as mere words', () => {
		expect(places('# A\nCompliance status\nWe comply.')).toContain('compliance not-a-heading');
	});

	it('are asked for by date, as WCAG is', () => {
		expect(headingsOn(DAY)).toHaveLength(SET_HEADINGS.length);
		expect(headingsOn('2018-01-01')).toEqual([]);
		expect([wcagOn('2024-09-30'), wcagOn('2024-10-01')]).toEqual(WCAG_VERSIONS.map(({ version }) => version));
	});
});

describe('the status', () => {
	it.each([
		['This website is partially compliant with the guidelines.', ['partially']],
		['www.example.gov.uk is fully compliant with WCAG 2.2.', ['fully']],
		['The jobs site (jobs.example.gov.uk) is not compliant with WCAG.', ['not']],
		['Our website is not fully compliant with WCAG.', ['other']],
		['Partially compliant', ['partially']],
		['Parts of this website are not compliant with WCAG.', []],
		['Some PDF documents on this site are not compliant.', []],
	])("of '%s' is %j", (line, expected) => {
		// Without a word of the site, any such phrase about WCAG counts: a right status stands beside.
		const beside = expected.length === 0 ? 'This website is fully compliant.\n' : '';
		expect(kinds(beside + line).slice(beside === '' ? 0 : 1)).toEqual(expected);
	});

	it('is full only if nothing else is said', () => {
		expect(saysFully(page('This website is fully compliant with WCAG 2.2.'))).toBe(true);
		expect(saysFully(page('This website is fully compliant.\nThe app is not compliant.'))).toBe(false);
	});
});

describe('a page', () => {
	it('follows the model or does not', () => {
		expect(followsModel(page(RIGHT), DAY)).toBe(true);
		expect(followsModel(page('# Accessibility statement\nPress 1 for the home page.'), DAY)).toBe(false);
		expect(isStatement({ ...page(RIGHT), pageType: 'service' }, DAY)).toBe(false);
	});

	it('is asked what machines do not see', () => {
		const { site } = exampleContext();
		const told = { date: DAY, site };
		const of = (content: PageContent, more = told): string[] => questionsFor(content, more).map(({ id }) => id);
		expect(of(page(RIGHT)).slice(0, 2)).toEqual(['statement-findings', 'statement-whole-site']);
		expect(of(page(RIGHT), { date: DAY, site: { ...site, nationFrom: 'nothing' } })).toContain('statement-nation');
		expect(questionsFor(page(RIGHT), told)[0]?.hint).toContain('1.1.1');
		const fully = page(RIGHT.replace('partially', 'fully'));
		expect(questionsFor(fully, told)[0]?.hint).toContain("'fully compliant'");
		expect(of({ ...page(RIGHT), pageType: 'service' })).not.toContain('statement-findings');
	});

	it('is praised if it has every part', () => {
		const facts = { words: 60, sentences: 8, closedWords: 0, otherLanguages: {} };
		const praised = (lines: string): boolean => good(page(lines), [], facts).some(({ id }) => id === 'statement-complete');
		expect(praised(RIGHT)).toBe(true);
		expect(praised(RIGHT.replace('## Enforcement procedure', '## Complaints'))).toBe(false);
	});
});

describe('who enforces the law', () => {
	const { site } = exampleContext();
	const around = (text: string): PageContent => ({ ...page(RIGHT), surrounds: { ...page(RIGHT).surrounds, text } });
	it.each([
		['setting', 'Northern Ireland', '', 'ECNI', true],
		['address', 'England', '', 'EHRC', true],
		['nothing', 'England', '', 'either', false],
		['nothing', 'England', '1 High Street, Belfast BT1 5GS', 'ECNI', false],
		['nothing', 'England', 'A charity in Wales', 'EHRC', false],
		['nothing', 'England', 'England and Northern Ireland', 'either', false],
	] as const)('by %s (%s) %s: %s', (nationFrom, nation, text, body, sure) => {
		expect(enforcerOf(around(text), { ...site, nation, nationFrom })).toMatchObject({ body, sure });
	});
});
