import { describe, expect, it } from 'vitest';
import { sampleElement } from '../../tests/sample-element.ts';
import { bareLinkText, documentType, fileHints, saysNewWindow } from './link-words.ts';

describe('the type of a linked file', () => {
	const typeOf = (attributes: Record<string, string>): string | undefined => documentType(sampleElement({ attributes }));

	it.each([
		['/rules.pdf', 'pdf'],
		['/rules.PDF?v=2#page=3', 'pdf'],
		['https://www.example.gov.uk/a.b/budget.xlsx', 'xlsx'],
		['rules.odt', 'odt'],
	])('is read from the ending of %s', (href, type) => {
		expect(typeOf({ href })).toBe(type);
	});

	it.each([
		'/rules',
		'/get?file=rules.pdf',
		'https://example.zip',
		'mailto:jo@example.doc',
		'/photo.jpg',
		'#a.pdf',
		'/pdf/',
		'/rules-pdf',
	])('is not guessed from %s', (href) => {
		expect(typeOf({ href })).toBeUndefined();
	});

	it('comes from the download name where the address has none', () => {
		expect(typeOf({ href: '/get/4711', download: 'budget.csv' })).toBe('csv');
	});

	it('comes from the address as the browser understands it', () => {
		expect(typeOf({ href: 'rules', resolved: 'https://www.example.gov.uk/rules.pdf' })).toBe('pdf');
	});
});

describe('type and size of a file', () => {
	it.each([
		{ name: 'Allotment rules (PDF, 240KB)' },
		{ after: ' (PDF, 240 KB, 3 pages)' },
		{ after: ' - ODS 1.2MB' },
		{ after: ' File type: PDF. Size: 20 KB' },
		{ before: 'PDF, 20KB: ' },
		{ name: 'Order form (Word)', after: ' 20KB' },
	])('are found in %o', (facts) => {
		expect(fileHints(sampleElement(facts))).toEqual({ type: true, size: true });
	});

	it.each([
		{ after: ', Map of plots (PDF, 240KB)' },
		{ before: 'Map of plots (PDF, 240KB) ' },
		{ after: '. The map is a 2MB PDF' },
	])('are not taken from the link next door in %o', (facts) => {
		expect(fileHints(sampleElement(facts))).toEqual({ type: false, size: false });
	});

	it('are not seen in everyday words', () => {
		expect(fileHints(sampleElement({ name: 'A word about Band B and 3 big plots' }))).toEqual({ type: false, size: false });
	});
});

describe('a new tab', () => {
	it.each([
		{ name: 'Fees (opens in new tab)' },
		{ name: 'Fees, opens in a new browser window' },
		{ after: ' (this link opens in a new window)' },
		{ after: ' opens in a new tab' },
		{ attributes: { href: '/', title: 'Opens in a new window' } },
		{ name: 'Ffioedd (yn agor mewn tab newydd)' },
		{ name: 'Ffioedd - dolen yn agor mewn ffenestr newydd' },
		{ after: ' (fosglaidh seo ann an uinneag ùr)' },
		{ after: ' (osclaíonn i bhfuinneog nua)' },
		{ before: 'All links open in a new tab: ' },
	])('is announced by %o', (facts) => {
		expect(saysNewWindow(sampleElement(facts))).toBe(true);
	});

	it.each([{ after: ' or Rules (opens in new tab)' }, { before: 'Rules (opens in new tab), ' }, { name: 'Fees (external link)' }])(
		'is not announced by %o',
		(facts) => {
			expect(saysNewWindow(sampleElement(facts))).toBe(false);
		},
	);
});

describe('the bare words of a link', () => {
	it.each([
		['→ Read more »', 'Read more'],
		['Download (PDF, 20KB)', 'Download'],
		['this page (opens in new tab) ', 'this page'],
		['Rules [PDF] (opens in a new tab)', 'Rules'],
		['Download, PDF 20KB', 'Download'],
		['Bins (garden)', 'Bins (garden'],
		['https://www.example.gov.uk/bins/', 'https://www.example.gov.uk/bins'],
		['…', ''],
	])('of %s are %s', (name, bare) => {
		expect(bareLinkText(name)).toBe(bare);
	});

	it('are found quickly in a very long name', () => {
		expect(bareLinkText(' ('.repeat(100_000)).length).toBeLessThan(300);
	});
});
