import { countWords, sentences } from '../english/text.ts';

/** What a picture's file name and description tell of it. */

const FILE = /^[^/\\]{1,120}\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|avif|heic)$/i;
const CAMERA = /^(?:dsc[nf]?|img|pxl|p|pict|image|photo|picture|scan|screen ?shot|whatsapp image)[\s_-]?\d[\d\s_.:-]*$/i;
// A name that only a computer gives: a long run of hexadecimal digits.
const CODE = /^(?=[^\d]*\d)[0-9a-f-]{16,}$/i;
// A file's name without its ending: 'food-caddy_v2_final', 'autumn-fair-2'; not 'COVID-19' or 'step-by-step'.
const STEM = /^(?=\S*_)[\p{L}\d]+(?:[_-]+[\p{L}\d]+)+$|^(?=\S*\d)(?=\S*\p{L})[\p{L}\d]+(?:-[\p{L}\d]+){2,}$/u;

/** True for a description that is the name of a file. */
export const isFileName = (words: string): boolean =>
	FILE.test(words) || CAMERA.test(words) || CODE.test(words) || STEM.test(words);

const BUTTON =
	/^(?:(?:an? )?(?:(?:image|submit|form) )?(?:button|btn)|input|click|click here|press|press here|here|botwm|cliciwch yma)[\s.:!]*$/i;

/** True for what a picture that is a button does not have to say: a screen reader says that it is one. */
export const isOnlyAButton = (words: string): boolean => BUTTON.test(words);

/** Things that people print words on. */
const PRINTED = new Set(
	'poster posters leaflet leaflets flyer flyers flier fliers infographic infographics taflen taflenni ffeithlun ffeithluniau'.split(
		' ',
	),
);
/** A file of a leaflet's icon, or the first picture of a video, is no picture of words. */
const NOT_PRINTED = /^(?:icon|icons|logo|video|film|movie|thumb|thumbnail|marker|map)$/i;
const KIND = '(?:poster|leaflet|flyer|flier|infographic|taflen|ffeithlun)';
/** 'Leaflet about voter ID', 'The summer poster:'; not 'Poster board in the hall' or 'Volunteer with a poster'. */
const SAYS_PRINTED = new RegExp(
	`^(?:(?:an?|the|our) )?(?:(?!(?:with|in|on|of|at|by|near|beside|holding|hanging|reading|putting|pinning|handing|looking)\\b)[\\p{L}\\d'-]+ ){0,3}?${KIND}(?=$|[:,.;]| [-–—]| (?:about|for|of|showing|explaining|advertising|saying|with|on|sy'n|am|ar)\\b)`,
	'iu',
);
// So many and so short sentences describe no picture: they are what is written on it.
const MANY_SENTENCES = 3;
const SHORT_SENTENCE = 8;

/** True for a picture of a poster, leaflet or the like, by its file's name or its description. */
export function isPictureOfText({ src = '', alt = '' }: Readonly<Record<string, string>>): boolean {
	return isNamedAsPrinted(src) || SAYS_PRINTED.test(alt.trim()) || holdsAllTheWords(alt);
}

/** True where a description holds all that is written on the picture. */
export function holdsAllTheWords(alt: string): boolean {
	if (alt.length <= 150) return false;
	const count = sentences(alt).length;
	return count >= MANY_SENTENCES && countWords(alt) <= count * SHORT_SENTENCE;
}

/** By its file's name alone. */
export function isNamedAsPrinted(src: string): boolean {
	if (src.startsWith('data:')) return false;
	const [path = ''] = src.split(/[?#]/, 1);
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{3,4}$/i, '');
	const parts = name
		.replace(/%20/g, ' ')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.split(/[^\p{L}]+/u);
	return parts.some((part) => PRINTED.has(part.toLowerCase())) && !parts.some((part) => NOT_PRINTED.test(part));
}
