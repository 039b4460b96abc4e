import { exportAddress, fileLink, linkToWords } from '../address.ts';
import { checkedList, nameOf, type RuleNames } from '../checked-list.ts';
import { namesOf, passes } from '../filter.ts';
import { type FirstFive, firstFive } from '../first-five.ts';
import { numberedFindings } from '../panel-list.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Comparison } from '../review/compare.ts';
import { type Decision, decisionOn, type Reviewed } from '../review/reviewed.ts';
import { AREAS, gaveUp, gravestFirst, headline, type Kind, kindsBySeverity, pageName, readingAge } from '../summary.ts';
import type { Area, Audit, Checked, Finding, LinkedDocument } from '../types.ts';
import { formatTime, words } from '../words.ts';
import { type Changes, changesOf } from './changes.ts';
import { chosenFindings } from './chosen.ts';
import { plainData, plainText } from './plain-text.ts';
import { assignedToSend, type ExportOptions, noteToSend, signedToSend, toSend } from './sending.ts';

/** What every file for people says, made once, so that all say the same and count the same. */
export interface Evidence {
	/** As it may be sent, its findings those that the file holds. */
	readonly audit: Audit;
	readonly title: string;
	/** The product whose supplier the file is for: then it is a letter, and holds nothing that others have to fix. */
	readonly supplier?: string;
	/** The page and its address come first. */
	readonly about: readonly Fact[];
	/** Since the check before; undefined where there was none, or nobody has to know. */
	readonly changes: Changes | undefined;
	readonly headline: string;
	/** How many findings the file holds, and of how many. */
	readonly counted: string;
	readonly first: FirstFive;
	readonly groups: readonly Group[];
	readonly aside: readonly Item[];
	readonly documents: readonly LinkedDocument[] | undefined;
	readonly checked: readonly CheckedRow[];
	/** How many checks are off for good, in a sentence; '' for none. */
	readonly withoutName: string;
	readonly checkedLine: string;
	readonly readingAge: readonly string[];
	/** How many checks did not finish, in a sentence; '' for none. */
	readonly unfinished: string;
}

export interface Fact {
	readonly name: string;
	readonly text: string;
	readonly link?: string;
}

export interface Group extends Kind {
	readonly area: Area;
	/** Of its heading in the file. */
	readonly id: string;
	readonly items: readonly Item[];
}

export interface Item {
	/** As in the panel, on the page and in every file of one check. */
	readonly number: number;
	readonly finding: Finding;
	readonly decision: Decision;
	/** Left out where nobody may read it. */
	readonly note?: string;
	/** Opens the page at the place. */
	readonly link?: string;
	readonly picture?: Picture;
}

export interface CheckedRow {
	readonly id: string;
	readonly name: string;
	readonly result: string;
	readonly settings: string;
	readonly because: string;
	readonly looked: number;
}

/** What evidence is made of. */
export interface Known {
	readonly reviewed: Pick<Reviewed, 'audit' | 'aside' | 'decisions'>;
	readonly names?: RuleNames | undefined;
	/** By the key of the finding. */
	readonly pictures?: ReadonlyMap<string, Picture> | undefined;
	/** With the check before. */
	readonly comparison?: Comparison | undefined;
}

