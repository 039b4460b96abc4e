import { expect, it } from 'vitest';
import { FOCUS, HOVER, inAnyState, selectorsOf, specificity, stateSelector } from './state-selector.ts';

it('splits a list of selectors', () => {
	expect(selectorsOf('a, b:is(c, d) > e,[title="x, y"]')).toEqual(['a', 'b:is(c, d) > e', '[title="x, y"]']);
});

it('finds who has to be in a state and who changes', () => {
	expect(stateSelector('.nav > li:hover > ul', HOVER)).toEqual({
		holder: '.nav > li:not(x-none)',
		whole: '.nav > li:not(x-none) > ul',
		rest: ' > ul',
	});
	expect(stateSelector('a:hover', HOVER)).toEqual({ holder: 'a:not(x-none)', whole: 'a:not(x-none)', rest: '' });
	expect(stateSelector('.tip:hover::after', HOVER)?.rest).toBe('::after');
	expect(stateSelector('a:focus-visible span', FOCUS)?.rest).toBe(' span');
	expect(stateSelector('li:focus-within ul', FOCUS)).toBeUndefined();
	expect(stateSelector('a:not(:hover)', HOVER)).toBeUndefined();
	expect(stateSelector('.hover', HOVER)).toBeUndefined();
});

it('leaves states out', () => {
	expect(inAnyState('a:focus, :focus-visible')).toBe('a:not(x-none), :not(x-none)');
});

it('weighs selectors as browsers do', () => {
	const order = ['*', 'a', 'a:focus', '.no-outline:focus', 'a.b:focus', '#c a:focus'];
	expect(order.map(specificity)).toEqual([...order.map(specificity)].sort((a, b) => a - b));
	expect(specificity('a:focus')).toBe(101);
	expect(specificity(':where(.a .b) a')).toBe(1);
	expect(specificity('input[type="text"]')).toBe(101);
});
