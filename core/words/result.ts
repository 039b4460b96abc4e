import type { Area, Fixer, Severity } from '../types.ts';
import { capital, count, either, fixers, fixersWithThe, kinds, list, number } from './numbers.ts';
import type { Role } from './role.ts';

/** What a check found: in the popup, in the report and in files. */
export const resultWords = {
	severity: { must: 'Must fix', should: 'Should improve', consider: 'For a person to judge' } as const satisfies Record<
		Severity,
		string
	>,
	severityMeaning: {
		must: 'the law, or the accessibility standard (WCAG 2.2 A and AA)',
		should: 'published guidance that a machine can judge well',
		consider: 'good writers do this on purpose too, so a person decides',
	} as const satisfies Record<Severity, string>,
	area: {
		accessibility: 'Accessibility',
		'plain-english': 'Plain English',
		style: 'Style',
		links: 'Links and documents',
		structure: 'Headings and structure',
		inclusive: 'Inclusive language',
		trust: 'Trust and freshness',
		statement: 'Accessibility statement',
	} as const satisfies Record<Area, string>,
	fixer: fixers,
	noun: {
		place: (n: number): string => count(n, 'place'),
		link: (n: number): string => count(n, 'link'),
		image: (n: number): string => count(n, 'image'),
		heading: (n: number): string => count(n, 'heading'),
		sentence: (n: number): string => count(n, 'sentence'),
		paragraph: (n: number): string => count(n, 'paragraph'),
		word: (n: number): string => count(n, 'word'),
		table: (n: number): string => count(n, 'table'),
		field: (n: number): string => count(n, 'form field'),
		button: (n: number): string => count(n, 'button'),
		page: (): string => 'the whole page',
	},
	canFix: {
		words: { content: 'you can fix it', template: 'your web team can fix it', supplier: 'your website supplier can fix it' },
		site: { content: 'your team can fix it', template: 'your web team can fix it', supplier: 'your website supplier can fix it' },
		reviewer: {
			content: 'whoever edits the page can fix it',
			template: 'the web team can fix it',
			supplier: 'the website supplier can fix it',
		},
	} as const satisfies Record<Role, Record<Fixer, string>>,

	headline: {
		both: (must: number, should: number): string => `${kinds(must)} to fix and ${number.format(should)} to improve.`,
		must: (must: number): string => `${kinds(must)} to fix.`,
		should: (should: number): string => `${kinds(should)} to improve.`,
		neither: 'These checks found nothing to fix or improve. A person still has to look.',
		nothingRan: 'No check could run on this page, so nothing is known about it.',
		consider: (n: number, more: boolean): string =>
			more ? `${count(n, 'more thing')} for a person to judge.` : `${count(n, 'thing')} for a person to judge.`,
		gaveUp: (n: number): string => `${count(n, 'check')} did not finish.`,
	},
	kinds,
	places: (n: number): string => count(n, 'place'),

	bars: {
		title: 'Findings in numbers',
		bySeverity: 'By what to do',
		byArea: 'By area',
		severity: (n: number, places: number): string => (n === 0 ? 'none found' : `${count(n, 'kind')} in ${count(places, 'place')}`),
		area: (must: number, should: number, consider: number): string =>
			list.format(
				[
					must > 0 ? `${number.format(must)} to fix` : '',
					should > 0 ? `${number.format(should)} to improve` : '',
					consider > 0 ? `${number.format(consider)} to judge` : '',
				].filter((part) => part !== ''),
			),
		note: 'Each bar counts kinds of problem, not every place.',
	},
	first: {
		nav: 'Fix first',
		title: (n: number): string => (n === 0 ? 'Fix first' : n === 1 ? 'Fix this first' : `${number.format(n)} things to fix first`),
		none: 'These checks found nothing that you need to fix first.',
		noneForWords: 'These checks found nothing to fix first in the words.',
		others: (n: number, places: number, by: readonly Fixer[]): string =>
			`${capital(either.format(by.map((fixer) => fixersWithThe[fixer])))} can fix ${kinds(n)} in ${count(places, 'place')}.`,
		example: 'For example:',
	},
	good: {
		title: 'Good on this page',
		none: 'These checks found nothing to point out here. A person may well see things done well.',
	},
	notChecked: {
		title: 'Not checked',
		none: 'The checks know of nothing that they left out.',
		always: 'No tool finds everything. Try the page with a keyboard, with a screen reader and with people who use it.',
		places: (count: number): string => `${number.format(count)} places`,
		why: 'Why:',
		todo: 'To do:',
	},
	readingAge: {
		title: 'Reading age',
		about: (age: number): string => `About ${number.format(age)}.`,
		pointer:
			'This is a pointer, not a target. A short sentence can still be hard, and a long word can be one that everybody knows.',
		how: 'How it works',
		formula: (grade: number, age: number): string =>
			`The Flesch-Kincaid formula looks at the length of sentences and words. It gives a United States school year, here ${number.format(grade)}. Add 5 for the age: ${number.format(age)}.`,
		from: (used: number, sentences: number, all: number): string =>
			used < all
				? `It used ${number.format(used)} of the page’s ${number.format(all)} words, in ${count(sentences, 'sentence')}.`
				: `It used ${count(used, 'word')} in ${count(sentences, 'sentence')}.`,
		average: (n: number): string => `A sentence on this page has ${count(n, 'word')} on average.`,
		tooShort: (n: number): string => `This page has ${count(n, 'word')} of English to work from. A reading age needs at least 100.`,
		missing: 'The check did not work out a reading age for this page.',
		closed: (n: number): string => `${count(n, 'word')} of this page ${n === 1 ? 'is' : 'are'} in closed sections.`,
	},
} as const;
