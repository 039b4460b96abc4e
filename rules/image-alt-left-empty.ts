import type { Block, ElementFacts } from '../core/content.ts';
import { isPictureOfText } from '../core/elements/image-words.ts';
import { factsOrMapIn, pictureSize, saysWarning, speaksOfPicture, warnsOf } from '../core/elements/picture-words.ts';
import { pageRule } from '../core/rule.ts';

const LARGE = 100;
const ICON = 16;

/**
 * An empty description says that a picture is decoration. Reported only where the page itself says otherwise: by the words next
 * to the picture, the name of its file, or because there is nothing else. A picture of words has a rule of its own.
 */
export default pageRule({
	id: 'image-alt-left-empty',
	title: 'Image without description may inform',
	why: 'An empty description tells screen readers to skip the image. People who cannot see it miss what it says.',
	fix: 'Say what the image tells people, in its description or in the text. Leave it empty only for decoration.',
	guidance: [
		{ name: 'Web Accessibility Initiative: informative images', url: 'https://www.w3.org/WAI/tutorials/images/informative/' },
		{ name: 'WCAG: non-text content', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content', wcag: '1.1.1' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	elements:
		'img[alt=""]:not([role], [aria-hidden="true"], [aria-label], [title]:not([title=""]), a *, button *, label *, figure:has(figcaption) *)',
	languages: 'any',
	*check({ blocks, elements }) {
		for (const element of elements) {
			const message = isPictureOfText(element.attributes) ? undefined : reason(element, elements, blocks);
			if (message) yield { element, message, suggestion: 'Does this picture tell people something that the text does not?' };
		}
	},
	examples: {
		bad: [
			'<p>Spending by year</p><p><img src="/spending-chart.png" alt="" width="400" height="300" data-bad></p>',
			'<p><img src="/files/ward_map.jpg" alt="" width="400" height="300" data-bad></p>',
			'<p><img src="/important.png" alt="" width="34" height="34" data-bad> You can go to prison for this.</p>',
			'<p>The image below shows where to put your bin.</p><p><img src="/a.jpg" alt="" width="400" height="300" data-bad></p>',
			'<div><img src="/a.jpg" alt="" width="400" height="300" data-bad></div>',
		],
		good: [
			'<p>Bins</p><p><img src="/a.jpg" alt="" width="400" height="300"></p>',
			'<p><img src="/important.png" alt="" width="34" height="34"> Warning: you can go to prison for this.</p>',
			'<p><a href="/map"><img src="/map.png" alt="" width="400" height="300"> Map of zones</a></p>',
			'<figure><img src="/chart.png" alt="" width="400" height="300"><figcaption>Spending went up from £2m to £3m.</figcaption></figure>',
			'<p>Find us <img src="/map-pin.svg" alt="" width="120" height="120"></p>',
			'<p>See our chart of fees <img src="/chart.svg" alt="" width="24" height="24"></p>',
			'<p>Fees</p><p><img src="/chart.png" alt="Fees went up from £2 to £3" width="400" height="300"></p>',
			'<p>Bins</p><p><img src="/hero-map.jpg" alt="" width="900" height="300"></p>',
		],
	},
});

function reason(element: ElementFacts, all: readonly ElementFacts[], blocks: readonly Block[]): string | undefined {
	const { attributes, before, after, at } = element;
	const { width, height } = pictureSize(element);
	const sign = warnsOf(attributes.src ?? '');
	const near = `${before} ${after} ${blocks.find(({ id }) => id === at - 1)?.text ?? ''} ${blocks.find(({ id }) => id === at)?.text ?? ''}`;
	if (sign !== undefined && !saysWarning(near)) return `The file is called '${sign}', but the words next to it do not say so.`;
	const alone = all.length === 1 && blocks.every(({ kind }) => kind === 'heading');
	if (alone && Math.min(width, height) >= ICON) return 'This image is all that the page has to say, and it has no description.';
	if (Math.min(width, height) < LARGE) return undefined;
	const facts = factsOrMapIn(attributes.src ?? '');
	if (facts !== undefined) return `The file is called '${facts}', and there is no description.`;
	return speaksOfPicture(element, blocks) ? 'The words next to the image say that it shows something.' : undefined;
}
