import { describe, expect, it } from 'vitest';
import { isFrontPageName, isGenericHeading, isGenericTitle } from './generic-name.ts';

describe('a name that fits any page', () => {
	it.each(['More information', 'USEFUL LINKS:', '1. Introduction', 'The background'])('heading: %s', (text) =>
		expect(isGenericHeading(text)).toBe(true),
	);
	it.each(['Untitled', 'Page 12', 'fees v2.docx', 'Microsoft Word - fees', 'Welcome!', 'Gwybodaeth', 'Notes'])(
		'title: %s',
		(text) => expect(isGenericTitle(text)).toBe(true),
	);
	it.each(['Background checks', 'Contents', 'Overview', 'Contact us'])('is not: %s', (text) =>
		expect(isGenericHeading(text)).toBe(false),
	);
	it.each(['Page Hill', 'Welcome packs', 'Home adaptations', 'Building regulations'])('is not a title: %s', (text) =>
		expect(isGenericTitle(text)).toBe(false),
	);
});

it('knows names of a front page', () => {
	expect(isFrontPageName('Home')).toBe(true);
	expect(isFrontPageName('Untitled')).toBe(false);
});
