import * as hints from './question-hints.ts';
import * as statement from './statement/statement-questions.ts';
import type { PageType, Question } from './types.ts';

export interface Candidate extends Omit<Question, 'hint'> {
	readonly hint?: (asked: hints.Asked) => string | undefined;
	/** Asked only where something on the page makes it worth asking. */
	readonly onlyWithHint?: boolean;
	/** Kinds of page that it fits; all, if not said. */
	readonly on?: readonly PageType[];
	/** Kinds of page that it does not fit. */
	readonly notOn?: readonly PageType[];
}

const RECORDS = ['minutes', 'committee-report', 'statutory-notice', 'policy'] as const satisfies readonly PageType[];

/** The most useful first: a page with much to look at leaves out the last. */
export const CANDIDATES: readonly Candidate[] = [
	{
		id: 'statement-findings',
		question: 'Does the statement name every problem that this check and others have found?',
		why: 'A problem that is missing here looks as if nobody knew. Monitoring compares both.',
		hint: statement.findings,
		onlyWithHint: true,
		on: ['statement'],
	},
	{
		id: 'statement-nation',
		question: "Which nation's law applies to this statement?",
		why: 'In Northern Ireland another body enforces the law, and the statement has to name and link that one.',
		hint: statement.nation,
		onlyWithHint: true,
		on: ['statement'],
	},
	{
		id: 'statement-whole-site',
		question: 'Does the statement cover the whole website, with its forms and apps?',
		why: 'Forms and maps often come from suppliers, and have problems of their own.',
		hint: statement.scope,
		onlyWithHint: true,
		on: ['statement'],
	},
	{
		id: 'front-load',
		question: 'Does the first paragraph say what people can do or get here?',
		why: 'Most people read the top of a page and decide there whether to stay.',
		hint: hints.opening,
		onlyWithHint: true,
		notOn: ['form', 'statement', ...RECORDS],
	},
	{
		id: 'tone-in-distress',
		question: 'Would these words feel kind to somebody who is having a hard time?',
		why: 'People who come here may be grieving, ill, in debt or afraid. Cold words can stop them from asking for help.',
		hint: hints.distress,
		onlyWithHint: true,
	},
	{
		id: 'long-page-no-contents',
		question: 'Can people find their part of this long page?',
		why: 'On a phone a long page takes many swipes, and people give up before they reach their part.',
		hint: hints.longWithoutContents,
		onlyWithHint: true,
	},
	{
		id: 'decorative-hero',
		question: 'Does the large picture at the top help people, or does it push the answer down?',
		why: 'On a phone a large picture fills the screen before the first useful word.',
		hint: hints.largeFirstImage,
		onlyWithHint: true,
	},
	{
		id: 'title-meaning',
		question: 'Would somebody who sees only the title know what the page does for them?',
		why: 'In search results, tabs and bookmarks people see nothing else.',
		hint: hints.titleAlone,
		onlyWithHint: true,
	},
	{
		id: 'still-true',
		question: 'Is everything on this page still true today?',
		why: 'People act on prices, dates and rules. An old one can cost them money or a right.',
		hint: hints.facts,
		notOn: ['form', 'news', 'minutes', 'committee-report'],
	},
	{
		id: 'journey',
		question: 'Can people finish what they came for, starting from here?',
		why: 'A page that reads well still fails if the form behind it does not work or asks too much.',
		hint: hints.task,
		onlyWithHint: true,
	},
	{
		id: 'image-meaning',
		question: 'Does each image description say what people need from the image?',
		why: 'A machine sees that there is a description. Only a person sees whether it fits the image and the page.',
		hint: hints.images,
		onlyWithHint: true,
	},
	{
		id: 'headings-fit',
		question: 'Does each heading say what comes below it?',
		why: 'People skim the headings and read only the part that sounds right.',
		hint: hints.longestPart,
		onlyWithHint: true,
	},
	{
		id: 'terms-clear',
		question: 'Would somebody who does not know the term understand its explanation?',
		why: 'A full name does not always say what a thing is.',
		hint: hints.explained,
		onlyWithHint: true,
		notOn: RECORDS,
	},
	{
		id: 'own-words',
		question: 'Is this what people in your area call it?',
		why: 'People search with their own words, and pass by a page that uses others.',
		hint: hints.name,
		onlyWithHint: true,
		on: ['service', 'form'],
	},
	{
		id: 'user-need',
		question: 'Who needs this page, and what do they do next?',
		why: 'A page that nobody needs makes all others harder to find.',
		on: ['service', 'news', 'policy'],
	},
	{
		id: 'said-elsewhere',
		question: 'Does another page of the site say the same?',
		why: 'Two pages about one thing soon disagree, and people do not know which to believe.',
		on: ['service', 'policy', 'statutory-notice'],
	},
];

/** What no check can try, each with what to do. The hardest to get out of first. */
export const TO_TRY: readonly Candidate[] = [
	{
		id: 'try-box',
		question: 'Can people use each box that opens over the page with the keyboard alone?',
		why: 'Open it. Tab must go into the box and stay there. Escape and the close button must shut it and bring you back.',
		hint: hints.boxes,
		onlyWithHint: true,
	},
	{
		id: 'try-list',
		question: 'Does the page stay as it is while people look through a list?',
		why: 'With a keyboard people pass each entry. Use the arrow keys: nothing may open before people choose an entry.',
		hint: hints.lists,
		onlyWithHint: true,
	},
	{
		id: 'try-tab',
		question: 'Can people get into and out of every part with the Tab key?',
		why: 'A part that holds on to the keyboard leaves no way out. Tab into it and on, then back with Shift and Tab.',
		hint: hints.embedded,
		onlyWithHint: true,
	},
	{
		id: 'try-moving',
		question: 'Does anything flash, or move for more than 5 seconds?',
		why: 'Three flashes in a second can cause a fit. Look for a warning before it, and for a way to stop what moves.',
		hint: hints.moving,
		onlyWithHint: true,
	},
	{
		id: 'try-message',
		question: 'Does each message stay until people have read it?',
		why: 'Some people read slowly, or see only a part of the screen. Make the message appear, and wait.',
		hint: hints.messages,
		onlyWithHint: true,
	},
];
