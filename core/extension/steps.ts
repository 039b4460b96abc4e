import { inTime } from './in-time.ts';
import { PageError, repliesOf } from './page-call.ts';
import { runIn } from './put-in-page.ts';

/** What one document answered. */
export interface Answer<T> {
	readonly frameId: number;
	readonly value: T;
}

type Given<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;

/**
 * Calls steps of the object that a script of ours has put under this name into the isolated world of documents: in all that the
 * grant reaches, or in these frames. @throws PageError where the top document has none or broke off, LateError where one takes too long
 */
export const stepsOf =
	<S extends object>(name: 'criticalFriendMarks' | 'criticalFriendPictures') =>
	async <K extends keyof S & string>(
		tabId: number,
		where: 'everywhere' | number[],
		step: K,
		...args: Given<S[K]>
	): Promise<Answer<Result<S[K]>>[]> => {
		const target = where === 'everywhere' ? { tabId, allFrames: true } : { tabId, frameIds: where };
		const results = await inTime(runIn(target, callStep, name, step, JSON.stringify(args)));
		return repliesOf<Result<S[K]>>(results).flatMap(({ frameId, reply }) => {
			if (reply.ok) return [{ frameId, value: reply.value }];
			// A frame that has just come in knows nothing.
			if (frameId === 0) throw new PageError(reply.error);
			return [];
		});
	};

/** Sent into the page as text: uses nothing from outside its own body. @returns a Reply as one text */
async function callStep(name: string, step: string, args: string): Promise<string> {
	try {
		const steps = (globalThis as unknown as Record<string, Record<string, (...given: unknown[]) => unknown> | undefined>)[name];
		if (steps === undefined) return JSON.stringify({ ok: false, error: 'page was left' });
		return JSON.stringify({ ok: true, value: (await steps[step]?.(...(JSON.parse(args) as unknown[]))) ?? null });
	} catch (error) {
		return JSON.stringify({ ok: false, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
	}
}
