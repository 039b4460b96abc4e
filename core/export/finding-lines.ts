import { fileLink } from '../address.ts';
import { decisionInWords } from '../review/decision-words.ts';
import { isOwn } from '../review/own.ts';
import { measuredToo, sameGuidance, saysMore, whyToJudge } from '../review/said-above.ts';
import type { Finding } from '../types.ts';
import { whereabouts } from '../whereabouts.ts';
import { words } from '../words.ts';
import { foreign, type Line, linked, type Place, type Run, type Runs, say, told } from './blocks.ts';
import type { Item } from './evidence.ts';

const { decision: labels } = words.review;

/** One place in words. What stands above it for all places of its kind is not said again. */
export function placeOf(item: Item, head: Finding): Place {
	const { finding } = item;
	const said = linesBy(finding.rule);
	return {
		number: item.number,
		what: [
			...said(undefined, saysMore(finding.message, head.title) ? finding.message : ''),
			...pageWords(finding),
			...(finding.quote ? [] : elementLine(finding)),
			...said(words.finding.suggestion, finding.suggestion),
			...said(words.finding.undecided, whyToJudge(finding)),
			...line(words.finding.measured, measuredToo(finding)),
			...said(words.finding.why, finding.why === head.why ? '' : finding.why),
			...said(words.finding.fix, finding.fix === head.fix ? '' : finding.fix),
			...(sameGuidance(finding, head) ? [] : guidance(finding)),
		],
		where: [...whereLines(item), ...decisionLines(item)],
		...(item.picture === undefined ? {} : { picture: item.picture }),
	};
}

function whereLines({ finding, link, number }: Item): Line[] {
	return [
		{ name: words.finding.where, runs: foreign(whereabouts(finding)) },
		{ name: words.finding.fixer, runs: say(words.fixer[finding.fixer]) },
		...(finding.source === 'person' ? [{ runs: say(words.review.own.source) }] : []),
		...(link === undefined ? [] : [{ runs: linked(words.file.see(number), link) }]),
	];
}

/** What people say of it; nothing where nobody has said anything. */
function decisionLines({ decision, note }: Item): Line[] {
	if (decision.history.length === 0) return [];
	return [
		{ name: labels.now, runs: say(decisionInWords(decision, decision.by)) },
		...line(undefined, decision.foundAgain ? labels.foundAgain : ''),
		...line(labels.reason, decision.reason),
		...line(labels.assigned, decision.assigned),
		...line(labels.note, note),
	];
}

/** The exact words with a little around them. */
function pageWords({ quote, prefix = '', suffix = '', lang }: Finding): Line[] {
	if (!quote) return [];
	const own = lang === undefined ? {} : { lang };
	const run = (text: string, more: Partial<Run> = {}): Runs => (text === '' ? [] : [{ text, foreign: true, ...own, ...more }]);
	const runs = [
		...run(prefix === '' ? '' : `…${prefix}`),
		...run(quote, { strong: true }),
		...run(suffix === '' || /[.!?…]\s*$/.test(suffix) ? suffix : `${suffix}…`),
	];
	const language = lang && !/^en\b/i.test(lang) ? [{ runs: say(words.finding.language(lang)) }] : [];
	return [{ runs, quote: true }, ...language];
}

export const guidance = (finding: Pick<Finding, 'guidance'>): Line[] =>
	finding.guidance.length === 0
		? []
		: [
				{
					name: words.finding.guidance,
					runs: finding.guidance.flatMap(({ name, url, wcag }, at) => [
						...(at === 0 ? [] : say(', ')),
						...named(name, fileLink(url)),
						...(wcag === undefined ? [] : say(` (${words.finding.wcag(wcag)})`)),
					]),
				},
			];

const named = (name: string, link: string | undefined): Runs =>
	name.startsWith('WCAG') ? linked(name, link).map((run) => ({ ...run, letters: words.finding.wcagName })) : linked(name, link);

export const elementLine = ({ snippet }: Finding): Line[] => (snippet ? [codeLine(words.finding.element, snippet)] : []);
export const codeLine = (name: string, text: string): Line => ({ name, runs: [{ text, code: true, foreign: true }] });

export const line = (name: string | undefined, text: string | undefined, runs: (text: string) => Runs = foreign): Line[] =>
	text === undefined || text === '' ? [] : [{ ...(name === undefined ? {} : { name }), runs: runs(text) }];

/** What a person wrote is foreign as a whole; what a rule says, in its quotations. */
export const runsBy = (rule: string): typeof told => (isOwn(rule) ? foreign : told);
export const linesBy =
	(rule: string) =>
	(name: string | undefined, text: string | undefined): Line[] =>
		line(name, text, runsBy(rule));
