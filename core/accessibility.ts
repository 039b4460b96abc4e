import { guidanceFor, undecidedReason, wordsFor } from './accessibility-words.ts';
import type { AxeCheckResult, Report, ReportedNode, ReportedRule } from './axe-report.ts';
import { hash, normalise } from './key.ts';
import type { Finding, Fixer, Impact, Place, Region } from './types.ts';

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
	const { section = [], region = 'other', snippet = '', text } = place;
	const measured = measure(node);
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
		message: proved ? (measured === undefined ? `${words.title}.` : `${words.title}: ${measured}.`) : reasonFor(node),
		...(proved ? {} : { undecided: { reason: reasonFor(node), ...(measured === undefined ? {} : { measured }) } }),
		why: words.why,
		fix: words.fix,
		...(text === undefined ? {} : { quote: text }),
		snippet,
		section,
		...target(node),
		region,
		fixer: usualFixer(words.fixer, shared),
		guidance: guidanceFor(rule.id, rule.tags),
	};
}

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

/** The colours or sizes that decided, in words. */
function measure(node: ReportedNode): string | undefined {
	for (const { data } of [...node.any, ...node.all, ...node.none]) {
		if (typeof data !== 'object' || data === null) continue;
		const { contrastRatio, expectedContrastRatio, fgColor, bgColor, width, height, minSize } = data as Record<string, unknown>;
		if (typeof contrastRatio === 'number' && contrastRatio > 0 && typeof fgColor === 'string' && typeof bgColor === 'string') {
			const needed = String(expectedContrastRatio ?? '').replace(':1', '');
			return `${fgColor} on ${bgColor} is ${contrastRatio} to 1${needed === '' ? '' : `, and needs ${needed} to 1`}`;
		}
		if (typeof width === 'number' && typeof height === 'number' && typeof minSize === 'number') {
			return `${Math.round(width)} by ${Math.round(height)} pixels, and needs ${minSize} by ${minSize}`;
		}
	}
	return undefined;
}
