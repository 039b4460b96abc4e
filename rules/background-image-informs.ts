import type { ElementFacts, PageContent } from '../core/content.ts';
import {
	bansOf,
	factsOrMapIn,
	fileWords,
	saysSame,
	saysWarning,
	speaksOfPicture,
	warnsOf,
} from '../core/elements/picture-words.ts';
import { kept } from '../core/english/pauses.ts';
import { pageRule } from '../core/rule.ts';

/** Longer text is a part of the page with a picture behind it, not a note with a sign beside it. */
const NOTE = 300;
const LARGE = 100;

/**
 * Pictures in the style sheet are decoration nearly always. Reported, once a file, only where the name of the file, the words next to it
 * or an otherwise empty page say that this one is more. One in a link or a button without words is left to the accessibility checks.
 */
export default pageRule({
	id: 'background-image-informs',
	title: 'Picture in the style sheet may inform',
	why: 'A picture behind the text has no description. A screen reader does not know that it is there, and it may not print.',
	fix: 'Say the same in words, or put the picture on the page as an image with a description.',
	guidance: [
		{
			name: 'WCAG failure: information in background images',
			url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F3',
			wcag: '1.1.1',
		},
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	elements:
		':is(div, span, p, li, section, aside, figure, strong, i, td, dd):not([aria-label], [aria-labelledby], [title], [aria-hidden="true"], a *, button *):not(:has(div, p, ul, ol, table, form, img, section, h1, h2, h3, h4))',
	*check(page) {
		const told = new Set<string>();
		for (const element of yield* kept(page.elements, ({ style }) => (style?.backgroundImage ?? '') !== '')) {
			const picture = element.style?.backgroundImage ?? '';
			if (picture === 'gradient' || picture.startsWith('data:') || told.has(picture)) continue;
			const message = reason(element, picture, page);
			if (message === undefined) continue;
			told.add(picture);
			yield { element, message, suggestion: 'Does this picture tell people something that the text does not?' };
		}
	},
	examples: {
		bad: [
			styled('important.png', '<div class="a" data-bad>You can go to prison for this.</div>'),
			styled('warning-icon.svg', '<p class="a" data-bad>You can be fined £80 for <b>litter</b>.</p>'),
			styled('bus-timetable.png', '<p>Buses</p><div class="a" style="width: 300px; height: 200px" data-bad></div>'),
			styled('a.png', '<p>The map below shows the zones.</p><div class="a" style="width: 300px; height: 200px" data-bad></div>'),
			styled('a.png', '<div class="a" style="width: 300px; height: 200px" data-bad></div>'),
			styled(
				'no-swimming.png',
				'<h2>North beach</h2><p class="a" data-bad>Tested on 4 June 2026.</p><h2>Harbour</h2><p>You can swim here.</p>',
			),
			styled('closed.png', '<p class="a" data-bad>Mill Park</p>'),
		],
		good: [
			styled('no-swimming.png', '<p class="a">Do not swim here. Tested on 4 June 2026.</p>'),
			styled('no-image.png', '<p class="a">Mill Park</p>'),
			styled('accordion-closed.png', '<div class="a">Mill Park</div>'),
			styled('closed.png', '<p class="a">Mill Park is closed</p>'),
			styled('important.png', '<div class="a"><span>Warning</span> You can go to prison for this.</div>'),
			styled('a.png', '<div class="a">You can go to prison for this.</div>'),
			styled('a.png', '<p>Bins</p><div class="a" style="width: 300px; height: 200px"></div>'),
			styled('hero-map.jpg', '<p>Zones</p><div class="a" style="width: 300px; height: 200px"></div>'),
			styled('map.png', '<p>Zones</p><div class="a" role="img" aria-label="Map" style="width: 300px; height: 200px"></div>'),
			styled('map-pin.svg', '<p class="a">Town hall, 1 High Street</p>'),
			styled('map.png', '<p><a href="/map">Map <span class="a"></span></a></p>'),
		],
	},
});

function styled(file: string, body: string): string {
	return `<html><head><style>.a { background: url("/${file}") no-repeat; padding-left: 40px }</style></head><body><main><h1>Parking</h1>${body}</main></body></html>`;
}

function reason(element: ElementFacts, picture: string, { blocks, elements }: PageContent): string | undefined {
	const { text, before, after, box } = element;
	const file = fileWords(picture).join(' ');
	if (text !== '') {
		const ban = bansOf(picture);
		const warns = warnsOf(picture) ?? ban;
		const near = `${before} ${text} ${after}`;
		if (warns === undefined || text.length > NOTE || (ban === undefined ? saysWarning(near) : saysSame(near, ban)))
			return undefined;
		return `The picture beside these words is called '${file}', but the words do not say '${warns}'.`;
	}
	if (Math.min(box.width, box.height) < LARGE) return undefined;
	if (factsOrMapIn(picture) !== undefined) return `The picture is called '${file}', and has no description.`;
	if (speaksOfPicture(element, blocks))
		return 'The words next to this picture say that it shows something, but it has no description.';
	const pictures = elements.filter(({ style }) => style?.backgroundImage !== '');
	const alone = pictures.length === 1 && blocks.every(({ kind }) => kind === 'heading');
	return alone ? 'This picture is all that the page has to say, and it has no description.' : undefined;
}
