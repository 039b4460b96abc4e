import { describe, expect, it } from 'vitest';
import { HOSTILE, hostileCheck } from '../../tests/hostile.ts';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { words } from '../words.ts';
import { summaryHtml } from './summary-html.ts';
import { summaryText } from './summary-text.ts';

const plain = (html: string): string =>
	html
		.replace(/<[^>]+>/g, '\n')
		.replaceAll('&#39;', "'")
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
const bare = (text: string): string => text.replace(/^(?:- |\d+\. )/gm, '').replace(/\s+/g, '');

describe('the summary for an email', () => {
	it.each([undefined, 'words', 'site', 'reviewer'] as const)(
		'says the same with headings and lists as in plain text: %s',
		(role) => {
			const text = summaryText(sampleAudit(), role);
			const [, ...rest] = plain(summaryHtml(sampleAudit(), role).replace(/<h2>.*?<\/h2>/, '|')).split('|');
			expect(bare(rest.join('|'))).toBe(bare(text));
		},
	);

	it('has only what every mail program keeps', () => {
		const html = summaryHtml(sampleAudit(), 'site');
		const tags = new Set([...html.matchAll(/<\/?([a-z\d]+)/g)].map(([, tag]) => tag));
		expect([...tags].sort()).toEqual(['a', 'br', 'h2', 'h3', 'li', 'ol', 'p', 'strong', 'ul']);
		expect(html).not.toMatch(/<[^>]*(?:style|class)=/);
		expect(html).toContain('<a href="https://www.sampleton.gov.uk/bins/missed-bins?street=High+Street">');
	});

	it('tells a manager who can fix what, and why these come first', () => {
		const html = summaryHtml(sampleAudit(), 'site');
		for (const fixer of ['content', 'template', 'supplier'] as const)
			expect(html).toContain(`<h3>${words.manager.group.site[fixer]}</h3>`);
		expect(html).toContain(words.manager.whyFirst);
		expect(html).toMatch(/for a person to judge\. The report lists them\./);
		expect(summaryHtml(sampleAudit(), 'words')).not.toContain(words.manager.group.site.supplier);
	});

	it('leaves hostile words as words', () => {
		const html = summaryHtml(hostileCheck().reviewed.audit, 'site');
		expect(html).not.toMatch(/<img|<script|javascript:[^<]*"/);
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(html).not.toContain(HOSTILE.turned);
		expect(html.isWellFormed()).toBe(true);
	});

	it('leaves private parts out of the address', () => {
		expect(summaryHtml(sampleAudit({}, { url: 'https://x.gov.uk/?token=secret' }))).not.toContain('secret');
	});
});
