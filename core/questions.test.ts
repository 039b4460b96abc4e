import { describe, expect, it } from 'vitest';
import { examplePage } from '../tests/example-page.ts';
import { sampleElement } from '../tests/sample-element.ts';
import type { ElementFacts, PageContent } from './content.ts';
import { questionsFor } from './questions.ts';

const page = (lines: string, more: Partial<PageContent> = {}): PageContent => ({ ...examplePage(lines).page, ...more });
const ids = (content: PageContent): string[] => questionsFor(content).map(({ id }) => id);
const hint = (content: PageContent, id: string): string | undefined => questionsFor(content).find((each) => each.id === id)?.hint;
const welsh = (content: PageContent): PageContent => ({
	...content,
	lang: 'cy',
	blocks: content.blocks.map((block) => ({ ...block, lang: 'cy' })),
});
const image = (alt: string, width = 900, height = 400): ElementFacts =>
	sampleElement({ tag: 'img', attributes: { alt }, text: '', name: alt, at: 1, box: { width, height } });

describe('questions for a page', () => {
	it('are at most seven, each with a reason', () => {
		const everything = page(
			'# Help with debt\nWe are committed to help with debt advice (DA) in 2026. It costs £4 until 4 June 2026.\n## One\n' +
				`${'Sentence about many other things that go on. '.repeat(8)}\n## Two\n## Three\n## Four`,
			{ elements: [image('Two people at a desk')], surrounds: { ...page('').surrounds, fields: 4 } },
		);
		const questions = questionsFor(everything);
		expect(questions).toHaveLength(7);
		for (const { question, why } of questions) {
			expect(question).toMatch(/^[A-Z].*\?$/);
			expect(why).toMatch(/\.$/);
		}
		expect(new Set(questions.map(({ id }) => id)).size).toBe(7);
	});

	it('ask to try at most three parts, each of which the page holds', () => {
		const works = { boxes: ['X'], lists: ['Select your language'], messages: 1, embedded: 1, moving: 2 };
		const lively = page('# Bins', { surrounds: { ...page('').surrounds, works } });
		expect(ids(lively).filter((id) => id.startsWith('try-'))).toEqual(['try-box', 'try-list', 'try-tab']);
		expect(hint(lively, 'try-box')).toBe("It holds 1 hidden box, which 'X' closes.");
		expect(hint(lively, 'try-list')).toBe("The list 'Select your language' has no button of its own.");
		const still = page('# Bins', {
			surrounds: { ...page('').surrounds, works: { boxes: [], lists: [], messages: 1, embedded: 0, moving: 2 } },
		});
		expect(ids(still).filter((id) => id.startsWith('try-'))).toEqual(['try-moving', 'try-message']);
		expect(hint(still, 'try-moving')).toBe('It holds 2 pictures or animations that may move.');
		expect(ids(page('# Bins')).some((id) => id.startsWith('try-'))).toBe(false);
	});

	it('fit the kind of page', () => {
		const lines = '# Cabinet\nThe meeting began at 6pm in the hall of the town.';
		expect(ids(page(lines, { pageType: 'minutes' }))).toEqual(['title-meaning']);
		expect(ids(page(lines, { pageType: 'form' }))).not.toContain('front-load');
		expect(ids(page(lines))).toContain('user-need');
	});

	it('are few on an empty page', () => {
		expect(ids(page('', { title: '' }))).toEqual(['still-true', 'user-need', 'said-elsewhere']);
	});

	it('are the same in English for a Welsh page, without hints from English words', () => {
		const content = welsh(page('# Debt\nWe are committed to help all people with debts.'));
		expect(ids(content)).not.toContain('tone-in-distress');
		expect(hint(content, 'front-load')).toBe("It begins: 'We are committed to help all people with debts'.");
	});
});

