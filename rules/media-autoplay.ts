import { elementRule } from '../core/rule.ts';

const AUTOPLAY = /[?&]auto_?play=(?:1|true)\b/i;
const SMALL = 50;

/** Sound that starts by itself is left to the accessibility checks; whether there is a button to stop it, only people see. */
export default elementRule({
	id: 'media-autoplay',
	title: 'Video starts by itself',
	why: 'Movement next to the text keeps people with attention difficulties from reading. Some feel sick or dizzy.',
	fix: 'Let people start the video, or give it a button that stops it.',
	guidance: [
		{ name: 'WCAG: pause, stop, hide', url: 'https://www.w3.org/WAI/WCAG22/Understanding/pause-stop-hide', wcag: '2.2.2' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	elements: 'video[autoplay]:not([controls]), iframe[src*="autoplay" i], iframe[src*="auto_play" i]',
	check({ tag, attributes, box }) {
		if (Math.min(box.width, box.height) < SMALL) return undefined;
		if (tag === 'iframe' && !AUTOPLAY.test(attributes.src ?? '')) return undefined;
		const loops = tag === 'video' && attributes.loop !== undefined ? ' and starts again and again' : '';
		return {
			message: `The video starts by itself${loops}.`,
			suggestion: 'How can people stop it with a mouse, and with a keyboard?',
		};
	},
	examples: {
		bad: [
			'<video autoplay muted loop src="/river.mp4" width="600" height="300" data-bad></video><p>Walk by the river.</p>',
			'<video autoplay muted src="/river.mp4" width="600" height="300" data-bad></video>',
			'<iframe src="https://www.youtube.com/embed/abc?autoplay=1&amp;mute=1" title="The river" width="600" height="300" data-bad></iframe>',
			'<body><header><video autoplay muted loop src="/a.mp4" width="600" height="300" data-bad></video></header><main><h1>Bins</h1></main></body>',
		],
		good: [
			'<video controls src="/river.mp4" width="600" height="300"></video>',
			'<video autoplay muted controls src="/river.mp4" width="600" height="300"></video>',
			'<iframe src="https://www.youtube.com/embed/abc?autoplay=0" title="The river" width="600" height="300"></iframe>',
			'<iframe src="https://www.youtube.com/embed/abc" title="The river" width="600" height="300"></iframe>',
			'<video autoplay muted loop src="/tick.mp4" width="24" height="24"></video><p>Done.</p>',
			'<video autoplay muted loop src="/a.mp4" style="display: none"></video><p>Bins</p>',
		],
	},
});
