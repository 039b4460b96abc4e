import type { PageType } from '../types.ts';

/** Kinds of page, and questions that only a person can answer. */
export const pageWords = {
	pageType: {
		title: 'Kind of page',
		/** After 'Checked as a …'. */
		names: {
			service: 'service or information page',
			home: 'home page',
			form: 'form',
			news: 'news story',
			minutes: 'page of minutes',
			'committee-report': 'committee report',
			'statutory-notice': 'legal notice',
			policy: 'policy',
			statement: 'accessibility statement',
		} as const satisfies Record<PageType, string>,
		checkedAs: (name: string): string => `Checked as: ${name}.`,
		/** How many checks are off or weigh less because of it. */
		effect: (off: number, soft: number): string =>
			[
				off > 0 ? `${off} ${off === 1 ? 'check does' : 'checks do'} not fit this kind of page.` : '',
				soft > 0 ? `What ${soft} ${soft === 1 ? 'check finds' : 'checks find'} is for a person to judge here.` : '',
			]
				.filter(Boolean)
				.join(' '),
		change: 'Is it another kind of page?',
		choose: 'Kind of page',
		check: 'Check again as this',
	},
	questions: {
		title: 'Questions for a person',
		text: 'No machine can answer these. Ask them of yourself, or of somebody who does not know the page.',
	},
} as const;
