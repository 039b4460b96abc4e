import { sentenceChart } from '../charts/sentence-chart.ts';
import { shortened } from '../review/comparison-words.ts';
import { bySeverity } from '../summary.ts';
import { words } from '../words.ts';
import type { Evidence } from './evidence.ts';
import { type Cell, type SheetOf, strong, withLink } from './xlsx-cells.ts';

const { file } = words;

/** The first sheet: what was checked, what is good, and what to do first. */
export function overview({ title, about, changes, headline, counted, audit, first, readingAge, unfinished }: Evidence): SheetOf {
	const counts = bySeverity(audit).map(({ severity, kinds, places }): Cell[] => [
		words.severity[severity],
		words.bars.severity(kinds, places),
	]);
	const firsts = first.items.map(({ title: name, severity, reason, fix }, at): Cell[] => [
		`${at + 1}. ${words.severity[severity]}`,
		[name, reason, fix].filter(Boolean).join('\n'),
	]);
	return {
		name: file.sheet.overview,
		columns: [
			['', 28],
			['', 90],
		],
		sticky: false,
		rows: [
			[strong(words.product), strong(title)],
			...about.map(({ name, text, link }): Cell[] => [name, withLink(text, link)]),
			[],
			[strong(words.report.findings), strong(headline)],
			['', counted],
			...counts,
			[],
			[strong(words.good.title), audit.good.length === 0 ? words.good.none : ''],
			...audit.good.map(({ title: name }): Cell[] => ['', name]),
			[],
			...changeRows(changes),
			[strong(words.first.title(first.items.length)), first.items.length === 0 ? words.first.none : ''],
			...firsts,
			[],
			[strong(words.readingAge.title), readingAge.join(' ')],
			...readingRows(audit),
			[strong(words.notChecked.title), [unfinished, words.notChecked.always].filter(Boolean).join(' ')],
			...audit.notChecked.map(({ what }): Cell[] => ['', what]),
			[],
			['', words.summary.by(audit.tool.version)],
		],
	};
}

function changeRows(changes: Evidence['changes']): Cell[][] {
	if (changes === undefined) return [];
	const rows = changes.lists.flatMap(({ title, items }) =>
		items.map(({ finding, why }, at): Cell[] => [
			at === 0 ? title : '',
			[[finding.title, finding.quote && `‘${shortened(finding.quote)}’`].filter(Boolean).join(': '), why]
				.filter(Boolean)
				.join('\n'),
		]),
	);
	const { title, places } = words.review.comparison;
	return [[strong(title), [changes.line, ...changes.notes, places].join(' ')], ...rows, []];
}

/** What pushes the reading age up, and how long the sentences are: in words, where the page was long enough to tell. */
function readingRows(audit: Evidence['audit']): Cell[][] {
	const { hard } = audit.facts;
	const { age, lengths } = words.charts;
	const chart = sentenceChart(audit);
	return [
		...(hard?.words.length
			? [[age.words, hard.words.map((each) => age.weight(each.word, each.syllables, each.times)).join(', ')]]
			: []),
		...(chart === undefined ? [] : [[lengths.title, chart.drawing.description ?? '']]),
	];
}
