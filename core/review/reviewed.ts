import { wordsKey } from '../house-style/house-style.ts';
import { gravestFirst } from '../summary.ts';
import type { Audit, Finding, Good } from '../types.ts';
import { type Entry, inForce, type Said, type Share, type Status } from './review.ts';

/** Whose word it is, where a name was given. */
export type Signed = Pick<Entry, 'who' | 'time'>;

/** What people say now of one finding. */
export interface Decision {
	readonly status: Status;
	/** Who said the status. */
	readonly by?: Signed;
	readonly reason?: string;
	readonly note?: { readonly text: string; readonly share: Share; readonly by?: Signed };
	readonly assigned?: string;
	/** Somebody marked it fixed, and a later check found it again. */
	readonly foundAgain?: true;
	/** Said of the whole rule on this page. */
	readonly byRule?: true;
	/** Said of its words, which the house style allows. */
	readonly byWords?: true;
	/** All that was ever said of it, of its rule and of its words, the oldest first. */
	readonly history: readonly Entry[];
}

export interface Reviewed {
	/** With the findings that count, those of people among them: every surface counts on it. */
	readonly audit: Audit;
	/** Found, but fixed or not an issue as people say. */
	readonly aside: readonly Finding[];
	/** By key; a finding of which nobody said anything has none. */
	readonly decisions: ReadonlyMap<string, Decision>;
	/** People's own, taken back. */
	readonly withdrawn: {
		readonly findings: readonly Finding[];
		readonly good: readonly { readonly key: string; readonly good: Good }[];
	};
}

const UNDECIDED: Decision = { status: 'to-do', history: [] };

export const decisionOn = ({ decisions }: Pick<Reviewed, 'decisions'>, key: string): Decision => decisions.get(key) ?? UNDECIDED;

/** 'Known' still counts. */
export const counts = ({ status }: Decision): boolean => status === 'to-do' || status === 'known';

/** What a check found and what people say of it, put together. Neither is changed. */
export function reviewed(audit: Audit, entries: readonly Entry[]): Reviewed {
	const heard = listen(entries);
	const own = [...heard.findings.values()];
	const isBack = ({ key }: { readonly key: string }): boolean => heard.withdrawn.has(key);
	const all = inOrder([...audit.findings, ...own.filter((finding) => !isBack(finding))]);
	const decisions = new Map<string, Decision>();
	for (const key of heard.byKey.keys()) decisions.set(key, decide({ key }, heard));
	for (const finding of all) {
		const decision = decide(finding, heard);
		if (decision.history.length > 0) decisions.set(finding.key, decision);
	}
	const counting = (finding: Finding): boolean => counts(decisions.get(finding.key) ?? UNDECIDED);
	const goods = [...heard.goods].map(([key, good]) => ({ key, good }));
	return {
		audit: {
			...audit,
			findings: all.filter(counting),
			good: [...audit.good, ...goods.filter((each) => !isBack(each)).map(({ good }) => good)],
		},
		aside: all.filter((finding) => !counting(finding)),
		decisions,
		withdrawn: { findings: own.filter(isBack), good: goods.filter(isBack) },
	};
}

/** Entries by what they are about. */
interface Heard {
	readonly byKey: ReadonlyMap<string, readonly Entry[]>;
	readonly byRule: ReadonlyMap<string, readonly Entry[]>;
	readonly byWords: ReadonlyMap<string, readonly Entry[]>;
	readonly findings: ReadonlyMap<string, Finding>;
	readonly goods: ReadonlyMap<string, Good>;
	readonly withdrawn: ReadonlySet<string>;
	/** Place of each entry in the list, to tell which of two came later. */
	readonly place: ReadonlyMap<Entry, number>;
}

function listen(entries: readonly Entry[]): Heard {
	const [byKey, byRule, byWords] = [new Map<string, Entry[]>(), new Map<string, Entry[]>(), new Map<string, Entry[]>()];
	const [findings, goods, withdrawn] = [new Map<string, Finding>(), new Map<string, Good>(), new Set<string>()];
	for (const entry of entries) {
		const { said } = entry;
		if (said.kind === 'rule') add(byRule, said.rule, entry);
		else if (said.kind === 'words') add(byWords, wordsKey(said.quote), entry);
		else if (said.kind === 'finding') findings.set(said.finding.key, said.finding);
		else if (said.kind === 'good') goods.set(said.key, said.good);
		else if (said.kind !== 'withdrawn') add(byKey, said.key, entry);
		else if (said.withdrawn) withdrawn.add(said.key);
		else withdrawn.delete(said.key);
	}
	return { byKey, byRule, byWords, findings, goods, withdrawn, place: new Map(entries.map((entry, at) => [entry, at])) };
}

const add = (groups: Map<string, Entry[]>, name: string, entry: Entry): void => {
	const group = groups.get(name);
	if (group) group.push(entry);
	else groups.set(name, [entry]);
};

type About = Pick<Finding, 'key'> & Partial<Pick<Finding, 'rule' | 'quote' | 'source'>>;

function decide({ key, rule = '', quote, source }: About, heard: Heard): Decision {
	const own = heard.byKey.get(key) ?? [];
	const byRule = heard.byRule.get(rule) ?? [];
	// The house style never speaks of what axe-core finds.
	const byWords = source === 'content' && quote !== undefined ? (heard.byWords.get(wordsKey(quote)) ?? []) : [];
	const place = (entry: Entry): number => heard.place.get(entry) ?? 0;
	const history = [...own, ...byRule, ...byWords].sort((a, b) => place(a) - place(b));
	// Each of the three holds until it is undone; of those that hold, the latest word counts.
	const holding = [own.findLast(({ said }) => said.kind === 'status'), byRule.at(-1), byWords.at(-1)].filter(holds);
	const latest = holding.sort((a, b) => place(b) - place(a))[0];
	const note = own.findLast(({ said }) => said.kind === 'note');
	const assigned = inForce(`assigned ${key}`, own);
	return {
		...statusOf(latest?.said),
		...signedBy(latest),
		...(note?.said.kind === 'note' && note.said.text !== ''
			? { note: { text: note.said.text, share: note.said.share, ...signedBy(note) } }
			: {}),
		...(assigned?.kind === 'assigned' && assigned.to !== '' ? { assigned: assigned.to } : {}),
		history,
	};
}

function holds(entry: Entry | undefined): entry is Entry {
	const said = entry?.said;
	if (said?.kind === 'status') return said.because !== 'undone';
	return said?.kind === 'rule' ? !said.issue : said?.kind === 'words' && said.allowed;
}

const signedBy = (entry: Entry | undefined): { by?: Signed } =>
	entry === undefined || entry.who === '' ? {} : { by: { who: entry.who, time: entry.time } };

function statusOf(said: Said | undefined): Pick<Decision, 'status' | 'reason' | 'foundAgain' | 'byRule' | 'byWords'> {
	const reason = said !== undefined && 'reason' in said && said.reason !== undefined ? { reason: said.reason } : {};
	if (said?.kind === 'status')
		return { status: said.status, ...reason, ...(said.because === 'found-again' ? { foundAgain: true } : {}) };
	if (said?.kind === 'rule') return { status: 'not-an-issue', ...reason, byRule: true };
	return said?.kind === 'words' ? { status: 'not-an-issue', byWords: true } : { status: 'to-do' };
}

/** People's own come after what the machine found of the same severity. */
const inOrder = (findings: readonly Finding[]): Finding[] => findings.toSorted(gravestFirst);
