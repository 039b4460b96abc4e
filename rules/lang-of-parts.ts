import { collected } from '../core/english/pauses.ts';
import { primaryLanguage } from '../core/languages/language.ts';
import { blockFault, declaredLanguage, partFaults, wrongBlock, wrongPage } from '../core/languages/language-faults.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/**
 * By closed lists of small words. In a language of the UK a whole block needs eight words, a sentence four. In another one two
 * words that English does not have are enough, or one in quotation marks or in italics. Names, borrowed words and the names of
 * languages are free. Where most of a page is in another language than its code says, the page is reported once instead.
 */
export default pageRule({
	id: 'lang-of-parts',
	title: 'Words not marked as another language',
	why: 'A screen reader says these words in the wrong accent, so that people who listen cannot understand them.',
	fix: "Mark the words with their language in the page's code, such as 'lang=cy' for Welsh.",
	guidance: [
		{ name: 'WCAG: language of parts', url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts', wcag: '3.1.2' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'content',
	// Eight words: fewer say nothing certain about a language (own judgement).
	settings: { words: 8 },
	languages: 'any',
	*check(page, { settings }) {
		const wrong = yield* collected(page.blocks, (block) => [wrongBlock(block, page, Number(settings.words)) ?? []].flat());
		const pageWide = wrongPage(wrong, page);
		if (pageWide) yield pageWide;
		const whole = new Map(wrong.map((one) => [one.block, one]));
		const all = yield* collected(page.blocks, (block) => {
			const one = whole.get(block);
			if (one === undefined) return [...partFaults(block, declaredLanguage(block, page))];
			return pageWide && one.declared === primaryLanguage(page.lang) ? [] : [blockFault(one)];
		});
		yield* folded(all);
	},
	examples: {
		bad: [
			'Join with proof of your name. [Mae croeso i chi ddefnyddio’r Gymraeg yn ein llyfrgelloedd.] Ask at the desk.',
			'- [Mae’r ddogfen hon ar gael yn Gymraeg]',
			'You can write to us in Irish. [Is féidir leat scríobh chugainn i nGaeilge agus freagróimid duit.]',
			'<p>Pay online or at a post office.</p><p data-bad>Gallwch dalu eich treth gyngor ar-lein neu drwy ddebyd uniongyrchol.</p><p>Call us if you cannot pay the bill on time.</p>',
			'<p>Read our Gaelic plan.</p><p data-bad>Tha am plana ag innse mar a chleachdas sinn Gàidhlig anns na seirbheisean againn.</p><p>We wrote the plan with people who live here.</p>',
			'<p>Read this page.</p><p lang="cy" data-bad>You must pay a charge each year before we can collect garden waste from you.</p><p>It is for people who live in the borough.</p>',
			'<p>Ask for an interpreter.</p><p data-bad>Jeśli potrzebujesz pomocy w swoim języku, zadzwoń do nas i powiedz, jak się nazywasz.</p><p data-bad>إذا كنت بحاجة إلى مترجم، اتصل بنا</p>',
			'He is saying, "[Allons, Madame plaisante!]"',
			'- [Wir sprechen Deutsch]',
			'The sign said <em>[bonjour]</em> to all. To ask for help in Spanish, say ‘[Necesito ayuda]’.',
			'<p>He is saying, <span lang="es" data-bad>"Allons, Madame plaisante!"</span></p>',
			'<p>Read this page.</p><p lang="de" data-bad>Bienvenue à tous</p><p lang="ar" data-bad>Electronic visa waiver</p>',
			'<html lang="en"><body><main><h1>Biniau</h1><p>Rydym yn casglu eich bin du bob tair wythnos yn y bore.</p><p>Rhowch eich bin ar ymyl y ffordd cyn saith o’r gloch.</p></main></body></html>',
		],
		good: [
			'There are schools in Llandrindod, Caerffili and Aberdâr. Ysgol Gymraeg Bro Enghraifft is by Heol y Bont a Stryd yr Eglwys.',
			'Shops have croeso signs, and there is cawl and bara brith. Diolch yn fawr!',
			'Cyngor Sir Enghraifft, Bwrdd Iechyd Prifysgol Hywel Dda and Comhairle nan Eilean Siar pay for it.',
			'Bring a curriculum vitae, and pay per annum, in lieu of rent, pro rata and bona fide.',
			'- Cymraeg',
			'- Polski, Română, Français, العربية',
			'- ਪੰਜਾਬੀ',
			'The Café de Paris, La Casa Nuestra and Chez Nous serve pain au chocolat. See the film "La Dolce Vita".',
			'<p>He is saying, <span lang="fr">"Allons, Madame plaisante!"</span></p><p lang="cy">Contact us</p>',
			'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
			'<p>Join a library. <span lang="cy">Mae croeso i chi ddefnyddio’r Gymraeg yn ein llyfrgelloedd.</span> Ask at the desk.</p>',
			'<p>Pay online or at a post office.</p><p lang="cy">Gallwch dalu eich treth gyngor ar-lein neu drwy ddebyd uniongyrchol.</p>',
			'<p>Pay online.</p><p><a lang="cy" href="/cy">Mae’r dudalen hon ar gael yn Gymraeg i chi ei darllen</a></p>',
			'<p>Find an interpreter.</p><p lang="pl">Możesz zapłacić podatek lokalny przez internet lub telefonicznie, jeśli masz konto.</p>',
			'<html lang="cy"><body><main><h1>Parcio</h1><p>Gallwch dalu ar-lein neu barcio am ddim ger Tesco Express ac yn Castle Street.</p></main></body></html>',
		],
	},
});

// A list of twenty languages is one piece of work.
const MOST = 5;

function* folded(all: readonly PageMatch[]): Generator<PageMatch> {
	const soft = all.filter(({ severity }) => severity === 'consider');
	const [first] = soft;
	if (first === undefined || soft.length <= MOST) {
		yield* all;
		return;
	}
	yield { ...first, message: `${first.message ?? ''} There are ${soft.length} such places on this page.` };
	yield* all.filter(({ severity }) => severity !== 'consider');
}
