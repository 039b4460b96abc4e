import { expect, it } from 'vitest';
import { findAddresses } from './postal-address.ts';

it.each([
	['Visit: Town Hall, 1 High Street, Exampleton EX1 1AA', ['one-line: Town Hall, 1 High Street, Exampleton EX1 1AA']],
	['Write to us:\nMill House,\n42 Mill Lane,\nEX2 4BD.', ['comma-lines: Mill House,\n42 Mill Lane,\nEX2 4BD.']],
	['Mill House\n42 Mill Lane\nExampleton, EX2 4BD', []],
	['Send it to Mill House, 42 Mill Lane, Exampleton, EX2 4BD.', []],
	['We grit EX1 1AA, EX1 2AB, EX2 4BD', []],
])('%s', (text, expected) => {
	expect(findAddresses(text).map(({ start, end, form }) => `${form}: ${text.slice(start, end)}`)).toEqual(expected);
});
