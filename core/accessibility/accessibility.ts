import { hash, normalise } from '../key.ts';
import type { Finding, Fixer, Impact, Place, Region } from '../types.ts';
import { adviceOn, measureOf } from './accessibility-measure.ts';
import { guidanceFor, undecidedReason, wordsFor } from './accessibility-words.ts';
import type { AxeCheckResult, Report, ReportedNode, ReportedRule } from './axe-report.ts';

const EVERYWHERE: ReadonlySet<Region> = new Set(['header', 'navigation', 'footer']);

/** axe-core's results as findings: our own words, one finding a place, undecided results for a person to judge. */
export function accessibilityFindings(report: Report): Finding[] {
	return [
		...report.violations.flatMap((rule) => rule.nodes.map((node) => finding(rule, node, true))),
		...report.incomplete.flatMap((rule) => rule.nodes.map((node) => finding(rule, node, false))),
	];
}

function finding(rule: ReportedRule, node: ReportedNode, proved: boolean): Finding {
	const words = wordsFor(rule.id);
	const place = placeOf(node);
	const { section = [], region = 'other', snippet = '', text, at } = place;
	const measured = measureOf(node);
	const suggestion = adviceOn(node);
	const impact = (node.impact ?? rule.impact ?? undefined) as Impact | undefined;
	const shared = EVERYWHERE.has(region);
	return {
		// Template faults have the same key on every page of a site.
		key: hash(rule.id, normalise(text ?? snippet), shared ? region : (section.at(-1) ?? '')),
		rule: rule.id,
		source: 'axe',
		area: 'accessibility',
		severity: proved ? (words.severity ?? 'must') : 'consider',
		certainty: proved ? 'proved' : 'undecided',
		...(impact === undefined ? {} : { impact }),
		title: words.title,
		// An undecided result must not read as a fact.
		message: proved
			? withMeasure(words.title, ': ', measured)
			: withMeasure(reasonFor(node).replace(/\.$/, ''), '. Measured: ', measured),
		...(proved ? {} : { undecided: { reason: reasonFor(node), ...(measured === undefined ? {} : { measured }) } }),
		why: words.why,
		fix: words.fix,
		...(suggestion === undefined ? {} : { suggestion }),
		...(text === undefined ? {} : { quote: text }),
		snippet,
		section,
		...target(node),
		...(at === undefined ? {} : { place: at }),
		region,
		fixer: usualFixer(words.fixer, shared),
		guidance: guidanceFor(rule.id, rule.tags),
	};
}

const withMeasure = (words: string, between: string, measured: string | undefined): string =>
	measured === undefined ? `${words}.` : `${words}${between}${measured}.`;

// Rules of the whole page report the root, which axe-core describes itself: that HTML is not kept.
function placeOf(node: ReportedNode): Partial<Place> {
	return node.html.startsWith('{') ? (JSON.parse(node.html) as Partial<Place>) : {};
}

// The words of header, navigation and footer come from the template, whoever usually mends such a fault.
const usualFixer = (fixer: Fixer, shared: boolean): Fixer => (shared && fixer === 'content' ? 'template' : fixer);

function target(node: ReportedNode): Pick<Finding, 'selector' | 'frame'> {
	const last = node.target.at(-1) ?? ':root';
	const frames = node.target.slice(0, -1).map((selector) => (typeof selector === 'string' ? selector : selector.join(' ')));
	return { selector: typeof last === 'string' ? [last] : last, ...(frames.length === 0 ? {} : { frame: frames }) };
}

function undecidedCheck(node: ReportedNode): AxeCheckResult | undefined {
	return (
		[...node.any, ...node.all, ...node.none].find((check) => check.result === undefined) ??
		node.any[0] ??
		node.all[0] ??
		node.none[0]
	);
}

function reasonFor(node: ReportedNode): string {
	const check = undecidedCheck(node);
	const key = (check?.data as { messageKey?: unknown } | null | undefined)?.messageKey;
	return undecidedReason(typeof key === 'string' ? key : '', check?.id ?? '');
}
