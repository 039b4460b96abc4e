import { describe, expect, it } from 'vitest';
import { isSpeltOut } from './acronym.ts';

const spelt = (text: string, acronym: string): boolean => {
	const start = text.indexOf(acronym);
	return isSpeltOut(text, start, start + acronym.length, acronym);
};

describe('an acronym is spelt out', () => {
	it.each([
		['by its full name before brackets', 'a community infrastructure levy (CIL) notice', 'CIL'],
		['by its full name in brackets', 'Pay CIL (the community infrastructure levy) first', 'CIL'],
		['with commas and small words between', 'an education, health and care plan (EHCP)', 'EHCP'],
		['in the plural', 'houses in multiple occupation (HMOs)', 'HMO'],
		['by two letters of one word', 'Report antisocial behaviour (ASB)', 'ASB'],
		['by both parts of a word with a hyphen', 'national non-domestic rates (NNDR)', 'NNDR'],
		['with one word left over', 'the council tax reduction scheme (CTR)', 'CTR'],
		['after a colon or a dash', 'DFG: disabled facilities grant', 'DFG'],
		['by what it stands for', 'CIL stands for community infrastructure levy.', 'CIL'],
		["after 'known as'", 'a tree preservation order, also known as a TPO', 'TPO'],
		['with an ampersand', 'research and development (R&D)', 'R&D'],
		['with a mark of its own', "special educational needs co-ordinator ('SENCO')", 'SENCO'],
	])('%s', (_, text, acronym) => {
		expect(spelt(text, acronym)).toBe(true);
	});
});

describe('an acronym is not spelt out', () => {
	it.each([
		['by other words before brackets', 'Ask the team at the town hall (SENDIASS)', 'SENDIASS'],
		['by words of another sentence', 'Call in late. CIL is due.', 'CIL'],
		['by a word that happens to hold its letters', 'Ask your spa PA', 'PA'],
		['by its own word', 'Pay CIL in full now', 'CIL'],
		['by nothing', 'CIL', 'CIL'],
	])('%s', (_, text, acronym) => {
		expect(spelt(text, acronym)).toBe(false);
	});

	it('takes less than a second to say of a very long text', () => {
		const text = `${'c i '.repeat(20_000)}CIL${' c i'.repeat(20_000)}`;
		const started = performance.now();
		for (let at = 0; at < 1000; at++) isSpeltOut(text, 80_000, 80_003, 'CIL');
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
