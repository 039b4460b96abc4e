import type { Refusal, Step } from '../check-state.ts';
import { number } from './numbers.ts';

const GO_ELSEWHERE = 'Go to a page of a council website and select the Critical Friend button there.';
const CHECK_AGAIN = 'Wait until the page has loaded, then check again.';

/** How far a check is, why there is none, and what to press. */
export const checkWords = {
	status: {
		ready: 'Ready to check this page',
		readyText: 'The check takes a second or two and stays on your device.',
		checking: 'Checking this page',
		finished: 'Check finished.',
		step: (at: number, of: number): string => `Step ${at} of ${of}`,
		part: (done: number, of: number): string => `${number.format(done)} of ${number.format(of)}`,
		stepDone: 'done',
		stepNow: 'now',
		cancelled: 'You cancelled the check',
		cancelledText: 'Nothing is kept of it.',
		interrupted: 'The check stopped half way',
		interruptedText: 'Your browser stopped Critical Friend before the check ended. Check again to start afresh.',
		refused: 'Critical Friend cannot check this page',
		refusedDetails: 'Details for whoever supports Critical Friend',
		deleted: 'The result of this check was deleted',
		deletedText: 'Check the page again to get a new one.',
		opening: 'Opening the result',
		openingText: 'If nothing appears, check the page again.',
		checked: (when: string): string => `Checked ${when}`,
		changed: (title: string): string => `This is about ‘${title}’. The page has changed since.`,
		pressAgain: 'Press the Critical Friend button to check again.',
		private: 'This is a private window, so the result goes when you close the tab.',
		unsaved: 'There was no room to save this result. It goes when you close the tab, so download it now if you need it.',
	},
	step: {
		loading: 'Waiting for the page to load',
		reading: 'Reading the page',
		accessibility: 'Checking accessibility',
		words: 'Checking the words',
		'reading-age': 'Working out the reading age',
		saving: 'Saving the result',
	} as const satisfies Record<Step, string>,

	refusal: {
		'browser-page': {
			happened: 'This page belongs to your browser, such as its settings or a new tab. Browsers let no extension read those.',
			todo: GO_ELSEWHERE,
		},
		store: {
			happened: 'This is the shop that your browser gets extensions from. Browsers let no extension read it.',
			todo: GO_ELSEWHERE,
		},
		'extension-page': { happened: 'This page belongs to an extension. Critical Friend reads web pages only.', todo: GO_ELSEWHERE },
		pdf: {
			happened: 'This is a PDF or another document. Critical Friend reads web pages only.',
			todo: 'Check the page that links to it here. Check the document itself with a tool for documents.',
		},
		'file-permission': {
			happened: 'This page is a file on your computer, and Critical Friend may not read those yet.',
			todo: 'Open your browser’s list of extensions, find Critical Friend and turn on ‘Allow access to file URLs’. Then check again.',
		},
		'not-a-web-page': {
			happened: 'This tab shows something other than a web page, such as a picture or the code of a page.',
			todo: GO_ELSEWHERE,
		},
		'error-page': {
			happened: 'The page did not load. What you see is a message from your browser.',
			todo: 'Check the address and your connection, and load the page again. Then select the Critical Friend button.',
		},
		blocked: {
			happened: 'Your organisation’s settings stop extensions from reading this page.',
			todo: 'Ask the team that looks after your computer to allow Critical Friend on this website.',
		},
		'no-grant': {
			happened: 'Critical Friend may read a page only after you select its button there.',
			todo: 'Select the Critical Friend button in the toolbar while you look at the page.',
		},
		'tab-closed': {
			happened: 'The tab closed before the check ended.',
			todo: 'Open the page again and select the Critical Friend button.',
		},
		'page-left': { happened: 'The tab went to another page before the check ended.', todo: CHECK_AGAIN },
		'still-loading': {
			happened: 'The page is still loading, so there is nothing to check yet.',
			todo: CHECK_AGAIN,
		},
		'took-too-long': {
			happened: 'The page did not answer in time, so the check stopped.',
			todo: 'Load the page again and check it once more. If this happens again, the page may keep the browser too busy.',
		},
		unexpected: {
			happened: 'Something went wrong inside Critical Friend. You did nothing wrong.',
			todo: 'Load the page again and check it once more. If this happens again, send the details to whoever supports Critical Friend.',
		},
	} as const satisfies Record<Refusal, { readonly happened: string; readonly todo: string }>,

	action: {
		title: 'Share or save',
		check: 'Check this page',
		again: 'Check again',
		cancel: 'Cancel',
		copy: 'Copy summary',
		notCopied: 'Your browser did not allow copying. Open the full report and copy from there.',
		panel: 'Go through findings',
		report: 'Open full report',
		download: 'Download',
		options: 'Options',
		print: 'Print or save as PDF',
	},
} as const;
