import type { Refusal, Step } from './check-state.ts';
import type { Area, Checked, Fixer, Severity } from './types.ts';

/** Who is looking: it decides what to fix first and how that is put. */
export type Role = 'words' | 'site' | 'reviewer';

const GO_ELSEWHERE = 'Go to a page of a council website and press the Critical Friend button there.';
const CHECK_AGAIN = 'Wait until the page has loaded, then check again.';

const number = new Intl.NumberFormat('en-GB');
/** '1 place', '1,204 places'. */
const count = (n: number, one: string, many = `${one}s`): string => `${number.format(n)} ${n === 1 ? one : many}`;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const fixers = {
	content: 'whoever edits this page',
	template: 'web team',
	supplier: 'website supplier',
} as const satisfies Record<Fixer, string>;

const fixersWithThe = {
	content: 'whoever edits this page',
	template: 'the web team',
	supplier: 'the website supplier',
} as const satisfies Record<Fixer, string>;

/** Every word that people see which is not about a rule, by key: a Welsh interface is a second file of this shape. */
export const words = {
	product: 'Critical Friend',

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

	role: {
		title: 'Your work',
		hint: 'This changes what comes first. It never changes what the check finds.',
		unset: 'not chosen yet',
		words: 'I edit the words',
		site: 'I run the whole site',
		reviewer: 'I am reviewing another council',
	},

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
		opening: 'Opening the result',
		openingText: 'If nothing appears, check the page again.',
		checked: (when: string): string => `Checked ${when}`,
		changed: (title: string): string => `This is about ‘${title}’. The page has changed since.`,
		private: 'This is a private window, so the result goes when you close the tab.',
		unsaved: 'There was no room to save this result. It goes when you close the tab, so download it now if you need it.',
	},
	step: {
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
			todo: 'Check the address and your connection, and load the page again. Then press the Critical Friend button.',
		},
		blocked: {
			happened: 'Your organisation’s settings stop extensions from reading this page.',
			todo: 'Ask the team that looks after your computer to allow Critical Friend on this website.',
		},
		'no-grant': {
			happened: 'Critical Friend may read a page only after you press its button there.',
			todo: 'Press the Critical Friend button in the toolbar while you look at the page.',
		},
		'tab-closed': {
			happened: 'The tab closed before the check ended.',
			todo: 'Open the page again and press the Critical Friend button.',
		},
		'page-left': { happened: 'The tab went to another page before the check ended.', todo: CHECK_AGAIN },
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
		copied: 'Summary copied.',
		notCopied: 'Your browser did not allow copying. Open the full report and copy from there.',
		report: 'Open full report',
		download: 'Download',
		options: 'Options',
		print: 'Print or save as PDF',
	},

	help: {
		title: 'Help',
		reads: 'Parts of a page that it reads',
		readsText: [
			'When you press the button, it reads the words and the structure of the page in front of you. It reads nothing before that, and no other tab.',
			'It reads closed sections of the main content too. It reads nothing that you type or choose in a form.',
		],
		refuses: 'Pages that it cannot check',
		refusesText: [
			'Browsers keep some pages to themselves: their settings, new tabs, their shop for extensions and their viewer for PDFs.',
			'Your organisation may block others. Parts of a page that come from another website stay closed to the check as well.',
		],
		privacy: 'Privacy',
		privacyText: [
			'Critical Friend sends nothing anywhere. The check runs on your device and the results stay in this browser.',
			'It may read a page only when you press its button there. It leaves sign-in and email details out of the addresses that it keeps.',
			'It keeps the last 100 pages for up to 90 days. You can delete them in the options. It writes nothing from a private window to your disk.',
		],
		means: 'Labels explained',
		shortcut: 'Keyboard shortcut',
		shortcutIs: (keys: string): string => `Press ${keys} to check the page in front of you.`,
		shortcutNone: 'No keys are set. You can set them in your browser’s list of extensions, under keyboard shortcuts.',
		shortcutChange: 'You can change it in your browser’s list of extensions, under keyboard shortcuts.',
	},

	finding: {
		where: 'Where',
		top: 'Before the first heading',
		closed: (name: string): string => `in the closed section ‘${name}’`,
		words: 'Words on the page',
		element: 'Code',
		suggestion: 'Suggestion',
		why: 'Why it matters',
		fix: 'What to do',
		guidance: 'Guidance',
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
		check: 'Check',
		result: 'Result',
		looked: 'Looked at',
		missing: 'This report is no longer here',
		missingText: 'It may be deleted, or it came from a private window. Check the page again to get a new one.',
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
		csv: 'Save as spreadsheet (CSV)',
		json: 'Save as data (JSON)',
		saved: (name: string): string => `Your browser is saving ${name}.`,
	},
	summary: {
		page: 'Page',
		address: 'Address',
		checked: 'Checked',
		by: (version: string): string => `Checked with Critical Friend ${version}. It ran on one device and sent nothing anywhere.`,
	},

	options: {
		title: 'Options',
		open: 'Pressing the button',
		openReport: 'Open the report in a tab when I press the button',
		openReportHint: 'Choose this if your screen reader does not get on with small windows.',
		saved: 'Saved checks',
		savedText: (n: number): string =>
			n === 0 ? 'This browser holds no saved checks.' : `This browser holds ${count(n, 'saved check')}.`,
		delete: 'Delete',
		deleteOne: (page: string): string => `the check of ${page}`,
		deleteOneAsk: (page: string): string => `Delete the check of ${page}? You cannot get it back.`,
		deleteAll: 'Delete all',
		deleteAllAsk: (n: number): string =>
			`Delete ${n === 1 ? 'the saved check' : `all ${number.format(n)} saved checks`}? You cannot get them back.`,
		yes: 'Yes, delete',
		no: 'Keep',
		deleted: 'Deleted.',
	},
} as const;

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageName(code: string): string {
	try {
		return languages.of(code) ?? code;
	} catch {
		// A page may claim any language; one that no list knows is shown as it is written.
		return code;
	}
}

function kinds(n: number): string {
	return count(n, 'kind of problem', 'kinds of problem');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** '21 November 2026 at 2:31pm', in the reader's own time unless told. */
export function formatTime(iso: string, timeZone?: string): string {
	const at = new Date(iso);
	if (Number.isNaN(at.getTime())) return iso;
	const zone = timeZone === undefined ? {} : { timeZone };
	const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', ...zone }).format(at);
	const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', ...zone }).formatToParts(
		at,
	);
	const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
	const [hour, minute, half] = [part('hour'), part('minute'), part('dayPeriod').toLowerCase()];
	// Nobody agrees on which 12 o'clock is am.
	if (hour === '12' && minute === '00') return `${day} at ${half === 'pm' ? 'midday' : 'midnight'}`;
	return `${day} at ${hour}${minute === '00' ? '' : `:${minute}`}${half}`;
}
