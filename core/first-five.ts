import { FIXERS, type Kind, kindsOf, rank, toFix } from './summary.ts';
import type { Audit, Finding, Fixer } from './types.ts';
import { isWholePage } from './whereabouts.ts';
import { type Role, words } from './words.ts';

type Noun = keyof typeof words.noun;

export interface FirstItem extends Kind {
	readonly fixer: Fixer;
	readonly places: number;
	/** Why it is in the list: '12 links, your team can fix it'. */
	readonly reason: string;
	readonly fix: string;
	/** Who is hurt, and how. */
	readonly why: string;
}

export interface FirstFive {
	readonly items: readonly FirstItem[];
	/** What others can fix, folded into one line for people who edit the words. */
	readonly others?: { readonly line: string; readonly titles: readonly string[] };
}

/** Five kinds at most: by severity, then number of places, then by who can fix them soonest. */
export function firstFive(audit: Audit, role: Role | undefined): FirstFive {
	const all = toFix(audit);
	const mine = role === 'words' ? all.filter((finding) => finding.fixer === 'content') : all;
	const items = kindsOf(mine)
		.map((kind) => firstItem(kind, role ?? 'reviewer'))
		.sort(byUrgency)
		.slice(0, 5);
	const others = all.filter((finding) => !mine.includes(finding));
	if (others.length === 0) return { items };
	const kinds = kindsOf(others);
	const fixers = FIXERS.filter((fixer) => others.some((finding) => finding.fixer === fixer));
	return {
		items,
		others: { line: words.first.others(kinds.length, others.length, fixers), titles: kinds.map((kind) => kind.title) },
	};
}

function firstItem(kind: Kind, role: Role): FirstItem {
	const places = kind.findings.length;
	const fixer = usualFixer(kind.findings);
	return {
		...kind,
		fixer,
		places,
		reason: `${words.noun[nounOf(kind)](places)}, ${words.canFix[role][fixer]}`,
		fix: kind.findings[0]?.fix ?? '',
		why: kind.findings[0]?.why ?? '',
	};
}

const byUrgency = (a: FirstItem, b: FirstItem): number =>
	rank(a.severity) - rank(b.severity) ||
	b.places - a.places ||
	FIXERS.indexOf(a.fixer) - FIXERS.indexOf(b.fixer) ||
	a.title.localeCompare(b.title, 'en');

/** Who can fix most of its places; of equals, whoever can do so soonest. */
function usualFixer(findings: readonly Finding[]): Fixer {
	const share = (fixer: Fixer): number => findings.filter((finding) => finding.fixer === fixer).length;
	return FIXERS.reduce((best, fixer) => (share(fixer) > share(best) ? fixer : best));
}

const NOUN_OF_TAG: Readonly<Record<string, Noun>> = {
	a: 'link',
	img: 'image',
	svg: 'image',
	table: 'table',
	input: 'field',
	select: 'field',
	textarea: 'field',
	button: 'button',
	html: 'page',
	head: 'page',
	title: 'page',
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
};

const nounOfTag = ({ snippet = '' }: Finding): Noun => NOUN_OF_TAG[/^<([a-z][a-z\d]*)/.exec(snippet)?.[1] ?? ''] ?? 'place';

/** What its places are, told by their tag or by the rule's own name; 'place' where they differ. */
function nounOf({ rule, findings }: Kind): Noun {
	const found = new Set(findings.map((finding) => (isWholePage(finding) ? 'page' : nounOfTag(finding))));
	const [only = 'place'] = found;
	if (found.size === 1 && only === 'page') return findings.length === 1 ? 'page' : 'place';
	if (found.size === 1 && only !== 'place') return only;
	if (findings.some((finding) => finding.source !== 'content')) return 'place';
	const named = /(?:^|-)(link|heading|image|sentence|paragraph|word|table)(?:-|$)/.exec(rule)?.[1];
	return named !== undefined && named in words.noun ? (named as Noun) : 'place';
}
