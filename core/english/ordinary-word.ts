import type { Block } from '../content.ts';
import { words } from './text.ts';

/** Tells words that need no capital from names. What is not surely ordinary counts as a name. */

const ORDINARY = new Set(
	(
		'a about access accident active add additional adult adults advice after age all allow animal annual any anyone apply area ask assessment ' +
		'at attend avoid baby bags bank basic bath battery be bed benefits bike bill birth board books bottles boxes bread bring broken build ' +
		'building business buy by call cans car card cardboard care carers cars cash certificate change charges check child children choose ' +
		'clean clear clothes coffee collect community complete contact contract copies copy cost council court credit cut damage damaged date ' +
		'dates debit deliver deposit details different disabled discuss display documents dog dogs domestic doors driving dry each early ' +
		'education electrical electricity email emergency empty enter estimated evidence existing extra family fees fill financial find fire ' +
		'first fixed flat food foil for free fresh from full furniture garden gas general get give glass grass green ground group groups have ' +
		'health hedge help high home homes hot house how if in income information insurance items join keep key kitchen land large late lead ' +
		'learn leave legal letter letters library licence light links list live local long loose look lost low main make managing many map ' +
		'meals medical meet mental metal milk mobile money more most move name names national new no noise non not number of office oil old ' +
		'on one online open or original other our out outside paint paper papers parents parking part pay payment people permit personal ' +
		'pet phone photo photograph photos physical places plan plans plants plastic play post pots previous private problems proof property ' +
		'protect provide public put read receive recent recycle reduce reference register regular remove rent repair replace report ' +
		'request residents rinse road roads rules safe school schools search see sell send service services set share short show side sign ' +
		'single site small social soft some special specialist staff start stop street supply support take talk tea tell text the their ' +
		'there these things this those time tins to tools top total town training travel tree trees type under up use used vehicle ' +
		'vehicles view visit walk waste water way we what when where whether which who whole why wide window with wood work workers write ' +
		'written yard year you young your'
	).split(' '),
);
const ENDING = /(?:ing|tion|tions|ment|ments|ness|ance|ence|able|ible|ally)$/;

/** Words that stand in small letters somewhere in the blocks; worked out when somebody asks. */
export function smallWords(blocks: readonly Block[]): () => ReadonlySet<string> {
	let found: Set<string> | undefined;
	return () => {
		if (found) return found;
		found = new Set();
		// Small letters without and with accents come after all capitals without.
		for (const { text } of blocks) for (const word of words(text)) if (word.text.charCodeAt(0) > 96) found.add(word.text);
		return found;
	};
}

/** @param small what `smallWords` found on the page */
export function isOrdinaryWord(word: string, small: () => ReadonlySet<string>): boolean {
	if (!/^\p{Lu}\p{Ll}*(?:'\p{Ll}+)?$/u.test(word) || word === 'I') return false;
	const plain = word.toLowerCase().replace(/'s?$/, '');
	return ORDINARY.has(plain) || (plain.length > 6 && ENDING.test(plain)) || small().has(plain);
}
