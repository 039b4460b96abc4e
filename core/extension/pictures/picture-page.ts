import { browser } from 'wxt/browser';
import type { Mark, Shown } from '../../mark.ts';
import type { PagePictures, Sight } from '../../page/pictures/page-pictures.ts';
import { pathTo } from '../marks.ts';
import { LEFT, PageError, repliesOf } from '../page-call.ts';

/** The page of a tab while pictures are taken of it. What goes wrong rejects with PageError or the browser's own error. */

declare global {
	// Set by entrypoints/pictures.ts in the isolated world of each document.
	var criticalFriendPictures: PagePictures | undefined;
}

type Step = keyof PagePictures;
type Result<K extends Step> = Awaited<ReturnType<PagePictures[K]>>;
interface Answer<T> {
	readonly frameId: number;
	readonly value: T;
}

export interface PicturePage {
	readonly show: (done: number, of: number) => Promise<void>;
	readonly aim: (mark: Mark) => Promise<Shown>;
	readonly look: () => Promise<readonly Sight[]>;
}

/** Makes the page ready: the way back is to call `putBack`. */
export async function beginPictures(tabId: number, marks: readonly Mark[]): Promise<PicturePage> {
	await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/pictures.js'] });
	const selectors = [...new Set(marks.flatMap(({ frame = [] }) => frame))];
	const frames = await call(tabId, 'everywhere', 'begin', selectors);
	return {
		show: async (done, of) => void (await call(tabId, [0], 'show', done, of)),
		async aim(mark) {
			const path = pathTo(mark.frame ?? [], frames);
			if (path === undefined) return 'gone';
			const answers = await call(tabId, 'everywhere', 'aim', path, mark);
			return answers.map(({ value }) => value ?? undefined).find((value) => value !== undefined) ?? 'gone';
		},
		look: async () => (await call(tabId, 'everywhere', 'look')).map(({ value }) => value),
	};
}

export async function putBack(tabId: number): Promise<void> {
	await call(tabId, 'everywhere', 'end');
}

/** @throws PageError where the top document is gone or broke off */
async function call<K extends Step>(
	tabId: number,
	where: 'everywhere' | number[],
	step: K,
	...args: Parameters<PagePictures[K]>
): Promise<Answer<Result<K>>[]> {
	const results = await browser.scripting.executeScript({
		target: where === 'everywhere' ? { tabId, allFrames: true } : { tabId, frameIds: where },
		func: callStep,
		args: [step, JSON.stringify(args)],
	});
	return repliesOf<Result<K>>(results).flatMap(({ frameId, reply }) => {
		if (reply.ok) return [{ frameId, value: reply.value }];
		// A frame that has just come in knows nothing, and is covered.
		if (frameId === 0) throw new PageError(reply.error === '' ? LEFT : reply.error);
		return [];
	});
}

/** Sent into the page as text: uses nothing from outside its own body. */
async function callStep(step: string, args: string): Promise<unknown> {
	try {
		const pictures = globalThis.criticalFriendPictures as unknown as Record<string, (...given: unknown[]) => unknown> | undefined;
		if (pictures === undefined) return { ok: false, error: 'page was left' };
		return { ok: true, value: JSON.stringify((await pictures[step]?.(...(JSON.parse(args) as unknown[]))) ?? null) };
	} catch (error) {
		return { ok: false, error: error instanceof Error ? error.message : String(error) };
	}
}
