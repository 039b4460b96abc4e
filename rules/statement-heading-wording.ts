import type { Block } from '../core/content.ts';
import { pageRule } from '../core/rule.ts';
import { headingPlaces, isStatement, plainHeading } from '../core/statement/statement.ts';
import { MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const SCOPE = "Content that's not within the scope of the accessibility regulations";

/** The sub-headings of 'Non-accessible content': set in the sample, and asked for by monitoring where the claim is made. */
const SUB: readonly { readonly words: string; readonly near: RegExp }[] = [
	{
		words: 'Non-compliance with the accessibility regulations',
		near: /^(?:(?:content|issues|problems)\b.{0,20}\b)?non compliance\b|^(?:content|issues|what) .{0,20}\b(?:not|do(?:es)? not|don't) compl(?:y|iant)\b/,
	},
	{ words: 'Disproportionate burden', near: /\bdisproportionate\b/ },
	{ words: SCOPE, near: /\b(?:out(?:side)?|not (?:with)?in)\b.{0,12}\bscope\b|\bexempt(?:ions?)?\b/ },
];

/** Government monitoring checks the words of these headings (its checks 12, 16, 26, 35, 38 and 43). */
export default pageRule({
	id: 'statement-heading-wording',
	title: 'Heading differs from the model statement',
	why: 'Set headings let people find the same part in the statement of any council, and monitoring checks their words.',
	fix: 'Use the words of the model statement for this heading.',
	guidance: [SAMPLE, MODEL],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const places = headingPlaces(page, date);
		for (const { heading, how, block } of places) {
			if (block === undefined || how === 'set') continue;
			const suggestion = heading.words;
			if (how === 'near') yield { block, message: `The model statement calls this part '${suggestion}'.`, suggestion };
			else yield { block, message: 'The words are right, but they are not marked up as a heading.' };
		}
		const main = new Set(places.map(({ block }) => block));
		const rest = page.blocks.filter((block) => block.kind === 'heading' && block.level !== 1 && !main.has(block));
		for (const { words, near } of SUB) {
			const block = nearest(rest, words, near);
			if (block)
				yield { block, severity: 'consider', message: `The sample statement calls this part '${words}'.`, suggestion: words };
		}
	},
	examples: {
		bad: [
			sampleStatement(['<h3>Compliance status</h3>', '<h3 data-bad>How we comply: our compliance level</h3>']),
			sampleStatement(['<h2>Non-accessible content</h2>', '<h2 data-bad>Content that is not accessible</h2>']),
			sampleStatement(['<h2>Preparation of this accessibility statement</h2>', '<h2 data-bad>How we tested this website</h2>']),
			sampleStatement(['<h2>Feedback and contact information</h2>', '<h2 data-bad>Feedback and contact</h2>']),
			sampleStatement([
				'<h2>Feedback and contact information</h2>',
				'<h2 data-bad>Reporting accessibility problems with this website</h2>',
			]),
			sampleStatement(['<h2>Enforcement procedure</h2>', '<h2 data-bad>If you are not happy with our answer</h2>']),
			sampleStatement(['<h2>Enforcement procedure</h2>', '<p data-bad><b>Enforcement procedure</b></p>']),
			sampleStatement(['<h3>Disproportionate burden</h3>', '<h3 data-bad>Claims of disproportionate burden</h3>']),
			sampleStatement([
				'<h3>Content that’s not within the scope of the accessibility regulations</h3>',
				'<h3 data-bad>Out of scope content</h3>',
			]),
			sampleStatement(['<h3>Non-compliance with the accessibility regulations</h3>', '<h3 data-bad>Non-compliance issues</h3>']),
		],
		good: [
			sampleStatement(),
			sampleStatement(['Content that’s not within', 'Content that is not within']),
			sampleStatement(['<h3>Compliance status</h3>', '<h3>COMPLIANCE STATUS</h3>']),
			sampleStatement([
				'<h2>Enforcement procedure</h2>',
				'<h2>Contacting us by phone or visiting us in person</h2><p>We have hearing loops.</p><h2>Enforcement procedure</h2>',
			]),
			sampleStatement([
				'<h2>Enforcement procedure</h2>',
				'<h2>Reporting accessibility problems with this website</h2><p>Tell us.</p><h2>Enforcement procedure</h2>',
			]),
			sampleStatement(['<h2>Feedback and contact information</h2>', '']),
			sampleStatement([
				'<h2>Preparation of this accessibility statement</h2>',
				'<h2>Preparation of this accessibility statement</h2><h3>How we tested this website</h3>',
			]),
			'<html data-type="service"><body><main><h1>Report a pothole</h1><h2>Feedback and contact</h2><h2>Enforcement</h2></main></body></html>',
		],
	},
});

function nearest(headings: readonly Block[], words: string, near: RegExp): Block | undefined {
	const set = plainHeading(words);
	const texts = headings.map((block) => ({ block, text: plainHeading(block.text).replace(/\bthat is\b/, "that's") }));
	if (texts.some(({ text }) => text.startsWith(set))) return undefined;
	return texts.find(({ text }) => text.split(' ').length < 14 && near.test(text))?.block;
}
