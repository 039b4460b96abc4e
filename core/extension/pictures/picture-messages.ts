import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isOurPage } from '../messages.ts';

/** What the report asks of the background about pictures, and what the bar on a page tells it. */

const KEY = v.pipe(v.string(), v.maxLength(200));
const REQUEST = v.variant('pictures', [
	v.strictObject({ pictures: v.literal('take'), tabId: v.number(), auditId: KEY, keys: v.array(KEY) }),
	v.strictObject({ pictures: v.picklist(['cancel', 'look']), tabId: v.number() }),
]);
export type PicturesRequest = v.InferOutput<typeof REQUEST>;

export async function askPictures(request: PicturesRequest): Promise<void> {
	await browser.runtime.sendMessage(request);
}

/** From the isolated world of a page. */
export function tellCancel(): void {
	void Promise.resolve()
		.then(() => browser.runtime.sendMessage({ pictures: 'stop' }))
		.catch(() => undefined);
}

/** @param from the tab of the report that asks */
export function hearPictures(
	heard: (request: PicturesRequest, from: number | undefined) => Promise<void>,
	stop: (tabId: number) => void,
): void {
	browser.runtime.onMessage.addListener((message: unknown, sender) => {
		const { id, tab } = sender;
		if (id !== browser.runtime.id || typeof message !== 'object' || message === null || !('pictures' in message)) return undefined;
		const request = v.safeParse(REQUEST, message);
		// Only our own pages may ask; our bar in a page may only stop the work on that page.
		if (request.success && isOurPage(sender)) return heard(request.output, tab?.id);
		if (message.pictures === 'stop' && tab?.id !== undefined) stop(tab.id);
		return undefined;
	});
}
