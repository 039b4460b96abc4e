import { AXE_RULES, AXE_RULES_OFF } from './accessibility/accessibility-words.ts';
import { hostOf } from './address.ts';
import { isCouncilPlatform } from './council-platforms.ts';
import { type HouseStyle, styleHash, supplierOf } from './house-style/house-style.ts';
import { profileOf } from './house-style/profile.ts';
import { numberKeys } from './key.ts';
import { joined } from './linked-documents.ts';
import { type MissedFrame, notChecked } from './not-checked.ts';
import type { Collected } from './page/check-steps.ts';
import { inOneOrder } from './page-order.ts';
import { gravestFirst } from './summary.ts';
import type { Facts } from './text-facts.ts';
import type { Audit, Checked, Finding } from './types.ts';

export interface Parts {
	readonly tool: Audit['tool'];
	readonly style: HouseStyle;
	/** YYYY-MM-DD. */
	readonly date: string;
	/** ISO 8601. */
	readonly time: string;
	/** What each document found, the page itself first. */
	readonly documents: readonly [Collected, ...Collected[]];
	/** Selectors of the frames that lead to a document, by its path. */
	readonly framesTo: Readonly<Record<string, readonly string[]>>;
	readonly accessibility: readonly Finding[];
	readonly missedFrames: readonly MissedFrame[];
	/** Milliseconds from the press of the button to now. */
	readonly total: number;
}

/** Puts what every document of the page found together: findings by severity, then as they stand on the page. */
export function assemble(parts: Parts): Audit {
	const { documents, framesTo } = parts;
	const [top, ...frames] = documents;
	const content = documents.flatMap((document) => {
		const theirs = isSuppliers(document, parts.style);
		return document.findings.map((finding) => inFrame(bySupplier(finding, theirs), framesTo[document.path] ?? []));
	});
	const pageFacts = facts(documents);
	const findings = inOneOrder(numberKeys([...parts.accessibility, ...content])).sort(gravestFirst);
	return {
		format: 'critical-friend/audit',
		version: 4,
		tool: parts.tool,
		profile: profileOf(parts.style),
		styleHash: styleHash(parts.style),
		date: parts.date,
		time: parts.time,
		page: {
			...top.record,
			...named(supplierOf(parts.style, hostOf(top.record.url))),
			state: { ...top.record.state, frames: frames.map(({ path }) => framesTo[path] ?? []) },
		},
		checked: [...accessibilityChecked(documents), ...contentChecked(documents)],
		findings,
		good: top.good,
		notChecked: notChecked(parts, pageFacts.otherLanguages),
		questions: top.questions,
		documents: joined(documents.flatMap(({ linked }) => linked)),
		facts: pageFacts,
		timings: timings(documents, parts.total),
	};
}

/** Whether somebody else runs the page of a document, as the house style or its address says. */
const isSuppliers = ({ record }: Collected, style: HouseStyle): boolean =>
	supplierOf(style, hostOf(record.url)) !== undefined || isCouncilPlatform(record.url);

/** What is wrong with the template of a page that somebody else runs is theirs to mend. */
const bySupplier = (finding: Finding, theirs: boolean): Finding =>
	theirs && finding.fixer === 'template' ? { ...finding, fixer: 'supplier' } : finding;

const named = (supplier: string | undefined): { supplier?: string } => (supplier === undefined ? {} : { supplier });

const inFrame = (finding: Finding, frame: readonly string[]): Finding => (frame.length === 0 ? finding : { ...finding, frame });

function accessibilityChecked(documents: readonly Collected[]): Checked[] {
	const runs = documents.flatMap((document) => document.runs);
	const ran = AXE_RULES.map((rule): Checked => {
		const own = runs.filter((run) => run.rule === rule);
		const looked = own.reduce((total, run) => total + run.looked, 0);
		const broken = own.length === 0 || own.some((run) => run.missed > 0 || run.error !== undefined);
		return { rule, status: broken ? 'gave-up' : looked === 0 ? 'not-applicable' : 'ran', looked };
	});
	return [...ran, ...AXE_RULES_OFF.map((rule): Checked => ({ rule, status: 'off', looked: 0 }))];
}

function contentChecked(documents: readonly Collected[]): Checked[] {
	const byRule = new Map<string, Checked>();
	for (const next of documents.flatMap((document) => document.checked)) {
		const known = byRule.get(next.rule);
		byRule.set(next.rule, known ? both(known, next) : next);
	}
	return [...byRule.values()];
}

function both(a: Checked, b: Checked): Checked {
	const status = [a, b].some((one) => one.status === 'gave-up')
		? 'gave-up'
		: [a, b].some((one) => one.status === 'ran')
			? 'ran'
			: a.status;
	const allowed = [...new Set([...(a.allowed ?? []), ...(b.allowed ?? [])])];
	return { ...a, status, looked: a.looked + b.looked, ...(allowed.length === 0 ? {} : { allowed }) };
}

function facts(documents: readonly [Collected, ...Collected[]]): Facts {
	const [top, ...frames] = documents;
	const others: Record<string, number> = {};
	for (const { facts: own } of documents) {
		for (const [language, words] of Object.entries(own.otherLanguages)) others[language] = (others[language] ?? 0) + words;
	}
	const add = (field: 'words' | 'sentences' | 'closedWords'): number =>
		frames.reduce((total, frame) => total + frame.facts[field], top.facts[field]);
	return {
		...top.facts,
		words: add('words'),
		sentences: add('sentences'),
		closedWords: add('closedWords'),
		otherLanguages: others,
	};
}

function timings(documents: readonly Collected[], total: number): Record<string, number> {
	const all: Record<string, number> = {};
	for (const { timings: own } of documents) for (const [step, took] of Object.entries(own)) all[step] = (all[step] ?? 0) + took;
	return Object.fromEntries(Object.entries({ ...all, total }).map(([step, took]) => [step, Math.round(took * 10) / 10]));
}
