/** Which language a stretch of text is in, from closed lists of function words: the same answer in every browser. */

const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
	en: list(
		'the of and to in a is that for it you are with as on be this have from or by your we not can will if at an our they which all their has but more about do when what there how who no please must',
	),
	cy: list(
		"y yr yn a'r i'r o'r ar gyda wedi mae eich ein chi ni neu bydd gallwch hon hwn hyn gan er mwyn trwy drwy sydd yw ydy nid dim cyngor gael rhaid fod bod yma dysgwch",
	),
	gd: list("agus tha gu airson an na nan nam do bho leis ann a' ri aig gus chan feumaidh sinn sibh air"),
	ga: list('agus tá an na le ar chun ó do ag atá is nó seo sin bhfuil ní go'),
};
// Fewer words than this say nothing certain about a language.
const ENOUGH_WORDS = 8;
const LONG_TEXT = 15;

function list(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}

/**
 * The language of one block.
 * @param declared `lang` in force there, '' if none
 * @returns primary subtag: what the words show where there are enough of them, else what is declared; 'und' for a long text in
 *   no language we know, '' for a short one where nothing is declared
 */
export function languageOf(text: string, declared: string): string {
	const primary = declared.toLowerCase().split('-')[0] ?? '';
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters > 3 && latin < letters / 2) return primary === 'en' ? '' : primary;
	const tokens = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
	if (tokens.length < ENOUGH_WORDS) return primary;
	const counts = Object.entries(FUNCTION_WORDS).map(
		([language, known]) => [language, tokens.filter((token) => known.has(token.replace('’', "'"))).length] as const,
	);
	const [best, hits] = counts.reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as readonly [string, number]);
	const forDeclared = counts.find(([language]) => language === primary)?.[1] ?? 0;
	if (hits / tokens.length >= 0.15 && hits > forDeclared) return best;
	// A long text with hardly any function words is a list of names, filler Latin, or a language we do not know.
	if (tokens.length >= LONG_TEXT && hits / tokens.length < 0.12) return primary === 'en' || primary === '' ? 'und' : primary;
	// Headings and labels hold few function words: believe the page about those.
	return primary;
}
