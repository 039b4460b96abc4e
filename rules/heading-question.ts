import { isConfirmed, isFormQuestion, isQuestion } from '../core/english/question.ts';
import { pageRule } from '../core/rule.ts';

/**
 * Not reported: statements that start with a question word ('What goes in the green bin', 'Who can apply'), a question
 * in quotation marks (the name of a campaign or a book), the box that asks what people think of the page, and the
 * questions of a form or of a button.
 */
export default pageRule({
	id: 'heading-question',
	title: 'Heading is a question',
	why: 'Questions put the useful words last, so they are hard to skim. People come for answers.',
	fix: "Say what is in this part, such as 'What goes in the green bin' or 'Apply for a permit'.",
	guidance: [
		{
			name: 'GOV.UK: create a clear structure',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-structure/',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	*check({ blocks, surrounds }) {
		for (const [at, block] of blocks.entries()) {
			if (block.kind !== 'heading' && block.kind !== 'summary') continue;
			if (!isQuestion(block.text) || isFormQuestion(block, blocks[at + 1], surrounds.fields)) continue;
			if (isConfirmed(block, blocks)) continue;
			const statement = asStatement(block.text);
			yield { block, start: 0, end: block.text.length, ...(statement ? { suggestion: `Try: '${statement}'.` } : {}) };
		}
	},
	examples: {
		bad: [
			'## [What can I put in my green bin?]',
			'## [How do I apply for a permit?]',
			'### [Who can apply?]',
			'# [Do I need planning permission?]',
			'# [Do you need a licence?]\nYou need one to sell food.',
			'## [Do tenants pay for repairs]',
			'## [When are the results published]',
			'## [How much does it cost]',
			'## [What is a design code]',
			'## [What is Pension Credit]',
			'## [Are you moving home]',
			'## [Need help? Contact us]',
		],
		good: [
			'## What goes in the green bin',
			'## Who can apply',
			'## What is included',
			'## What is On',
			'## How to pay',
			'## What you need to do',
			'## How the council is run',
			'## Have your say',
			'## Do repairs yourself',
			'## Should improve: link text',
			'## Could do better',
			'## Does not say who pays',
			'## Do not bring gas bottles',
			'## Can and foil banks',
			'## When bins are emptied',
			'## How much you pay',
			'## Isle Road tip',
			'## When we collect bins',
			'# What is your address?',
			'# Which bins were missed?',
			'## Was this page helpful?',
			'<main><h1>Is your age correct?</h1><p>You gave your age as 109.</p><button>Yes, this is correct</button> <a href="/age">No, change my age</a></main>',
			"## About the 'Where’s my bus?' app",
			'## What happens when it is your turn',
			'Do you have a permit?',
		],
	},
});

/** 'How do I apply for a permit?' is 'Apply for a permit'; 'Who can apply?' is 'Who can apply'. Others need a person. */
function asStatement(text: string): string | undefined {
	const task = /^How (?:do|can|should) (?:I|you|we) ([a-z][^?]+)\?$/i.exec(text)?.[1];
	if (task !== undefined) return `${task.charAt(0).toUpperCase()}${task.slice(1)}`.replace(/\bmy\b/g, 'your').trimEnd();
	return /^(?:Who can|What (?:goes|happens|counts|changes)) [^?]+\?$/i.test(text) ? text.slice(0, -1).trimEnd() : undefined;
}
