import { expect, it } from 'vitest';
import { exampleContext, examplePage } from '../tests/example-page.ts';
import rule from './faq.ts';

const titled = (title: string, lines: string) => [...rule.check({ ...examplePage(lines).page, title }, exampleContext())];

it('reports the page where only its title says so', () => {
	expect(titled('Bins FAQ - Example Council', '# Bins\nText.')).toEqual([{ message: expect.stringContaining('title') }]);
});

it('reports the heading and not the title where both say so', () => {
	expect(titled('Bins FAQ - Example Council', '# Bins FAQ\nText.').map((match) => match?.block?.text)).toEqual(['Bins FAQ']);
});
