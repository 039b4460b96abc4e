import type { Block } from '../core/content.ts';
import { isFormQuestion, isQuestion } from '../core/english/question.ts';
import { quotedParts } from '../core/english/quoted-parts.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

const FAQ = /\bFAQ'?s?\b|\bfrequently[ -]asked questions?\b|\bcommonly asked questions?\b|\bQ ?(?:&|and) ?As?\b/i;
const IN_ADDRESS = /(?:^|[/_-])(?:faqs?|frequently-asked-questions?)(?=$|[/._-])/i;
/** Fewer questions than this are for the rule on single headings. */
const RUN = 3;

/**
 * Reported once: each heading that says so, or else the first of every run of question headings, or else the page for its title or its address.
 * Not reported: a link to somebody else's questions, and forms, whose questions are labels.
 */
export default pageRule({
	id: 'faq',
	title: 'List of questions and answers',
	why: 'People have to read every question to find theirs, and the answers often repeat what other pages say.',
	fix: 'Move each answer to the page or heading where people do that task.',
	guidance: [
		{
			name: 'GOV.UK style guide: FAQs',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#faqs-frequently-asked-questions',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	*check({ title, url, blocks, surrounds }) {
		const named = blocks.filter((block) => isHeading(block) && FAQ.test(unquoted(block.text)));
		// Questions below a heading that says so are that heading's finding.
		const others = [...runs(blocks, surrounds.fields)].filter(
			([first]) => !named.some((heading) => heading === headingBefore(blocks, first)),
		);
		const found = [...named.map(whole), ...others.flatMap(report)].sort((a, b) => (a.block?.id ?? 0) - (b.block?.id ?? 0));
		yield* found;
		if (found.length > 0) return;
		const place = FAQ.test(title) ? 'title' : IN_ADDRESS.test(pathOf(url)) ? 'address' : undefined;
		if (place) yield { message: `The ${place} of this page says that it is a list of frequently asked questions.` };
	},
	examples: {
		bad: [
			'# [Council tax FAQs]\nRead this first.\n## Who has to pay?\n## How do I pay?\n## Can I pay by cash?',
			'## Pay online\n## [Frequently asked questions]',
			'# Bins\n## [When is my bin day?]\nMonday.\n## What goes in it?\n## Can I have a second bin?\n## Report a missed bin',
			'## [Q&A with the leader]',
			'<html lang="en" data-path="/garages/faqs"><head><title>Garages</title></head><body><main><h1>Garages</h1><p>Text.</p></main></body></html>',
			'## [How do I apply]\n## How much does it cost\n## Can I appeal',
		],
		good: [
			'## Who can apply?\n## How much does it cost?\n## Apply',
			'# Bins\n## When is my bin day?\n## Report a missed bin\n## What goes in it?\n## Order a bin\n## Can I have a second bin?',
			'We no longer have a page of FAQs.',
			'- Frequently asked questions about Blue Badges',
			'## What goes in the bin\n## Who can have one\n## How to get one\n## When we come',
			'<html lang="en" data-path="/faqir-street"><head><title>Faqir Street</title></head><body><main><h1>Faqir Street</h1></main></body></html>',
			'## What we say of ‘Frequently asked questions’ pages',
			'## Ask a question\n## Questions that councillors asked\n## Faqir Chand Street',
		],
	},
});

/** What a heading quotes is another page's. */
const unquoted = (text: string): string =>
	quotedParts(text)
		.map((part) => (part.quoted ? ' ' : part.text))
		.join('');
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '';
const isHeading = ({ kind }: Block): boolean => kind === 'heading' || kind === 'summary';
const headingBefore = (blocks: readonly Block[], first: Block | undefined): Block | undefined =>
	blocks.slice(0, first === undefined ? 0 : blocks.indexOf(first)).findLast(isHeading);
const whole = (block: Block): PageMatch => ({ block, start: 0, end: block.text.length });

/** Headings of one level, one after the other, that are all questions. */
function* runs(blocks: readonly Block[], fields: number): Generator<readonly Block[]> {
	let run: Block[] = [];
	for (const [at, block] of blocks.entries()) {
		if (!isHeading(block)) continue;
		const goesOn = isQuestion(block.text) && !isFormQuestion(block, blocks[at + 1], fields);
		if (!goesOn || run[0]?.level !== block.level) {
			yield run;
			run = [];
		}
		if (goesOn) run.push(block);
	}
	yield run;
}

const report = (run: readonly Block[]): PageMatch[] =>
	run[0] && run.length >= RUN ? [{ ...whole(run[0]), message: `${run.length} headings in a row are questions.` }] : [];
