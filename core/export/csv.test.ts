import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { choice } from '../filter.ts';
import { toCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { toJson } from './json.ts';

const KEEP = { dropQuery: false };
const HEADER =
	'Address,Title,Checked at,Version,House style,Key,Severity,Area,Rule,What is wrong,Quote,Before,After,Suggestion,Why,Fix,Guidance,Guidance address,WCAG,Who can fix it,Section,Frame,Selector,Link,Status,Decided by,Reason,Note,Assigned,Not checked';

/** Read back by the rules of RFC 4180. */
const read = (csv: string): string[][] =>
	Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { header: false, newline: '\r\n', skipEmptyLines: true }).data;
const cells = (csv: string): Record<string, string> => {
	const [header = [], first = []] = read(csv);
	return Object.fromEntries(header.map((name, at) => [name, first[at] ?? '']));
};
const withQuote = (quote: string): string => toCsv(sampleAudit({ findings: [sampleFinding({ quote })] }), KEEP);

describe('toCsv', () => {
	it('opens with a BOM and the columns, and ends every line with CRLF', () => {
		const csv = toCsv(sampleAudit(), KEEP);
		expect(csv.startsWith(`\ufeff${HEADER}\r\n`)).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
	});

	it('has a row a finding, of as many cells as there are columns', () => {
		const audit = sampleAudit();
		const [, ...rows] = read(toCsv(audit, KEEP));
		expect(rows).toHaveLength(audit.findings.length);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([30]));
	});

	it('writes the columns alone where nothing was found', () => {
		expect(toCsv(sampleAudit({ findings: [] }), KEEP)).toBe(`\ufeff${HEADER}\r\n`);
	});

	it('speaks the words of the screen', () => {
		const finding = sampleFinding({ severity: 'must', area: 'plain-english', fixer: 'supplier', section: ['Bins', 'Missed bins'] });
		expect(cells(toCsv(sampleAudit({ findings: [finding] }), KEEP))).toMatchObject({
			Severity: 'Must fix',
			Area: 'Plain English',
			'Who can fix it': 'website supplier',
			Section: 'Bins > Missed bins',
		});
	});

	it.each([
		'=HYPERLINK("https://x.org")',
		'+1',
		'-1+1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		'  =1',
		'\u00a0=1',
		'\ufeff=1',
		'\u200b\u200b=1',
		'\u2028=1',
		'\u00ad=1',
		'\u3164=1',
		'＝1',
		'\r\n\t @x',
	])('puts an apostrophe before %j, which a spreadsheet would run', (quote) => {
		expect(cells(withQuote(quote)).Quote).toMatch(/^'/);
	});

	it('shows what would turn the direction of the words around it', () => {
		expect(cells(withQuote('\u202e=1')).Quote).toBe('[U+202E]=1');
	});

	it('leaves ordinary words alone', () => {
		expect(cells(withQuote('Costs 5 = five, "pounds"\nor more')).Quote).toBe('Costs 5 = five, "pounds"\nor more');
		expect(cells(withQuote('Gwŷr a ŵyn')).Quote).toBe('Gwŷr a ŵyn');
	});

	it('makes control characters and half characters harmless', () => {
		const quote = cells(withQuote('a\u0000b\u001bc\ud800d\u0085e\tf')).Quote;
		expect(quote).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tf');
		expect(() => new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(withQuote('\udfff')))).not.toThrow();
	});

	it('drops the query from address and link when asked', () => {
		const finding = sampleFinding({ quote: 'click here', prefix: '' });
		const audit = sampleAudit({ findings: [finding] }, { url: 'https://www.sampleton.gov.uk/bins?street=High&sid=1' });
		expect(cells(toCsv(audit, KEEP))).toMatchObject({
			Address: 'https://www.sampleton.gov.uk/bins?street=High',
			Link: 'https://www.sampleton.gov.uk/bins?street=High#:~:text=click%20here',
		});
		expect(cells(toCsv(audit, { dropQuery: true }))).toMatchObject({
			Address: 'https://www.sampleton.gov.uk/bins',
			Link: 'https://www.sampleton.gov.uk/bins#:~:text=click%20here',
		});
	});
});

describe('toJson', () => {
	it('holds the audit as it is', () => {
		const audit = sampleAudit();
		expect(JSON.parse(toJson(audit, KEEP))).toEqual(audit);
	});

	it('drops the query from every address of the page when asked', () => {
		const url = 'https://www.sampleton.gov.uk/bins?street=High';
		const audit = sampleAudit({}, { url, canonical: url, counterparts: [{ lang: 'cy', url }] });
		expect(toJson(audit, { dropQuery: true })).not.toContain('street');
	});
});

describe('fileName', () => {
	it.each([
		['https://www.sampleton.gov.uk/', 'critical-friend-sampleton-home-2026-11-21.csv'],
		['https://www.sampleton.gov.uk/bins/missed-bins.html?x=1', 'critical-friend-sampleton-missed-bins-2026-11-21.csv'],
		['https://www.sampleton.gov.uk/node/1234', 'critical-friend-sampleton-node-1234-2026-11-21.csv'],
		['https://democracy.sampleton.gov.uk/bins/index.aspx', 'critical-friend-democracy-sampleton-bins-2026-11-21.csv'],
		['https://www.cyngor.llyw.cymru/tŷ-bach', 'critical-friend-cyngor-ty-bach-2026-11-21.csv'],
		['http://127.0.0.1:8080/old.html', 'critical-friend-127-0-0-1-8080-old-2026-11-21.csv'],
		['file:///home/x/old.html', 'critical-friend-page-old-2026-11-21.csv'],
		['https://x.org/..%2F..%2Fetc%2Fpasswd', 'critical-friend-x-org-etc-passwd-2026-11-21.csv'],
	])('names the file of %s', (url, name) => {
		expect(fileName(sampleAudit({}, { url }), 'csv')).toBe(name);
	});

	it('gives a file of some findings another name than the file of all', () => {
		const choices = new Set([choice('severity', 'must')]);
		expect(fileName(sampleAudit(), 'csv', { choices })).toBe(fileName(sampleAudit(), 'csv').replace('.csv', '-part.csv'));
	});
});
