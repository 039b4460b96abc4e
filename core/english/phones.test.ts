import { expect, it } from 'vitest';
import { findPhones } from './phones.ts';

const numbers = (text: string): string[] => [...findPhones(text)].map(({ number }) => number);

it.each([
	['Telephone: 01632 960 123 or (020) 7946 0457.', ['01632 960 123', '(020) 7946 0457']],
	['Freephone 0800 123 456, then 03003034567.', ['0800 123 456', '03003034567']],
	['Use 01234567890 as the payment code. Your case is 01234567891.', []],
	['Write 0789123456 on it. Pay to 01-23-45 1234. Open 01.02.2026 10 to 4.', []],
	['Dial 18001 01632 960 499 for Relay UK.', []],
])('%s', (text, expected) => {
	expect(numbers(text)).toEqual(expected);
});

it('keeps a label apart from its number', () => {
	expect([...findPhones('Ring Mob: 07700900265 now')]).toEqual([
		{ label: 'Mob: ', number: '07700900265', digits: '07700900265', start: 5, end: 21 },
	]);
});