describe('the question about the first paragraph', () => {
	it.each([
		['We are committed to a clean borough for all.', 'what the council wants'],
		['The service was established in 1974 by the old county.', 'looks back'],
		['Welcome to the pages about our parks.', 'a greeting'],
		['Allotments are plots of land for growing vegetables.', 'nothing that people do'],
	])('says what is odd about: %s', (text, said) => {
		expect(hint(page(`# Parks\n${text}`), 'front-load')).toContain(said);
	});

	it.each(['You can rent a plot from £12 a year.', 'Report a broken bench or rubbish in a park.'])('only quotes: %s', (text) => {
		expect(hint(page(`# Parks\n${text}`), 'front-load')).toBe(`It begins: '${text.slice(0, -1)}'.`);
	});

	it('quotes the first sentence, cut at a word', () => {
		const long = `${'You can rent a plot of land '.repeat(6)}here.`;
		expect(hint(page(`# Parks\n${long}`), 'front-load')).toMatch(/^It begins: '.{90,120} …'\.$/);
	});

	it('passes over short lines', () => {
		expect(hint(page('# Parks\nUpdated today\nYou can rent a plot from us.'), 'front-load')).toContain('You can rent');
	});
});

describe('the question about a long page', () => {
	const part = (name: string): string => `## ${name}\n${'Words that go on and on. '.repeat(45)}`;
	const long = ['One', 'Two', 'Three', 'Four', 'Five'].map(part).join('\n');

	it('is asked where no list of contents is there', () => {
		expect(hint(page(`# All\n${long}`), 'long-page-no-contents')).toMatch(/^It has 1\d\d\d words below 5 headings/);
	});

	it('is not asked of a page with contents, with links down the page, or a short one', () => {
		expect(ids(page(`# All\n## Contents\n${long}`))).not.toContain('long-page-no-contents');
		const { surrounds, url } = page('');
		const links = ['a', 'b', 'c'].map((id) => ({ text: id, href: `${url}#${id}`, hreflang: '', main: true }));
		expect(ids(page(`# All\n${long}`, { surrounds: { ...surrounds, links } }))).not.toContain('long-page-no-contents');
		expect(ids(page('# All\n## One\nShort.'))).not.toContain('long-page-no-contents');
	});
});

describe('questions about images', () => {
	it('asks of a large one at the top, and what its description says', () => {
		const content = page('# Parks\nText of the page.', { elements: [image('Two people in a park')] });
		expect(hint(content, 'decorative-hero')).toBe("It is 900 by 400 pixels. Its description is: 'Two people in a park'.");
		expect(hint(content, 'image-meaning')).toContain('1 image has a description');
	});

	it('does not ask of a small one, or of none', () => {
		expect(ids(page('# Parks', { elements: [image('Park', 200, 100)] }))).not.toContain('decorative-hero');
		expect(ids(page('# Parks', { elements: [image('')] }))).not.toContain('image-meaning');
	});
});

describe('other hints', () => {
	it('name what is hard for people', () => {
		expect(hint(page('# Register a death\nYou can book a time.'), 'tone-in-distress')).toBe("One heading speaks of 'death'.");
		expect(ids(page('# Tennis courts\nYou can book a time.'))).not.toContain('tone-in-distress');
	});

	it('name prices and dates', () => {
		expect(hint(page('# Rent\nIt costs £9 from 1 April 2026, then £12.'), 'still-true')).toBe(
			"It gives 2 prices, such as '£9', and 1 date, such as '1 April 2026'.",
		);
	});

	it('name the longest part', () => {
		const below = 'You can pay by card or cash at any shop in town that shows the sign. '.repeat(4);
		const lines = `# Rent\n## Fees\nText.\n## Paying\n${below}\n## Debt\nText.\n## Help\nText.`;
		expect(hint(page(lines), 'headings-fit')).toBe("The longest part is 'Paying', with 64 words.");
		expect(ids(page(`# Rent\n## Paying\n${below}`))).not.toContain('headings-fit');
	});

	it('name the task', () => {
		const { surrounds } = page('');
		const links = [{ text: 'Apply for a plot', href: 'https://www.example.gov.uk/a', hreflang: '', main: true }];
		expect(hint(page('# Plots\nText.', { surrounds: { ...surrounds, links } }), 'journey')).toBe("Try 'Apply for a plot'.");
	});
});
