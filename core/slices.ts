/** Milliseconds of work at a time. One slice should not be felt: 50 ms is the limit of a long task (W3C Long Tasks). */
const SLICE = 40;

/** Lets whoever shares the thread have a turn between two slices of work: the page's clicks, scrolling and painting. */
function breathe(): Promise<void> {
	// A message channel is not held back in hidden tabs, as timers are; scheduler.yield would come back before the page's own tasks.
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}

/** A pause for work that cannot be cut into pieces: it lets the page breathe where a slice of time is over. */
export function pauses(): () => Promise<void> {
	let from = performance.now();
	return async () => {
		if (performance.now() - from < SLICE) return;
		await breathe();
		from = performance.now();
	};
}

/** Work in small pieces, and its outcome once it is done. */
export interface Work<T> {
	/** Works for about `budget` milliseconds, in slices. True when all is done. */
	advance(budget: number): Promise<boolean>;
	readonly outcome: () => T | undefined;
}

/** @param pieces yields between small pieces of work */
export function inSlices<T>(pieces: Iterator<void, T>): Work<T> {
	let outcome: { readonly value: T } | undefined;
	const slice = (): void => {
		const end = performance.now() + SLICE;
		while (outcome === undefined && performance.now() < end) {
			const next = pieces.next();
			if (next.done) outcome = { value: next.value };
		}
	};
	return {
		outcome: () => outcome?.value,
		async advance(budget) {
			const until = performance.now() + budget;
			while (outcome === undefined && performance.now() < until) {
				slice();
				if (outcome === undefined) await breathe();
			}
			return outcome !== undefined;
		},
	};
}
