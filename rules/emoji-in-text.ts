import type { Block } from '../core/content.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Only what is shown as a picture: '©', '★', '✓' and '→' are signs, unless the writer asked for the picture. */
const EMOJI =
	/(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[0-9#*]\uFE0F?\u20E3)(?:\p{Emoji_Modifier}|\uFE0F)*)+/gu;
const ANY = /\p{Emoji_Presentation}|\uFE0F|\u20E3/u;

/** Reported: emoji in headings, links and buttons, and where they stand for a bullet. Elsewhere they do little harm. */
export default blockRule({
	id: 'emoji-in-text',
	title: 'Emoji in a heading, link or list',
	why: 'Screen readers read out the name of each one, such as wastebasket. They look different on each device.',
	fix: 'Take it out. If the picture helps people, use an icon that screen readers skip.',
	guidance: [
		{
			name: 'Readability Guidelines: emojis',
			url: 'https://readabilityguidelines.co.uk/images/emojis/',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	kinds: [...ALL_TEXT, 'button'],
	*check(block) {
		const { text } = block;
		if (!ANY.test(text)) return;
		for (const match of text.matchAll(EMOJI)) {
			const start = match.index;
			const end = start + match[0].length;
			if (isTitle(block) || isInLink(block, start) || isBullet(block, start, end)) yield { start, end };
		}
	},
	examples: {
		bad: [
			'## [🗑️] Black bin',
			'## Gritting tonight [❄️]',
			'Look here: <a>[📚] Join the reading game</a>',
			'- [🎪] circus tent from 11am',
			'[✅✅] Register to vote',
			'<ul><li><p data-bad>1️⃣ Find your photo ID</p></li></ul>',
			'<p data-bad>Bring:<br>🍎 fruit<br>a cup</p>',
		],
		good: [
			'## Black bin',
			'## Maps © Ordnance Survey, Changing Places® and Blue Flag™',
			'<a>Next page →</a>',
			'## Hygiene rating ★★★★',
			'| ✓\n| ✅ yes',
			'## Sites #1 to #4',
			'- ✓ tea and ½ a cake at 29°C',
			'Thank you for a great day 🎉 and see you soon.',
			'<h2><span aria-hidden="true">🗑️</span> Black bin</h2>',
			'<p>• ring us<br>• meet us</p>',
		],
	},
});

const isTitle = ({ kind }: Block): boolean => kind === 'heading' || kind === 'summary' || kind === 'button';
const isInLink = ({ spans }: Block, at: number): boolean =>
	spans.some(({ kind, start, end }) => kind === 'link' && start <= at && at < end);

/** Words follow on the same line, and nothing but a bullet stands before it. */
const isBullet = ({ kind, text }: Block, start: number, end: number): boolean =>
	kind !== 'cell' &&
	/^[\s•-]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)) &&
	/^[^\n]*[\p{L}\p{N}]/u.test(text.slice(end));
