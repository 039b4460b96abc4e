import { expect, it } from 'vitest';
import { contrastOf, isClear, nameOfColour, readColour } from './colour.ts';

it('reads colours as browsers write them', () => {
	expect(readColour('rgb(0, 94, 165)')).toEqual({ hex: '#005ea5', alpha: 1 });
	expect(readColour('rgba(0, 0, 0, 0)')).toEqual({ hex: '#000000', alpha: 0 });
	expect(readColour('rgb(0 94 165 / 50%)')).toEqual({ hex: '#005ea5', alpha: 0.5 });
	expect(readColour('oklch(0.5 0.1 20)')).toBeUndefined();
	expect(nameOfColour('rgb(255, 255, 255)')).toBe('#ffffff');
	expect(nameOfColour('currentcolor')).toBe('currentcolor');
	expect(isClear('transparent')).toBe(true);
	expect(isClear('rgb(0, 0, 0)')).toBe(false);
});

it('compares solid colours only', () => {
	expect(contrastOf('black', 'rgb(255, 255, 255)')).toBeCloseTo(21);
	expect(contrastOf('rgba(0, 0, 0, 0.5)', 'white')).toBeUndefined();
});
