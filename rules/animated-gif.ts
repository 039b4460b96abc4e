import { fileWords, pictureSize } from '../core/elements/picture-words.ts';
import { elementRule } from '../core/rule.ts';

const GIF = /\.gif(?:$|[?#])/i;
const MOVES =
	/^(?:animat(?:ed|ion|ions|e)|anim|gif|gifs|giphy|tenor|moving|flashing|blinking|dancing|spinning|rotating|scrolling|loop|looping)$/;
/** Old pages have these as still pictures in the same format. */
const STILL =
	/^(?:logo|logos|map|maps|chart|graph|plan|diagram|header|footer|banner|heading|title|button|btn|icon|icons|bullet|arrow|line|divider|bg|background|spacer|space|blank|pixel|clear|shim|transparent|crest|badge|award|doc|pdf|photo|signature|barcode|qr|formula|equation|table|image|img|img\d*)$/;
/** Smaller ones are signs and bullets of old pages. */
const LARGE = 80;

/** A still picture can have the same format: whether this one moves, only people see. */
export default elementRule({
	id: 'animated-gif',
	title: 'Image may move without a stop button',
	why: 'Movement that goes on and on keeps people with attention difficulties from reading. Some feel sick or dizzy.',
	fix: 'Use a still image, or a video that starts only when people press play.',
	guidance: [
		{ name: 'WCAG: pause, stop, hide', url: 'https://www.w3.org/WAI/WCAG22/Understanding/pause-stop-hide', wcag: '2.2.2' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	elements: 'img[src*=".gif" i]',
	check(element) {
		const { src = '', alt = '' } = element.attributes;
		if (!GIF.test(src)) return undefined;
		const { width, height } = pictureSize(element);
		const small = Math.min(width, height);
		if (small < 16) return undefined;
		const words = [...fileWords(src), ...alt.toLowerCase().split(/[^\p{L}]+/u)];
		const moves = words.some((word) => MOVES.test(word));
		if (!moves && (small < LARGE || words.some((word) => STILL.test(word)))) return undefined;
		return { suggestion: 'Does this image move for more than five seconds? If so, how can people stop it?' };
	},
	examples: {
		bad: [
			'<p><img src="/animated-tree.gif" alt="A tree" width="157" height="193" data-bad></p>',
			'<p><img src="/tree.gif" alt="Animated gif of a train that goes round a tree" width="60" height="60" data-bad></p>',
			'<p><img src="/fireworks.gif?v=2" alt="Fireworks over the park" width="300" height="200" data-bad></p>',
			'<p lang="cy"><img src="/eira.GIF" alt="Eira yn y parc" width="300" height="200" data-bad></p>',
			'<p><img src="/swings.gif" alt="A child on a swing" width="120" height="90" data-bad></p>',
		],
		good: [
			'<p><img src="/bin.gif" alt="Green bin" width="70" height="64"></p>',
			'<p><img src="/tree.png" alt="A tree" width="157" height="193"></p>',
			'<p><img src="/new.gif" alt="" width="24" height="14"> Fees</p>',
			'<p><img src="/ward-map.gif" alt="Wards" width="400" height="300"></p>',
			'<p><img src="/council_logo.gif" alt="Example Council" width="200" height="120"></p>',
			'<p>Bins <img src="/spacer.gif" alt="" width="100" height="1"></p>',
			'<p><img src="/a.gifts.jpg" alt="Gifts" width="400" height="300"></p>',
		],
	},
});
