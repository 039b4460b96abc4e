import type { Block } from '../core/content.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { burdenClaim } from '../core/statement/statement-burden.ts';
import { SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const ASSESSED = /\bassess(?:ed|ment|ments|ing)?\b/i;
// Fewer words say neither which content nor why: own judgement.
const ENOUGH = 12;

/** A claim needs its scope and an assessment (regulation 7; monitoring: checks 22 and 23). A person looks if they are right. */
export default pageRule({
	id: 'statement-burden',
	title: 'Burden claimed without its assessment',
	why: 'The law lets a council leave a problem unfixed only after it has weighed the cost against what disabled people lose.',
	fix: 'Say which content it is about and why, and link the assessment. If there is none yet, take the claim out.',
	guidance: [
		{
			name: 'Accessibility regulations 2018: disproportionate burden',
			url: 'https://www.legislation.gov.uk/uksi/2018/952/regulation/7',
		},
		SAMPLE,
	],
	severity: 'consider',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const claim = burdenClaim(page.blocks);
		if (claim === undefined) return;
		const { first, all } = claim;
		if (!all.some((block) => ASSESSED.test(block.text) || linked(block))) {
			yield {
				block: first,
				message: 'We found no link to the assessment, and no word of one.',
				suggestion: 'Where can people read the assessment?',
			};
		} else if (sum(all) < ENOUGH) {
			yield {
				block: first,
				message: 'The claim is too short to say which content it is about.',
				suggestion: 'Which pages or documents?',
			};
		}
	},
	examples: {
		bad: [
			burden('<p data-bad>Making our old maps accessible would be a disproportionate burden because of the cost.</p>'),
			burden('<p data-bad>Our planning map is covered by this.</p><ul><li>about 4,000 drawings</li></ul>'),
			burden('<p data-bad>We claim disproportionate burden, as assessed.</p>'),
			sampleStatement(
				['<h3>Disproportionate burden</h3><p>We do not claim a disproportionate burden.</p>', ''],
				['<p>Some images have no', '<p data-bad>It is a disproportionate burden to mend them. Some images have no'],
			),
		],
		good: [
			sampleStatement(),
			burden(
				'<p>We have assessed the cost of making our 4,000 old planning drawings accessible. We believe that it would be a disproportionate burden.</p>',
			),
			burden(
				'<p>Captions for old videos would be a disproportionate burden. <a href="/burden">Read why we think so and what it would cost</a>.</p>',
			),
			burden('<p>We have not made any disproportionate burden claims.</p>'),
			burden('<p>Not applicable.</p>'),
			burden('<p>At this time, we are not claiming disproportionate burden for any content.</p>'),
			'<html data-type="service"><body><main><h1>Debt</h1><p>This is a disproportionate burden on families.</p></main></body></html>',
		],
	},
});

const linked = ({ spans }: Block): boolean => spans.some(({ kind }) => kind === 'link');
const sum = (blocks: readonly Block[]): number => blocks.reduce((all, { text }) => all + countWords(text), 0);

function burden(html: string): string {
	return sampleStatement(['<p>We do not claim a disproportionate burden.</p>', html]);
}
