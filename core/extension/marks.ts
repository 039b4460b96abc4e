import { browser } from 'wxt/browser';
import type { Mark, MarkSaid, Shown } from '../mark.ts';
import { HIGHLIGHT_CSS } from '../page/marks/highlights.ts';
import type { Going, PageMarks } from '../page/marks/page-marks.ts';
import { choose, forgetDrawn, inTurn, readDrawn, redrawn } from './drawn-marks.ts';
import { inTime } from './in-time.ts';
import { type FromPage, hearMarks } from './mark-messages.ts';
import { putIn } from './put-in-page.ts';
import { type Answer, stepsOf } from './steps.ts';

export type { Mark, Shown } from '../mark.ts';

/** Marks on the page of a tab. What goes wrong (no grant, tab gone) rejects with PageError or the browser's own error. */

declare global {
	// Set by entrypoints/marks.ts in the isolated world of each document.
	var criticalFriendMarks: PageMarks | undefined;
}

const call = stepsOf<PageMarks>('criticalFriendMarks');
type Frame = Awaited<ReturnType<PageMarks['frames']>>;

export interface ToDraw {
	readonly marks: readonly Mark[];
	/** The check whose findings they are. */
	readonly of: string;
	/** The chosen one and no other. */
	readonly alone?: boolean;
}

/** Draws marks, in every frame that the grant reaches, in place of what was there. */
export const showMarks = (tabId: number, toDraw: ToDraw): Promise<Readonly<Record<string, Shown>>> =>
	inTurn(tabId, () => drawMarks(tabId, toDraw));

async function drawMarks(tabId: number, { marks, of, alone = false }: ToDraw): Promise<Readonly<Record<string, Shown>>> {
	await inTime(putIn({ tabId, allFrames: true }, '/marks.js'));
	const selectors = [...new Set(marks.flatMap(({ frame = [] }) => frame))];
	const frames = await call(tabId, 'everywhere', 'frames', selectors);
	const bare = frames.filter(({ value }) => !value.on).map(({ frameId }) => frameId);
	if (bare.length > 0) await inTime(browser.scripting.insertCSS({ target: { tabId, frameIds: bare }, css: HIGHLIGHT_CSS }));
	const shown: Record<string, Shown> = Object.fromEntries(marks.map(({ key }) => [key, 'gone']));
	const keys = marks.map(({ key }) => key);
	// Known before it is drawn: a panel may be closed in the middle, and the next check takes away what it knows of.
	await redrawn(tabId, { of, keys, shown: {}, alone });
	await Promise.all(
		frames.map(async ({ frameId, value: { path, on } }) => {
			const own = marks.filter(({ frame = [] }) => pathTo(frame, frames) === path);
			if (own.length === 0 && !on && frameId !== 0) return;
			const [answer] = await call(tabId, [frameId], 'show', own, of);
			Object.assign(shown, answer?.value);
		}),
	);
	await redrawn(tabId, { of, keys, shown, alone });
	return shown;
}

/** Where a frame stands in `window.frames`, from the top: '0.2'. Undefined where a frame on the way is gone. */
export function pathTo(frame: readonly string[], answers: readonly Answer<Pick<Frame, 'path' | 'found'>>[]): string | undefined {
	const byPath = new Map(answers.map(({ value }) => [value.path, value.found]));
	let path: string | undefined = '';
	for (const selector of frame) {
		const index: number | undefined = path === undefined ? undefined : byPath.get(path)?.[selector];
		if (index === undefined) return undefined;
		path = path === '' ? String(index) : `${path}.${index}`;
	}
	return path;
}

/** Takes everything away without a trace. */
export const hideMarks = (tabId: number): Promise<void> =>
	inTurn(tabId, async () => {
		try {
			await call(tabId, 'everywhere', 'hide');
			await inTime(browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css: HIGHLIGHT_CSS }));
		} finally {
			await forgetDrawn(tabId);
		}
	});

/** Whether all marks are on the page now, not a chosen one alone; false as well where the page cannot be asked. */
export async function marksAreOn(tabId: number): Promise<boolean> {
	const answers = await call(tabId, [0], 'frames', []).catch(() => []);
	return answers.some(({ value }) => value.on) && (await readDrawn(tabId))?.alone === false;
}

/** Where each mark stands now. */
export async function shownNow(tabId: number): Promise<Readonly<Record<string, Shown>>> {
	const answers = await call(tabId, 'everywhere', 'shown');
	return Object.assign({}, ...answers.map(({ value }) => value)) as Record<string, Shown>;
}

/** Scrolls to a mark and shows it as the chosen one. */
export async function goTo(tabId: number, key: string, options: Going = {}): Promise<Shown> {
	const answers = await call(tabId, 'everywhere', 'goTo', key, options);
	await choose(tabId, key);
	return shownIn(answers);
}

/** Opens the closed section around a mark and shows the mark. */
export async function openSection(tabId: number, key: string): Promise<Shown> {
	return shownIn(await call(tabId, 'everywhere', 'openSection', key));
}

/** Calls back with what a person does in the page: from any of our own pages or the background. @returns how to stop */
export function onMark(heard: (tabId: number, said: MarkSaid) => void): () => void {
	return hearMarks(isDrawn, (tabId, told) => {
		if (told.mark !== 'step') heard(tabId, told);
	});
}

export async function isDrawn(tabId: number, { key, of }: FromPage): Promise<boolean> {
	const drawn = await readDrawn(tabId);
	return drawn?.of === of && (drawn.keys.includes(key) || drawn.left === key);
}

const shownIn = (answers: readonly Answer<Shown | undefined | null>[]): Shown =>
	answers.map(({ value }) => value).find((value) => value !== undefined && value !== null) ?? 'gone';
