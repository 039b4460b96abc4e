import { count, number } from './numbers.ts';

/** The options, and the help that popup and options share. */
export const optionsWords = {
	role: {
		title: 'Your work',
		hint: 'This changes what comes first. It never changes what the check finds.',
		unset: 'not chosen yet',
		words: 'I edit the words',
		site: 'I run the whole site',
		reviewer: 'I am reviewing another council',
	},

	help: {
		title: 'Help',
		reads: 'Parts of a page that it reads',
		readsText: [
			'When you select the button, it reads the words and the structure of the page in front of you. It reads nothing before that, and no other tab.',
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
			'It may read a page only when you select its button there. It leaves sign-in and email details out of the addresses that it keeps.',
			'It keeps the last 100 pages for up to 90 days, with your decisions, notes and pictures. You can delete them in the options. It writes nothing from a private window to your disk.',
		],
		marks: 'Marks on the page',
		marksText: [
			'Each mark has the number of its finding. Select it to read what is wrong and to say what became of it.',
			'While a page shows a box over itself, browsers keep marks out of reach. Use the panel then, or your keys for the next finding.',
		],
		means: 'Labels explained',
		shortcut: 'Keyboard shortcut',
		shortcutIs: (keys: string): string => `Press ${keys} to check the page in front of you.`,
		shortcutNone: 'No keys are set. You can set them in your browser’s list of extensions, under keyboard shortcuts.',
		shortcutChange: 'You can change it in your browser’s list of extensions, under keyboard shortcuts.',
	},

	options: {
		title: 'Options',
		open: 'What the button opens',
		openReport: 'Open the report in a tab when I select the button',
		openReportHint: 'Choose this if your screen reader does not get on with small windows.',
		name: 'Your name',
		nameLabel: 'Name',
		nameHint: 'It stands with your decisions and notes, so that others know who wrote them. You can leave it out.',
		nameSave: 'Save name',
		nameSaved: 'Name saved.',
		nameNotSaved: 'Your browser did not keep this name. Try again.',
		saved: 'Saved checks',
		savedText: (n: number): string =>
			n === 0 ? 'This browser holds no saved checks.' : `This browser holds ${count(n, 'saved check')}.`,
		delete: 'Delete',
		/** Two checks of a page differ in their time alone. */
		checkOf: (page: string, time: string): string => `${page}, ${time}`,
		deleteOne: (page: string): string => `the check of ${page}`,
		said: (n: number): string => `${count(n, 'decision, note or picture', 'decisions, notes and pictures')} on this page`,
		deleteOneAsk: (page: string, said: number, only: boolean): string =>
			said === 0
				? `Delete the check of ${page}? You cannot get it back.`
				: only
					? `Delete the check of ${page}, and ${count(said, 'decision, note or picture', 'decisions, notes and pictures')} on it? You cannot get them back.`
					: `Delete this check of ${page}? You cannot get it back. Decisions, notes and pictures stay with the other check of it.`,
		deleteAll: 'Delete all',
		deleteAllAsk: (n: number): string =>
			`Delete ${n === 1 ? 'the saved check' : `all ${number.format(n)} saved checks`}, with every decision, note and picture? You cannot get them back.`,
		yes: 'Yes, delete',
		no: 'Keep',
		deleted: 'Deleted.',
		notDeleted: 'Your browser could not delete this. Try again.',
	},
} as const;
