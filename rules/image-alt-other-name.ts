import { fileWords } from '../core/elements/picture-words.ts';
import { elementRule } from '../core/rule.ts';

/** Well-known names, each with other words for the same in names of files. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	facebook: ['fb', 'meta'],
	twitter: ['x', 'tweet', 'bird'],
	x: ['twitter', 'tweet'],
	instagram: ['insta', 'ig'],
	youtube: ['yt', 'google'],
	linkedin: ['li'],
	tiktok: [],
	whatsapp: [],
	pinterest: [],
	flickr: [],
	snapchat: [],
	threads: [],
	bluesky: [],
	nextdoor: [],
	vimeo: [],
	spotify: [],
	google: [],
	microsoft: [],
	bbc: [],
	nhs: [],
	paypal: [],
	visa: [],
	mastercard: [],
};
const SAYS =
	/^(?:(?:follow|find|like|join|visit|see) us on |our )?([a-z]+)(?:'s)?(?: (?:logo|icon|page|account|channel|symbol))?[.!]?$/i;

/** A row of such icons is often copied, and the description of the first one stays. Only where file and words name two of them. */
export default elementRule({
	id: 'image-alt-other-name',
	title: 'Description and image name different things',
	why: 'People who cannot see the image hear the name of one organisation, while the image shows another.',
	fix: 'Say in the description what the image shows, or where its link goes.',
	guidance: [
		{ name: 'WCAG: non-text content', url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content', wcag: '1.1.1' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	everywhere: true,
	elements: 'img[src][alt]:not([alt=""]), input[type="image"][alt]:not([alt=""])',
	check({ attributes: { src = '', alt = '' } }) {
		const said = SAYS.exec(alt.replace(/\s+/g, ' ').trim())?.[1] ?? '';
		const same = NAMES[said.toLowerCase()];
		if (same === undefined) return undefined;
		const parts = fileWords(src);
		// 'LinkedIn' and 'you-tube' are one word each.
		const file = [...parts, ...parts.map((word, at) => word + (parts[at + 1] ?? ''))];
		if (file.some((word) => word === said.toLowerCase() || same.includes(word))) return undefined;
		const other = file.find((word) => word.length > 1 && Object.hasOwn(NAMES, word));
		return other === undefined ? undefined : { message: `The description says '${said}', but the file is called '${other}'.` };
	},
	examples: {
		bad: [
			'<p><img src="/bbc-blocks-dark.png" alt="Twitter" data-bad></p>',
			'<p><a href="https://www.youtube.com/example"><img src="/youtube.svg" alt="Facebook" data-bad></a></p>',
			'<p><a href="https://www.linkedin.com/example"><img src="/icons/LinkedIn_32.png" alt="Follow us on Instagram" data-bad></a></p>',
			'<p><img src="/visa-card.png" alt="PayPal logo" data-bad></p>',
		],
		good: [
			'<p><img src="/bbc-blocks-dark.png" alt="BBC"></p>',
			'<p><img src="/x-logo.svg" alt="Twitter"></p>',
			'<p><img src="/twitter.svg" alt="X"></p>',
			'<p><img src="/icons/facebook-and-instagram.svg" alt="Instagram"></p>',
			'<p><img src="/social-1.svg" alt="Facebook"></p>',
			'<p><img src="/google-map.png" alt="Map of the town hall"></p>',
			'<p><img src="/nhs.png" alt="Example Hospital"></p>',
		],
	},
});
