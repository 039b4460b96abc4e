import type { Block, ElementFacts } from '../core/content.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

const NUMBER = /^[[(]?(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3}|[*†‡§]{1,3})[\])]?$/;
const BRACKETED = /^[[(]\d{1,3}[\])]$|^[¹²³⁰⁴-⁹]{1,3}$/;
/** Marks after a word: 'carers*', '£890**'. */
const MARKED = /(?<=[\p{L}\p{N}£€%)])([*†‡]{1,3})(?=[\s.,;:)]|$)/gu;
const NOTE = /^\s*[([]?([*†‡]{1,3})[)\]]?\s*(?=\S)/;
const REQUIRED =
	/\b(?:required|mandatory|compulsory|must be (?:filled|completed|answered)|must fill|fields?|gofynnol|gorfodol|rhaid)\b/i;
/** A page with more is a work of reference. */
const MOST = 300;
const SOURCES = /^(?:references|sources|bibliography|notes and references|footnotes|cyfeiriadau|ffynonellau)\b/i;

/**
 * Not reported: powers, trade marks and the ends of dates; stars that mark a field; a list of sources, which statistics need.
 * A star counts only with a note below it that begins with the same star.
 */
export default pageRule({
	id: 'footnote',
	title: 'Footnote takes people away from the sentence',
	why: 'People have to jump down and find their way back. With a screen reader or on a phone many get lost.',
	fix: 'Put the words of the note where they apply, in the sentence or right after it.',
	guidance: [
		{
			name: 'GOV.UK: create a clear structure',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-structure/',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	languages: ['en', 'cy'],
	notOn: ['committee-report', 'policy', 'statutory-notice', 'minutes'],
	elements: 'sup, a[href*="#"]',
	*check({ blocks, elements }) {
		if (blocks.some(({ kind, text }) => kind === 'heading' && SOURCES.test(text))) return;
		const found = [...linked(elements), ...starred(blocks)];
		yield* found.sort((a, b) => placeOf(a) - placeOf(b));
	},
	examples: {
		bad: [
			'Swimming is free for [carers*] and children.\nBring a coin.\n* You must get the allowance.',
			'- adult: [£890*]\n- child: free\n* £620 before 10am.',
			'Apply before 31 [October**].\n** We look at late ones last.',
			'<p>You pay the levy<sup data-bad><a href="#fn1" id="r1">1</a></sup>.</p><ol><li id="fn1">Measured inside the walls. <a href="#r1">Back</a></li></ol>',
			'<p>Ask after 3 years <a href="#n1" data-bad>[1]</a>.</p><p id="n1">[1] They need not be in a row.</p>',
			'<p>Ask after 3 years<sup data-bad>2</sup> in your home.</p><p><sup>2</sup> They need not be in a row.</p>',
		],
		good: [
			'Use this sum: rent * 12 / 52.\nYour card ends in **** 4421.',
			'Your name *\n* means that you must fill it in.',
			'Your name *\n* Required',
			'- a 3* hotel\n- a 5* rating',
			'Send us:\n* a plan\n* a letter',
			'Our sacks hold 90 litres and cost £3.',
			'<p>A bay needs 2m<sup>2</sup> of ground and GreenSak<sup>TM</sup> bags on the 24<sup>th</sup>.</p>',
			'<p>Fields with a star are required.</p><form><label>Name * <input></label></form>',
			'<p>A third of people fall.<sup><a href="#s1">1</a></sup></p><h2>References</h2><ol><li id="s1">NHS England, 2025.</li></ol>',
			'<p>Page <a href="#2">2</a> of 4</p>',
			'<p>See <a href="#costs">costs</a>.</p><h2 id="costs">Costs</h2>',
		],
	},
});

const placeOf = ({ block, element }: PageMatch): number => block?.id ?? element?.at ?? 0;

/** Numbers that lead down the page, and raised ones that come again where a note begins. */
function* linked(elements: readonly ElementFacts[]): Generator<PageMatch> {
	const own = elements.filter(({ rules, text }) => rules.includes('footnote') && NUMBER.test(text)).slice(0, MOST);
	const notes = new Set(own.filter(({ tag, before }) => tag === 'sup' && before.trim() === '').map(({ text }) => text));
	const links = own.filter(({ tag, attributes }) => tag === 'a' && leadsDown(attributes));
	for (const element of own) {
		if (element.before.trim() === '') continue;
		const isSup = element.tag === 'sup';
		const inSup = !isSup && own.some((sup) => sup.tag === 'sup' && isSamePlace(sup, element));
		const goes = links.some((link) => isSamePlace(link, element));
		if (
			isSup
				? goes || (notes.has(element.text) && !/\d$|\bk?[mc]?m$/.test(element.before))
				: !inSup && goes && BRACKETED.test(element.text)
		)
			yield { element };
	}
}

const leadsDown = ({ href = '' }: Readonly<Record<string, string>>): boolean =>
	/^[^#]*#.+/.test(href) && !/^(?:mailto|tel):/.test(href);
const isSamePlace = (one: ElementFacts, other: ElementFacts): boolean =>
	one.at === other.at && one.before === other.before && one.text === other.text;

/** The first word with each star that a later block explains. */
function* starred(blocks: readonly Block[]): Generator<PageMatch> {
	const notes = new Map<string, number>();
	for (const { id, text } of blocks) {
		const mark = /[*†‡]/.test(text.slice(0, 3)) && !REQUIRED.test(text) ? NOTE.exec(text)?.[1] : undefined;
		if (mark !== undefined) notes.set(mark, id);
	}
	if (notes.size === 0) return;
	for (const block of blocks) {
		if (block.kind === 'label' || !/[*†‡]/.test(block.text)) continue;
		for (const match of block.text.matchAll(MARKED)) {
			const mark = match[1] ?? '';
			const note = notes.get(mark);
			if (note === undefined || note <= block.id) continue;
			notes.delete(mark);
			const end = match.index + match[0].length;
			const word = /\S+$/.exec(block.text.slice(Math.max(0, end - 60), end))?.[0] ?? mark;
			yield { block, start: end - word.length, end };
		}
	}
}
