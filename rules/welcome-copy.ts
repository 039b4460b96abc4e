import type { Block } from '../core/content.ts';
import { sentences } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

const PLACE =
	'(?:(?:areas?|parts?|sections?|pages?) of (?:the|our|this) (?:web ?)?site|(?:web ?)?(?:pages?|sections?|sites?|areas?))';
const TELLS =
	'(?:is|are) (?:all )?about|(?:will )?(?:provides?|contains?|explains?|describes?|covers?|outlines?|includes?|holds?|details|gives?(?: you)?|tells? you (?:about|how|what|all)|sets? out|has (?:information|details|advice))|(?:is|are) (?:designed|intended|here) to';
const OPENER = new RegExp(
	`^(?:(?:hello(?: and)?|hi)[, !]+)?(?:welcome to(?! (?:your new home|the (?:world|family|team)|parenthood|britain|the uk)\\b)|` +
		`(?:this|these|the following|our) ${PLACE} (?:below )?(?:${TELLS})|` +
		`(?:(?:in|on|within) (?:this|these|our) ${PLACE}|here),? (?:you (?:will|can|'ll) (?:be able to )?(?:find|learn|read|see|get)|you'll (?:find|learn|read|see)|we (?:will )?(?:explain|tell you|provide|look at|outline))|` +
		`the (?:aim|purpose) of (?:this|these) ${PLACE} is|thank(?:s| you) for (?:visiting|your visit|dropping by|stopping by|coming to (?:our|this)|your interest in (?:our|this|the)|choosing to visit))(?![\\p{L}-])`,
	'iu',
);
/** The paragraphs in which a page begins. */
const FIRST_PARAGRAPHS = 3;

/** Not reported: a welcome pack, a welcome event, dogs that are welcome, thanks for a payment, signs in quotation marks. */
export default pageRule({
	id: 'welcome-copy',
	title: 'Begins without saying anything yet',
	why: 'People read the first words to see whether they are in the right place. These tell them nothing.',
	fix: 'Start with what people can do or find out here.',
	guidance: [
		{
			name: 'GOV.UK: create a clear structure',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-structure/',
		},
		{
			name: 'GOV.UK: write clear summaries',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/summaries/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	*check({ blocks }) {
		let paragraphs = 0;
		for (const block of blocks) {
			if (block.quoted) continue;
			if (block.kind === 'paragraph' && paragraphs++ >= FIRST_PARAGRAPHS) continue;
			if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
			const end = opener(block);
			if (end === undefined) continue;
			yield { block, start: 0, end, suggestion: "What do people come here to do? Start with that, such as 'Find your bin day'." };
		}
	},
	examples: {
		bad: [
			'# [Welcome to the waste and recycling pages]',
			'# Bins\n[Welcome to] our bin pages. Find your bin day.',
			'# Shops\n[This page provides] advice on knives.',
			'# Trees\n[This section is about] trees that we look after.',
			'# Births\n[In this section you will find] details of how to record a birth.',
			'# Libraries\n[Thank you for visiting] our website. You can borrow 20 books.',
			'# Votes\n[This page contains] a list of polling stations.',
		],
		good: [
			'# Find your bin day\nUse your postcode to see which bin is next.',
			'# Welcome pack for new tenants\nWe give each tenant a welcome pack.',
			'# Welcome event\nThe event is in the town hall.',
			'# Signs\nTell us if a ‘Welcome to Exampleton’ sign is broken.',
			'# Dogs\nDogs are welcome in 14 parks. You can print this page.',
			'# Payment received\nThank you for paying. Your receipt number is 7712.',
			'# Large items\nThe prices on this page are about to change on 1 April.',
			'# Landlords\nThis page is for landlords. Tell us about your homes.',
			'# Bins\nOne.\nTwo.\nThree.\nThis page provides nothing.',
			'# Welcome to your new home\nRead the meters on the first day.',
		],
	},
});

/** Where the empty words end; a heading that welcomes is empty as a whole. */
function opener({ kind, text }: Block): number | undefined {
	if (!/^(?:welcome|this|these|the following|our|in|on|within|here|the (?:aim|purpose)|thank|hello|hi)\b/i.test(text))
		return undefined;
	const first = kind === 'heading' ? text : (sentences(text)[0]?.text ?? '');
	const found = OPENER.exec(first)?.[0].trimEnd().length;
	return found !== undefined && kind === 'heading' ? text.length : found;
}
