import type { Finding } from '../types.ts';
import { formatTime, words } from '../words.ts';
import { type Block, factList, foreign, heading, type Line, list, paragraph, say } from './blocks.ts';
import type { Evidence, Fact, Item } from './evidence.ts';
import { codeLine, elementLine, guidance, line, placeOf } from './finding-lines.ts';

const { supplier: says } = words;

/** A name that every supplier knows, in a letter that no resident reads. */
export const ENGINE = 'axe-core';

/** A letter that a supplier can act on: what is wrong, where, by which standard, and how to see it. */
export function supplierBlocks(report: Evidence, product: string): readonly Block[] {
	const { groups, audit } = report;
	return [
		{ kind: 'paragraph', runs: say(supplierLead(report)), lead: true },
		paragraph(says.ask),
		paragraph(says.law),
		factList(supplierFacts(report, product)),
		heading(2, 'how', says.how),
		list(
			says.steps(audit.page.url, ENGINE).map((step) => [foreign(step)]),
			true,
		),
		heading(2, 'faults', says.faults),
		...groups.flatMap(({ id, title, severity, items }): Block[] => {
			const head = items[0]?.finding;
			if (head === undefined) return [];
			return [
				heading(3, id, [{ text: title, foreign: true }, { text: ` (${words.severity[severity].toLowerCase()})` }]),
				paragraph(words.places(items.length)),
				{
					kind: 'facts',
					lines: [
						...line(words.finding.why, head.why),
						...line(words.finding.fix, head.fix),
						...guidance(head),
						...line(says.check, checkName(head)),
					],
				},
				{ kind: 'places', caption: title, places: items.map((item) => supplierPlace(item, head)) },
			];
		}),
	];
}

export const supplierLead = ({ groups }: Evidence): string =>
	says.lead(
		groups.length,
		groups.reduce((sum, { items }) => sum + items.length, 0),
		groups.filter(({ severity }) => severity === 'consider').length,
	);

/** The name by which a developer can run it again. */
export const checkName = ({ rule, source }: Finding): string =>
	source === 'axe' ? `${ENGINE}: ${rule}` : source === 'person' ? '' : rule;

export function supplierFacts({ about, audit }: Evidence, product: string): Fact[] {
	const { tool, page, time, profile, notChecked } = audit;
	return [
		{ name: says.name, text: product },
		// The page and its address.
		...about.slice(0, 2),
		{ name: words.file.when, text: formatTime(time) },
		{ name: says.tool, text: `${tool.name} ${tool.version}, ${ENGINE} ${tool.axe}` },
		{ name: words.report.style, text: profile },
		{ name: says.window, text: says.size(page.state.viewport.width, page.state.viewport.height) },
		{ name: words.notChecked.title, text: notChecked.map(({ what }) => what).join('; ') || words.notChecked.always },
	];
}

function supplierPlace(item: Item, head: Finding) {
	const { finding } = item;
	const { number, what, where } = placeOf(item, head);
	return {
		number,
		// A supplier looks for the element, also where words are quoted.
		what: [...what, ...(finding.quote ? elementLine(finding) : [])],
		where: [...where.filter(({ name }) => name !== words.finding.fixer), ...paths(finding)],
	};
}

/** Steps into shadow trees and frames stand one after another. */
const paths = ({ selector, frame = [] }: Finding): Line[] => [
	...(selector.length === 0 ? [] : [codeLine(says.path, selector.join(' >>> '))]),
	...(frame.length === 0 ? [] : [codeLine(says.inside, frame.join(' >>> '))]),
];
