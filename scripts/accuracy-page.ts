import type { RuleScore } from './accuracy.ts';
import { precision, recall, type Score, sum } from './score.ts';

/** The table of docs/accuracy.md. */
export function accuracyPage(rows: readonly RuleScore[]): string {
	const head =
		'| Rule | Places | Wrong reports | Precision | Recall | Sealed: places | Precision | Recall |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |';
	const all = {
		rule: 'All rules',
		open: sum(rows.map(({ open }) => open)),
		sealed: sum(rows.flatMap(({ sealed }) => sealed ?? [])),
	};
	return `${[head, ...[...rows, all].map(row)].join('\n')}\n`;
}

function row({ rule, open, sealed }: RuleScore): string {
	const figures = (score: Score | undefined): string[] =>
		score === undefined ? ['–', '–', '–'] : [String(score.bad), precision(score), recall(score)];
	const [places = '', ...rates] = figures(open);
	return `| ${[rule, places, String(open.wrong), ...rates, ...figures(sealed)].join(' | ')} |`;
}
