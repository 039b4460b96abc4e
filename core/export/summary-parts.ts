import { cleanAddress, webAddress } from '../address.ts';
import { firstFive } from '../first-five.ts';
import { FIXERS, gaveUp, headline, kindsBySeverity, pageName, toFix } from '../summary.ts';
import type { Audit } from '../types.ts';
import { formatTime, type Role, words } from '../words.ts';

/** A line of a summary: words in bold, then the rest of it. */
export interface SummaryLine {
	readonly strong?: string;
	readonly text: string;
	readonly link?: string;
}

export interface SummaryPart {
	readonly title?: string;
	/** Before the list. */
	readonly intro?: readonly string[];
	readonly kind: 'lines' | 'list' | 'numbers';
	readonly lines: readonly SummaryLine[];
	/** After the list. */
	readonly outro?: readonly string[];
}

/** What an email says of a page: things done well come before the faults. */
export function summaryParts(audit: Audit, role?: Role): readonly SummaryPart[] {
	const all: SummaryPart[] = [
		about(audit),
		{ kind: 'lines', lines: [{ text: headline(audit) }] },
		{
			title: words.good.title,
			kind: 'list',
			lines: audit.good.map(({ title, evidence }) => ({ strong: title, text: `: ${evidence}` })),
		},
		first(audit, role),
		...(role === 'site' ? byFixer(audit) : []),
		notChecked(audit),
		{ kind: 'lines', lines: [{ text: words.summary.by(audit.tool.version) }] },
	];
	return all.filter(
		({ lines, intro = [], outro = [], title }) => lines.length + intro.length + outro.length > 0 || title === undefined,
	);
}

function about({ page, time, profile }: Audit): SummaryPart {
	const address = cleanAddress(page.url);
	const link = webAddress(address);
	return {
		kind: 'lines',
		lines: [
			{ strong: words.summary.page, text: `: ${pageName(page)}` },
			{ strong: words.summary.address, text: `: ${address}`, ...(link === undefined ? {} : { link }) },
			{ strong: words.summary.checked, text: `: ${formatTime(time)}` },
			{ strong: words.report.style, text: `: ${profile}` },
		],
	};
}

function first(audit: Audit, role: Role | undefined): SummaryPart {
	const { items, others } = firstFive(audit, role);
	const none = role === 'words' && others !== undefined ? words.first.noneForWords : words.first.none;
	const more = others === undefined ? [] : [others.line];
	if (items.length === 0) return { kind: 'numbers', lines: [], intro: [none], outro: more };
	return {
		title: words.first.title(items.length),
		kind: 'numbers',
		lines: items.map(({ title, severity, reason, why }) => ({
			strong: title,
			text: ` (${words.severity[severity]}: ${reason})${role === 'site' && why !== '' ? `. ${why}` : ''}`,
		})),
		...(role === 'site' && items.length > 1 ? { intro: [words.manager.whyFirst] } : {}),
		outro: more,
	};
}

/** For a manager: who has to do what. */
function byFixer(audit: Audit): SummaryPart[] {
	return FIXERS.map((fixer) => {
		const findings = toFix(audit).filter((finding) => finding.fixer === fixer);
		const kinds = kindsBySeverity(findings);
		const judge = kindsBySeverity(audit.findings.filter((each) => each.fixer === fixer && each.severity === 'consider')).length;
		return {
			title: words.manager.group.site[fixer],
			kind: 'list',
			intro: kinds.length === 0 ? [] : [`${words.manager.counts(kinds.length, findings.length)} ${words.manager.ask[fixer]}`],
			lines: kinds.map(({ title, severity, findings: own }) => ({
				strong: title,
				text: ` (${words.severity[severity]}: ${words.places(own.length)})`,
			})),
			outro: judge === 0 ? [] : [words.manager.toJudge(judge, kinds.length)],
		};
	});
}

function notChecked(audit: Audit): SummaryPart {
	const unfinished = gaveUp(audit);
	return {
		title: words.notChecked.title,
		kind: 'list',
		intro: unfinished > 0 ? [words.headline.gaveUp(unfinished)] : [],
		lines: audit.notChecked.map(({ what, why }) => ({ strong: what, text: `: ${why}` })),
		outro: [words.notChecked.always],
	};
}
