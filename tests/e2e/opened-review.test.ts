/** A review as a file: saved, sent to somebody else, opened there, and put together with what was said there. */
import { describe, expect, test } from 'vitest';
import { toReview } from '../../core/export/review-file.ts';
import { type Entry, merge } from '../../core/review/review.ts';
import { pageName } from '../../core/summary.ts';
import type { Audit } from '../../core/types.ts';
import { formatTime, words } from '../../core/words.ts';
import { type Tab, until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { savedFile } from './saved-file.ts';
import { onStage, RESULT } from './stage.ts';
import { saved, savedEntries } from './stored.ts';
import { chooseFile, clickOn, shows } from './views.ts';

const { status, statusMeaning, decision, keep, aside } = words.review;
const { review: says } = words.file;
const IN_OPTIONS = 'section:has(#saved) input[type=file]';

describe.each(BROWSERS)('a saved review in %s', (browser) => {
	const stage = onStage(browser);

	/** Checks the page, marks its first finding as fixed and saves the review. */
	const review = async (): Promise<{ report: Tab; audit: Audit; file: string }> => {
		const { report, found: audit } = await stage().report(await stage().open('old-style-page.html'));
		await report.activate();
		await report.click('.decision summary');
		await clickOn(report, `${status.fixed}: ${statusMeaning.fixed}`);
		await clickOn(report, decision.save);
		await shows(report, aside.text);
		const file = String(await savedFile(report, stage().downloads, keep.save, '-review.json'));
		return { report, audit, file };
	};
	const shownIn = (report: Tab): Promise<string> =>
		report.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('#findings-title, .lead, .bars, #aside-title + *')]
				.map((one) => one.innerText)
				.join('\n'),
		);

	test('opens to the same report where nothing of the page was left, and again brings nothing new', async () => {
		const { report, audit, file } = await review();
		const before = await shownIn(report);
		const name = pageName(audit.page);
		const options = await stage().show(`${stage().session.origin}options.html`);
		await clickOn(
			options,
			`${words.options.delete} ${words.options.deleteOne(words.options.checkOf(name, formatTime(audit.time)))}`,
		);
		await clickOn(options, words.options.yes);
		await shows(options, words.options.savedText(0));
		await chooseFile(options, 'a-review.json', file, IN_OPTIONS);
		await shows(options, says.opened(name, 1, 0));
		await shows(options, words.options.savedText(1));
		const opened = await stage().findTab('report.html?audit=');
		await until('the report', () => opened.exists(RESULT));
		expect(await shownIn(opened)).toBe(before);
		const [kept] = await saved(stage().reader);
		expect(kept?.audit).toEqual(audit);
		await chooseFile(options, 'a-review.json', file, IN_OPTIONS);
		await shows(options, says.opened(name, 0, 0));
		expect(await saved(stage().reader)).toHaveLength(1);
	});

	test('of a colleague is put together with one’s own in the report that is open, and says what it overtook and whose word holds', async () => {
		const { report, audit, file } = await review();
		const second = audit.findings[1];
		const firstKey = audit.findings[0]?.key ?? '';
		const theirs: Entry = {
			id: 'theirs',
			time: new Date().toISOString(),
			who: 'Ann',
			said: { kind: 'note', key: second?.key ?? '', text: 'Seen on the phone, too', share: 'public' },
		};
		const later: Entry = { ...theirs, id: 'later', said: { kind: 'status', key: firstKey, status: 'known' } };
		const { entries } = JSON.parse(file) as { entries: Entry[] };
		const before = (await savedEntries(stage().reader)).length;
		await chooseFile(report, 'ann.json', toReview(audit, merge(entries, [theirs, later]), { dropQuery: false }));
		await shows(report, says.opened(pageName(audit.page), 2, 1));
		await shows(report, keep.entries(before + 2));
		await shows(report, `${status.known} (${decision.signed('Ann', later.time)})`);
		await shows(report, `Seen on the phone, too (${decision.signed('Ann', later.time)})`);
		expect(await savedEntries(stage().reader)).toHaveLength(before + 2);
	});

	test('that is damaged or something else is refused in a sentence, and nothing changes', async () => {
		const { report, file } = await review();
		const before = [await saved(stage().reader), await savedEntries(stage().reader)];
		for (const [content, sentence] of [
			[file.slice(0, 200), says.notJson],
			['{"format":"something else"}', says.notReview],
			[file.replace('"severity": "must"', '"severity": "deadly"'), says.fault('audit.findings.0.severity')],
		] as const) {
			await chooseFile(report, 'bad.json', content);
			await shows(report, sentence);
		}
		expect([await saved(stage().reader), await savedEntries(stage().reader)]).toEqual(before);
	});
});
