import type { ElementFacts } from '../core/content.ts';
import { elementRule } from '../core/rule.ts';

const FILE = /^[^/\\]{1,120}\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|avif|heic)$/i;
const CAMERA = /^(?:dsc[nf]?|img|pxl|p|pict|image|photo|picture|scan|screen ?shot|whatsapp image)[\s_-]?\d[\d\s_.:-]*$/i;
// A name that only a computer gives: a long run of hexadecimal digits.
const CODE = /^(?=[^\d]*\d)[0-9a-f-]{16,}$/i;
// What a template left behind: '${altText}', '{{ alt }}'.
const LEFT_OVER = /^(?:\$\{|\{\{|%%|\[\[)[^\n]*[}%\]]$/;
// 'Logo' and 'Map' are short, but say what the picture is.
const PLACEHOLDERS = new Set([
	...['image', 'an image', 'img', 'photo', 'a photo', 'photograph', 'picture', 'graphic', 'icon', 'banner', 'banner image', 'hero'],
	...[
		'hero image',
		'header image',
		'main image',
		'thumbnail',
		'untitled',
		'no title',
		'alt',
		'alt text',
		'alternative text',
		'no alt',
	],
	...[
		'image description',
		'description',
		'spacer',
		'space',
		'blank',
		'placeholder',
		'placeholder image',
		'stock photo',
		'stock image',
	],
	...['null', 'undefined', 'none', 'tbc', 'todo', 'decorative', 'decorative image', 'image alt text', 'default image', 'default'],
]);
const OPENER = /^(?:an? )?(?:image|photo|photograph|picture|graphic|icon) (?:of|showing|shows)\b|^(?:image|photo|picture):/i;

/** An empty description is right for decoration, so it is never reported. Whether the words fit the picture, only people see. */
export default elementRule({
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
	elements: 'img[alt]:not([alt=""]), input[type="image"][alt]:not([alt=""])',
	check(element, { settings }) {
		const { alt = '', role } = element.attributes;
		const words = alt.replace(/\s+/g, ' ').trim();
		if (words === '' || /^(?:presentation|none)$/.test(role ?? '')) return undefined;
		if (isFileName(words)) return { message: 'The description is the name of a file.' };
		if (PLACEHOLDERS.has(words.toLowerCase().replace(/[\s.:!]+$/, '')) || LEFT_OVER.test(words)) {
			return { message: `The description says only '${words}'.`, suggestion: 'What does the image show that people need?' };
		}
		if (OPENER.test(words)) return { message: `Screen readers say 'image' anyway, so start with what it shows.` };
		if (words.length > Number(settings.characters)) {
			return { message: `The description has ${words.length} characters. Put the details in the text of the page.` };
		}
		return repeatsNeighbour(words, element) ? { message: 'The description says the same as the words next to it.' } : undefined;
	},
	examples: {
		bad: [
			'<p><img src="/a.jpg" alt="IMG_2043.jpg" data-bad></p>',
			'<p><img src="/a.jpg" alt="DSC_0042" data-bad></p>',
			'<p><img src="/a.jpg" alt="Photo" data-bad></p>',
			'<p><img src="/a.jpg" alt="Picture of a green bin" data-bad></p>',
			'<p><img src="/a.png" alt="{{ image.alt }}" data-bad></p>',
			'<p><a href="/fb"><img src="/fb.svg" alt="Facebook" data-bad> Facebook</a></p>',
			'<p><img src="/a.jpg" alt="The new leisure centre in Exampleton, which has a swimming pool, a gym, two studios, a cafe and a sports hall, seen from the park on the day that it opened to the public" data-bad></p>',
			'<form><input type="image" src="/go.gif" alt="go.gif" data-bad></form>',
		],
		good: [
			'<p><img src="/a.jpg" alt=""></p>',
			'<p><img src="/a.jpg" alt="Map of parking zones A and B"></p>',
			'<p><img src="/logo.svg" alt="Logo"></p>',
			'<p><img src="/a.jpg" alt="Green wheelie bin with its lid shut"> Garden waste goes in the green bin.</p>',
			'<p><img src="/a.jpg" alt="Image processing lab at the college"></p>',
			'<p><img src="/a.jpg" alt="Bins"> Bins and recycling in your area</p>',
			'<form><input type="image" src="/go.gif" alt="Search"></form>',
			'<p><img src="/a.jpg" alt="Room B204"></p>',
		],
	},
});

const isFileName = (words: string): boolean => FILE.test(words) || CAMERA.test(words) || CODE.test(words);

// The whole of the words next to it, up to a stop: 'Map' before 'Map of zones' is no repeat.
function repeatsNeighbour(words: string, { before, after, attributes }: ElementFacts): boolean {
	const same = plain(words);
	if (same.length < 3) return false;
	const [next = ''] = after.split(/[.:;|\n]/, 1);
	const last =
		before
			.trim()
			.replace(/[.:;|]+$/, '')
			.split(/[.:;|\n]/)
			.at(-1) ?? '';
	return [next, last, attributes.caption ?? ''].some((neighbour) => plain(neighbour) === same);
}

const plain = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
