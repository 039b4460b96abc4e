import { expect, it } from 'vitest';
import { pickedFrom, type SelectedHere } from './selected-frames.ts';

const words = (quote: string) => ({ selector: ['p'], section: [], region: 'main' as const, quote });
const here = (path: string, more: Partial<SelectedHere> = {}): SelectedHere => ({ path, frames: {}, ...more });

it('takes the selection of the frame that has the keyboard, with the way there', () => {
	const answers = [
		here('', { frames: { 0: '#a', 1: '#b' }, active: 1, picked: words('page') }),
		here('0', { picked: words('first') }),
		here('1', { frames: { 0: '#c' }, active: 0 }),
		here('1.0', { picked: words('inner') }),
	];
	expect(pickedFrom(answers)).toMatchObject({ quote: 'inner', frame: ['#b', '#c'] });
});

it('takes the page’s own where the keyboard’s frame has none, or cannot be reached', () => {
	const page = here('', { frames: { 0: '#a' }, active: 0, picked: words('page') });
	expect(pickedFrom([here('0'), page])).toEqual(words('page'));
	expect(pickedFrom([page])).toEqual(words('page'));
});

it('takes any other, and nothing where nothing is selected', () => {
	expect(pickedFrom([here('', { frames: { 0: '#a' } }), here('0', { picked: words('in it') })])?.frame).toEqual(['#a']);
	expect(pickedFrom([here(''), here('0')])).toBeUndefined();
	expect(pickedFrom([])).toBeUndefined();
});
