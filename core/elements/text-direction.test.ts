import { expect, it } from 'vitest';
import { wordsRun } from './text-direction.ts';

it.each([
	['Rent a garage', 'ltr'],
	['اتصل بنا', 'rtl'],
	['צרו קשר, 01234 567 890', 'rtl'],
	['العربية', undefined],
	['Arabic (العربية المبسطة)', undefined],
	['01234 567 890', undefined],
])('the words of %s run %s', (text, runs) => expect(wordsRun(text)).toBe(runs));
