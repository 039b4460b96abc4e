import { pageRule } from '../core/rule.ts';
import { headingPlaces, isStatement, plainHeading, saysFully } from '../core/statement/statement.ts';
import { burdenClaim } from '../core/statement/statement-burden.ts';
import { MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const CRITERION = /\b[1-4]\.[1-5]\.\d{1,2}\b/;

/**
 * Government monitoring asks for each of these headings (its checks 11, 15, 25, 34, 37, and 43 where a burden is claimed). The
 * sub-heading 'Non-compliance …' is set in the sample, but a page whose problems are all out of scope needs none.
 */
export default pageRule({
	id: 'statement-heading-missing',
	title: 'Accessibility statement lacks a set heading',
	why: 'People jump from heading to heading to find whom to tell, and government monitoring looks for the set ones.',
	fix: 'Add the heading in the words of the model statement, with its part below it.',
	guidance: [SAMPLE, MODEL],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		for (const { heading, how } of headingPlaces(page, date)) {
			if (how !== 'missing' || (heading.unlessFully && saysFully(page))) continue;
			yield { lack: heading.id, message: `The heading '${heading.words}' of the model statement is not on this page.` };
		}
		const headings = page.blocks.filter(({ kind }) => kind !== 'paragraph').map(({ text }) => plainHeading(text));
		if (burdenClaim(page.blocks) && !headings.some((text) => text.includes('disproportionate burden'))) {
			yield { lack: 'burden', message: "A burden is claimed, and there is no heading 'Disproportionate burden'." };
		}
		const listed = !saysFully(page) && page.blocks.some(({ text }) => CRITERION.test(text));
		if (listed && !headings.some((text) => /\bnon compliance|\bnot compl/.test(text))) {
			const message = "The sample lists these problems under 'Non-compliance with the accessibility regulations'.";
			yield { lack: 'non-compliance', severity: 'consider', message };
		}
	},
	examples: {
		bad: [
			sampleStatement(['<h3>Compliance status</h3>', '']),
			sampleStatement(['<h2>Non-accessible content</h2>', '']),
			sampleStatement(['<h2>Preparation of this accessibility statement</h2>', '']),
			sampleStatement(['<h2>Feedback and contact information</h2>', '']),
			sampleStatement(['<h2>Enforcement procedure</h2>', '']),
			sampleStatement(
				['<h3>Disproportionate burden</h3>', ''],
				['We do not claim a disproportionate burden.', 'Captions would be a disproportionate burden, as our assessment says.'],
			),
			sampleStatement(['<h3>Non-compliance with the accessibility regulations</h3>', '']),
		],
		good: [
			sampleStatement(),
			// Fully compliant: nothing to list.
			sampleStatement(['<h2>Non-accessible content</h2>', ''], ['partially compliant', 'fully compliant']),
			sampleStatement(['<h3>Disproportionate burden</h3>', '']),
			// Other words are for the rule about wording.
			sampleStatement(['Preparation of this accessibility statement', 'How we prepared this statement']),
			sampleStatement(['<h3>Compliance status</h3>', '<h4>1. Compliance status:</h4>']),
			sampleStatement(['<h2>Non-accessible content</h2>', '<h2>Non‑accessible content</h2>']),
			sampleStatement([
				'<h2>Enforcement procedure</h2>',
				'<details open><summary>Enforcement procedure</summary><p>See below.</p></details>',
			]),
			'<html data-type="service"><body><main><h1>Accessibility statement</h1><h2>Compliance status</h2><h2>Enforcement procedure</h2></main></body></html>',
		],
	},
});
