import { wordsKey } from '../house-style/house-style.ts';
import type { Finding } from '../types.ts';

/** Findings of two checks of a page that are the same one. */

type Name = (finding: Finding) => string;

/**
 * Each finding of now with the one of before that it is. Keys alone do not tell: they hold the words around, so mending one
 * fault of a paragraph gives all others in it another key, and equal ones are numbered, so mending the first renames the rest.
 */
export function pair(old: readonly Finding[], now: readonly Finding[]): ReadonlyMap<Finding, Finding> {
	const pairs = new Map<Finding, Finding>();
	const left = new Set(old);
	const match = (name: Name, isSame: (was: Finding, is: Finding) => boolean = () => true): void => {
		const waiting = new Map<string, Finding[]>();
		for (const finding of left) waiting.set(name(finding), [...(waiting.get(name(finding)) ?? []), finding]);
		for (const finding of now) {
			if (pairs.has(finding)) continue;
			const found = waiting.get(name(finding))?.find((each) => left.has(each) && isSame(each, finding));
			if (found === undefined) continue;
			pairs.set(finding, found);
			left.delete(found);
		}
	};
	// From what is certain to what is likely. At each step, the same element comes before another one with the same words.
	for (const name of [byKey, byWords, byShape(commonSections(old, now))]) {
		match(withElement(name));
		match(name);
	}
	match(byPlace, isReworded);
	return pairs;
}

const withElement =
	(name: Name): Name =>
	(finding) =>
		JSON.stringify([name(finding), finding.section, finding.snippet]);

const byKey: Name = ({ key }) => key.replace(/#\d+$/, '');

/** What is at fault: its words, or where it has none, the element. */
const faultOf = ({ quote, snippet }: Finding): string | undefined => (quote === undefined ? snippet : wordsKey(quote));

/** The same fault in the same words of the same part. */
const byWords: Name = (finding) => {
	const { rule, section, frame, region } = finding;
	return JSON.stringify([rule, faultOf(finding), section, frame, region]);
};

/** The same fault in the same words in a place of the same shape, where the heading above may have been renamed. */
const byShape =
	(common: ReadonlySet<string>): Name =>
	(finding) => {
		const { rule, section, frame, region, selector } = finding;
		const known = common.has(JSON.stringify(section)) ? section : undefined;
		return JSON.stringify([rule, faultOf(finding), known, frame, region, selector.map(shapeOf)]);
	};

const shapeOf = (selector: string): string => selector.replace(/:nth-(?:of-type|child)\(\d+\)/g, '');

/** A heading that only one of two checks knows may be one that was renamed. */
function commonSections(old: readonly Finding[], now: readonly Finding[]): ReadonlySet<string> {
	const [was, is] = [old, now].map((findings) => new Set(findings.map(({ section }) => JSON.stringify(section))));
	return new Set([...(was ?? [])].filter((section) => is?.has(section)));
}

const byPlace: Name = ({ rule, selector, frame }) => JSON.stringify([rule, selector, frame]);

/** Somebody changed some of its words and did not mend it. Where most are others, it is something else that stands there now. */
function isReworded(was: Finding, is: Finding): boolean {
	const isPart = [was, is].some(({ prefix = '', suffix = '' }) => `${prefix}${suffix}` !== '');
	if (isPart || was.quote === undefined || is.quote === undefined) return faultOf(was) === faultOf(is);
	const [before, after] = [was.quote, is.quote].map((quote) => new Set(wordsKey(quote).match(/[\p{L}\p{N}]+/gu)));
	if (before === undefined || after === undefined) return false;
	const kept = [...before].filter((word) => after.has(word)).length;
	return kept * 2 >= Math.max(before.size, after.size);
}
