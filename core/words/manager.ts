import type { Fixer } from '../types.ts';
import { count, kinds } from './numbers.ts';
import type { Role } from './role.ts';

const OTHERS = {
	content: 'Whoever edits this page',
	template: 'The web team',
	supplier: 'The website supplier',
} as const satisfies Record<Fixer, string>;
const OURS = { ...OTHERS, template: 'Your web team', supplier: 'Your website supplier' } as const satisfies Record<Fixer, string>;

/** Findings by who can fix them. */
export const managerWords = {
	groupBy: 'Group findings by',
	grouping: { area: 'area', fixer: 'who can fix it' },
	group: { words: OURS, site: OURS, reviewer: OTHERS } as const satisfies Record<Role, Record<Fixer, string>>,
	counts: (n: number, places: number): string => `${kinds(n)} in ${count(places, 'place')}.`,
	/** Of what a copied summary leaves to the report. */
	toJudge: (n: number, listed: number): string =>
		`${listed === 0 ? '' : 'There is more: '}${kinds(n)} for a person to judge. The report lists them.`,
	ask: {
		content: 'Ask them to change these words, links and pictures. They can do most of it by themselves.',
		template: 'Ask them to change the design that pages share. One change there may mend many pages.',
		supplier: 'Send these to the supplier, and ask when each one will be fixed.',
	} as const satisfies Record<Fixer, string>,
	forThem: {
		content: 'For whoever edits the page: what to do and where',
		template: 'For the web team: what to do and where',
		supplier: 'For the supplier: what to do and where',
	} as const satisfies Record<Fixer, string>,
	whyFirst:
		'What the law or the accessibility standard asks for comes first. Then comes what is in most places, and what you can fix soonest.',
	copied: 'Summary copied, with its headings and lists. Paste it into an email.',
	copiedPlain: 'Summary copied as plain text: your browser does not copy headings and lists.',
} as const;
