import type { Checked } from '../types.ts';
import { count, number } from './numbers.ts';

/** What only the report has, and the files that it saves. */
export const reportWords = {
	finding: {
		where: 'Where',
		top: 'Before the first heading',
		whole: 'The page as a whole',
		closed: (name: string): string => `in the closed section ‘${name}’`,
		words: 'Words on the page',
		element: 'Code',
		suggestion: 'Suggestion',
		why: 'Why it matters',
		fix: 'What to do',
		guidance: 'Guidance',
		wcagName: 'Web Content Accessibility Guidelines',
		wcag: (criterion: string): string => `WCAG ${criterion}`,
		fixer: 'Who can fix it',
		undecided: 'Why a person has to judge',
		measured: 'Measured',
		open: 'See it on the page',
		newTab: '(opens in a new tab)',
		language: (code: string): string => `In ${languageName(code)}`,
		more: (n: number): string => `Show ${number.format(n)} more`,
		region: {
			main: 'Main content',
			header: 'Top of the page',
			navigation: 'Menu',
			aside: 'Side of the page',
			footer: 'Foot of the page',
			other: 'Outside the main content',
		},
	},
	filter: {
		title: 'Show only',
		severity: 'What to do',
		area: 'Area',
		fixer: 'Who can fix it',
		hint: 'Choose none to see everything.',
		showing: (shown: number, all: number): string =>
			shown === all ? `Showing all ${count(all, 'finding')}.` : `Showing ${number.format(shown)} of ${count(all, 'finding')}.`,
		clear: 'Show everything',
		none: 'No finding fits these choices.',
	},
	report: {
		title: (page: string): string => `Report on ‘${page}’`,
		nav: 'Parts of this report',
		address: 'Address',
		time: 'Checked',
		style: 'House style',
		version: 'Version',
		findings: 'Findings',
		noFindings: 'These checks found nothing to show. A person still has to look.',
		checked: 'Checked',
		checkedText: (ran: number, all: number): string => `${number.format(ran)} of ${count(all, 'check')} ran on this page.`,
		checkedList: 'List of checks',
		nameless: (n: number): string =>
			`${count(n, 'more check is', 'more checks are')} off. They go beyond the law, are still on trial, or repeat another check.`,
		check: 'Check',
		result: 'Result',
		looked: 'Looked at',
	},
	checkedStatus: {
		ran: 'ran',
		off: 'turned off',
		'gave-up': 'did not finish',
		'not-applicable': 'nothing of this kind here',
	} as const satisfies Record<Checked['status'], string>,
	download: {
		title: 'Save or send',
		address: 'The file will hold this address:',
		drop: 'Leave out the part of the address after ?',
		saved: (name: string): string => `Your browser is saving ${name}.`,
	},
	summary: {
		page: 'Page',
		address: 'Address',
		checked: 'Checked',
		by: (version: string): string => `Checked with Critical Friend ${version}. It ran on one device and sent nothing anywhere.`,
	},
} as const;

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageName(code: string): string {
	if (code === 'und') return 'a language we do not know';
	try {
		return languages.of(code) ?? code;
	} catch {
		// A page may claim any language; one that no list knows is shown as it is written.
		return code;
	}
}
