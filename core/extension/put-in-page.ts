import { browser } from 'wxt/browser';
import { inTime } from './in-time.ts';

/**
 * What we put into documents of a tab goes in as they stand. Otherwise one frame that never comes to its end would keep back the
 * answers of all others.
 */
const injectImmediately = true;

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Puts a script of ours into documents. @returns what it gave back, by frame */
export const putIn = (target: Target, file: string) =>
	browser.scripting.executeScript({ target, files: [file], injectImmediately });

/** Runs a function in documents. @param func is sent as text: it uses nothing from outside its own body */
export const runIn = <A extends unknown[], R>(target: Target, func: (...args: A) => R, ...args: A) =>
	browser.scripting.executeScript({ target, func, args, injectImmediately });

/** What a document is, by its root: a browser may also show its own message where one cannot be read. */
export type Root = 'none' | 'html' | 'unreadable' | 'other';

/** Resolves once the document of a tab has come to its end, whatever its frames and pictures still wait for. */
export async function whenParsed(tabId: number): Promise<Root | undefined> {
	const [top] = await browser.scripting.executeScript({ target: { tabId }, func: rootHere });
	return top?.result as Root | undefined;
}

/** Sent into the page as text: uses nothing from outside its own body. */
function rootHere(): Root {
	const root = document.documentElement as Element | null;
	if (root === null) return 'none';
	if (document.contentType === 'application/xhtml+xml' && document.querySelector('parsererror')) return 'unreadable';
	return root instanceof HTMLHtmlElement ? 'html' : 'other';
}

/** Whether the document of a tab has not come to its end; false as well where it does not answer. */
export async function isLoading(tabId: number): Promise<boolean> {
	const asked = runIn({ tabId }, () => document.readyState === 'loading');
	const [top] = await inTime(asked, undefined, 2_000).catch(() => []);
	return top?.result === true;
}
