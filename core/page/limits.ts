import type { Block } from '../content.ts';
import type { NotChecked } from '../types.ts';
import type { GatheredText } from './gathered.ts';
import { plain } from './plain.ts';

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf)(?:[?#]|$)/i;

const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [popover]';

/** What a check cannot see or judge on this page, each with what a person can do about it. */
export function limits(page: Document, { root, blocks }: Pick<GatheredText, 'root' | 'blocks'>): NotChecked[] {
	const documents = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => DOCUMENT.test(link.href));
	const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => /^https?:/.test(link.protocol));
	const media = [...page.querySelectorAll('video, audio')];
	const elements = [...page.querySelectorAll('*')];
	// Frames in shadow trees are in no list of the window's frames, so what they answer has no place.
	const frames = elements.flatMap((element) => [...(plain(element).shadowRoot?.querySelectorAll('iframe, frame') ?? [])]);
	const closedRoots = elements.filter(
		(element) => plain(element).localName.includes('-') && element.shadowRoot === null && element.matches(':defined'),
	);
	const pictures = [...root.querySelectorAll('img, svg[role="img"], canvas')].filter(hasSize);
	const dialogs = [...page.querySelectorAll(DIALOGS)].filter((dialog) => !dialog.checkVisibility() && dialog.textContent?.trim());
	const all: readonly (Omit<NotChecked, 'count' | 'selectors'> & { readonly found: readonly Element[] })[] = [
		{
			id: 'documents',
			what: 'Documents that this page links to',
			why: 'Critical Friend reads web pages, not PDF or office files.',
			todo: 'Open each one and check it with a document checker.',
			found: documents,
		},
		{
			id: 'links',
			what: 'If links lead anywhere',
			why: 'The check sends nothing, so it tries no links.',
			todo: 'Follow the links that matter most, or use a link checker.',
			found: links,
		},
		{
			id: 'media',
			what: 'Video and sound',
			why: 'Only a person can tell if captions and transcripts say what the video says.',
			todo: 'Play it. Look for captions and a transcript.',
			found: media,
		},
		{
			id: 'picture-meaning',
			what: 'What pictures show',
			why: 'A check cannot see words in a picture, or tell if its description says what matters.',
			todo: 'Look at each picture with its description.',
			found: pictures,
		},
		{
			id: 'closed-dialogs',
			what: 'Dialogs and pop-up boxes that were closed',
			why: 'What is not on show has no colours, sizes or order to check.',
			todo: 'Open each one, then check the page again.',
			found: dialogs,
		},
		{
			id: 'frames-in-parts',
			what: 'Other pages inside ready-made parts of this page',
			why: 'A check cannot follow a page that is set into such a part.',
			todo: 'Open it in a tab of its own and check it there.',
			found: frames.filter(hasSize),
		},
		{
			id: 'sealed-parts',
			what: 'Parts that their maker has sealed off',
			why: 'Some ready-made parts of a page let nothing look inside.',
			todo: 'Ask the supplier how they test them.',
			found: closedRoots.filter(
				(element) => element.childElementCount === 0 && (element.textContent ?? '').trim() === '' && hasSize(element),
			),
		},
	];
	const found = all
		.filter((limit) => limit.found.length > 0)
		.map(({ found: elements, ...limit }) => ({ ...limit, count: elements.length, selectors: [] }));
	return [...closedParts(blocks), ...found];
}

/** Accordions, tabs and details that were closed: their words were read all the same. */
function closedParts(blocks: readonly Block[]): NotChecked[] {
	const names = new Set(blocks.flatMap(({ closed }) => closed ?? []));
	if (names.size === 0) return [];
	return [
		{
			id: 'closed-parts',
			what: 'How closed accordions and tabs look',
			why: 'Their words were checked. Colours and sizes can be measured only while a part is open.',
			todo: 'Open them, then check the page again.',
			count: names.size,
			selectors: [],
		},
	];
}

function hasSize(element: Element): boolean {
	const box = element.getBoundingClientRect();
	return box.width > 1 && box.height > 1;
}
