import type { ElementFacts } from '../core/content.ts';

/** An element as rules see it; a test changes what it is about. */
export const sampleElement = (changes: Partial<ElementFacts> = {}): ElementFacts => ({
	id: 0,
	rules: [],
	tag: 'a',
	attributes: { href: '/' },
	text: 'Allotment rules',
	name: 'Allotment rules',
	before: '',
	after: '',
	lang: 'en',
	section: [],
	at: 0,
	box: { width: 10, height: 10 },
	...changes,
});

/** A link on a council's page, with its whole address. */
export const sampleLink = (href: string, text = 'Rules', changes: Partial<ElementFacts> = {}): ElementFacts =>
	sampleElement({
		attributes: { href, resolved: new URL(href, 'https://www.example.gov.uk/').href },
		text,
		name: text,
		...changes,
	});
