/** Milliseconds of work at a time. One slice should not be felt: 50 ms is the limit of a long task (W3C Long Tasks). */
export const SLICE = 40;

/** Lets the page handle clicks, scrolling and painting between two slices of work. */
export function breathe(): Promise<void> {
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
