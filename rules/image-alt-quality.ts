import type { ElementFacts } from '../core/content.ts';
import { holdsAllTheWords, isFileName, isOnlyAButton } from '../core/elements/image-words.ts';
import { pageRule, type Remark } from '../core/rule.ts';

// What a template left behind: '${altText}', '{{ alt }}'.
const LEFT_OVER = /^(?:\$\{|\{\{|%%|\[\[)[^\n]*[}%\]]$/;
// 'Logo' and 'Map' are short, but say what the picture is. The last words are Welsh.
const PLACEHOLDER =
	/^(?:(?:an? )?(?:image|img|photo|photograph|picture|graphic|icon|thumbnail)|(?:(?:hero|header|main|banner|placeholder|decorative|default|stock) )?(?:image|photo)|banner|hero|untitled|no title|alt|no alt|spacer|space|blank|placeholder|decorative|default|null|undefined|none|tbc|todo|(?:(?:add|insert|enter|type) )?(?:an? |the |your )?(?:image )?(?:alt|alternative text|alt text|image description|description)(?: (?:goes )?here)?|llun|delwedd|ffotograff|graffeg|eicon|disgrifiad|testun amgen)[\s.:!]*$/i;
const OPENER =
	/^(?:an? |the )?(?:(?:stock|colour) )?(?:image|photo|photograph|picture|graphic|icon) (?:of|showing|shows)\b|^(?:image|photo|picture):|^(?:llun|delwedd|ffotograff) (?:o|yn dangos|sy'n dangos) /i;
/** Shorter ones ('Yes', 'Map', 'Facebook') may rightly stand for several pictures. */
const LONG_ENOUGH = 12;

/**
 * An empty description is right for decoration, so it is never reported. Whether the words fit the picture, only people see.
 * A label that takes the description's place is not judged. Left to the accessibility checks: no description at all, and one that repeats all other words of its link, line or cell.
 */
export default pageRule({
	id: 'image-alt-quality',
	title: 'Image description does not help',
	why: 'People who cannot see the image hear these words instead of it.',
	fix: 'Say what the image tells people. If it tells them nothing, leave the description empty.',
	guidance: [
		{ name: 'WCAG: non-text content', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content', wcag: '1.1.1' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'content',
	// 150 characters: own judgement; screen readers cannot pause or go back inside a description.
	settings: { characters: 150 },
	languages: 'any',
	elements: ':is(img, input[type="image"])[alt]:not([alt=""], [aria-label]:not([aria-label=""]), [aria-labelledby])',
	*check({ elements }, { settings }) {
		const files = new Map<string, string>();
		for (const element of elements) {
			const { alt = '', role, src = '' } = element.attributes;
			const words = alt.replace(/\s+/g, ' ').trim();
			if (words === '' || /^(?:presentation|none)$/.test(role ?? '')) continue;
			const said = plain(words);
			const before = files.get(said);
			const found =
				fault(words, element, Number(settings.characters)) ?? (before === undefined || before === file(src) ? undefined : TWICE);
			if (said.length >= LONG_ENOUGH && before === undefined) files.set(said, file(src));
			if (found) yield { element, ...found };
		}
	},
	examples: {
		bad: [
			'<p><img src="/a.jpg" alt="IMG_2043.jpg" data-bad></p>',
			'<p><img src="/a.jpg" alt="skate-park_web_final" data-bad></p>',
			'<p><img src="/a.jpg" alt="Photo" data-bad></p>',
			'<p><img src="/a.jpg" alt="Insert image description here" data-bad></p>',
			'<p><img src="/a.jpg" alt="Picture of a green bin" data-bad></p>',
			'<p><img src="/a.png" alt="{{ image.alt }}" data-bad></p>',
			'<p><img src="/a.jpg" alt="Green bin" data-bad> Green bin. Put garden waste in it.</p>',
			'<figure><img src="/a.jpg" alt="The market hall in 1952" data-bad><figcaption>The market hall in 1952</figcaption></figure>',
			'<p><img src="/a.jpg" alt="The new leisure centre in Exampleton, which has a swimming pool, a gym, two studios, a cafe and a sports hall, seen from the park on the day that it opened to the public" data-bad></p>',
			'<p><img src="/hall.jpg" alt="Exampleton town hall"></p><p><img src="/clock.jpg" alt="Exampleton town hall" data-bad></p>',
			'<form><input type="image" src="/go.gif" alt="go.gif" data-bad></form>',
			'<form><input type="image" src="/go.gif" alt="Button" data-bad></form>',
			'<div lang="cy"><p><img src="/a.jpg" alt="Llun o fin gwyrdd" data-bad></p><p><img src="/b.jpg" alt="Delwedd" data-bad></p><p><img src="/c.jpg" alt="parc_01.jpg" data-bad></p></div>',
		],
		good: [
			'<p><img src="/a.jpg" alt=""></p>',
			'<p><img src="/a.jpg" alt="Map of parking zones A and B"></p>',
			'<p><a href="/fb"><img src="/fb.svg" alt="Facebook"> Facebook</a></p>',
			'<p><img src="/a.jpg" alt="Green wheelie bin with its lid shut"> Garden waste goes in the green bin.</p>',
			'<p><img src="/a.jpg" alt="Image processing lab at the college"></p>',
			'<p><img src="/a.jpg" alt="COVID-19 step-by-step guide"></p>',
			'<p><img src="/a.jpg" alt="COVID-19"></p>',
			'<p><img src="/a.jpg" alt="IMG_2043.jpg" aria-label="The skate park in Mill Lane"></p>',
			'<p><img src="/a.jpg" alt="Bins"> Bins and recycling in your area</p>',
			'<p><img src="/yes.png" alt="Yes"> <img src="/yes2.png" alt="Yes"></p>',
			'<p><img src="/hall.jpg" alt="Exampleton town hall"></p><p><img src="/hall-300x200.jpg?v=2" alt="Exampleton town hall"></p>',
			'<form><input type="image" src="/go.gif" alt="Search"></form>',
			'<p lang="cy"><img src="/a.jpg" alt="Bin gwyrdd gyda’r caead ar gau"> Mae gwastraff gardd yn mynd i’r bin gwyrdd.</p>',
		],
	},
});

const TWICE: Remark = {
	message: 'Another picture on this page has the same description.',
	severity: 'consider',
	suggestion: 'What is different in this picture?',
};

function fault(words: string, element: ElementFacts, most: number): Remark | undefined {
	if (isFileName(words)) return { message: 'The description is the name of a file.' };
	if (PLACEHOLDER.test(words) || LEFT_OVER.test(words) || (element.tag === 'input' && isOnlyAButton(words))) {
		return { message: `The description says only '${words}'.`, suggestion: 'What does the image show that people need?' };
	}
	if (OPENER.test(words)) return { message: `Screen readers say 'image' anyway, so start with what it shows.` };
	// What holds all the words of a poster is reported as a picture of words.
	if (words.length > most && !holdsAllTheWords(words)) {
		return { message: `The description has ${words.length} characters. Put the details in the text of the page.` };
	}
	return repeatsNeighbour(words, element) ? { message: 'The description says the same as the words next to it.' } : undefined;
}

// The whole of the words next to it, up to a stop: 'Map' before 'Map of zones' is no repeat.
function repeatsNeighbour(words: string, { before, after, attributes }: ElementFacts): boolean {
	const same = plain(words);
	if (same.length < 3 || attributes.around?.toLowerCase() === words.toLowerCase()) return false;
	const [next = ''] = after.split(/[.:;|\n]/, 1);
	const parts = before.trim().replace(/[.:;|]+$/, '');
	const last = parts.split(/[.:;|\n]/).at(-1) ?? '';
	return [next, last, attributes.caption ?? ''].some((neighbour) => plain(neighbour) === same);
}

const plain = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A picture's file without what says its size: 'hall-300x200.jpg?v=2' and 'hall.jpg' show the same. */
const file = (src: string): string =>
	(src.split(/[?#]/, 1)[0] ?? '')
		.replace(/^.*\//, '')
		.replace(/\.\w+$/, '')
		.replace(/[-_](?:\d+x\d+|scaled|large|medium|small|\d+w)$/, '');
