import { describe, expect, it } from 'vitest';
import { examplePage } from '../tests/example-page.ts';
import { sampleElement } from '../tests/sample-element.ts';
import type { ElementFacts, PageContent } from './content.ts';
import { good } from './good.ts';
import type { Facts } from './text-facts.ts';
import type { Checked, Finding, Good } from './types.ts';

const FACTS: Facts = { words: 0, sentences: 0, closedWords: 0, otherLanguages: {} };

const element = (tag: string, text: string, attributes: Record<string, string>, after = ''): ElementFacts =>
	sampleElement({
		rules: tag === 'a' ? ['link-generic'] : ['image-alt-quality'],
		tag,
		attributes,
		text,
		name: text || (attributes.alt ?? ''),
		after,
	});
const link = (text: string, href = '/', after = ''): ElementFacts => element('a', text, { href }, after);
const image = (alt: string): ElementFacts => element('img', '', { alt });

const finding = (rule: string): Finding => ({
	key: rule,
	rule,
	source: 'content',
	area: 'links',
	severity: 'should',
	certainty: 'likely',
	title: rule,
	message: rule,
	why: '',
	fix: '',
	section: [],
	selector: [],
	region: 'main',
	fixer: 'content',
	guidance: [],
});

interface Given {
	readonly text?: string;
	readonly title?: string;
	readonly elements?: readonly ElementFacts[];
	readonly findings?: readonly string[];
	readonly facts?: Partial<Facts>;
	readonly checked?: readonly Checked[];
}

function praise({ text = '', title = 'x', elements = [], findings = [], facts = {}, checked }: Given): Good[] {
	const page: PageContent = { ...examplePage(text).page, title, elements };
	return good(page, findings.map(finding), { ...FACTS, ...facts }, checked);
}
const of = (id: string, given: Given): Good | undefined => praise(given).find((item) => item.id === id);

const EIGHT = 'You can pay online. We send your bill in March. Call us if your name is wrong. Tell us if you move.\n'.repeat(2);
const LINKS = [link('Bins'), link('Check your bin day'), link('Pay a fine')];

describe('praise', () => {
	it('is an empty list for a page with nothing to praise', () => {
		expect(praise({})).toEqual([]);
		expect(
			praise({
				title: 'Page 42',
				text: '# Information\nWelcome to our website.\n## Overview\nIt is hoped that information will be provided in due course.\n- one',
				elements: [link('here'), link('Rules', '/rules.pdf'), image('IMG_2.jpg'), image('Council logo'), image('')],
				findings: ['link-generic', 'passive-voice', 'heading-generic', 'image-alt-quality', 'vague-quantity'],
				facts: { words: 20, sentences: 2, averageSentence: 9, readingAge: { grade: 14, age: 19, words: 120, sentences: 4 } },
			}),
		).toEqual([]);
	});

	it('is left out where the rule that it rests on did not run', () => {
		const ran = (...rules: string[]): Checked[] => rules.map((rule) => ({ rule, status: 'ran', looked: 1 }));
		expect(of('links-say-where', { elements: LINKS, checked: ran('link-generic', 'link-raw-url') })).toBeDefined();
		expect(of('links-say-where', { elements: LINKS, checked: ran('link-generic') })).toBeUndefined();
		const gaveUp: Checked = { rule: 'link-raw-url', status: 'gave-up', looked: 0 };
		expect(of('links-say-where', { elements: LINKS, checked: [...ran('link-generic'), gaveUp] })).toBeUndefined();
	});

	it('ignores words in other languages', () => {
		const page = examplePage(EIGHT).page;
		const welsh = { ...page, title: 'x', blocks: page.blocks.map((block) => ({ ...block, lang: 'cy' })) };
		expect(good(welsh, [], FACTS)).toEqual([]);
	});
});

