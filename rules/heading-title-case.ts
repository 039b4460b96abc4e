import type { Block } from '../core/content.ts';
import { headingWords } from '../core/english/heading-words.ts';
import { ordinaryWords } from '../core/english/ordinary-words.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/** Nobody takes more than this for a heading. */
const LONGEST = 300;
/** Small words with which a heading speaks to people: no name has them in the middle. */
const SPEAKS = /^(?:your?|we|our|an?|how|what|when|where|who|is|are|do|does|can|if)$/i;
/**
 * Reported: headings of three or more words of which two or more ordinary ones have a capital that they do not need. Not
 * reported: known names, names that show by a word that is no ordinary one, and what stands in quotation marks.
 */
export default pageRule({
	id: 'heading-title-case',
	title: 'Capitals on most words of a heading',
	why: 'Capitals that are not needed slow people down. They also hide which words are names.',
	fix: 'Keep the capital of the first word and of names. Write the rest small.',
	guidance: [
		{
			name: 'GOV.UK style guide: capitalisation',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#capitalisation',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	// Two words, so that one name that nobody listed is no fault.
	settings: { words: 2 },
	*check({ blocks }, { settings }) {
		const headings = blocks.filter(
			({ kind, text, uppercase }) =>
				(kind === 'heading' || kind === 'summary') && !uppercase && text.length < LONGEST && /\s\S?\p{Lu}/u.test(text),
		);
		if (headings.length === 0) return;
		const isOrdinary = ordinaryWords(blocks);
		for (const block of headings) yield* titleCase(block, isOrdinary, Number(settings.words));
	},
	examples: {
		bad: [
			'## [Report A Missed Bin Collection]',
			'## [How We Repair Potholes and Broken Kerbs]',
			'### [Claim for Damage to Your Car]',
			'# [Tell Us When You Move House And Change Your Council Tax]',
			'## [Fixed Penalty Notices]',
			'## [Changes to Your Circumstances]',
			'## [Find My Bin Day]',
			'## [Bins, Waste & Recycling]',
			'## [Exampleton Outdoor Event Bookings]',
		],
		good: [
			'## Report a missed bin collection',
			'## Universal Credit and Housing Benefit',
			'## Apply for a Discretionary Housing Payment',
			'## Opening times at Harton Mill Library and Oakfield Leisure Centre',
			'## Oakfield Leisure Centre',
			'## Renew a Blue Badge or get Council Tax Reduction',
			'## Opening Hours',
			'## Help from Shelter, Citizens Advice and the Salvation Army',
			'## Your rights under the Homelessness Reduction Act 2017',
			'## Buying fireworks between October and Diwali or Chinese New Year',
			'## NHS, DWP and HMRC scam calls',
			'## Welcome from Councillor Amina Yusuf',
			'## Corporate Management Team',
			'## Overview and Scrutiny Committee',
			'## Pay online: Council Tax, rent or a fine',
			'## Part 2: Before you apply. After you apply',
			"## Watch 'A Day In The Life Of A Planner'",
			'## Museum of Harton and Millbrook',
			'## Week commencing: 10/Aug',
		],
	},
});

function* titleCase(block: Block, isOrdinary: (word: string) => boolean, fewest: number): Generator<PageMatch> {
	const { text } = block;
	const all = headingWords(text, isOrdinary);
	const needless = all.filter(({ is }) => is === 'small' || is === 'ordinary');
	const plain = all.filter(({ is }) => is === 'plain').length;
	const hasSmall = needless.some(({ is }) => is === 'small');
	const speaks = needless.some(({ text: word }) => SPEAKS.test(word));
	const unknown = all.filter(({ is }) => is === 'unknown').length;
	if (needless.length + (speaks ? unknown : 0) < fewest || needless.length <= plain || (!hasSmall && plain > 0)) return;
	let sentence = text;
	for (const { start } of needless)
		sentence = sentence.slice(0, start) + sentence.charAt(start).toLowerCase() + sentence.slice(start + 1);
	// Whether an unknown word is a name, only a person can say.
	yield {
		block,
		start: 0,
		end: text.length,
		...(unknown > 0 ? {} : { suggestion: `Try: '${sentence.trim().replaceAll(' & ', ' and ')}'.` }),
	};
}
