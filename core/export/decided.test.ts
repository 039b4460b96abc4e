import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { merge, type Said } from '../review/review.ts';
import { reviewed } from '../review/reviewed.ts';
import { bySeverity, headline, kindsOf } from '../summary.ts';
import { exportAs } from './formats.ts';
import type { ReviewFile } from './review-file.ts';
import { summaryText } from './summary-text.ts';

const audit = sampleAudit();
const KEEP = { dropQuery: false };
const [FIRST = '', SECOND = ''] = audit.findings.map(({ key }) => key);
const note = (key: string, text: string, share: 'public' | 'us'): Said => ({ kind: 'note', key, text, share });
const SAID: readonly Said[] = [
	{ kind: 'status', key: FIRST, status: 'known', reason: 'In March.' },
	note(FIRST, 'Everybody may read this', 'public'),
	note(SECOND, 'Between ourselves', 'us'),
	{ kind: 'assigned', key: SECOND, to: 'Jo' },
	{ kind: 'rule', rule: 'color-contrast', issue: false, reason: 'Mended on Monday.' },
	{ kind: 'status', key: 'long-sentence-0', status: 'fixed' },
];
const list = entries(...SAID);
const file = async (kind: 'csv' | 'json', said = list, options: { dropQuery: boolean; forUs?: boolean } = KEEP): Promise<string> =>
	String((await exportAs({ audit, reviewed: reviewed(audit, said), entries: said }, kind, options))[2]);
const rows = (csv: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('counts', () => {
	it('agree in the headline, the bars, the summary, the spreadsheet and the data', async () => {
		const shown = reviewed(audit, list).audit;
		const { audit: machine, entries: said } = JSON.parse(await file('json')) as ReviewFile;
		const data = reviewed(machine, said).audit;
		const cells = rows(await file('csv'));
		expect(shown.findings).toHaveLength(audit.findings.length - 19);
		expect([data.findings.length, cells.length]).toEqual([shown.findings.length, shown.findings.length]);
		expect(headline(data)).toBe(headline(shown));
		expect(summaryText(shown)).toContain(headline(shown));
		const places = bySeverity(shown).reduce((sum, each) => sum + each.places, 0);
		expect(places).toBe(cells.length);
		expect(kindsOf(shown.findings).map(({ rule }) => rule)).not.toContain('color-contrast');
		expect(new Set(cells.map(({ Rule }) => Rule))).toEqual(new Set(shown.findings.map(({ rule }) => rule)));
	});
});

describe('the spreadsheet', () => {
	it('says what people decided, and keeps notes for us to ourselves', async () => {
		const [first, second, third] = rows(await file('csv'));
		expect(first).toMatchObject({
			Status: 'Known',
			Reason: 'In March.',
			Note: 'Everybody may read this (Sam, 21 November 2026)',
			Assigned: '',
		});
		expect(second).toMatchObject({ Status: 'To do', Reason: '', Note: '', Assigned: 'Jo' });
		expect(third).toMatchObject({ Status: 'To do', Note: '', Assigned: '' });
	});

	it('holds notes for us where that is ticked', async () => {
		expect(rows(await file('csv', list, { ...KEEP, forUs: true }))[1]).toMatchObject({
			Note: 'Between ourselves (Sam, 21 November 2026)',
		});
	});

	it('says who decided, where a name was given', async () => {
		const [first, second] = rows(await file('csv'));
		expect([first?.['Decided by'], second?.['Decided by']]).toEqual(['Sam, 21 November 2026', '']);
		const nameless = list.map((each) => ({ ...each, who: '' }));
		expect(rows(await file('csv', nameless))[0]).toMatchObject({ 'Decided by': '', Note: 'Everybody may read this' });
	});
});

describe('files to read', () => {
	const text = async (kind: 'html' | 'md', options = {}): Promise<string> =>
		String((await exportAs({ audit, reviewed: reviewed(audit, list), entries: list }, kind, { ...KEEP, ...options }))[2]);

	it.each(['html', 'md'] as const)('say who decided and who wrote a note, set aside or not: %s', async (kind) => {
		const said = await text(kind);
		expect(said).toMatch(/Known \\?\(Sam, 21 November 2026\\?\)/);
		expect(said).toMatch(/Everybody may read this \\?\(Sam, 21 November 2026\\?\)/);
		expect(said).toMatch(/Not an issue \\?\(Sam, 21 November 2026\\?\)\. Everything of this kind/);
		expect(said).not.toContain('Between ourselves');
	});

	it('name none of us to a supplier', async () => expect(await text('html', { supplier: 'Granicus' })).not.toContain('Sam,'));
});

describe('the review as a file', () => {
	const read = async (said = list, forUs = false): Promise<ReviewFile> =>
		JSON.parse(await file('json', said, { ...KEEP, forUs })) as ReviewFile;

	it('holds what the machine found, unchanged, and what people said, apart', async () => {
		const { format, version, audit: machine, entries: said } = await read(list, true);
		expect([format, version]).toEqual(['critical-friend/review', 2]);
		expect(machine).toEqual(audit);
		expect(said).toEqual(list);
	});

	it('leaves out notes for us, as earlier values too', async () => {
		const changed = entries(note(FIRST, 'Between ourselves', 'us'), note(FIRST, 'For all', 'public')).map((entry, at, all) =>
			at === 0 ? entry : { ...entry, was: all[0]?.said ?? entry.said },
		);
		expect(JSON.stringify(await read(changed))).not.toContain('Between ourselves');
		expect(JSON.stringify(await read(changed))).toContain('For all');
	});

	it('brings no older note to light where the latest is for us', async () => {
		expect(
			JSON.stringify(await read(entries(note(FIRST, 'For all', 'public'), note(FIRST, 'Between ourselves', 'us')))),
		).not.toContain('For all');
	});

	it('comes back into the list it came from without loss', async () => {
		expect(merge((await read()).entries, list)).toEqual(list);
	});

	it('is named so that it is not taken for the data alone', async () => {
		expect((await exportAs({ audit, reviewed: reviewed(audit, []), entries: [] }, 'json', KEEP))[0]).toMatch(/-review\.json$/);
	});
});
