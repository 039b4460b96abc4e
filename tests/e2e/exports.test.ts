/** Files that people send: saved from the report, opened by libraries that did not write them. */
import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { parseReview } from '../../core/export/review-parse.ts';
import { headline } from '../../core/summary.ts';
import { words } from '../../core/words.ts';
import type { Tab } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { ownFaults } from './own-rules.ts';
import { savedFile } from './saved-file.ts';
import { onStage } from './stage.ts';

const PAGE = 'old-style-page.html';
const { kinds } = words.file;

describe.each(BROWSERS)('files from the report in %s', (browser) => {
	const stage = onStage(browser);

	const save = (report: Tab, button: string, ending: string): Promise<Buffer> =>
		savedFile(report, stage().downloads, button, ending);

	test('Word, spreadsheet, Markdown and review hold what the screen says, done well first', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		const { value: word } = await mammoth.extractRawText({ buffer: await save(report, kinds.docx, '.docx') });
		expect(word).toContain(headline(found));
		expect(word.lastIndexOf(words.good.title)).toBeLessThan(word.lastIndexOf('Why it matters'));
		const sheets = await readExcelFile(await save(report, kinds.xlsx, '.xlsx'));
		expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(words.file.sheet));
		expect(sheets.find(({ sheet }) => sheet === words.file.sheet.findings)?.data).toHaveLength(found.findings.length + 1);
		expect(sheets.find(({ sheet }) => sheet === words.file.sheet.documents)?.data.length).toBeGreaterThan(1);
		expect(String(await save(report, kinds.md, '.md'))).toContain(words.file.counted(found.findings.length));
		expect(parseReview(String(await save(report, words.review.keep.save, '-review.json')))).toEqual({
			review: { format: 'critical-friend/review', version: 2, audit: found, entries: [], pictures: [] },
		});
	});

	test('the web page passes the checks itself, every rule on our own words included', async () => {
		const { report } = await stage().report(await stage().open(PAGE));
		const html = String(await save(report, kinds.html, '.html'));
		await report.close();
		await stage().check(await stage().make('exported.html', html));
		const { findings } = await stage().audit();
		const ours = findings.filter(({ source, severity }) => source === 'axe' && severity !== 'consider');
		expect(ours.map(({ rule, snippet }) => `${rule}: ${snippet}`)).toEqual([]);
		expect(await ownFaults(await stage().open('exported.html', 'made'), browser)).toEqual([]);
	});
});
