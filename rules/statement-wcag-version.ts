import type { Block } from '../core/content.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';
import { isStatement, statuses } from '../core/statement/statement.ts';
import { MONITORING, SAMPLE, wcagOn } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const NAMED =
	/\b(?:WCAG|Guidelines?)\b\)?,?(?: \(WCAG\))?[^.;]{0,30}?\b(?<version>[12]\.[0-9])(?![.\d])(?: ?(?:level |standard )?\W?(?<level>A{1,3})\b)?/gi;
const LEVEL = /\bA{2,3}\b|\b(?:double|level)[ -]A{1,3}\b/;

/** The law names no version: government monitoring does (check 14), and the model of that day says it in the status. */
export default pageRule({
	id: 'statement-wcag-version',
	title: 'Statement names no current accessibility standard',
	why: 'A statement that measures by an old standard leaves out what newer rules help with, and monitoring marks it down.',
	fix: "Test by WCAG 2.2 level AA, and say so: 'the Web Content Accessibility Guidelines version 2.2 AA standard'.",
	guidance: [SAMPLE, MONITORING],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const current = wcagOn(date);
		const status = new Set(statuses(page).map(({ block }) => block));
		const mentions = page.blocks.flatMap((block) => [...block.text.matchAll(NAMED)].map((match) => ({ block, match })));
		const said = mentions.filter(({ block }) => status.has(block));
		const weighed = said.length > 0 ? said : mentions;
		const [first] = weighed;
		if (first === undefined) {
			yield { message: `We found no version of WCAG on this page. Monitoring uses ${current} level AA.` };
		} else if (!weighed.some(({ match }) => match.groups?.version === current)) {
			const version = match(first);
			yield { ...version.place, message: `It names version ${version.number}. Monitoring uses ${current}.` };
		} else if (!weighed.some(({ block }) => LEVEL.test(block.text)) && !page.blocks.some(({ text }) => LEVEL.test(text))) {
			yield { ...match(first).place, message: 'It does not name the level AA.' };
		}
	},
	examples: {
		bad: [
			sampleStatement(
				['<p>This website is partially', '<p data-bad>This website is partially'],
				['Guidelines version 2.2', 'Guidelines version 2.1'],
			),
			sampleStatement(
				['<p>This website is partially', '<p data-bad>This website is partially'],
				['Guidelines version 2.2</a> AA', 'Guidelines (WCAG) 2.0</a> AA'],
			),
			sampleStatement(
				['Guidelines version 2.2</a> AA standard', 'Guidelines</a>'],
				['fails WCAG 2.2 success', 'fails success'],
				['the WCAG 2.2 AA', 'the'],
			),
			sampleStatement(
				['<p>This website is partially', '<p data-bad>This website is partially'],
				['</a> AA standard', '</a>'],
				['WCAG 2.2 AA', 'WCAG 2.2'],
			),
		],
		good: [
			sampleStatement(),
			sampleStatement(['Web Content Accessibility Guidelines version 2.2</a> AA', 'WCAG 2.2</a> level AA']),
			sampleStatement(['Some images', 'Last year we used WCAG 2.1 AA. Some images']),
			sampleStatement(['1.1.1 (non-text content)', '2.1.1 (keyboard)']),
			sampleStatement(['Guidelines version 2.2</a> AA standard', 'Guidelines</a>']),
			sampleStatement(['version 2.2</a> AA', 'version 2.2</a> (AA)']),
			'<html data-type="service"><body><main><h1>Standards</h1><p>We follow WCAG 2.0.</p></main></body></html>',
		],
	},
});

function match({ block, match: { 0: words, index, groups } }: { block: Block; match: RegExpMatchArray }): {
	place: PageMatch;
	number: string;
} {
	return { place: { block, start: index ?? 0, end: (index ?? 0) + words.length }, number: groups?.version ?? '' };
}
