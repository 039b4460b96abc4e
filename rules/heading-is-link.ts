import type { Block, ElementFacts } from '../core/content.ts';
import { pageRule } from '../core/rule.ts';

/** Cards: as many linked headings as this, each with no more below it than a summary. */
const CARDS = 3;
const LONGEST_SUMMARY = 200;

/** Not reported: cards and lists of pages, where the heading is the link, and links inside the page. */
export default pageRule({
	id: 'heading-is-link',
	title: 'Heading holds a link',
	why: 'People take a linked heading for the name of another page, and leave before they read the part below it.',
	fix: 'Keep the heading as plain words, and put the link into the text below it.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	notOn: ['home'],
	off: 'Many sites build lists of pages from linked headings, and people use them well.',
	elements: ':is(h1, h2, h3, h4, h5, h6) a[href]:not([href^="#"], [href^="javascript:"], [role="button"])',
	*check({ blocks, elements }) {
		const places = new Map(blocks.map((block, at) => [block.id, at]));
		const linked = elements.filter((element) => element.rules.includes('heading-is-link') && element.text !== '');
		const headings = new Set(linked.map(({ at }) => at));
		let last = -1;
		for (const element of linked) {
			const at = places.get(element.at) ?? -1;
			const block = blocks[at];
			if (block?.kind !== 'heading' || element.at === last || block.list !== undefined) continue;
			if (isWhole(element, block) && isCard(blocks, at, headings)) continue;
			last = element.at;
			yield { element };
		}
	},
	examples: {
		bad: [
			'<p>Text.</p><h2><a href="/bays" data-bad>Disabled bays</a></h2><p>We mark a bay.</p>',
			'<h2>Complain after you read the <a href="/leaflet" data-bad>hedge leaflet</a></h2><p>It costs £420.</p>',
			'<h2><a href="/fund" data-bad>Hardship fund</a></h2><p>The fund helps people.</p><p>We decide in 15 days.</p><h2><a href="/cut" data-bad>Reduction</a></h2><p>You can get 80% off.</p>',
			'<h2>Before you open</h2><p>It is free.</p><h3><a href="/hygiene" data-bad>Hygiene ratings</a></h3><p>An officer visits.</p>',
			'<h2 lang="cy"><a href="/baeau" data-bad>Baeau</a></h2><p lang="cy">Testun.</p>',
		],
		good: [
			'<ul><li><h2><a href="/a">Rent</a></h2><p>Pay it.</p></li><li><h2><a href="/b">Repairs</a></h2><p>Report one.</p></li></ul>',
			'<div><h2><a href="/a">Rent</a></h2><p>Pay it.</p></div><div><h2><a href="/b">Repairs</a></h2><p>Report one.</p></div><div><h2><a href="/c">Homes</a></h2><p>Find one.</p></div>',
			'<h2>Bays</h2><p><a href="/bays">Apply for a bay</a></p>',
			'<h2><a id="night"></a>Overnight breaks</h2><p>Text.</p>',
			'<h2>Overnight breaks <a href="#night">#</a></h2><p>Text.</p>',
			'<h2><button type="button" aria-expanded="true">Access</button></h2><p>Text.</p>',
			'<h2><a href="#part" role="button">Access</a></h2><p>Text.</p>',
			'<html lang="en" data-path="/"><body><main><h1>Council</h1><h2><a href="/news">News</a></h2><p>Text.</p></main></body></html>',
		],
	},
});

const isWhole = ({ text }: ElementFacts, block: Block): boolean => text.length > block.text.length * 0.8;

/** One of several linked headings of the same level in a row, with little between them. */
function isCard(blocks: readonly Block[], from: number, headings: ReadonlySet<number>): boolean {
	return 1 + run(blocks, from, headings, 1) + run(blocks, from, headings, -1) >= CARDS;
}

function run(blocks: readonly Block[], from: number, headings: ReadonlySet<number>, step: 1 | -1): number {
	const level = blocks[from]?.level;
	let cards = 0;
	let between = 0;
	for (let at = from + step; cards < CARDS; at += step) {
		const block = blocks[at];
		if (block === undefined) break;
		if (block.kind === 'heading') {
			if (block.level !== level || !headings.has(block.id) || between > LONGEST_SUMMARY) break;
			cards++;
			between = 0;
		} else between += block.text.length;
	}
	return cards;
}
