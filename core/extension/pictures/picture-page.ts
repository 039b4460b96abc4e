import type { Mark, Shown } from '../../mark.ts';
import type { PagePictures } from '../../page/pictures/page-pictures.ts';
import type { Sight } from '../../pictures/picture-scene.ts';
import { inTime } from '../in-time.ts';
import { pathTo } from '../marks.ts';
import { putIn } from '../put-in-page.ts';
import { stepsOf } from '../steps.ts';

/** The page of a tab while pictures are taken of it. What goes wrong rejects with PageError or the browser's own error. */

declare global {
	// Set by entrypoints/pictures.ts in the isolated world of each document.
	var criticalFriendPictures: PagePictures | undefined;
}

const call = stepsOf<PagePictures>('criticalFriendPictures');

export interface PicturePage {
	readonly show: (done: number, of: number) => Promise<void>;
	readonly aim: (mark: Mark) => Promise<Shown>;
	readonly look: () => Promise<readonly Sight[]>;
}

/** Makes the page ready: the way back is to call `putBack`. Nothing is waited for once the signal says stop. */
export async function beginPictures(tabId: number, marks: readonly Mark[], signal: AbortSignal): Promise<PicturePage> {
	const timed = <T>(work: Promise<T>): Promise<T> => inTime(work, signal);
	await timed(putIn({ tabId, allFrames: true }, '/pictures.js'));
	const selectors = [...new Set(marks.flatMap(({ frame = [] }) => frame))];
	const frames = await timed(call(tabId, 'everywhere', 'begin', selectors));
	return {
		show: async (done, of) => void (await timed(call(tabId, [0], 'show', done, of))),
		async aim(mark) {
			const path = pathTo(mark.frame ?? [], frames);
			if (path === undefined) return 'gone';
			const answers = await timed(call(tabId, 'everywhere', 'aim', path, mark));
			return answers.map(({ value }) => value ?? undefined).find((value) => value !== undefined) ?? 'gone';
		},
		look: async () => (await timed(call(tabId, 'everywhere', 'look'))).map(({ value }) => value),
	};
}

export async function putBack(tabId: number): Promise<void> {
	await call(tabId, 'everywhere', 'end');
}
