import { expect, it } from 'vitest';
import type { Block } from '../core/content.ts';
import { exampleContext } from '../tests/example-page.ts';
import rule from './all-caps-run.ts';

const block = (text: string): Block => ({
	id: 0,
	kind: 'heading',
	text,
	shown: text,
	lang: 'en',
	section: [],
	quoted: false,
	uppercase: true,
	spans: [],
});
const reports = (text: string): number => [...rule.check(block(text), exampleContext())].length;

it('reports a sentence that the style sheet sets in capitals', () => {
	expect(reports('Pay your council tax online')).toBe(1);
});

it('accepts a short label that the style sheet sets in capitals', () => {
	expect(reports('Council tax')).toBe(0);
});
