import type { Block, ElementFacts } from '../core/content.ts';
import { isFileName, isPictureOfText } from '../core/elements/image-words.ts';
import { factsIn, isBarePoster, pictureSize, speaksOfPicture } from '../core/elements/picture-words.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** A description that names a kind of picture and says nothing of what is in it: 'Bar chart', 'Bus timetable'. */
const KIND_ONLY = /\b(?:chart|graph|diagram|timetable|organogram|price list|opening (?:hours|times)|siart|graff|amserlen)$/i;
const NOTHING = /^(?:an? )?(?:image|photo|picture|graphic)$/i;
const LARGE = 100;

/** Reported only where the page says that the picture holds more than a few words do. A picture of words has a rule of its own, but for a poster without any detail. */
export default pageRule({
	id: 'image-alt-short',
	title: 'Description may leave out most of it',
	why: 'People who cannot see the image get these few words and none of the facts that are in it.',
	fix: 'Put the facts of the image in the text or in a table, and say in the description where they are.',
	guidance: [
		{ name: 'Web Accessibility Initiative: complex images', url: 'https://www.w3.org/WAI/tutorials/images/complex/' },
		{ name: 'WCAG: non-text content', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content', wcag: '1.1.1' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	// Own judgement: what a chart or a poster says does not fit into five words.
	settings: { words: 6 },
	elements: 'img[alt]:not([alt=""], [role="presentation"], [role="none"], [aria-describedby], [longdesc])',
	*check({ blocks, elements }, { settings }) {
		for (const element of elements) {
			const { alt = '' } = element.attributes;
			const count = countWords(alt);
			if (count === 0 || count >= Number(settings.words) || isFileName(alt.trim()) || NOTHING.test(alt.trim())) continue;
			const why = isPictureOfText(element.attributes) && !isBarePoster(element) ? undefined : reason(element, blocks);
			if (why === undefined) continue;
			yield {
				element,
				message: `The description has ${count} ${count === 1 ? 'word' : 'words'}, but ${why}.`,
				suggestion: 'Is all that this picture shows on the page as text?',
			};
		}
	},
	examples: {
		bad: [
			'<p>The image below contains all prices.</p><p><img src="/a.jpg" alt="Prices at the pool" width="400" height="300" data-bad></p>',
			'<p><img src="/pool-prices.jpg" alt="The pool" width="400" height="300" data-bad></p>',
			'<p>The chart shows what we spend.</p><img src="/a.png" alt="Our spending" width="400" height="300" data-bad>',
			'<p><img src="/a.png" alt="Bus timetable" width="400" height="300" data-bad></p>',
			'<p lang="cy"><img src="/a.png" alt="Amserlen" width="400" height="300" data-bad> Bysiau</p>',
			'<p>Come to our fair.</p><p><img src="/poster.png" alt="Summer fair" width="200" height="150" data-bad></p>',
		],
		good: [
			'<p><img src="/poster.png" alt="Summer fair in Mill Park on 4 July, noon to 5pm" width="200" height="150"></p>',
			'<p><img src="/poster-icon.png" alt="Summer fair" width="200" height="150"></p>',
			'<p><img src="/poster.png" alt="Summer fair" width="60" height="80"></p>',
			'<p>The chart shows what we spend.</p><p><img src="/a.png" alt="We spend £2 in 3 on care, and £1 on all the rest" width="400" height="300"></p>',
			'<p>Bins</p><p><img src="/a.jpg" alt="Green bin" width="400" height="300"></p>',
			'<p>See our timetable <img src="/timetable-icon.svg" alt="Timetable" width="24" height="24"></p>',
			'<p>The map of the park is at the gate.</p><p><img src="/a.jpg" alt="The park gate" width="400" height="300"></p>',
			'<p>The image below shows the bin.</p><p><img src="/a.jpg" alt="Image" width="400" height="300"></p>',
			'<p>The chart shows what we spend.</p><p><img src="/a.png" alt="Our spending" aria-describedby="t" width="400" height="300"></p><p id="t">Care: £2 in 3.</p>',
			'<p>Find us</p><p><img src="/a.png" alt="Map of the town centre" width="400" height="300"></p>',
		],
	},
});

function reason(element: ElementFacts, blocks: readonly Block[]): string | undefined {
	const { width, height } = pictureSize(element);
	const { src = '', alt = '' } = element.attributes;
	// A picture that is not loaded yet has no size.
	if (speaksOfPicture(element, blocks)) return 'the words next to it say that it shows more';
	if (Math.min(width, height) < LARGE) return undefined;
	if (isBarePoster(element)) return 'the file is called a poster, a leaflet or the like';
	const facts = factsIn(src);
	if (facts !== undefined) return `the file is called '${facts}'`;
	return KIND_ONLY.test(alt.trim()) ? 'it only says what kind of image it is' : undefined;
}
