import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';

describe('syllables', () => {
	it.each([
		['pay', 1],
		['map', 1],
		['rules', 1],
		['forms', 1],
		['fees', 1],
		['closed', 1],
		['apply', 2],
		['parking', 2],
		['table', 2],
		['council', 2],
		['reported', 3],
		['libraries', 3],
		['allotments', 3],
		['recycling', 3],
		['museum', 3],
		['area', 3],
		['radio', 3],
		['applying', 3],
		['cemeteries', 4],
		['registration', 4],
		['household', 2],
		['statement', 2],
		['noted', 2],
		['safety', 2],
		['householders', 3],
		['settlement', 3],
		['increment', 3],
		['requirements', 3],
		['immediately', 5],
	])('of %s are %i', (word, count) => {
		expect(countSyllables(word)).toBe(count);
	});
});
