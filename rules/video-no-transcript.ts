import type { ElementFacts } from '../core/content.ts';
import { leadsToTheWords } from '../core/elements/transcript-words.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

const PLAYERS =
	/^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com\/(?:embed|v)\/|player\.vimeo\.com\/video|dailymotion\.com\/embed|geo\.dailymotion\.com|players\.brightcove\.net|fast\.wistia\.(?:net|com)\/embed|facebook\.com\/plugins\/video|web\.microsoftstream\.com\/embed|player\.twitch\.tv|w\.soundcloud\.com\/player|open\.spotify\.com\/embed)/i;
const MEDIA = /\.(?:mp[34g]|m4[av]|og[agv]|webm|wav|wma|wmv|mov|avi|aac|flac|aiff?|midi?|mpeg|3gp|ra|rm)(?:$|[?#])/i;
const MEDIA_TYPE = /^(?:audio|video)\//i;
/** English and Welsh. */
const TRANSCRIPT =
	/transcri(?:pt|be)|\btext (?:version|alternative)|\bread (?:the|what) (?:video|film|words|is said)|(?:video|film) in words|(?:t|d|th)rawsgri|\bfersiwn testun/i;
/** 'We have no transcript', 'transcript missing'. */
const LACKING = /\b(?:no|without|missing|lacks?|not (?:have|available|yet)|heb|dim)\b/i;
/** Signed for deaf people: the words that it signs are the page's own. */
const SIGNED = /\bBSL\b|\bsign(?:ed)? (?:language|video)|\biaith arwyddion/i;
/** How many blocks before and after a video may name its transcript. */
const BEFORE = 3;
const AFTER = 8;

/**
 * A transcript may stand in a block near the video or, where a page has as many as videos, anywhere on it. Not reported:
 * moving decoration (muted, without controls), and videos in British Sign Language.
 */
export default pageRule({
	id: 'video-no-transcript',
	title: 'Video or sound without a transcript',
	why: 'Some people cannot hear or see a video, and others have no time or data for it. They can read or search a transcript.',
	fix: 'Put a transcript on the page, or link to one next to the video. Say in it what the pictures show, too.',
	guidance: [
		{
			name: 'GOV.UK: formatting videos',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/images-videos/formatting-videos/',
		},
		{
			name: 'WCAG: audio description or media alternative',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/audio-description-or-media-alternative-prerecorded',
			wcag: '1.2.3',
		},
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: ['en', 'cy'],
	elements: 'iframe[src], video, audio, object[data], object[type], embed[src]',
	*check({ blocks, elements }): Generator<PageMatch> {
		const players = elements.filter(isPlayer);
		if (players.length === 0) return;
		const transcripts = blocks
			.filter(({ text, closed = '' }) => (isOne(text) && !lacksIt(text)) || isOne(closed))
			.map(({ id }) => id);
		const others = players.filter((player) => !isSigned(player, blocks.find(({ id }) => id === player.at - 1)?.text));
		if (transcripts.length >= others.length) return;
		for (const element of others) {
			const near = transcripts.some((id) => id >= element.at - BEFORE && id <= element.at + AFTER);
			if (!near) yield { element, suggestion: 'Is there a transcript? If so, link to it here.' };
		}
	},
	examples: {
		bad: [
			'<p>See how we recycle.</p><iframe src="https://www.youtube.com/embed/abc" title="How we recycle" data-bad></iframe><p>Call us.</p>',
			'<p>Meet a foster carer.</p><iframe src="//player.vimeo.com/video/12" title="Foster carer" data-bad></iframe>',
			'<h2>Adopt a tree</h2><video controls src="/tree.mp4" data-bad></video><p>It takes an hour.</p>',
			'<h2>Hear from the mayor</h2><audio controls src="/mayor.mp3" data-bad></audio>',
			'<h2>Bins</h2><iframe src="https://www.youtube-nocookie.com/embed/a" title="Bins"></iframe><p><a href="/t">Transcript of the bins video</a></p><h2>Food</h2><p>Use a caddy.</p><p>Line it.</p><p>Shut it.</p><p>Put it out.</p><p>We empty it.</p><p>We make gas.</p><p>We heat homes.</p><iframe src="https://www.youtube.com/embed/b" title="Food" data-bad></iframe>',
			'<h2>Adopt a tree</h2><embed src="/tree.mov" width="300" height="200" data-bad>',
			'<h2>Hear from the mayor</h2><object type="audio/mpeg" data="/mayor" width="300" height="40" data-bad></object>',
			'<h2>Adopt a tree</h2><p>This film has no transcript.</p><video controls src="/tree.mp4" data-bad></video>',
			'<p lang="cy">Gwyliwch sut rydym yn ailgylchu eich gwastraff bwyd bob wythnos.</p><iframe lang="cy" src="https://www.youtube.com/embed/abc" title="Sut rydym yn ailgylchu" data-bad></iframe>',
			'<h2>Our year</h2><p>This video shows what we did.</p><video controls src="/tree.mp4" data-bad></video><p><a href="/more">Read more about the message</a></p>',
		],
		good: [
			'<h2>Our year</h2><audio controls src="/mayor.mp3"></audio><details><summary>Read the mayor’s message</summary><p>‘We will plant 200 trees.’</p></details>',
			'<h2>The library</h2><video controls src="/tour.mp4"></video><h3>What the video says</h3><p>Sam says: ‘Come in.’</p>',
			'<iframe src="https://www.youtube.com/embed/abc" title="How we recycle"></iframe><p><a href="/words">Read the transcript</a></p>',
			'<video controls src="/tree.mp4"></video><details><summary>Transcript</summary><p>A woman plants a tree.</p></details>',
			'<h2>Film and text version</h2><iframe src="https://player.vimeo.com/video/12" title="Foster carer"></iframe>',
			'<iframe src="https://www.google.com/maps/embed?pb=1" title="Map of the town hall"></iframe>',
			'<iframe src="https://forms.example.org/bins" title="Report a missed bin"></iframe>',
			'<video muted loop autoplay src="/river.mp4"></video><p>Walk by the river.</p>',
			'<h2>Watch in British Sign Language</h2><iframe src="https://www.youtube.com/embed/bsl" title="Council tax"></iframe>',
			'<p><a href="https://www.youtube.com/watch?v=abc">Watch our film about bins on YouTube</a></p>',
			'<p lang="cy">Gwyliwch sut rydym yn ailgylchu eich gwastraff bwyd bob wythnos.</p><iframe src="https://www.youtube.com/embed/abc" title="Sut"></iframe><p lang="cy"><a href="/cy/t">Darllenwch y trawsgrifiad</a></p>',
		],
	},
});

function isPlayer({ tag, attributes }: ElementFacts): boolean {
	if (tag === 'video') return attributes.controls !== undefined || attributes.muted === undefined;
	if (tag === 'audio') return attributes.controls !== undefined;
	const address = attributes.src ?? attributes.data ?? '';
	return PLAYERS.test(address) || MEDIA.test(address) || MEDIA_TYPE.test(tag === 'iframe' ? '' : (attributes.type ?? ''));
}

const isOne = (words: string): boolean => TRANSCRIPT.test(words) || leadsToTheWords(words);

/** A line that says there is none is no transcript; a sentence of the transcript itself may have such a word. */
const lacksIt = (text: string): boolean => text.length < 120 && LACKING.test(text);

const isSigned = ({ attributes, name }: ElementFacts, before = ''): boolean =>
	SIGNED.test(name) || SIGNED.test(attributes.title ?? '') || (before.length < 120 && SIGNED.test(before));
