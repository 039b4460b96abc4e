import { count, number } from './numbers.ts';

/** A letter with what one supplier has to fix. People who build websites read it: it may name code. */
export const supplierWords = {
	title: 'Save these for the supplier',
	text: 'The file reads as a letter: each fault with its place, the standard behind it and how to see it. Nothing else is in it.',
	product: (name: string, places: number): string => `‘${name}’: ${count(places, 'place')}`,
	forProduct: (name: string): string => `for ‘${name}’`,
	saved: (name: string): string => `Your browser is saving the file for ‘${name}’.`,
	unknown: 'Nobody has told Critical Friend who runs this website. You can name suppliers in the house style.',

	letter: (product: string, page: string): string => `Faults in ‘${product}’ on ‘${page}’`,
	lead: (kinds: number, places: number, unsure: number): string => {
		const found = `We found ${count(kinds, 'kind')} of ${unsure === kinds ? 'possible fault' : 'fault'} in ${count(places, 'place')} that we think only you can fix.`;
		return unsure === 0 ? found : `${found} Where it says ‘for a person to judge’, look first whether it is one.`;
	},
	ask: 'Tell us for each one when it will be fixed. If it will not be, tell us why, and what people can do instead.',
	law: 'Public sector websites must meet WCAG 2.2 A and AA. What is marked ‘must fix’ fails it, or the law.',
	name: 'Product',
	host: 'Website',
	tool: 'Checked with',
	window: 'Size of the window',
	size: (width: number, height: number): string => `${number.format(width)} by ${number.format(height)} pixels`,
	how: 'How to see each fault',
	steps: (address: string, engine: string): readonly string[] => [
		`Open ${address} in a window of the same size.`,
		'Go to the headings named under ‘Where’.',
		'To find the element, open your browser’s developer tools. Search the elements for the code path.',
		`Where a check of ${engine} is named, run that check on the page. It finds the same element.`,
	],
	faults: 'Faults',
	path: 'Code path',
	inside: 'Inside',
	check: 'Check',
	sheet: 'Letter',
} as const;
