import { expect, it } from 'vitest';
import { clash } from './language-clash.ts';

it.each([
	['"Allons, Madame plaisante!"', 'es', 'fr'],
	['Bonjour tout le monde', 'de', 'fr'],
	['Please call us if you need help', 'fr', 'en'],
	['Electronic visa waiver', 'ar', 'latin'],
	['Dzień dobry', 'ru', 'pl'],
	['مرحبا بكم', 'fr', 'und'],
	['مرحبا بكم', 'ar', undefined],
	['Allons, Madame plaisante!', 'fr-CA', undefined],
	['Wir sprechen Deutsch', 'lb', undefined],
	['Polski', 'pl', undefined],
	['Contact us', 'cy', undefined],
	['Croeso i Gymru', 'cy', undefined],
])('the words of %s marked as %s are in %s', (text, lang, found) => expect(clash(text, lang)).toBe(found));
