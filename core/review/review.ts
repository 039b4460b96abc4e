import type { Finding, Good } from '../types.ts';

/**
 * What people say about a check: an append-only list of entries. Nothing in it is ever changed, so two files merge by
 * their ids and nobody's word is lost. What holds now is worked out in reviewed.ts.
 */

export const STATUSES = ['to-do', 'fixed', 'known', 'not-an-issue'] as const;
export type Status = (typeof STATUSES)[number];
export const SHARES = ['public', 'us'] as const;
/** Whether a note may leave this browser unasked. */
export type Share = (typeof SHARES)[number];

export type Said =
	| {
			readonly kind: 'status';
			readonly key: string;
			readonly status: Status;
			readonly reason?: string;
			/** `undone`: as though nobody had ever said a status of this finding. */
			readonly because?: 'found-again' | 'undone';
	  }
	/** An empty text takes the note away. */
	| { readonly kind: 'note'; readonly key: string; readonly text: string; readonly share: Share }
	/** An empty name is nobody. */
	| { readonly kind: 'assigned'; readonly key: string; readonly to: string }
	/** Whether what this rule finds on this page is an issue. */
	| { readonly kind: 'rule'; readonly rule: string; readonly issue: boolean; readonly reason?: string }
	/** Whether the house style allows these words. */
	| { readonly kind: 'words'; readonly rule: string; readonly quote: string; readonly allowed: boolean }
	/** A finding of a person's own. */
	| { readonly kind: 'finding'; readonly finding: Finding }
	/** A thing done well that a person saw. */
	| { readonly kind: 'good'; readonly key: string; readonly good: Good }
	/** Whether a finding or good thing of a person's own is taken back. */
	| { readonly kind: 'withdrawn'; readonly key: string; readonly withdrawn: boolean };

export interface Entry {
	readonly id: string;
	/** ISO 8601, in UTC. */
	readonly time: string;
	/** '' where nobody gave a name, or where the check itself said it. */
	readonly who: string;
	readonly said: Said;
	/** The earlier value, left out where there was none. */
	readonly was?: Said;
}

/** What an entry is about: a later one on the same subject takes the place of an earlier one. */
export function subjectOf(said: Said): string {
	switch (said.kind) {
		case 'rule':
			return `rule ${said.rule}`;
		case 'words':
			return `words ${said.quote}`;
		case 'finding':
			return `finding ${said.finding.key}`;
		default:
			return `${said.kind} ${said.key}`;
	}
}

/** What holds now of this subject; undefined where nobody said anything, or where it was undone. */
export function inForce(subject: string, entries: readonly Entry[]): Said | undefined {
	const said = entries.findLast((entry) => subjectOf(entry.said) === subject)?.said;
	return said?.kind === 'status' && said.because === 'undone' ? undefined : said;
}

/** The last thing that was said on each subject. */
const lastWords = (entries: readonly Entry[]): readonly Said[] => [
	...new Map(entries.map(({ said }) => [subjectOf(said), said])).values(),
];

/** How many words of people hold now: neither what was undone nor what the check itself said. */
export function countHolding(entries: readonly Entry[]): number {
	const last = lastWords(entries);
	const back = new Set(last.flatMap((said) => (said.kind === 'withdrawn' && said.withdrawn ? [said.key] : [])));
	return last.filter((said) => isHeld(said, back)).length;
}

function isHeld(said: Said, back: ReadonlySet<string>): boolean {
	switch (said.kind) {
		case 'status':
			return said.status !== 'to-do';
		case 'note':
			return said.text !== '';
		case 'assigned':
			return said.to !== '';
		case 'rule':
			return !said.issue;
		case 'words':
			return said.allowed;
		case 'finding':
			return !back.has(said.finding.key);
		case 'good':
			return !back.has(said.key);
		case 'withdrawn':
			return false;
	}
}

/** True where a note that stands now is only for us. */
export const hasNotesForUs = (entries: readonly Entry[]): boolean =>
	lastWords(entries).some((said) => said.kind === 'note' && said.text !== '' && said.share === 'us');

/** Both lists as one: the union by id, in order of time. */
export function merge(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
	const known = new Map<string, Entry>();
	for (const entry of [...a, ...b]) {
		const other = known.get(entry.id);
		known.set(entry.id, other === undefined ? entry : fuller(other, entry));
	}
	return [...known.values()].sort((one, other) => compareText(one.time, other.time) || compareText(one.id, other.id));
}

/** A file that leaves out notes 'only for us' leaves them out of `was` too: the entry that says more is the whole one. */
function fuller(a: Entry, b: Entry): Entry {
	const [one, other] = [canonical(a), canonical(b)];
	return (other.length - one.length || compareText(one, other)) <= 0 ? a : b;
}

const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
			: part,
	);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What to say to take an entry back: what held before it, or nothing at all. */
export function undo(entry: Entry, entries: readonly Entry[]): Said {
	const { said, was } = entry;
	const at = entries.findIndex(({ id }) => id === entry.id);
	// After a merge somebody else's word may stand between this entry and what its writer saw.
	const before = inForce(subjectOf(said), entries.slice(0, Math.max(at, 0)));
	return before ?? was ?? unsaid(said);
}

/** Whether somebody said something of the same later: to take these back would take that away, too. */
export function overtaken(done: readonly Entry[], entries: readonly Entry[]): boolean {
	const own = new Set(done.map(({ id }) => id));
	return done.some((entry) => {
		const at = entries.findIndex(({ id }) => id === entry.id);
		const about = [entry.said, undo(entry, entries)].map(subjectOf);
		return at >= 0 && entries.slice(at + 1).some(({ id, said }) => !own.has(id) && about.includes(subjectOf(said)));
	});
}

/** The same subject as though nobody had said anything of it. */
export function unsaid(said: Said): Said {
	switch (said.kind) {
		case 'status':
			return { kind: 'status', key: said.key, status: 'to-do', because: 'undone' };
		case 'note':
			return { ...said, text: '' };
		case 'assigned':
			return { ...said, to: '' };
		case 'rule':
			return { kind: 'rule', rule: said.rule, issue: true };
		case 'words':
			return { ...said, allowed: false };
		case 'finding':
			return { kind: 'withdrawn', key: said.finding.key, withdrawn: true };
		case 'good':
			return { kind: 'withdrawn', key: said.key, withdrawn: true };
		case 'withdrawn':
			return { ...said, withdrawn: !said.withdrawn };
	}
}
