import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { ENGLISH, GAELIC, IRISH, WELSH } from '../../tests/sentences.ts';
import { foreignParts } from './foreign-parts.ts';

function parts(text: string): string[] {
	const [block] = examplePage(text).page.blocks;
	return block === undefined
		? []
		: foreignParts(block, 'en').map(({ start, end, lang }) => `${lang}: ${block.text.slice(start, end)}`);
}

describe('words of another country in an English block', () => {
	it.each([
		['He’s saying, "Allons, Madame plaisante!"', 'fr: Allons, Madame plaisante!'],
		['Bienvenue à tous', 'fr: Bienvenue à tous'],
		['Wir sprechen Deutsch', 'de: Wir sprechen Deutsch'],
		['Mówimy po polsku', 'pl: Mówimy po polsku'],
		['To ask for help in Spanish, say "Necesito ayuda".', 'es: Necesito ayuda'],
		['Parliamo italiano', 'it: Parliamo italiano'],
		['Falamos português', 'pt: Falamos português'],
		['Vorbim românește', 'ro: Vorbim românește'],
		['Waxaan ku hadalnaa Soomaali.', 'so: Waxaan ku hadalnaa Soomaali.'],
		['Türkçe konuşuyoruz.', 'tr: Türkçe konuşuyoruz.'],
		['Beszélünk magyarul', 'hu: Beszélünk magyarul'],
		['The sign said <em>bonjour</em> to all.', 'fr: bonjour'],
		["The teacher said 'Guten Tag' to the class.", 'de: Guten Tag'],
		['Read this in Arabic: مرحبا بكم في المدينة.', 'und: مرحبا بكم في المدينة'],
	])('are seen in %s', (text, found) => expect(parts(text)).toEqual([found]));

	it.each([
		'Polski, Română, Français, العربية, Українська мова, 中文 (简体)',
		'We serve crème brûlée and pain au chocolat at the café.',
		'The Café de Paris and La Casa Nuestra are open.',
		'Hotel du Vin and Le Bistro Pierre are on Rue de la Paix.',
		'Chez Nous, 14 Mill Lane',
		'Twinned with Bad Godesberg and Saint-Germain-en-Laye.',
		'Pay pro rata, per annum, in situ, et al and ad hoc.',
		'You may say "de minimis" or \'in loco parentis\' here.',
		'See the film "La Dolce Vita" and "Das Boot" on Friday.',
		'Mr Juan de la Cruz and Ms Dos Santos',
		'Croeso i Gymru and "Croeso" and \'Diolch yn fawr\'',
		'See para 3 of the FOI act. Use the ESTA and NIC rates.',
		'Try <em>paella</em>, "pierogi" and <em>żurek</em>.',
		'<em>Rosa canina</em> and <em>Taraxacum officinale</em> grow here.',
	])('are not seen in %s', (text) => expect(parts(text)).toEqual([]));

	it.each([...ENGLISH, ...WELSH, ...GAELIC, ...IRISH])('are not seen in %s', (text) => expect(parts(text)).toEqual([]));
});
