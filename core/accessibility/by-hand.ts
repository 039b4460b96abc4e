import type { NotChecked } from '../types.ts';

// Three of the four faults that government monitoring finds most are found by hand (GDS monitoring 2022 to 2024).
/** What a person has to try on every page. */
export const BY_HAND: readonly NotChecked[] = [
	{
		id: 'keyboard',
		what: 'Using the page with a keyboard alone',
		why: 'Only a person can tell if people can reach and use every part.',
		todo: 'Press Tab through the page. Check that you can see where you are.',
		count: 1,
		selectors: [],
	},
	{
		id: 'zoom',
		what: 'Using the page at 400% zoom',
		why: 'Only a person can tell if the page cuts words off, or if they overlap.',
		todo: 'Zoom in to 400%. Check that you can read all of it without scrolling sideways.',
		count: 1,
		selectors: [],
	},
];
