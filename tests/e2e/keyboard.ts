/** Going through a document with the Tab key. */
import type { View } from '../../scripts/browsers/session.ts';

interface Stop {
	/** Which of the document's controls it is, in page order; -1 for what is none. */
	readonly at: number;
	readonly words: string;
	/** Whether people can see that it has the focus. */
	readonly visible: boolean;
}

/** One stop a radio group, as browsers have it. */
const stop = (): Stop => {
	const name = (one: Element): string => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '');
	const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')].filter(
		(one, at, all) => one.checkVisibility() && (name(one) === '' || all.findIndex((other) => name(other) === name(one)) === at),
	);
	const focused = document.activeElement as HTMLElement | null;
	const at = controls.findIndex((one) => one === focused || (focused !== null && name(one) !== '' && name(one) === name(focused)));
	const style = focused === null ? undefined : getComputedStyle(focused);
	const outlined = style !== undefined && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
	return { at, words: (focused?.innerText ?? '').slice(0, 80), visible: outlined || (style?.boxShadow ?? 'none') !== 'none' };
};

/** How many stops a full round has. */
export const controls = (view: View): Promise<number> =>
	view.evaluate(() => {
		const groups = new Set<string>();
		return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')].filter((one) => {
			if (!one.checkVisibility()) return false;
			if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
			return !groups.has(one.name) && groups.add(one.name);
		}).length;
	});

export const tabOn = async (view: View): Promise<Stop> => {
	await view.press('Tab');
	return view.evaluate(stop);
};

/** Presses Tab until what has the focus says these words. */
export const tabTo = async (view: View, words: string, most = 100): Promise<void> => {
	for (let presses = 0; presses < most; presses += 1) if ((await tabOn(view)).words === words) return;
	throw new Error(`The Tab key does not reach ‘${words}’.`);
};
