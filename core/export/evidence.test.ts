import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { choice } from '../filter.ts';
import { numberedFindings } from '../panel-list.ts';
import { compare } from '../review/compare.ts';
import { reviewed } from '../review/reviewed.ts';
import { headline } from '../summary.ts';
import { words } from '../words.ts';
import { evidence } from './evidence.ts';
import { type Exported, exportAs, type FileKind } from './formats.ts';
import type { ExportOptions } from './sending.ts';

const KEEP: ExportOptions = { dropQuery: false };
const SAID = entries(
	{ kind: 'status', key: 'please-0', status: 'known', reason: 'The supplier writes it.' },
	{ kind: 'note', key: 'please-0', text: 'Ask Alex.', share: 'us' },
	{ kind: 'note', key: 'frame-title-1', text: 'Reported on Monday.', share: 'public' },
	{ kind: 'status', key: 'time-format-1', status: 'fixed' },
);
const what = (): Exported => {
	const audit = sampleAudit();
	return {
		audit,
		reviewed: reviewed(audit, SAID),
		entries: SAID,
		names: { 'link-generic': 'Link text does not say where it goes' },
	};
};
const file = async (kind: FileKind, options = KEEP) => (await exportAs(what(), kind, options))[2];

/** What a person reads in the file, white space set aside. */
async function read(kind: 'html' | 'docx' | 'md' | 'xlsx', options = KEEP): Promise<string> {
	const data = await file(kind, options);
	return (await plain(kind, data)).replace(/\s+/g, ' ');
}

async function plain(kind: 'html' | 'docx' | 'md' | 'xlsx', data: string | Uint8Array): Promise<string> {
	if (kind === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(data as Uint8Array) })).value;
	if (kind === 'xlsx') {
		const sheets = await readExcelFile(Buffer.from(data as Uint8Array));
		return sheets.map(({ sheet, data: rows }) => [sheet, ...rows.flat().filter((cell) => cell !== null)].join('\n')).join('\n');
	}
	if (kind === 'md') return (data as string).replace(/\\(.)/g, '$1').replaceAll('&amp;', '&');
	return (data as string)
		.replace(/^.*<main/s, '<main')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}

const KINDS = ['html', 'docx', 'md', 'xlsx'] as const;

describe.each(KINDS)('a file of kind %s', (kind) => {
	it('says what, where, when, by which version and with which house style', async () => {
		const text = await read(kind);
		for (const words of [
			'Report a missed bin - Sampleton Council',
			'www.sampleton.gov.uk/bins/missed-bins',
			'21 November 2026',
			'0.1.0',
			'GOV.UK',
		])
			expect(text).toContain(words);
	});

	it('says the same headline as the screen, and what was not checked', async () => {
		const text = await read(kind);
		expect(text).toContain(headline(what().reviewed.audit));
		expect(text).toContain('A map from another website');
		expect(text).toContain(words.notChecked.always);
	});

	it('tells what is done well before what is wrong', async () => {
		const text = await read(kind);
		const good = text.lastIndexOf('The page says its language');
		const wrong = text.indexOf('Screen reader users often hear links by themselves');
		expect(good).toBeGreaterThan(-1);
		expect(wrong).toBeGreaterThan(good);
	});

	it('holds decisions, and notes that are only for us only when asked', async () => {
		const text = await read(kind);
		expect(text).toContain('The supplier writes it.');
		expect(text).toContain('Reported on Monday.');
		expect(text).not.toContain('Ask Alex.');
		expect(await read(kind, { ...KEEP, forUs: true })).toContain('Ask Alex.');
	});

	it('drops the query of addresses when asked', async () => {
		expect(await read(kind)).toContain('street=High');
		expect(String(await read(kind, { dropQuery: true }))).not.toContain('street=High');
	});

	it('holds only what was chosen, and says so', async () => {
		const text = await read(kind, { ...KEEP, choices: new Set(['fixer supplier']) });
		expect(text).toContain(words.file.only(1, what().reviewed.audit.findings.length, '‘website supplier’'));
		expect(text).toContain('Embedded page has no name');
		expect(text).not.toContain('Screen reader users often hear links');
	});
});

it('every file numbers and counts the same places', async () => {
	const { groups, aside } = evidence(what(), KEEP);
	const numbers = groups.flatMap(({ items }) => items.map(({ number }) => number));
	const onPage = new Map(numberedFindings(what().reviewed).map(({ number, finding }) => [finding.key, number]));
	for (const { number, finding } of [...groups.flatMap(({ items }) => items), ...aside])
		expect(number).toBe(onPage.get(finding.key));
	expect(aside).toHaveLength(1);
	const html = (await file('html')) as string;
	expect([...html.matchAll(/ id="place-\d+"/g)]).toHaveLength(numbers.length + aside.length);
	const markdown = (await file('md')) as string;
	expect([...markdown.matchAll(/^- \[ \] /gm)]).toHaveLength(numbers.length);
	expect(markdown).toContain(`- **${words.file.place(aside[0]?.number ?? 0)}**`);
	const sheets = await readExcelFile(Buffer.from((await file('xlsx')) as Uint8Array));
	expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(words.file.sheet));
	expect(sheets.find(({ sheet }) => sheet === words.file.sheet.findings)?.data).toHaveLength(numbers.length + 1);
});

describe.each(KINDS)('what changed since the check before, in a file of kind %s', (kind) => {
	const before = sampleAudit();
	const [gone, ...rest] = before.findings;
	const now = sampleAudit({ findings: rest, time: '2026-11-21T16:00:00.000Z' });
	const text = async (options: ExportOptions): Promise<string> => {
		const known = { audit: now, reviewed: reviewed(now, []), entries: [], comparison: compare(before, now) };
		return (await plain(kind, (await exportAs(known, kind, options))[2])).replace(/\s+/g, ' ');
	};

	it('is said, with each place that is fixed', async () => {
		const said = await text(KEEP);
		expect(said).toContain(words.review.comparison.title);
		expect(said).toContain(`1 fixed, ${rest.length} still there.`);
		expect(said.indexOf(words.review.comparison.fixed(1))).toBeLessThan(said.lastIndexOf(gone?.title ?? ''));
	});

	it('is left out where the file holds only some findings', async () => {
		expect(await text({ ...KEEP, choices: new Set([choice('severity', 'must')]) })).not.toContain(words.review.comparison.title);
	});
});

it('texts say the same words in the same order', async () => {
	const bare = (text: string): string => text.replace(/[\s*`>|•\-[\]()<]+/g, '').replace(/^.*?Aboutthis/, '');
	const headings = evidence(what(), KEEP).groups.map(({ title }) => bare(title));
	for (const text of [await read('html'), await read('docx'), await read('md')]) {
		const places = headings.map((title) => bare(text).lastIndexOf(title));
		expect(places).not.toContain(-1);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	}
});

it('a Word document has real headings, links inside, and tables with rows of titles', async () => {
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from((await file('docx')) as Uint8Array) });
	expect(value).toMatch(/<h1><a id="good"><\/a>Good on this page<\/h1>/);
	for (const [, anchor = ''] of value.matchAll(/href="#([^"]+)"/g)) expect(value).toContain(`id="${anchor}"`);
	expect(value).toContain('<thead>');
});

it('HTML leads to every heading that its contents name', async () => {
	const html = (await file('html')) as string;
	const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
	expect(links.length).toBeGreaterThan(10);
	for (const id of links) expect(html).toContain(`id="${id}"`);
});
