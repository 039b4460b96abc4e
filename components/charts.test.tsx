import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { sentenceChart } from '../core/charts/sentence-chart.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { sampleAudit } from '../tests/sample-audit.ts';
import { Bars } from './Bars.tsx';
import { ReadingScale } from './ReadingScale.tsx';
import { SentenceLengths } from './SentenceLengths.tsx';

const many = (): Audit => {
	const audit = sampleAudit();
	return { ...audit, facts: { ...audit.facts, sentenceLengths: Array.from({ length: 300 }, (_, at) => 3 + ((at * 17) % 40)) } };
};
const rowsOf = (html: string): string[][] =>
	[...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell),
	);

describe('the picture of sentence lengths', () => {
	it.each([sampleAudit(), many()])('says the same numbers in its table', (audit) => {
		const html = renderToString(<SentenceLengths audit={audit} printing={false} />);
		const bars = sentenceChart(audit)?.bars ?? [];
		const [, ...rows] = rowsOf(html);
		expect(rows.map((row) => Number(row[1]))).toEqual(bars.map((bar) => bar.words));
		expect(html.match(/class="mark-under"/g)).toHaveLength(rows.length);
		expect(html.match(/class="mark-over"/g)).toHaveLength(rows.filter((row) => row[2] === words.charts.lengths.yes).length);
	});

	it('has a name and a description, and names the longest with its section', () => {
		const html = renderToString(<SentenceLengths audit={sampleAudit()} printing={false} />);
		expect(html).toMatch(
			/<svg[^>]* role="img" aria-labelledby="(\S+)" aria-describedby="(\S+)"><title id="\1">[^<]+<\/title><desc id="\2">[^<]+</,
		);
		expect(html).toContain('46 words, sentence 13 of the page, Bins and recycling › Missed bins');
	});

	it('stands open with its numbers on paper', () => {
		expect(renderToString(<SentenceLengths audit={sampleAudit()} printing />)).toMatch(/<details[^>]* open/);
	});

	it('says so where an earlier check did not count', () => {
		const { sentenceLengths, ...facts } = sampleAudit().facts;
		expect(renderToString(<SentenceLengths audit={sampleAudit({ facts })} printing={false} />)).toContain(
			words.charts.lengths.none,
		);
	});
});

describe('the scale of the reading age', () => {
	it('says its numbers, and the words and sentences that push it up', () => {
		const html = renderToString(<ReadingScale audit={sampleAudit()} printing={false} />);
		expect(rowsOf(html).slice(1, 3)).toEqual([
			[words.charts.age.thisPage, '14'],
			[words.charts.age.theAim, '9'],
		]);
		expect(rowsOf(html)).toContainEqual(['notification', '5', '3']);
		expect(html.match(/<blockquote>/g)).toHaveLength(2);
	});
});

describe('the bars', () => {
	it('have a table in the report and none in the popup', () => {
		expect(renderToString(<Bars audit={sampleAudit()} printing={false} />)).toContain(words.charts.bars.caption);
		expect(renderToString(<Bars audit={sampleAudit()} />)).not.toContain('<table');
	});
});
