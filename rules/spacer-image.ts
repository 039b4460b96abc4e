import type { ElementFacts } from '../core/content.ts';
import { fileWords, pictureSize } from '../core/elements/picture-words.ts';
import { pageRule } from '../core/rule.ts';

const SURE = /^(?:spacers?|shim)$/;
const MAYBE = /^(?:space|blank|pixel|clear|cleardot|transparent|trans|dot|empty|invisible|trasparente?)$/;
const THIN = 3;
const ICON = 30;
const WAITING = /\blazy/i;

/**
 * Said once a page. A picture of one by one pixel counts visits and is left alone, unless its name says that it is for space; so
 * is one that only stands in until the real one has loaded.
 */
export default pageRule({
	id: 'spacer-image',
	title: 'Invisible image used to make space',
	why: 'Some screen readers stop at it or read out its file name. The space does not fit when people enlarge the text.',
	fix: 'Remove the image, and let the style sheet make the space.',
	guidance: [
		{ name: 'WCAG technique: layout in the style sheet', url: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C18', wcag: '1.1.1' },
	],
	severity: 'consider',
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	elements: 'img[src]:not([src^="data:"], [data-src], [data-srcset], [loading="lazy"])',
	*check({ elements }) {
		const spacers = elements.filter(isSpacer);
		const [element] = spacers;
		if (element === undefined) return;
		const { width, height } = pictureSize(element);
		const { alt = '' } = element.attributes;
		const read = alt.trim() === '' ? '' : ` Screen readers say '${alt.trim()}'.`;
		const more = spacers.length > 1 ? ` There are ${spacers.length} such images on the page.` : '';
		yield { element, message: `This image of ${width} by ${height} pixels only makes space.${read}${more}` };
	},
	examples: {
		bad: [
			'<p>We are here. <img src="/spacer.gif" alt="" width="100" height="1" data-bad> And you are there.</p>',
			'<p>Bins</p><p><img src="/images/space.gif" alt="Column 3" width="25" height="10" data-bad></p>',
			'<p>Bins<img src="/a.gif" alt="" width="1" height="40" data-bad>Boxes</p>',
			'<table role="presentation"><tr><td><img src="/img/spacer.gif" width="1" height="1" alt="" data-bad></td><td>Bins</td></tr></table>',
			'<p>One<img src="/blank.gif" alt="" width="20" height="20" data-bad>two<img src="/blank.gif" alt="" width="20" height="20">three</p>',
		],
		good: [
			'<p>Bins <img src="https://stats.example.org/pixel.gif" alt="" width="1" height="1"></p>',
			'<p>Bins <img src="/a.gif" alt="" width="0" height="0"></p>',
			'<p><img src="/blank.gif" data-src="/hall.jpg" alt="Town hall" width="300" height="200"></p>',
			'<p><img src="/space.jpg" alt="The Milky Way" width="300" height="200"></p>',
			'<p><img src="/bin.png" alt="" width="20" height="20"> Bins</p>',
			'<p><img src="/blank.gif" class="lazyload" alt="" width="20" height="20"> Bins</p>',
			'<p>Bins <img src="/spacer.gif" alt="" width="100" height="1" style="display: none"></p>',
		],
	},
});

function isSpacer(element: ElementFacts): boolean {
	const { src = '', class: names = '' } = element.attributes;
	if (WAITING.test(names)) return false;
	const { width, height } = pictureSize(element);
	const words = fileWords(src);
	const small = Math.min(width, height);
	if (Math.max(width, height) === 0) return false;
	if (words.length === 1 && SURE.test(words[0] ?? '')) return true;
	if (Math.max(width, height) <= 1) return false;
	if (words.length === 1 && MAYBE.test(words[0] ?? '')) return small <= ICON;
	return small > 0 && small <= THIN && Math.max(width, height) >= ICON && /\.gif(?:$|[?#])/i.test(src);
}
