import type { Comparison } from '../review/compare.ts';
import type { Said, Status } from '../review/review.ts';
import type { Reason } from '../review/same-way.ts';
import { count, number } from './numbers.ts';
import { formatDay, formatTime } from './time.ts';

const status = {
	'to-do': 'To do',
	fixed: 'Fixed',
	known: 'Known',
	'not-an-issue': 'Not an issue',
} as const satisfies Record<Status, string>;

/** What people decide about findings, and what became of them since the check before. */
export const reviewWords = {
	status,
	statusMeaning: {
		'to-do': 'it counts, and somebody has to fix it',
		fixed: 'you fixed it, and the next check will tell',
		known: 'it counts, and somebody knows about it already',
		'not-an-issue': 'it does not count any more',
	} as const satisfies Record<Status, string>,
	decision: {
		open: 'Decide',
		change: 'Change the decision',
		now: 'Decision',
		by: 'Decided by',
		signed: (who: string, time: string): string => `${who}, ${formatDay(time)}`,
		reason: 'Reason',
		reasonHint: 'Others will read it.',
		note: 'Note',
		share: 'Who may read the note',
		public: 'everybody who gets the files',
		us: 'only for us: it stays out of files',
		ours: 'Note only for us',
		assigned: 'Who takes care of it',
		scope: 'Not an issue for',
		scopeOne: 'this finding',
		scopeRule: 'everything of this kind on this page',
		scopeWords: (quote: string): string => `the words ‘${quote}’ on every page (house style)`,
		save: 'Save decision',
		history: 'What was said before',
		foundAgain: 'This was marked as fixed, and the check found it again.',
		byRule: 'Everything of this kind on this page',
		byWords: 'The house style allows these words',
		undo: 'Undo',
		close: 'Close',
		undone: 'Undone.',
		failed: 'Your browser did not keep this. Try again.',
		lastChange: 'Your last change',
	},
	said: (said: Said): string => {
		switch (said.kind) {
			case 'status':
				if (said.because === 'found-again') return 'Found again, so it is to do.';
				if (said.because === 'undone') return 'Decision taken back.';
				return `Marked as ‘${status[said.status].toLowerCase()}’.`;
			case 'note':
				return said.text === '' ? 'Note taken away.' : `Note saved${said.share === 'us' ? ', only for us' : ''}.`;
			case 'assigned':
				return said.to === '' ? 'Nobody takes care of it now.' : `${said.to} takes care of it.`;
			case 'rule':
				return said.issue ? 'This kind counts on this page again.' : 'This kind is not an issue on this page.';
			case 'words':
				return said.allowed ? `‘${said.quote}’ is now in the house style.` : `‘${said.quote}’ is no longer in the house style.`;
			case 'finding':
				return 'Your finding was added.';
			case 'good':
				return 'Your good thing was added.';
			case 'withdrawn':
				return said.withdrawn ? 'Taken back.' : 'Put back.';
		}
	},
	byWhom: (who: string, time: string): string => `${who === '' ? 'No name' : who}, ${formatTime(time)}`,

	aside: {
		title: 'Set aside',
		text: 'These do not count as findings. You can bring each of them back.',
		none: 'You have set nothing aside. What you mark as fixed or as no issue goes here.',
		bring: 'Bring back',
		bringRule: (n: number): string => (n === 1 ? 'Bring this kind back' : `Bring all ${number.format(n)} back`),
		bringWords: 'Take the words out of the house style',
		withdrawn: 'Taken back',
		put: 'Put back',
	},
	own: {
		title: 'Add what you found',
		kind: 'What is it?',
		problem: 'a problem',
		good: 'a thing done well',
		what: 'What is wrong?',
		whatGood: 'What is done well?',
		why: 'Why it matters',
		fix: 'What to do',
		evidence: 'What shows it',
		quote: 'Words on the page',
		where: 'Where on the page',
		optional: 'You can leave this out.',
		pick: 'Use what is selected on the page',
		picked: (place: string): string => `Taken from the page: ${place}.`,
		pickedTop: 'before the first heading',
		pickedNone: 'Nothing is selected on the page, so this is about the page as a whole.',
		severity: 'What to do about it',
		area: 'Area',
		fixer: 'Who can fix it',
		add: 'Add it',
		missing: 'Say what it is.',
		source: 'Found by a person.',
		takeBack: 'Take back',
		about: (title: string): string => `‘${title}’`,
	},
	keep: {
		title: 'Decisions and notes',
		here: 'Only this browser keeps your decisions and notes.',
		private: 'Your decisions and notes go when you close the tab.',
		entries: (n: number): string =>
			n === 0 ? 'There are none yet.' : `There ${n === 1 ? 'is' : 'are'} ${count(n, 'entry', 'entries')}.`,
		save: 'Save the review',
		forUs: 'Include notes that are only for us',
	},

	comparison: {
		title: 'What changed',
		since: (earlier: string, now: string): string => {
			const [[day = '', clock = ''], [today]] = [earlier, now].map((time) => formatTime(time).split(' at ')) as [
				string[],
				string[],
			];
			return day === today ? `Since the check at ${clock}` : `Since the check on ${day} at ${clock}`;
		},
		counts: ({ fixed, still, fresh }: Pick<Comparison, 'fixed' | 'still' | 'fresh'>): string => {
			const parts = [
				fixed.length > 0 ? `${number.format(fixed.length)} fixed` : '',
				still.length > 0 ? `${number.format(still.length)} still there` : '',
				fresh.length > 0 ? `${number.format(fresh.length)} new` : '',
			].filter((part) => part !== '');
			if (fixed.length + fresh.length === 0) return ['nothing changed', ...parts].join(', ');
			return parts.join(', ');
		},
		notRetested: (n: number): string =>
			`${number.format(n)} not retested: nobody knows yet whether ${n === 1 ? 'it is' : 'they are'} fixed.`,
		notBefore: (n: number): string => `${number.format(n)} more ${n === 1 ? 'was' : 'were'} not looked for in the same way before.`,
		places: 'Every place counts here.',
		kind: (before: number, after: number): string => `${number.format(before)}, now ${number.format(after)}`,
		kinds: 'Kinds that changed',
		fixed: (n: number): string => `Fixed (${number.format(n)})`,
		fresh: (n: number): string => `New (${number.format(n)})`,
		untested: (n: number): string => `Not retested (${number.format(n)})`,
		unlooked: (n: number): string => `Not looked for before (${number.format(n)})`,
		more: (n: number): string => `and ${number.format(n)} more`,
	},
	notSameWay: {
		'not-run': 'This check did not run both times.',
		'turned-off': 'This check was turned off.',
		'page-kind': 'This check does not fit the kind of page.',
		'gave-up': 'This check did not finish.',
		settings: 'This check had other settings.',
		'house-style': 'The house style was another one.',
		'words-allowed': 'The house style allowed these words in one of the checks.',
		frame: 'The check did not reach this part of the page.',
		language: 'The page was in another language.',
		sections: 'Other sections of the page stood open.',
		width: 'The window was much wider or narrower.',
	} as const satisfies Record<Reason, string>,
} as const;
