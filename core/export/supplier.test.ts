import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../tests/hostile.ts';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import type { Said } from '../review/review.ts';
import { reviewed } from '../review/reviewed.ts';
import type { Finding } from '../types.ts';
import { words } from '../words.ts';
import { exportAs, type FileKind } from './formats.ts';

const FIELD = sampleFinding({
	key: 'fieldset',
	rule: 'fieldset-legend',
	area: 'accessibility',
	fixer: 'supplier',
	title: 'Group of fields has no name',
	message: 'Group of fields has no name',
	snippet: '<fieldset class="form-group">',
	section: ['Report a missed bin'],
	selector: ['form > fieldset:nth-of-type(2)'],
	frame: ['#form'],
	guidance: [{ name: 'WCAG: info and relationships', url: 'https://www.w3.org/x', wcag: '1.3.1' }],
});
const MAP = 'maps.example.org';
const OWN = 'www.sampleton.gov.uk';

async function file(
	kind: FileKind,
	supplier: string,
	more: readonly Finding[] = [],
	also: readonly Said[] = [],
): Promise<{ name: string; text: string }> {
	const base = sampleAudit();
	const audit = { ...base, findings: [...base.findings, FIELD, ...more] };
	const said = entries({ kind: 'note', key: 'fieldset', text: 'Only for us.', share: 'us' }, ...also);
	const what = { audit, reviewed: reviewed(audit, said), entries: said };
	const [name, , data] = await exportAs(what, kind, { dropQuery: false, supplier });
	const bytes = Buffer.from(data);
	if (kind === 'docx') return { name, text: (await mammoth.extractRawText({ buffer: bytes })).value };
	if (kind !== 'xlsx') return { name, text: String(data) };
	const sheets = await readExcelFile(bytes);
	return { name, text: JSON.stringify(sheets.map(({ sheet, data: rows }) => [sheet, rows])) };
}

describe.each(['docx', 'xlsx', 'html', 'csv', 'md'] as const)('the file for one supplier as %s', (kind) => {
	it('holds what this supplier has to fix: place, element, criterion and code path', async () => {
		const { text } = await file(kind, OWN);
		const plain = text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('\\', '').replaceAll('&quot;', '"');
		for (const part of ['Group of fields has no name', 'Report a missed bin', 'form > fieldset:nth-of-type(2)', '1.3.1', '#form'])
			expect(plain).toContain(part);
		expect(plain.replaceAll('""', '"')).toContain('<fieldset class="form-group">');
	});

	it('holds nothing of anybody else, and no note of ours', async () => {
		const { text } = await file(kind, OWN);
		for (const part of ['Embedded page has no name', 'click here', 'Text is too faint', 'Only for us'])
			expect(text).not.toContain(part);
		expect((await file(kind, MAP)).text.replaceAll('\\', '')).toContain('frame-title');
	});

	it('says supplier in its name', async () => {
		expect((await file(kind, MAP)).name).toBe(`critical-friend-supplier-maps-example-org-sampleton-missed-bins-2026-11-21.${kind}`);
		expect((await file(kind, OWN)).name).toBe(`critical-friend-supplier-sampleton-missed-bins-2026-11-21.${kind}`);
	});
});

describe.each(['docx', 'xlsx', 'html', 'md'] as const)('the letter to one supplier as %s', (kind) => {
	it('says which product and page, what we ask and how to see each fault', async () => {
		const text = (await file(kind, MAP)).text.replaceAll('\\', '');
		for (const part of [
			MAP,
			'Report a missed bin - Sampleton Council',
			words.supplier.lead(1, 1, 0),
			'axe-core 4.14.1',
			'1,280 by 720',
		])
			expect(text).toContain(part);
		expect(text).toContain(words.supplier.ask);
		expect(text).toContain(words.report.style);
		expect(text).toContain(words.notChecked.title);
		expect(text).toContain(kind === 'md' ? 'frame-title' : 'axe-core: frame-title');
	});
});

it('what rules tell editors to ask for is said to the one who does it, and who helps us is not', async () => {
	const fix = 'Ask the web team or supplier to name the group. Ask the web team for a clear line.';
	const asked = { ...FIELD, key: 'asked', fix };
	for (const kind of ['html', 'csv'] as const) {
		const { text } = await file(kind, OWN, [asked], [{ kind: 'assigned', key: 'asked', to: 'Sam of our web team' }]);
		expect(text).toContain('Name the group. Add a clear line.');
		expect(text).not.toContain('Sam of our');
	}
});

it('what may be no fault is called a possible one', () => {
	expect(words.supplier.lead(2, 3, 2)).toMatch(/2 kinds of possible fault in 3 places/);
	expect(words.supplier.lead(2, 3, 1)).toMatch(/2 kinds of fault in 3 places.*‘for a person to judge’/);
});

it('a hostile element stays words', async () => {
	const { text } = await file('html', OWN, [{ ...FIELD, key: 'hostile', snippet: HOSTILE.element, selector: [HOSTILE.element] }]);
	expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
	expect(text).not.toMatch(/<img|<script/);
});