describe('links and files', () => {
	it('counts links that have words of their own', () => {
		expect(of('links-say-where', { elements: LINKS })).toEqual({
			id: 'links-say-where',
			title: 'Links say where they go',
			evidence:
				"None of the 3 links in the main content says only 'click here', 'more' or a web address. One says 'Check your bin day'.",
			quote: 'Check your bin day',
		});
	});

	it('does not praise fewer than 3 links, a fault or a link without a name', () => {
		expect(of('links-say-where', { elements: LINKS.slice(1) })).toBeUndefined();
		expect(of('links-say-where', { elements: LINKS, findings: ['link-raw-url'] })).toBeUndefined();
		expect(of('links-say-where', { elements: [...LINKS, link('')] })).toBeUndefined();
	});

	it('praises links that begin with what people look for', () => {
		const links = ['Pay council tax', 'Report a missed bin', 'Garden waste', '01452 396 396'].map((text) => link(text));
		expect(of('links-front-loaded', { elements: links })?.evidence).toBe(
			"All 3 links of 2 or more words do, such as 'Pay council …', 'Report a …', 'Garden waste …'.",
		);
		expect(of('links-front-loaded', { elements: [...links, link('The bin map')] })).toBeUndefined();
		expect(of('links-front-loaded', { elements: links, findings: ['link-not-front-loaded'] })).toBeUndefined();
	});

	it('praises file links only where each says type and size', () => {
		const rules = link('Rules (PDF, 240KB)', '/rules.pdf');
		expect(of('files-say-type-and-size', { elements: [...LINKS, rules] })?.evidence).toBe(
			"One link to a file: 'Rules (PDF, 240KB)'.",
		);
		expect(of('files-say-type-and-size', { elements: [rules, link('Map', '/map.pdf', ' (PDF, 1MB)')] })?.evidence).toMatch(
			/^All 2 of them/,
		);
		expect(of('files-say-type-and-size', { elements: [rules, link('Map', '/map.pdf')] })).toBeUndefined();
		expect(of('files-say-type-and-size', { elements: LINKS })).toBeUndefined();
	});
});

describe('sentences', () => {
	it('need 8 to show that they are short', () => {
		const facts = { averageSentence: 12.3, sentences: 8 };
		expect(of('short-sentences', { facts })?.evidence).toBe('12.3 words a sentence on average, over 8 sentences.');
		expect(of('short-sentences', { facts: { ...facts, sentences: 7 } })).toBeUndefined();
		expect(of('short-sentences', { facts: { ...facts, averageSentence: 15.1 } })).toBeUndefined();
	});

	it('are none too long where the longest has 25 words or fewer', () => {
		expect(of('no-long-sentence', { text: EIGHT })?.evidence).toBe('The longest has 7 words.');
		expect(of('no-long-sentence', { text: `${EIGHT}${'word '.repeat(26)}.` })).toBeUndefined();
		expect(of('no-long-sentence', { text: EIGHT, findings: ['long-sentence'] })).toBeUndefined();
	});

	it('say who does what where at most 1 in 20 may hide it', () => {
		expect(of('says-who-does-what', { text: EIGHT })?.evidence).toBe('In 8 sentences we found none that hides who acts.');
		expect(of('says-who-does-what', { text: EIGHT, findings: ['passive-voice'] })).toBeUndefined();
		expect(of('says-who-does-what', { text: EIGHT.repeat(3), findings: ['passive-voice'] })?.evidence).toMatch(/^Only 1 of 24/);
	});

	it('speak to the reader where they say you often', () => {
		expect(of('speaks-to-you', { text: EIGHT })).toMatchObject({
			evidence: "'You' or 'your' 8 times. One sentence: 'You can pay online.'",
			quote: 'You can pay online.',
		});
		expect(of('speaks-to-you', { text: 'You can pay online.' })).toBeUndefined();
	});

	it('stand in short paragraphs', () => {
		const text = EIGHT.replaceAll('. ', '.\n');
		expect(of('short-paragraphs', { text })?.evidence).toBe('None of the 8 paragraphs has more than 1 sentence.');
		expect(of('short-paragraphs', { text: EIGHT })).toBeUndefined();
	});

	it('are easy to read up to age 14', () => {
		const readingAge = { grade: 8.6, age: 14, words: 300, sentences: 20 };
		expect(of('reading-age', { facts: { readingAge } })?.evidence).toBe('Reading age is about 14, worked out from 300 words.');
		expect(of('reading-age', { facts: { readingAge: { ...readingAge, age: 15 } } })).toBeUndefined();
	});
});

