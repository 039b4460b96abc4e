/** Finding things by the words on them, as people do. */
import { until, type View } from '../../scripts/browsers/session.ts';

/** Words of every element that fits, white space collapsed. */
export const texts = (view: View, selector: string): Promise<string[]> =>
	view.evaluate(
		(wanted: string) =>
			[...document.querySelectorAll<HTMLElement>(wanted)].map((one) =>
				(one.innerText ?? one.textContent).replace(/\s+/g, ' ').trim(),
			),
		selector,
	);

export const textOf = async (view: View, selector: string): Promise<string> => {
	const [first] = await texts(view, selector);
	if (first === undefined) throw new Error(`Nothing fits ${selector}.`);
	return first;
};

/** A selector for the one thing to press that shows exactly these words. */
const selectorFor = (view: View, label: string): Promise<string | null> =>
	view.evaluate((wanted: string) => {
		const words = (one: HTMLElement): string => one.innerText.replace(/\s+/g, ' ').trim();
		const found = [...document.querySelectorAll<HTMLElement>('button, a, summary, label')].find((one) => words(one) === wanted);
		if (!found) return null;
		const steps: string[] = [];
		for (let one: Element = found; one !== document.body; one = one.parentElement ?? document.body)
			steps.unshift(`${one.localName}:nth-child(${[...(one.parentElement?.children ?? [])].indexOf(one) + 1})`);
		return `body > ${steps.join(' > ')}`;
	}, label);

/** Waits for a button, link or label with these words, and clicks it with the mouse. */
export const clickOn = async (view: View, label: string): Promise<void> =>
	view.click(await until(`something that says ‘${label}’`, async () => (await selectorFor(view, label)) ?? undefined));

export const shows = (view: View, words: string, ms?: number): Promise<boolean> =>
	until(`the words ‘${words}’`, async () => (await view.text()).includes(words), ms);

/** Gone, or going: a document that closes does not answer any more. */
export const closed = (what: string, isOpen: () => Promise<boolean>): Promise<boolean> =>
	until(`${what} to close`, async () => !(await isOpen()));
