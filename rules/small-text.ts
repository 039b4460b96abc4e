import type { Block, ElementFacts } from '../core/content.ts';
import { elsewhere } from '../core/english/fold.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** One finding a page, at the first place. Not reported: a few words, such as a date or a label. */
export default pageRule({
	id: 'small-text',
	title: 'Very small text',
	why: 'Many older people and people with low vision cannot read letters of this size.',
	fix: 'Set text at 16 pixels or more.',
	guidance: [{ name: 'GOV.UK Design System: type scale', url: 'https://design-system.service.gov.uk/styles/type-scale/' }],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	// GOV.UK sets nothing below 16 pixels on a wide screen; many councils set notes at 12 to 14. Fewer words are a label.
	settings: { pixels: 12, words: 5 },
	forAll: true,
	elements: 'span, small, font',
	*check({ blocks, elements }, { settings }) {
		const most = Number(settings.pixels);
		const isLong = ({ text }: Block | ElementFacts): boolean => countWords(text) >= Number(settings.words);
		const small = blocks.filter((block) => block.look !== undefined && block.look.size < most && isLong(block));
		const places = new Set(small.map(({ id }) => id));
		const parts = elements.filter((element) => isLong(element) && !places.has(element.at) && (element.style?.size ?? 16) < most);
		const count = small.length + new Set(parts.map(({ at }) => at)).size;
		const [block] = small;
		const [element] = parts;
		if (block?.look && (element === undefined || block.id <= element.at)) {
			yield { block, start: 0, end: block.text.length, message: said(block.look.size, count) };
		} else if (element?.style) yield { element, message: said(element.style.size, count) };
	},
	examples: {
		bad: [
			'<p data-bad style="font-size: 8px">You can pay by card, by phone or at the office.</p>',
			'<style>.note { font-size: 0.6em }</style><p class="note" data-bad>You can pay by card, by phone or at the office.</p><p class="note">Bring your letter and a form of photo ID.</p>',
			'<p>You can pay online. <small data-bad style="font-size: 10px">We add a fee of 2% to payments by credit card.</small></p>',
			'<ul><li>Bins</li><li data-bad style="font-size: 9px">We collect garden waste every two weeks from March.</li></ul>',
			'<main lang="cy"><h1>Biniau</h1><p data-bad style="font-size: 8px">Gallwch dalu â cherdyn neu dros y ffôn heddiw.</p></main>',
		],
		good: [
			'<p style="font-size: 12px">You can pay by card, by phone or at the office.</p>',
			'<p>You can pay by card, by phone or at the office.</p>',
			'<p><small>You can pay by card, by phone or at the office.</small></p>',
			'<p style="font-size: 10px">Updated today</p>',
			'<p>Carbon dioxide (CO<sub style="font-size: 8px">2</sub>) is a gas in the air around us.</p>',
			'<p style="font-size: 8px"><span style="font-size: 16px">You can</span> pay.</p>',
			'<p>Pay now. <span style="font-size: 8px; display: none">You can pay by card, by phone or at the office.</span></p>',
		],
	},
});

const said = (size: number, count: number): string => `This text is ${Math.round(size * 10) / 10} pixels high.${elsewhere(count)}`;
