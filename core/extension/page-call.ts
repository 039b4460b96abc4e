import { browser } from 'wxt/browser';
import type { PageCheck } from '../page/check-steps.ts';
import { inTime, LateError } from './in-time.ts';
import { putIn, runIn } from './put-in-page.ts';

/** The steps that every document answers, by name; the entry script puts them into the isolated world. */
export type PageStep = keyof PageCheck;

/** A thrown error comes back as a value: an injected script that throws returns an empty result. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export interface FrameReply<T> {
	readonly frameId: number;
	readonly reply: Reply<T>;
}

declare global {
	// Set by entrypoints/audit.ts in the isolated world of each document.
	var criticalFriend: { readonly check: PageCheck | undefined; begin: () => void; marker?: string } | undefined;
}

type Result<K extends PageStep> = Awaited<ReturnType<PageCheck[K]>>;

/** What went wrong where a document could not be reached or broke off; `message` is the browser's own words. */
export class PageError extends Error {
	override readonly name = 'PageError';
}

/** What a `PageError` says where the document is gone. */
export const LEFT = 'page was left';

/** Puts axe-core and the check into every document that the grant reaches. */
export async function inject(tabId: number): Promise<void> {
	// In two calls: a page can answer between two files, and not while one is loaded. Either may come first.
	await Promise.all(['/axe.min.js', '/audit.js'].map((file) => putIn({ tabId, allFrames: true }, file)));
}

/** Calls one step in every document of the tab, or in the top one only. */
export async function call<K extends PageStep>(
	tabId: number,
	where: 'everywhere' | 'top',
	step: K,
	...args: Parameters<PageCheck[K]>
): Promise<FrameReply<Result<K>>[]> {
	const results = await runIn({ tabId, allFrames: where === 'everywhere' }, callStep, step, JSON.stringify(args));
	return repliesOf<Result<K>>(results);
}

/** What each document said, out of the texts that a script sent into it gave back. */
export const repliesOf = <T>(
	results: readonly ({ readonly frameId: number; readonly result?: unknown } | null)[],
): FrameReply<T>[] =>
	// Firefox gives null for a document that went away.
	results.flatMap((each) => (each === null ? [] : [{ frameId: each.frameId, reply: unpacked<T>(each.result) }]));

const unpacked = <T>(reply: unknown): Reply<T> =>
	typeof reply === 'string' ? (JSON.parse(reply) as Reply<T>) : { ok: false, error: LEFT };

/** The top document's answer. @throws PageError where it has none */
export function fromTop<T>(replies: readonly FrameReply<T>[]): T {
	const reply = replies.find(({ frameId }) => frameId === 0)?.reply;
	if (reply?.ok) return reply.value;
	throw new PageError(reply?.error ?? LEFT);
}

/**
 * Sent into the page as text: uses nothing from outside its own body. @returns a Reply as one text: browsers take far longer to carry
 * thousands of small objects, and in Firefox an object from a frame that went away would break the answers of all
 */
async function callStep(step: string, args: string): Promise<string> {
	try {
		const friend = globalThis.criticalFriend;
		if (friend === undefined) return JSON.stringify({ ok: false, error: 'page was left' });
		if (step === 'start') friend.begin();
		if (step !== 'start' && friend.check?.isElsewhere()) return JSON.stringify({ ok: false, error: 'page was left' });
		const check = friend.check as unknown as Record<string, (...given: unknown[]) => unknown>;
		return JSON.stringify({ ok: true, value: await check[step]?.(...(JSON.parse(args) as unknown[])) });
	} catch (error) {
		return JSON.stringify({ ok: false, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
	}
}

/** Whether the document that the check was put into is still the one on show; one that answers nothing is. */
export function isHere(tabId: number): Promise<boolean> {
	const asked = runIn({ tabId }, () => globalThis.criticalFriend !== undefined);
	return inTime(asked).then(
		([top]) => top?.result === true,
		(error) => error instanceof LateError,
	);
}

/** Calls back when the tab shows another document: one that the browser has put aside answers no more. @returns how to stop */
export function watchLeaving(tabId: number, left: () => void): () => void {
	const look = async (id: number, { status }: { readonly status?: string | undefined }): Promise<void> => {
		if (id === tabId && status !== undefined && !(await isHere(tabId))) left();
	};
	browser.tabs.onUpdated.addListener(look);
	return () => browser.tabs.onUpdated.removeListener(look);
}

export interface PageMark {
	readonly marker: string | undefined;
	readonly url: string;
	readonly title: string;
}

/** Which finished check, if any, this very document was checked by. @throws LateError, or the browser's own error without a grant */
export async function readMark(tabId: number): Promise<PageMark | undefined> {
	const asked = runIn({ tabId }, () => ({ marker: globalThis.criticalFriend?.marker, url: location.href, title: document.title }));
	const results = await inTime(asked);
	return results[0]?.result as PageMark | undefined;
}

export async function writeMark(tabId: number, marker: string): Promise<void> {
	const write = (given: string): void => {
		if (globalThis.criticalFriend) globalThis.criticalFriend.marker = given;
	};
	await inTime(runIn({ tabId }, write, marker));
}