export function evidence({ reviewed, names = {}, pictures, comparison }: Known, options: ExportOptions): Evidence {
	const { findings: all } = reviewed.audit;
	const choices = options.choices ?? new Set();
	const chosen = chosenFindings(reviewed.audit, options);
	const audit = plainData(toSend({ ...reviewed.audit, findings: [] }, options));
	const item = itemOf(audit.page.url, { ...reviewed, pictures }, options);
	const groups = groupsOf(chosen, item);
	const to = options.supplier === undefined ? undefined : plainText(options.supplier);
	const aside = reviewed.aside.filter((finding) => passes(finding, choices));
	const { answer, how } = readingAge(audit);
	const unfinished = gaveUp(audit);
	const { listed, nameless } = checkedList(audit.checked, names);
	const sent: Audit = { ...audit, findings: groups.flatMap(({ findings }) => findings).sort(gravestFirst) };
	return {
		audit: sent,
		title: to === undefined ? words.report.title(pageName(audit.page)) : words.supplier.letter(to, pageName(audit.page)),
		...(to === undefined ? {} : { supplier: to }),
		about: about(audit, options),
		// What was chosen would have other numbers, and a supplier knows of no check before.
		changes: comparison === undefined || choices.size > 0 || to !== undefined ? undefined : changesOf(comparison, audit.time),
		headline: headline(sent),
		counted: choices.size === 0 ? words.file.counted(all.length) : words.file.only(chosen.length, all.length, namesOf(choices)),
		first: firstFive(sent, undefined),
		groups,
		aside: aside.map(item),
		documents: audit.documents,
		checked: listed.map((check) => checkedRow(check, names)),
		withoutName: nameless === 0 ? '' : words.report.nameless(nameless),
		checkedLine: words.report.checkedText(
			audit.checked.filter(({ status }) => status === 'ran' || status === 'not-applicable').length,
			audit.checked.length,
		),
		readingAge: [answer, ...how],
		unfinished: unfinished > 0 ? words.headline.gaveUp(unfinished) : '',
	};
}

function about({ page, time, profile, tool }: Audit, options: ExportOptions): Fact[] {
	const address = exportAddress(page.url, options.dropQuery);
	const link = fileLink(address);
	return [
		{ name: words.summary.page, text: pageName(page), ...(link === undefined ? {} : { link }) },
		{ name: words.report.address, text: address },
		{ name: words.file.when, text: formatTime(time) },
		{ name: words.file.kind, text: words.pageType.names[page.contentType] },
		{ name: words.report.style, text: profile },
		{ name: words.report.version, text: `${tool.name} ${tool.version}` },
	];
}

/** By area and then by rule as in the report: the sure ones first, then by number of places. */
function groupsOf(findings: readonly Finding[], item: (finding: Finding) => Item): Group[] {
	const kinds = AREAS.flatMap((area) =>
		kindsBySeverity(findings.filter((finding) => finding.area === area)).map((kind) => ({ ...kind, area })),
	);
	return kinds.map((kind, at) => {
		const items = kind.findings.map(item);
		const plain = items.map(({ finding }) => finding);
		return { ...kind, title: plain[0]?.title ?? '', findings: plain, id: `kind-${at + 1}`, items };
	});
}

function itemOf(
	url: string,
	reviewed: Known['reviewed'] & Pick<Known, 'pictures'>,
	options: ExportOptions,
): (found: Finding) => Item {
	const numbers = new Map(numberedFindings(reviewed).map(({ number, finding }) => [finding.key, number]));
	return (found) => {
		const said = decisionOn(reviewed, found.key);
		const { history, note: _, assigned: __, by: ___, ...decision } = said;
		const [note, assigned, by] = [noteToSend(said, options), assignedToSend(said, options), signedToSend(said, options)];
		const finding = plainData(found);
		const link = fileLink(linkToWords(url, finding) ?? '');
		const picture = reviewed.pictures?.get(found.key);
		return {
			number: numbers.get(found.key) ?? 0,
			finding,
			decision: {
				...plainData(decision),
				...(assigned === undefined ? {} : { assigned: plainText(assigned) }),
				...(by === undefined ? {} : { by: plainData(by) }),
				history,
			},
			...(note === undefined ? {} : { note: plainText(note) }),
			...(link === undefined ? {} : { link }),
			...(picture === undefined ? {} : { picture: { ...picture, alt: plainText(picture.alt) } }),
		};
	};
}

const checkedRow = ({ rule, status, settings = {}, because = '', looked }: Checked, names: RuleNames): CheckedRow => ({
	id: rule,
	name: nameOf(rule, names),
	result: words.checkedStatus[status],
	settings: Object.entries(settings)
		.map(([name, value]) => `${name}: ${value}`)
		.join(', '),
	because,
	looked,
});
