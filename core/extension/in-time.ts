/** How long a page may take over one answer: less than the 30 s after which browsers stop a background that hears nothing. */
const LIMIT = 25_000;

/** A page did not answer in time. */
export class LateError extends Error {
	override readonly name = 'LateError';
}

/**
 * Waits for a page no longer than it may take, and not once the signal says stop: a page that hangs never answers, nor does one
 * that the browser put aside in the middle of its answer. @throws LateError, or the signal's reason
 */
export function inTime<T>(work: Promise<T>, signal?: AbortSignal, ms = LIMIT): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new LateError()), ms);
		const stop = (): void => reject(signal?.reason);
		signal?.addEventListener('abort', stop, { once: true });
		if (signal?.aborted) stop();
		work.then(resolve, reject).finally(() => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', stop);
		});
	});
}
