import type { Block, PageContent } from '../core/content.ts';
import { primaryLanguage, seemsForeign } from '../core/language.ts';
import { languageName } from '../core/language-names.ts';
import { ownLanguage, unmarkedParts } from '../core/language-parts.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';
import { countWords } from '../core/text.ts';

/**
 * By closed lists of small words: a whole block needs eight words, a sentence four. Names, borrowed words and single words
 * are free. Where most of a page is in another language than its code says, the page is reported once instead.
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
		const wrong = page.blocks.flatMap((block) => {
			const declared = declaredLanguage(block, page);
			const found = declared === '' ? '' : ownLanguage(block);
			const isMixed = unmarkedParts(block, found).some(({ lang }) => lang === declared);
			return found === '' || found === 'und' || found === declared || isMixed ? [] : [{ block, declared, found }];
		});
		const whole = new Map(
			wrong.filter(({ block }) => countWords(block.text) >= Number(settings.words)).map((one) => [one.block, one]),
		);
		const pageWide = wrongPage([...whole.values()], page);
		if (pageWide) yield pageWide;
		for (const block of page.blocks) {
			const one = whole.get(block);
			if (one && !(pageWide && one.declared === primaryLanguage(page.lang))) {
				yield { block, message: `These words are in ${languageName(one.found)}, but are marked as ${languageName(one.declared)}.` };
			} else if (one === undefined) yield* partsOf(block, declaredLanguage(block, page));
		}
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
			'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
			'<p>Join a library. <span lang="cy">Mae croeso i chi ddefnyddio’r Gymraeg yn ein llyfrgelloedd.</span> Ask at the desk.</p>',
			'<p>Pay online or at a post office.</p><p lang="cy">Gallwch dalu eich treth gyngor ar-lein neu drwy ddebyd uniongyrchol.</p>',
			'<p>Pay online.</p><p><a lang="cy" href="/cy">Mae’r dudalen hon ar gael yn Gymraeg i chi ei darllen</a></p>',
			'<p>Find an interpreter.</p><p lang="pl">Możesz zapłacić podatek lokalny przez internet lub telefonicznie, jeśli masz konto.</p>',
			'<html lang="cy"><body><main><h1>Parcio</h1><p>Gallwch dalu ar-lein neu barcio am ddim ger Tesco Express ac yn Castle Street.</p></main></body></html>',
		],
	},
});

const declaredLanguage = (block: Block, page: PageContent): string => primaryLanguage(block.declared ?? page.lang);

interface Wrong {
	readonly block: Block;
	readonly declared: string;
	readonly found: string;
}

/** Set where most words that take the page's own language are in another one: then the page is marked wrongly, not each block. */
function wrongPage(wrong: readonly Wrong[], page: PageContent): PageMatch | undefined {
	const own = primaryLanguage(page.lang);
	const takesOwn = page.blocks.filter((block) => declaredLanguage(block, page) === own);
	const words = (blocks: readonly Block[]): number => blocks.reduce((total, { text }) => total + countWords(text), 0);
	const others = wrong.filter(({ declared }) => declared === own);
	const [first] = others;
	if (!page.top || first === undefined || others.length < 2 || words(others.map(({ block }) => block)) <= words(takesOwn) / 2)
		return undefined;
	return {
		message: `The page is marked as ${languageName(own)}, but most of its words are in ${languageName(first.found)}.`,
		suggestion: 'Can the web team change the language of this page?',
	};
}

function* partsOf(block: Block, declared: string): Generator<PageMatch> {
	if (block.lang === 'und' && declared === 'en' && seemsForeign(block.text)) {
		yield { block, severity: 'consider', message: 'These words seem to be in another language, but are marked as English.' };
		return;
	}
	for (const { start, end, lang } of unmarkedParts(block, declared)) {
		yield { block, start, end, severity: 'consider', message: `These words seem to be in ${languageName(lang)}.` };
	}
}
