import { elementRule, type Remark } from '../core/rule.ts';

/** Who took or owns it, or what a click does: more than the description has to say. */
const EXTRA =
	/©|\b(?:photo(?:graph(?:er)?|s)? (?:by|from)|photo:|credit|courtesy|copyright|licen[cs]e|click (?:to|here|for)|opens|enlarge|larger|view (?:full|large|image))\b/i;

/** A tooltip that says the same as the description, or a part of it, is left alone; so is one that only names the file. */
export default elementRule({
	id: 'image-title',
	title: 'Image has a tooltip that others miss',
	why: 'The tooltip shows only when a mouse rests on the image. People on a phone, a keyboard or a screen reader may never get it.',
	fix: 'Put the words in the description of the image or in the text, and remove the tooltip.',
	guidance: [
		{ name: 'WCAG: non-text content', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content', wcag: '1.1.1' },
		{ name: 'WCAG technique: decorative images', url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H67', wcag: '1.1.1' },
	],
	severity: 'should',
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	everywhere: true,
	elements: 'img[title]:not([title=""], [aria-hidden="true"], [aria-label], [aria-labelledby])',
	check({ attributes: { alt, title = '', src = '', around = '', caption = '' } }): Remark | undefined {
		const said = plain(title);
		const described = plain(alt ?? '');
		if (said === '' || (/[-_.\d]/.test(title) && plain(title.replace(/\.\w+$/, '')) === stem(src))) return undefined;
		// What stands next to the image as text is missed by nobody.
		if ([around, caption].some((words) => plain(words).includes(said))) return undefined;
		if (alt === undefined) return { message: `The image has no description. Only its tooltip says '${title}'.` };
		if (described === '') return { message: `The description is empty, as for decoration, but the tooltip says '${title}'.` };
		if (described.includes(said) || said.includes(described) || EXTRA.test(title) || isNearly(described, said)) return undefined;
		return {
			severity: 'consider',
			message: `The description says '${alt.trim()}', but the tooltip says '${title.trim()}'.`,
			suggestion: 'Which of the two do people need?',
		};
	},
	examples: {
		bad: [
			'<p><img src="/bbc.png" alt="" title="BBC" data-bad></p>',
			'<p><img src="/bbc.png" title="BBC" data-bad></p>',
			'<p><img src="/a.jpg" alt="Red panda" title="A rare animal in our zoo" data-bad></p>',
			'<p><a href="/map">Find us <img src="/a.png" alt="" title="Town hall" data-bad></a></p>',
			'<footer><img src="/a.png" alt="Crest" title="Awarded in 1974" data-bad></footer><main><h1>Bins</h1></main>',
		],
		good: [
			'<p><img src="/logo.png" alt="Example Council logo" title="Example Council"></p>',
			'<p><img src="/a.jpg" alt="Red panda" title="Red panda!"></p>',
			'<p><img src="/a.jpg" alt="Red panda" title="Photo by Sam Example"></p>',
			'<p><img src="/a.jpg" alt="" title=""></p>',
			'<p><img src="/red-panda.jpg" alt="" title="red-panda"></p>',
			'<p><a href="/map"><img src="/a.png" alt="" title="Find us"> Find us</a></p>',
			'<figure><img src="/a.jpg" alt="" title="The market in 1952"><figcaption>The market in 1952</figcaption></figure>',
			'<p><img src="/a.jpg" alt="Town hall" title="Click to enlarge"></p>',
		],
	},
});

const plain = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const stem = (src: string): string => plain((/[^/]*$/.exec(src.split(/[?#]/, 1)[0] ?? '')?.[0] ?? '').replace(/\.\w+$/, ''));

/** True where most words of the shorter text are in the longer one: 'Watford Council logo', 'Logo of Watford Borough Council'. */
function isNearly(one: string, other: string): boolean {
	const [few = [], many = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
	return few.filter((word) => many.includes(word)).length * 2 > few.length;
}
