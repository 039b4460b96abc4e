import { describe, expect, it } from 'vitest';
import { asTarget, isHarmless } from './selector.ts';

describe('a selector', () => {
	it.each([
		'#full-name',
		'a[href$="bins.html"]',
		'input[type="text"][name="town"]',
		'.card:nth-child(2) > a',
		'html',
		'[aria-label="Menu"]',
	])('may be kept: %s', (selector) => expect(isHarmless(selector)).toBe(true));

	it.each([
		'input[value="Jo"]',
		'div[data-person="Jo"]',
		'input[placeholder="Jo"]',
		'li:nth-child(2) > input[value$="Jo"]',
		'a[href$="next?email=jo@example.org"]',
		'img[src="/photo;jsessionid=1"]',
		'div[role="spinbutton"][aria-valuetext="Jo"]',
		'p[title="jo@example.org"]',
	])('gives too much away: %s', (selector) => expect(isHarmless(selector)).toBe(false));

	it('has one entry a frame in the shape of axe-core, and a list for shadow roots', () => {
		expect(asTarget(['#a'])).toEqual(['#a']);
		expect(asTarget(['my-map', 'button'])).toEqual([['my-map', 'button']]);
	});
});
