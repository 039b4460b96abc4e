import type { Tab } from './browsers/session.ts';

/** A loop of messages in the page: the longest time between two is how long the page could not answer a person. */
const watchGaps = (): void => {
	const gap = { last: performance.now(), longest: 0 };
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		const now = performance.now();
		gap.longest = Math.max(gap.longest, now - gap.last);
		gap.last = now;
		port2.postMessage(0);
	};
	port2.postMessage(0);
	Object.assign(globalThis, { criticalFriendGap: gap });
};
const longestGap = (): number => (globalThis as unknown as { criticalFriendGap: { longest: number } }).criticalFriendGap.longest;

/** The longest time, in milliseconds, for which the page does not answer while the work goes on. */
export async function gapDuring(tab: Tab, work: (tab: Tab) => Promise<unknown>): Promise<number> {
	await tab.evaluate(watchGaps);
	await work(tab);
	return tab.evaluate(longestGap);
}
