import { fileLink } from '../address.ts';
import { mayBeExempt } from '../linked-documents.ts';
import { isOwn } from '../review/own.ts';
import { wordsToo } from '../review/said-above.ts';
import { AREAS } from '../summary.ts';
import type { Finding } from '../types.ts';
import { words } from '../words.ts';
import { type Block, factList, foreign, heading, linkedForeign, list, paragraph, say, strong, told } from './blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import type { Evidence, Group, Item } from './evidence.ts';
import { guidance, line, linesBy, placeOf, runsBy } from './finding-lines.ts';
import { readingBlocks } from './reading-blocks.ts';
import { supplierBlocks } from './supplier-blocks.ts';

const { file } = words;

/** What a file says: the whole report, or a letter to one supplier. */
export const reportBlocks = (report: Evidence): readonly Block[] =>
	report.supplier === undefined ? wholeReport(report) : supplierBlocks(report, report.supplier);

/** In order: what is good comes before what is wrong. */
const wholeReport = (report: Evidence): readonly Block[] => [
	...about(report),
	...good(report),
	...changeBlocks(report),
	...first(report),
	...findings(report),
	...aside(report),
	...documents(report),
	...questions(report),
	...readingBlocks(report),
	...checked(report),
	...notChecked(report),
];

const about = ({ about: facts, headline, counted }: Evidence): Block[] => [
	{ kind: 'paragraph', runs: say(headline), lead: true },
	paragraph(counted),
	factList(facts),
	paragraph(words.notChecked.always),
];

const good = ({ audit }: Evidence): Block[] => [
	heading(2, 'good', words.good.title),
	audit.good.length === 0
		? paragraph(words.good.none)
		: list(
				audit.good.map(({ id, title, evidence, quote = '' }) => [
					runsBy(id)(title, { strong: true }),
					runsBy(id)(wordsToo({ evidence, quote }) !== '' ? `${evidence} ‘${quote}’` : evidence),
				]),
			),
];

const first = ({ first: { items }, groups }: Evidence): Block[] => [
	heading(2, 'first', words.first.title(items.length)),
	items.length === 0
		? paragraph(words.first.none)
		: list(
				items.map((item) => {
					const group = groups.find(({ rule, severity }) => rule === item.rule && severity === item.severity);
					return [
						group === undefined
							? runsBy(item.rule)(item.title, { strong: true })
							: [{ text: item.title, link: `#${group.id}`, strong: true, ...(isOwn(item.rule) ? { foreign: true as const } : {}) }],
						say(`${words.severity[item.severity]}: ${item.reason}.`),
						...(item.fix === '' ? [] : [runsBy(item.rule)(item.fix)]),
					];
				}),
				true,
			),
];

const findings = ({ groups }: Evidence): Block[] => [
	heading(2, 'findings', words.report.findings),
	...(groups.length === 0 ? [paragraph(words.report.noFindings)] : []),
	...AREAS.flatMap((area) => {
		const inArea = groups.filter((group) => group.area === area);
		return inArea.length === 0
			? []
			: [
					heading(3, `area-${area}`, words.area[area]),
					...inArea.flatMap((group) =>
						kind(
							group,
							inArea.some((other) => other !== group && other.title === group.title),
						),
					),
				];
	}),
];

/** @param twin another kind of this area has the same title and another severity */
function kind({ id, title, severity, items }: Group, twin: boolean): Block[] {
	const head = items[0]?.finding;
	if (head === undefined) return [];
	const lines = linesBy(head.rule);
	return [
		heading(4, id, [...runsBy(head.rule)(title), ...say(twin ? `: ${words.severity[severity].toLowerCase()}` : '')]),
		paragraph(file.group(words.severity[severity], words.places(items.length))),
		{ kind: 'facts', lines: [...lines(words.finding.why, head.why), ...lines(words.finding.fix, head.fix), ...guidance(head)] },
		{ kind: 'places', caption: title, places: items.map((item) => placeOf(item, head)) },
	];
}

const aside = ({ aside: items }: Evidence): Block[] => [
	heading(2, 'aside', file.asideTitle),
	paragraph(items.length === 0 ? file.none : file.asideText),
	...(items.length === 0
		? []
		: [{ kind: 'places', caption: file.asideTitle, places: items.map(asidePlace), settled: true } as const satisfies Block]),
];

/** They have no heading of their own, so each says its title. */
function asidePlace(item: Item) {
	const head: Finding = { ...item.finding, title: '' };
	const place = placeOf({ ...item, finding: { ...item.finding, message: '' } }, head);
	return { ...place, what: [...line(file.what, item.finding.title), ...place.what] };
}

const documents = ({ documents: all, audit }: Evidence): Block[] => [
	heading(2, 'documents', file.documents.title),
	paragraph(all === undefined ? file.documents.unknown : all.length === 0 ? file.documents.none : file.documents.text),
	...(all === undefined || all.length === 0
		? []
		: [
				{
					kind: 'table',
					caption: file.documents.title,
					widths: [0.28, 0.09, 0.13, 0.15, 0.35],
					head: [file.documents.link, file.documents.type, file.documents.size, file.documents.date, file.documents.law],
					rows: all.map((each) => [
						linkedForeign(each.text || each.file || each.url, fileLink(each.url)),
						say(each.type.toUpperCase()),
						foreign(each.size ?? ''),
						say(each.date ?? ''),
						say(words.documents.law[mayBeExempt(each, audit.date)]),
					]),
				} as const satisfies Block,
				paragraph(words.documents.exemption),
			]),
];

const questions = ({ audit: { questions: all } }: Evidence): Block[] =>
	all.length === 0
		? []
		: [
				heading(2, 'questions', words.questions.title),
				paragraph(words.questions.text),
				list(all.map(({ question, why, hint }) => [say(question), say(why), ...(hint === undefined ? [] : [foreign(hint)])])),
			];

const checked = ({ checked: rows, checkedLine, withoutName: without }: Evidence): Block[] => [
	heading(2, 'checked', words.report.checked),
	paragraph(checkedLine),
	{
		kind: 'table',
		caption: words.report.checkedList,
		folded: file.checksElsewhere,
		head: [words.report.check, file.settings, words.report.result, words.report.looked],
		rows: rows.map(({ name, settings, result, because, looked }) => [
			told(name),
			foreign(settings),
			told(because === '' ? result : `${result}. ${because}`),
			say(String(looked)),
		]),
	},
	...(without === '' ? [] : [paragraph(without)]),
];

const notChecked = ({ audit: { notChecked: all }, unfinished }: Evidence): Block[] => [
	heading(2, 'not-checked', words.notChecked.title),
	...(all.length === 0 && unfinished === '' ? [paragraph(words.notChecked.none)] : []),
	...(unfinished === '' ? [] : [paragraph(unfinished)]),
	...(all.length === 0
		? []
		: [
				list(
					all.map(({ id, what, why, todo, count }) => [
						strong(count > 1 && !id.startsWith('language:') ? `${what} (${words.notChecked.places(count)})` : what),
						told(why),
						told(todo),
					]),
				),
			]),
	paragraph(words.notChecked.always),
];
