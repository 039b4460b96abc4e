import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../core/export/csv.ts';
import { toJson } from '../../core/export/json.ts';
import { summaryText } from '../../core/export/summary-text.ts';
import type { Audit } from '../../core/types.ts';
import type { Tab } from '../../scripts/browsers/session.ts';
import { Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS, samplePage, testPage } from './browsers.ts';

const { canaries } = JSON.parse(readFileSync(samplePage('canaries.json'), 'utf8')) as {
	canaries: { text: string; where: string }[];
};

describe.each(BROWSERS)('a filled-in form in %s', (browser) => {
	const open: { site?: Site; checker?: Checker; audit?: Audit; nameless?: Audit; words?: Audit; widgets?: Audit } = {};
	const check = async (tab: Tab): Promise<Audit> => {
		if (!open.checker) throw new Error('no browser');
		const { audit, popup } = await open.checker.check(tab);
		await popup.close();
		return audit;
	};
	beforeAll(async () => {
		open.site = await Site.start({ scripts: true, live: false });
		open.checker = await Checker.start({ browser, route: open.site.route });
		const tab = await open.checker.session.open();
		const address = open.site.show(samplePage('form.html'));
		await open.checker.load(tab, `${address}?page=2&session=SESSION-CANARY&email=someone%40example.org&access_token=TOKEN-CANARY`);
		// What somebody types after loading is as private as what the form came with.
		await tab.evaluate(() => {
			for (const field of document.querySelectorAll<HTMLInputElement>('input[type="text"], textarea'))
				field.value += ' TYPED-CANARY';
		});
		open.audit = await check(tab);
		await open.checker.load(tab, open.site.show(testPage('fields-without-names.html')));
		open.nameless = await check(tab);
		await open.checker.load(tab, open.site.show(testPage('field-words.html')));
		open.words = await check(tab);
		await open.checker.load(tab, open.site.show(testPage('widgets.html')));
		open.widgets = await check(tab);
	});
	afterAll(async () => {
		await open.checker?.close();
		await open.site?.close();
	});

	const leaks = (text: string): string[] =>
		[
			...canaries.map((canary) => canary.text),
			'TYPED-CANARY',
			'SESSION-CANARY',
			'TOKEN-CANARY',
			'someone@example.org',
			'someone%40',
		].filter((canary) => text.includes(canary));

	it('has faults to report, so that leaks could show', () => {
		expect(open.audit?.findings.length).toBeGreaterThan(5);
	});

	it('leaves nothing that was typed, chosen or filled in, in any export', () => {
		if (!open.audit) throw new Error('no audit');
		expect(leaks(JSON.stringify(open.audit))).toEqual([]);
		expect(leaks(toJson(open.audit, { dropQuery: false }))).toEqual([]);
		expect(leaks(toCsv(open.audit, { dropQuery: false }))).toEqual([]);
		expect(leaks(summaryText(open.audit))).toEqual([]);
	});

	it('leaves none of it in the selector of a field that has nothing else to be told by', () => {
		expect(open.nameless?.findings.map((finding) => finding.rule)).toContain('label');
		expect(JSON.stringify(open.nameless)).not.toContain('CANARY');
	});

	it('leaves none of it in what is said of the words around fields', () => {
		const rules = open.words?.findings.map((finding) => finding.rule) ?? [];
		expect(rules).toEqual(expect.arrayContaining(['hint-not-tied', 'field-group', 'label-repeated', 'error-no-help']));
		expect(JSON.stringify(open.words)).not.toContain('CANARY');
	});

	it('leaves nothing that stands in home-made widgets, in editors, or in names that hold a field', () => {
		const { findings = [] } = open.widgets ?? {};
		expect(findings.filter(({ rule }) => rule === 'metaphor').map(({ section, closed }) => [...section, closed])).toEqual([
			['Check your details', undefined],
			['Check your details', 'More'],
			['Check your details', 'About'],
			['Check your details', undefined],
		]);
		expect(findings.some(({ frame }) => frame !== undefined)).toBe(true);
		expect(JSON.stringify(open.widgets)).not.toContain('CANARY');
	});

	it('keeps the harmless part of the address', () => {
		expect(open.audit?.page.url).toMatch(/form\.html\?page=2$/);
	});
});