describe('words', () => {
	it.each([
		['Ask for an education, health and care plan (EHCP) early.', 'education, health and care plan (EHCP)'],
		['The Department for Work and Pensions (DWP) pays it.', 'Department for Work and Pensions (DWP)'],
		['Get a <abbr title="house in multiple occupation">HMO</abbr> licence.', 'house in multiple occupation (HMO)'],
	])('explain an acronym in: %s', (text, words) => {
		expect(of('acronyms-explained', { text })?.evidence).toBe(`1 explained, such as '${words}'.`);
	});

	it.each(['Call the council (CTR) today.', 'Pay the fee (PDF) online.', 'Ask the DWP.'])('explain no acronym in: %s', (text) => {
		expect(of('acronyms-explained', { text })).toBeUndefined();
	});

	it('give times as numbers', () => {
		expect(of('real-times', { text: 'We reply within 10 working days.' })?.quote).toBe('We reply within 10 working days.');
		expect(of('real-times', { text: 'We reply soon. It is in 3 places.' })).toBeUndefined();
	});

	it('have no block capitals on a page long enough to tell', () => {
		expect(of('no-block-capitals', { facts: { words: 150 } })?.evidence).toBe('None in 150 words.');
		expect(of('no-block-capitals', { facts: { words: 149 } })).toBeUndefined();
	});
});

describe('structure', () => {
	it('has headings that say what is below', () => {
		const text = '# Bins\n## What goes in the green bin\n## Fees\n## Missed bins';
		expect(of('headings-say', { text })?.evidence).toBe("3 headings, such as 'What goes in the green bin'.");
		expect(of('headings-say', { text: `${text}\n## Moved house?` })).toBeUndefined();
		expect(of('headings-say', { text: '# Bins\n## Fees\n## Missed bins' })).toBeUndefined();
	});

	it('gives no heading as an example in which something is wrong', () => {
		const text = '# Bins\n## How to join\n## What goes in the green bin\n## Missed bins';
		const { page } = examplePage(text);
		const howTo = { ...finding('heading-not-front-loaded'), quote: 'How to', prefix: '', suffix: ' join' };
		const [headings] = good(page, [howTo], FACTS).filter(({ id }) => id === 'headings-say');
		expect(headings?.quote).toBe('What goes in the green bin');
	});

	it('has a page title that begins as the main heading does', () => {
		const given = { text: '# Pay your council tax', title: 'Pay your Council Tax - Example Council' };
		expect(of('title-matches', given)?.evidence).toBe("Both begin 'Pay your council tax'.");
		expect(of('title-matches', { ...given, title: 'Page 42' })).toBeUndefined();
		expect(of('title-matches', { ...given, text: '# Pay' })).toBeUndefined();
	});

	it('has lists that a sentence leads into', () => {
		expect(of('lists', { text: 'You need:\n- proof of age\n- a photo' })?.evidence).toBe(
			"1 list, such as the one after 'You need:'.",
		);
		expect(of('lists', { text: '- Home\n- News' })).toBeUndefined();
	});

	it('has images that are described, logos aside', () => {
		expect(of('images-described', { elements: [image('Map of parking zones')] })?.evidence).toBe(
			"1 description, such as 'Map of parking zones'.",
		);
		expect(of('images-described', { elements: [image('Example Council logo'), image(''), image('Map')] })).toBeUndefined();
	});
});

describe('trust', () => {
	it.each([
		['Email <a>bins@example.gov.uk</a>.', 'bins@example.gov.uk'],
		['Telephone: 01234 567 890', '01234 567 890'],
	])('comes from a way to get in touch in: %s', (text, quote) => {
		expect(of('contact-route', { text })).toMatchObject({ evidence: `In the main content: '${quote}'.`, quote });
	});

	it('does not come from a reference number', () => {
		expect(of('contact-route', { text: 'Form 0123456789012345, version 10.012345678901' })).toBeUndefined();
	});

	it('comes from a full date of the last update, unless that is old', () => {
		const text = 'Last updated: 2 June 2026';
		expect(of('dated', { text })?.evidence).toBe("'Last updated: 2 June 2026'");
		expect(of('dated', { text, findings: ['stale-review-date'] })).toBeUndefined();
		expect(of('dated', { text: 'Updated often' })).toBeUndefined();
	});
});
