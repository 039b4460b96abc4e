import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Told } from '../page/marks/showing.ts';
import { isOurPage } from './messages.ts';

/** What marks in a page say to our own pages and the background: the only messages that come from a tab. */

const ID = v.pipe(v.string(), v.maxLength(100));
const ABOUT = { key: ID, of: ID };
const TOLD = v.variant('mark', [
	v.object({ mark: v.picklist(['chosen', 'closed']), ...ABOUT }),
	v.object({ mark: v.literal('status'), ...ABOUT, status: v.picklist(['to-do', 'fixed', 'known']) }),
	v.object({ mark: v.literal('step'), ...ABOUT, by: v.picklist(['next', 'previous']) }),
]);

const TOGGLE = v.object({ toggleMarks: v.number() });

/** A finding, and the check that found it. */
export interface FromPage {
	readonly key: string;
	readonly of: string;
}

/** From the isolated world of a page. @returns whether it was heard and done */
export const tellMark = (told: Told & FromPage): Promise<boolean> =>
	Promise.resolve()
		.then(() => browser.runtime.sendMessage<Told & FromPage, unknown>(told))
		.then(
			(done) => done === true,
			// After the extension was updated, nobody is left to hear it.
			() => false,
		);

/** From the popup, which the browser closes as soon as a person turns to the page: the background does the work. */
export const askToggle = (tabId: number): Promise<boolean> => browser.runtime.sendMessage({ toggleMarks: tabId });

/** @param toggle gives whether they are on now */
export function onToggle(toggle: (tabId: number) => Promise<boolean>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
		v.is(TOGGLE, message) && isOurPage(sender) ? toggle(message.toggleMarks) : undefined,
	);
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
type IsDrawn = (tabId: number, told: FromPage) => Promise<boolean>;

/** Hears what is said in a tab, and leaves the answer to the background. @returns how to stop */
export function hearMarks(isDrawn: IsDrawn, heard: (tabId: number, told: Told) => void): () => void {
	const listener = (message: unknown, sender: Sender): undefined => {
		const told = toldBy(message, sender);
		if (told) void isDrawn(told.tabId, told).then((drawn) => drawn && heard(told.tabId, told));
	};
	browser.runtime.onMessage.addListener(listener);
	return () => browser.runtime.onMessage.removeListener(listener);
}

/** The background does what is said in a tab, and says there whether it is done. */
export function answerMarks(isDrawn: IsDrawn, work: (tabId: number, told: Told) => Promise<void>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<boolean> | undefined => {
		const told = toldBy(message, sender);
		return told && done(told);
	});
	const done = async (told: ToldIn): Promise<boolean> => {
		try {
			if (!(await isDrawn(told.tabId, told))) return false;
			await work(told.tabId, told);
			return true;
		} catch {
			return false;
		}
	};
}

type ToldIn = Told & FromPage & { readonly tabId: number };

/** Only what our own script in a tab can have said, of the right shape. Whether it is about a mark that we drew there is to be asked. */
function toldBy(message: unknown, { id, tab }: Sender): ToldIn | undefined {
	const told = v.safeParse(TOLD, message);
	if (id !== browser.runtime.id || tab?.id === undefined || !told.success) return undefined;
	return { ...told.output, tabId: tab.id };
}
