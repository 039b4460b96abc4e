import { describe, expect, it } from 'vitest';
import { isButtonWord, isGenericLink } from './generic-link.ts';

describe('a generic link', () => {
	it.each(['Click here', 'READ MORE »', 'Download (PDF, 20KB)', 'cliciwch yma', 'Rhagor o wybodaeth (yn agor mewn tab newydd)'])(
		'%s',
		(name) => {
			expect(isGenericLink(name)).toBe(true);
		},
	);

	it.each(['Read more about bins', 'Mwy am finiau', 'Visit Northgate', ''])('is not: %s', (name) => {
		expect(isGenericLink(name)).toBe(false);
	});
});

it('knows what may stand on a button', () => {
	expect(['Continue', 'Parhau', 'Here'].map(isButtonWord)).toEqual([true, true, false]);
});
