import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Told } from '../page/marks/showing.ts';

/** What marks in a page say to our own pages and the background: the only messages that come from a tab. */

const KEY = v.pipe(v.string(), v.maxLength(100));
const TOLD = v.variant('mark', [
	v.object({ mark: v.picklist(['chosen', 'closed']), key: KEY }),
	v.object({ mark: v.literal('status'), key: KEY, status: v.picklist(['to-do', 'fixed', 'known']) }),
	v.object({ mark: v.literal('step'), key: KEY, by: v.picklist(['next', 'previous']) }),
]);

/** From the isolated world of a page. */
export function tellMark(told: Told): void {
	// After the extension was updated, nobody is left to hear it.
	void Promise.resolve()
		.then(() => browser.runtime.sendMessage(told))
		.catch(() => undefined);
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Hears only what our own script in a tab can have said: of the right shape, about a mark that we drew there.
 * @returns how to stop
 */
export function hearMarks(
	isDrawn: (tabId: number, key: string) => Promise<boolean>,
	heard: (tabId: number, told: Told) => void,
): () => void {
	const listener = (message: unknown, { id, tab }: Sender): undefined => {
		const tabId = tab?.id;
		const told = v.safeParse(TOLD, message);
		if (id !== browser.runtime.id || tabId === undefined || !told.success) return;
		void isDrawn(tabId, told.output.key).then((drawn) => {
			if (drawn) heard(tabId, told.output);
		});
	};
	browser.runtime.onMessage.addListener(listener);
	return () => browser.runtime.onMessage.removeListener(listener);
}
