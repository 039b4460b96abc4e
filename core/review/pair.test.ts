import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../../tests/sample-audit.ts';
import type { Finding } from '../types.ts';
import { pair } from './pair.ts';

/** Pale words of a whole paragraph: the key holds them and the heading above. */
const pale = (at: number, quote: string, heading: string): Finding =>
	sampleFinding({
		key: `${quote} ${heading}`,
		rule: 'color-contrast',
		source: 'axe',
		quote,
		prefix: '',
		suffix: '',
		snippet: '<p class="pale">',
		section: [heading],
		selector: [`main > p:nth-of-type(${at})`],
	});
const LIST = 'This old price list is here for the record.';
const BURIAL = 'A burial costs £900.';
const MEMORIAL = 'A memorial costs £300.';
const burials = [pale(1, LIST, 'Burials'), pale(2, BURIAL, 'Burials'), pale(3, MEMORIAL, 'Burials')];

/** A row of a table with a link in words that all rows share. */
const row = (place: number, name: string): Finding =>
	sampleFinding({
		key: place === 1 ? 'click' : `click#${place}`,
		rule: 'link-generic',
		quote: 'Click here',
		prefix: '',
		suffix: '',
		snippet: `<a href="/${name}">`,
		section: ['Certificates'],
		selector: [`tr:nth-of-type(${place}) > td > a`],
	});

/** Quotes of before and now that are the same finding. */
const pairs = (old: readonly Finding[], now: readonly Finding[]) =>
	[...pair(old, now)].map(([is, was]) => [was.snippet?.includes('href') ? was.snippet : was.quote, is.quote]);

describe('findings of two checks', () => {
	it('are known again where the heading was renamed and a paragraph above is gone', () => {
		const now = [pale(1, BURIAL, 'Fees'), pale(2, MEMORIAL, 'Fees')];
		expect(pairs(burials, now)).toEqual([
			[BURIAL, BURIAL],
			[MEMORIAL, MEMORIAL],
		]);
	});

	it('are known again where the heading was renamed and a paragraph was put above', () => {
		const NEW = 'Call us before you come to the office.';
		const now = [pale(1, NEW, 'Fees'), pale(2, LIST, 'Fees'), pale(3, BURIAL, 'Fees'), pale(4, MEMORIAL, 'Fees')];
		expect(pairs(burials, now)).toEqual([
			[LIST, LIST],
			[BURIAL, BURIAL],
			[MEMORIAL, MEMORIAL],
		]);
	});

	it('are others where other words stand in the same place', () => {
		const now = [pale(1, 'You must pay by 1 July.', 'Burials'), ...burials.slice(1)];
		expect(pairs(burials, now)).toEqual([
			[BURIAL, BURIAL],
			[MEMORIAL, MEMORIAL],
		]);
	});

	it('are known again where somebody changed a word of the element', () => {
		expect(
			pairs(burials.slice(1), [pale(2, 'A burial costs £950.', 'Burials'), burials[2] ?? pale(3, MEMORIAL, 'Burials')]),
		).toEqual([
			[MEMORIAL, MEMORIAL],
			[BURIAL, 'A burial costs £950.'],
		]);
	});

	it('with equal words are told apart by where the link leads', () => {
		const now = [row(1, 'Death'), row(2, 'Marriage')];
		expect(pairs([row(1, 'Birth'), row(2, 'Death'), row(3, 'Marriage')], now)).toEqual([
			['<a href="/Death">', 'Click here'],
			['<a href="/Marriage">', 'Click here'],
		]);
	});

	it('are known again where the address of the link changed', () => {
		expect(pairs([row(1, 'Birth')], [row(1, 'Births')])).toEqual([['<a href="/Birth">', 'Click here']]);
	});

	it('are known again where the heading, the words beside and the place changed', () => {
		const said = (at: number, section: string, suffix: string): Finding =>
			sampleFinding({
				key: `${section}${suffix}`,
				rule: 'complex-word',
				quote: 'in order to',
				suffix,
				snippet: '<p>',
				section: [section],
				selector: [`main > p:nth-of-type(${at})`],
			});
		expect(pair([said(1, 'Skips', 'work prior to')], [said(2, 'Skip permits', 'work before')]).size).toBe(1);
	});

	it('without words are others where another picture stands in the place', () => {
		const image = (name: string): Finding => {
			const { quote: _, ...rest } = sampleFinding({
				key: name,
				rule: 'image-alt',
				snippet: `<img src="/${name}.png">`,
				selector: ['img'],
			});
			return rest;
		};
		expect(pair([image('bins')], [image('skips')]).size).toBe(0);
		expect(pair([image('bins')], [{ ...image('bins'), key: 'other' }]).size).toBe(1);
	});
});
