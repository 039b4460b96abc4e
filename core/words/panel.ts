import type { PageNow } from '../check-state.ts';
import type { Shown } from '../mark.ts';
import { count, number } from './numbers.ts';

const PRESS = 'Press the Critical Friend button to check again.';

/** The panel beside the page: going through findings, one after the other. */
export const panelWords = {
	panel: {
		title: 'Findings on this page',
		notChecked: 'This page is not checked yet',
		notCheckedText: 'Select the Critical Friend button in the toolbar. What it finds then appears here.',
		marked: (n: number): string => `${count(n, 'finding')} marked on the page.`,
		order: 'Order',
		orders: { page: 'As they stand on the page', severity: 'By what to do' },
		grouped: 'Put the same problems together',
		finding: 'Finding',
		arrange: 'Order and filters',
		gone: 'no longer on the page',
		goneOwn: 'It is no longer on the page. No check can find out whether that mended it. If it did, mark it as fixed.',
		fixed: 'Mark as fixed',
		list: 'List of findings',
		group: (title: string, n: number): string => `${title} (${number.format(n)})`,
		earlier: (n: number): string => `Show the ${number.format(n)} before`,
		later: (n: number): string => `Show the next ${number.format(n)}`,
		part: (from: number, to: number, all: number): string =>
			`${number.format(from)} to ${number.format(to)} of ${number.format(all)}`,
		next: 'Next finding',
		previous: 'Previous finding',
		take: 'Take me there',
		taken: 'Your place on the page is set. Press F6 until the keyboard has left this panel, and you are there.',
		open: 'Open this section',
		chosenOnPage: (at: number, title: string): string => `Finding ${number.format(at)}, chosen on the page: ${title}`,
		unfiltered: 'It did not fit what you chose to see, so all findings are back.',
		all: 'You have set everything aside.',
	},
	shown: {
		shown: '',
		hidden: 'It is on the page, but out of sight just now.',
		closed: 'It is in a closed section.',
		gone: 'It is no longer on the page. It may be fixed: check again to be sure.',
		page: 'This is about the page as a whole, so there is no place to show.',
	} as const satisfies Record<Shown, string>,
	pageNow: {
		checked: undefined,
		changed: undefined,
		reloaded: { happened: 'The page was loaded again since this check.', todo: 'Check again to see what changed.', again: true },
		elsewhere: {
			happened: 'The tab shows another page than the one in this list.',
			todo: 'Check it to see what is there.',
			again: true,
		},
		unreadable: {
			happened: PRESS,
			todo: 'Critical Friend may read a page only after you select its button there. The page was loaded again, or it is another one.',
			again: false,
		},
	} as const satisfies Record<PageNow, { readonly happened: string; readonly todo: string; readonly again: boolean } | undefined>,
} as const;
