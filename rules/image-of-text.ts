import { isPictureOfText } from '../core/elements/image-words.ts';
import { isBarePoster } from '../core/elements/picture-words.ts';
import { elementRule } from '../core/rule.ts';

/** By the file's name and the description: what is in the picture, only people see. */
export default elementRule({
	id: 'image-of-text',
	title: 'Image may be a picture of words',
	why: 'People cannot enlarge, translate or copy words in a picture, and a screen reader cannot read them.',
	fix: 'Put the words on the page as text. Use a picture only for what words cannot say.',
	guidance: [
		{ name: 'WCAG: images of text', url: 'https://www.w3.org/WAI/WCAG22/Understanding/images-of-text', wcag: '1.4.5' },
		{
			name: 'GOV.UK: formatting images',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/images-videos/formatting-images/',
		},
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	elements: 'img[src]',
	check(element) {
		// A poster with a few words for it has a rule of its own.
		return isPictureOfText(element.attributes) && !isBarePoster(element)
			? { suggestion: 'Are all the words of this picture on the page as text?' }
			: undefined;
	},
	examples: {
		bad: [
			'<p><img src="/files/summer-fair-poster.jpg" alt="Summer fair, 4 July, noon to 5pm" data-bad></p>',
			'<p><img src="/files/BudgetInfographic2026.png" alt="" data-bad></p>',
			'<p><img src="/files/a5%20leaflet%20v2.png" alt="Foster with us" data-bad></p>',
			'<p><img src="/a.png" alt="Flyer for the beach clean on 3 May" data-bad></p>',
			'<p><img src="/a.png" alt="An infographic" data-bad></p>',
			'<p><img src="/a.png" alt="Stay safe in the sun. 1. Wear a hat. 2. Drink water. 3. Find some shade from 11am to 3pm. 4. Use sun cream. Check on neighbours who live alone. Call 111 if you feel ill." data-bad></p>',
			'<p lang="cy"><img src="/ffeiliau/taflen-ailgylchu.png" alt="Beth i’w ailgylchu" data-bad></p>',
		],
		good: [
			'<p><img src="/poster.png" alt="Summer fair" width="200" height="150"></p>',
			'<p><img src="/imposter.jpg" alt="A caller’s card held up to a door"></p>',
			'<p><img src="/a.jpg" alt="Volunteers pinning a poster for the fair to a board"></p>',
			'<p><img src="/a.jpg" alt="Poster board in the town hall"></p>',
			'<p><img src="/a.jpg" alt="A leaflet rack by the library desk"></p>',
			'<p><img src="/leaflet-icon.svg" alt="Download"></p>',
			'<p><img src="/video-poster.jpg" alt="Play the film about fostering"></p>',
			'<p><img src="/leaflet/images/marker.png" alt="Town hall on the map"></p>',
			'<p><img src="/logo.svg" alt="Example Council"></p>',
			'<p><img src="/a.jpg" alt="The cycle route goes from the station by the canal to the park. It crosses two roads."></p>',
			'<p><img src="/a.jpg" alt="The mayor holds three keys that were found under the old bridge. The middle one shows the marks where a smith cut it by hand. Behind her stand children from the school next door."></p>',
			'<p><img src="/flying-flag.jpg" alt="Green Flag flying over the park"></p>',
		],
	},
});
