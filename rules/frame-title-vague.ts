import { isFileName } from '../core/elements/image-words.ts';
import { elementRule } from '../core/rule.ts';

const EMPTY =
	/^(?:(?:the |this |an? )?(?:iframe|i-frame|frame|inline frame|embed(?:ded)?|embedded (?:content|page|object|iframe|frame)|content|web ?page|page|site|web ?site|widget|external (?:content|page|site)|title|untitled(?: document)?|no title|blank|default|empty|main|null|undefined|none|test|object|html|document|window|panel|box|container|wrapper)[\s\d_.:#-]*)$/i;
const ADDRESS = /^(?:https?:)?\/\/\S+$|^www\.\S+$|^[\w.-]+\.(?:com|org|net|co\.uk|gov\.uk|org\.uk)(?:\/\S*)?$/i;
const FILE = /^[\w.%-]+\.(?:html?|php|aspx?|jsp|pdf)$/i;
/** A thing or a service alone: what of it is in the frame? */
const BRAND =
	/^(?:facebook|twitter|x|instagram|tiktok|linkedin|flickr|pinterest|google|you ?tube|vimeo|spotify|soundcloud|google maps?|bing maps?|power ?bi|microsoft|arcgis|issuu|mailchimp|eventbrite|trustpilot|video|map|form|player|(?:you ?tube|vimeo|video) (?:video )?player|(?:google|social) media|advert(?:isement)?)$/i;

/** A frame without any title is left to the accessibility checks. One that says what is in it may have its brand in it, too. */
export default elementRule({
	id: 'frame-title-vague',
	title: 'Embedded page has a title that says nothing',
	why: 'A screen reader says the title of a frame, and people decide by it whether to go in.',
	fix: "Say what is in the frame, such as 'Map of car parks' or 'Video: how to sort your recycling'.",
	guidance: [
		{ name: 'WCAG technique: titles of frames', url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H64', wcag: '4.1.2' },
		{ name: 'WCAG: name, role, value', url: 'https://www.w3.org/WAI/WCAG22/Understanding/name-role-value', wcag: '4.1.2' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	everywhere: true,
	elements: ':is(iframe, frame)[title]:not([title=""], [aria-hidden="true"], [tabindex="-1"], [aria-label], [aria-labelledby])',
	check({ attributes: { title = '', src = '', name = '', id = '' }, box }) {
		const words = title.replace(/\s+/g, ' ').trim();
		if (words === '' || Math.min(box.width, box.height) < 10) return undefined;
		const isCode = /[\d_]/.test(words) && !words.includes(' ') && [name, id].includes(words);
		if (EMPTY.test(words) || ADDRESS.test(words) || FILE.test(words) || isFileName(words) || words === src || isCode)
			return { message: `The title of the frame is '${words}', which does not say what is in it.` };
		if (!BRAND.test(words)) return undefined;
		return {
			severity: 'consider',
			message: `The title of the frame is only '${words}'.`,
			suggestion: 'What is in it, and what can people do there?',
		};
	},
	examples: {
		bad: [
			'<iframe src="/demo" title="iframe" data-bad></iframe>',
			'<iframe src="/demo" title="Frame 1" data-bad></iframe>',
			'<iframe src="/demo.html" title="demo.html" data-bad></iframe>',
			'<iframe src="https://example.org/map" title="https://example.org/map" data-bad></iframe>',
			'<iframe src="/demo" title="Facebook" width="300" height="100" data-bad></iframe>',
			'<iframe src="/demo" title="YouTube video player" data-bad></iframe>',
			'<iframe src="/demo" title="Untitled" data-bad></iframe>',
			'<iframe src="/demo" id="frame_28" title="frame_28" data-bad></iframe>',
		],
		good: [
			'<iframe src="/demo" title="Map of car parks"></iframe>',
			'<iframe src="/demo" title="YouTube video: how to sort your recycling"></iframe>',
			'<iframe src="/demo" title="Facebook page of Example Council"></iframe>',
			'<iframe src="/demo" title="Find your bin day"></iframe>',
			'<iframe src="/demo" title="Frame the debate: a talk"></iframe>',
			'<iframe src="/demo" title="iframe" style="display: none"></iframe>',
			'<iframe src="/demo" title="iframe" width="1" height="1"></iframe>',
			'<iframe src="/demo" title="Contact form"></iframe>',
		],
	},
});
