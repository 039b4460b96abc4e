/** What kind of page it is, what the house style asks for, and what both change in a check. */
import { describe, expect, test } from 'vitest';
import { GOVUK, type HouseStyle } from '../../core/house-style/house-style.ts';
import { words } from '../../core/words.ts';
import { until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { onStage, RESULT } from './stage.ts';
import { store } from './stored.ts';
import { clickOn, texts } from './views.ts';

const STYLE: HouseStyle = {
	...GOVUK,
	name: 'Exampleton',
	rules: { please: 'off', 'long-sentence': { words: 10 }, 'passive-voice': 'should' },
	wordsAllowed: ['commence'],
	wordsAdded: [{ words: 'householder', plain: 'person' }],
};

describe.each(BROWSERS)('the kind of page and the house style in %s', (browser) => {
	const stage = onStage(browser);

	test('a news story is recognised, and says which checks do not fit it', async () => {
		const popup = await stage().check(await stage().open('news.html'));
		const { page, checked } = await stage().audit();
		expect(page.contentType).toBe('news');
		const off = checked.filter(({ because }) => because === 'It does not fit a news story.');
		expect(off.length).toBeGreaterThan(3);
		expect(await texts(popup, '.page-kind > p')).toEqual([
			`${words.pageType.checkedAs(words.pageType.names.news)} ${words.pageType.effect(off.length, checked.filter(({ because, status }) => because && status !== 'off').length)}`,
		]);
	});

	test('the person can say that it is another kind, and it is checked as that', async () => {
		const popup = await stage().check(await stage().open('old-style-page.html'));
		const first = await stage().auditId();
		expect((await stage().audit()).page.contentType).toBe('service');
		await clickOn(popup, words.pageType.change);
		await popup.evaluate(() => {
			const select = document.querySelector<HTMLSelectElement>('.page-kind select');
			if (!select) throw new Error('There is no list of kinds.');
			select.value = 'minutes';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await clickOn(popup, words.pageType.check);
		await until('a new check', async () => (await stage().auditId()) !== first);
		await until('its result', () => popup.exists(RESULT));
		const { page, checked, findings } = await stage().audit();
		expect(page.contentType).toBe('minutes');
		const off = checked.filter(({ because }) => because === 'It does not fit a page of minutes.').map(({ rule }) => rule);
		expect(off).toContain('past-date-in-content');
		expect(findings.filter(({ rule }) => off.includes(rule))).toEqual([]);
	});

	test('a house style turns rules off, changes their limits and severity, and keeps and adds words', async () => {
		await stage().check(await stage().open('old-style-page.html'));
		const before = await stage().audit();
		await stage().closePopup();
		await store(stage().reader, 'local', { settings: { houseStyle: STYLE } });
		await stage().check(await stage().open('old-style-page.html'));
		const after = await stage().audit();
		const count = (audit: typeof after, rule: string): number => audit.findings.filter((finding) => finding.rule === rule).length;
		expect(after.profile).toBe('Exampleton');
		expect(count(before, 'please')).toBeGreaterThan(0);
		expect(count(after, 'please')).toBe(0);
		expect(after.checked.find(({ rule }) => rule === 'please')).toMatchObject({ status: 'off' });
		expect(count(after, 'long-sentence')).toBeGreaterThan(count(before, 'long-sentence'));
		expect(after.checked.find(({ rule }) => rule === 'long-sentence')?.settings).toMatchObject({ words: 10 });
		const passive = after.findings.filter(({ rule }) => rule === 'passive-voice');
		expect(new Set(passive.map(({ severity }) => severity))).toEqual(new Set(['should']));
		expect(count(before, 'house-word')).toBe(0);
		expect(after.findings.filter(({ rule }) => rule === 'house-word').map(({ quote }) => quote?.toLowerCase())).toContain(
			'householder',
		);
	});
});
