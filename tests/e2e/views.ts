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

/** Waits for words to come up. Where they do not, what is there instead tells more. */
export const shows = async (view: View, words: string, ms?: number): Promise<void> => {
	const seen = { text: '' };
	const there = async () => {
		seen.text = await view.text();
		return seen.text.includes(words);
	};
	await until(`the words ‘${words}’`, there, ms).catch((error: Error) => {
		throw new Error(`${error.message}. There was: ${seen.text.slice(0, 600)}`);
	});
};

/** Gives a file to the first chooser of files among these, as the browser's own window for choosing one does. */
export const chooseFile = (view: View, name: string, content: string, where = 'input[type=file]'): Promise<boolean> =>
	view.evaluate(
		(called: string, inside: string, selector: string) => {
			const chooser = document.querySelector<HTMLInputElement>(selector);
			if (chooser === null) throw new Error('There is no way to choose a file.');
			const transfer = new DataTransfer();
			transfer.items.add(new File([inside], called, { type: 'application/json' }));
			chooser.files = transfer.files;
			return chooser.dispatchEvent(new Event('change', { bubbles: true }));
		},
		name,
		content,
		where,
	);
