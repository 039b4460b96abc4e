import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { MODEL, REGULATIONS, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const COMMITTED = /\bcommitted to (?:making|ensuring|providing|keeping)\b[^;!?]{0,200}?\baccessib(?:le|ility)\b/i;
const ACCORDANCE = /\bin accordance with\b/i;
const NAME = /public sector bodies \(websites (?:and|&) mobile applications\)/i;
const SECOND = /\(no\.? ?2\)/i;
const YEAR = /accessibility regulations 2018/i;

/** The set sentence that names the regulations in full (monitoring: checks 4 and 5). What is made accessible may be any words. */
export default pageRule({
	id: 'statement-commitment',
	title: 'Set sentence of commitment missing or changed',
	why: 'The words are set by the model statement, and they name the law that gives people their rights.',
	fix: `Say: '[Council] is committed to making its website accessible, in accordance with the ${REGULATIONS}.'`,
	guidance: [SAMPLE, MODEL],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const all = page.blocks.flatMap((block) => {
			const match = COMMITTED.exec(block.text);
			return match === null ? [] : [{ block, rest: block.text.slice(match.index) }];
		});
		const sentence = all.find(({ rest }) => NAME.test(rest)) ?? all[0];
		if (sentence === undefined) {
			yield { message: "We found no sentence with the words 'is committed to making' of the model statement." };
			return;
		}
		const { block, rest } = sentence;
		const missing = lacks(rest);
		if (missing !== undefined) yield { block, message: missing };
		else if (!ACCORDANCE.test(rest)) {
			yield { block, severity: 'consider', message: "The model statement says 'in accordance with' the regulations." };
		}
	},
	examples: {
		bad: [
			sampleStatement([
				'<p>Example Council is committed to making its website accessible, in accordance with',
				'<p>Example Council must follow',
			]),
			sampleStatement(
				['<p>Example Council is committed', '<p data-bad>Example Council is committed'],
				[
					'accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
					'accordance with the law',
				],
			),
			sampleStatement(
				['<p>Example Council is committed', '<p data-bad>Example Council is committed'],
				[
					'in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2)',
					'in accordance with the Public Sector Bodies (Websites and Mobile Applications)',
				],
			),
			sampleStatement(
				['<p>Example Council is committed', '<p data-bad>Example Council is committed'],
				['Accessibility Regulations 2018.', 'Accessibility Regulations.'],
			),
			sampleStatement(
				['<p>Example Council is committed', '<p data-bad>Example Council is committed'],
				['accessible, in accordance with', 'accessible under'],
			),
		],
		good: [
			sampleStatement(),
			sampleStatement(['making its website accessible', 'making its websites and mobile application accessible']),
			sampleStatement(['is committed to making its website accessible', 'are committed to making our websites accessible']),
			sampleStatement(['committed to making', 'committed to making everyone welcome. We are committed to making']),
			sampleStatement(
				['accordance with the Public', 'accordance with <a href="https://www.legislation.gov.uk/uksi/2018/952">the Public'],
				['Regulations 2018.', 'Regulations 2018</a>.'],
			),
			sampleStatement([
				'Example Council is committed to making its website accessible',
				'We’re committed to making the website of the council as accessible as possible',
			]),
			'<html data-type="service"><body><main><h1>Access</h1><p>We are committed to making our buildings accessible.</p></main></body></html>',
		],
	},
});

function lacks(rest: string): string | undefined {
	if (!NAME.test(rest)) return `The sentence does not give the full name: '${REGULATIONS}'.`;
	if (!SECOND.test(rest)) return "The name of the regulations lacks '(No. 2)'.";
	return YEAR.test(rest) ? undefined : "The name of the regulations lacks the year '2018'.";
}
