import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import type { Draft } from '../draft.ts';
import { withoutSetWords } from './statement-set-words.ts';

const COMMITMENT =
	'Example Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.';
const kept = (line: string, words: string, more: { area?: Draft['area']; type?: 'service' } = {}): boolean => {
	const page = { ...examplePage(line).page, pageType: more.type ?? ('statement' as const) };
	const start = page.blocks[0]?.text.indexOf(words) ?? -1;
	expect(start).not.toBe(-1);
	const draft = { block: 0, at: { start, end: start + words.length }, area: more.area ?? 'plain-english' } as Draft;
	return withoutSetWords([draft], page).length === 1;
};

describe('set words', () => {
	it('are left alone by rules of style', () => {
		expect(kept(COMMITMENT, 'in accordance with')).toBe(false);
		expect(kept(COMMITMENT, COMMITMENT)).toBe(false);
		expect(kept('The content listed below is non-accessible for the following reasons.', 'below')).toBe(false);
		expect(kept("## Content that's not within the scope of the accessibility regulations", 'Content')).toBe(false);
		expect(
			kept(
				'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.',
				'below',
			),
		).toBe(false);
	});

	it('are judged as part of the statement, and other words as ever', () => {
		expect(kept(COMMITMENT, 'committed', { area: 'statement' })).toBe(true);
		expect(kept(`${COMMITMENT} We utilise tools.`, 'utilise')).toBe(true);
		expect(kept('We work in accordance with the plan.', 'in accordance with')).toBe(true);
		expect(kept(COMMITMENT, 'in accordance with', { type: 'service' })).toBe(true);
	});
});
