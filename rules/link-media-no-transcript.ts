import type { Block, ElementFacts } from '../core/content.ts';
import { leadsToTheWords } from '../core/elements/transcript-words.ts';
import { pageRule } from '../core/rule.ts';

const SOUND = /\.(?:mp3|wav|m4a|wma|aac|oga|flac|ra|ram|aiff?)$/i;
const VIDEO = /\.(?:mp4|m4v|mov|avi|wmv|webm|ogv|ogg|mpe?g|flv|swf|mkv|3gp|rm|asf|asx)$/i;
/** English and Welsh. */
const TRANSCRIPT =
	/transcri(?:pt|be)|\btext (?:version|alternative)|\bread (?:the|what) (?:video|film|words|is said|interview|podcast)|(?:video|film|interview) in words|captions?\b|subtitle|(?:t|d|th)rawsgri|\bfersiwn testun|is-?deitlau/i;
const SIGNED = /\bBSL\b|\bsign(?:ed)? (?:language|video)|\biaith arwyddion/i;
const NEAR = 3;

/** Only the address is known: a person has to see if the other page or the file holds the words. */
export default pageRule({
	id: 'link-media-no-transcript',
	title: 'Link to a recording without a transcript',
	why: 'People who cannot hear or see it get nothing from the recording. Others have no time or data for it.',
	fix: 'Put a transcript next to the link. Say in it what the pictures show, too.',
	guidance: [
		{
			name: 'WCAG: audio-only and video-only',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/audio-only-and-video-only-prerecorded',
			wcag: '1.2.1',
		},
		{ name: 'WAI: transcripts', url: 'https://www.w3.org/WAI/media/av/transcripts/' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href]',
	*check({ elements, blocks }) {
		for (const element of elements) {
			const kind = kindOf(element);
			if (kind === undefined || saysTranscript(element, blocks)) continue;
			yield {
				element,
				message: `This link opens a ${kind} file. No transcript stands near it.`,
				suggestion: 'Is there a transcript? If so, link to it here.',
			};
		}
	},
	examples: {
		bad: [
			'<p><a href="/interview.mov" data-bad>Watch the interview</a></p>',
			'<p><a href="/mayor.mp3" data-bad>Listen to the mayor</a></p>',
			'<p><a href="https://media.example.org/meeting.MP4?dl=1" data-bad>Recording of the meeting</a></p>',
			'<ul><li><a href="/talk.wav" data-bad>Talk about bees</a></li><li><a href="/bees">Bees</a></li></ul>',
			'<p lang="cy"><a href="/maer.mp3" data-bad>Gwrandewch ar y maer</a></p>',
			'<p><a href="/glass.mp4" data-bad>Watch how we recycle glass</a></p><p>This video shows what we do. <a href="/glass">Read more about glass</a></p>',
		],
		good: [
			'<ul><li><a href="/glass.mp4">Watch how we recycle glass</a></li><li><a href="/words">Read what the video about glass shows and says</a></li></ul>',
			'<p><a href="/bells.mp3">Hear the bell ringers</a></p><p><a href="/words">Read what the bell ringers say</a></p>',
			'<p><a href="/interview.mov">Watch the interview</a> or <a href="/words">read the transcript</a></p>',
			'<p><a href="/mayor.mp3">Listen to the mayor</a></p><details><summary>Transcript</summary><p>Good morning.</p></details>',
			'<p><a href="/bsl.mp4">Council tax in British Sign Language (BSL)</a></p>',
			'<p><a href="/mp3">How we use sound</a></p>',
			'<p><a href="/rules.pdf">Rules (PDF, 20KB)</a></p>',
			'<p><a href="https://www.youtube.com/watch?v=abc">Watch our film on YouTube</a></p>',
			'<p lang="cy"><a href="/maer.mp3">Gwrandewch ar y maer</a> neu <a href="/t">darllenwch y trawsgrifiad</a></p>',
		],
	},
});

function kindOf({ attributes }: ElementFacts): 'sound' | 'video' | undefined {
	const path = (attributes.href ?? '').split(/[?#]/, 1)[0] ?? '';
	if (SOUND.test(path)) return 'sound';
	return VIDEO.test(path) ? 'video' : undefined;
}

function saysTranscript({ at, name, text }: ElementFacts, blocks: readonly Block[]): boolean {
	const own = `${name} ${text}`;
	if (TRANSCRIPT.test(own) || SIGNED.test(own)) return true;
	return blocks.some(
		// What the page is called is no transcript.
		({ id, text: words, level, closed = '' }) =>
			level !== 1 && Math.abs(id - at) <= NEAR && [words, closed].some((each) => TRANSCRIPT.test(each) || leadsToTheWords(each)),
	);
}
