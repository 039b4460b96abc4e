import { gravestFirst } from './summary.ts';
import type { Finding } from './types.ts';

/** Findings in the order in which a reader comes past them: that is how they are numbered, in the panel and on the page. */

/** More than the elements of any document, and than the letters of any block. */
const MOST = 10_000_000;

/** Words of one block stand in the order in which they begin. @param at the how manieth element the block is */
export const placeOfWords = (at: number, start: number): number => at + start / MOST;

/**
 * Turns where each document says that its findings stand into one order for the whole page. Frames come after the page
 * that they are in, what is about the page as a whole comes last.
 */
export function inOneOrder(findings: readonly Finding[]): Finding[] {
	const frames = [...new Set(['', ...findings.map(({ frame }) => frame?.join(' ') ?? '')])].sort((a, b) => a.length - b.length);
	const frameOf = new Map(frames.map((frame, at) => [frame, at]));
	const document = ({ frame, place }: Finding): number =>
		place === undefined ? frames.length : (frameOf.get(frame?.join(' ') ?? '') ?? 0);
	return findings.map((finding) => ({ ...finding, place: document(finding) * MOST + (finding.place ?? 0) }));
}

/** As they stand on the page. What a person added without picking its place stands where its section ends. */
export function pageOrder(findings: readonly Finding[]): readonly Finding[] {
	const lastOf = new Map<string, number>();
	for (const { section, place } of findings) {
		if (place !== undefined) lastOf.set(section.join('\n'), Math.max(place, lastOf.get(section.join('\n')) ?? 0));
	}
	const place = (finding: Finding): number => finding.place ?? lastOf.get(finding.section.join('\n')) ?? Number.MAX_SAFE_INTEGER;
	const isAdded = ({ place: own }: Finding): number => (own === undefined ? 1 : 0);
	// Several findings may stand at one place. Their order is always the same, whatever was decided.
	return findings.toSorted(
		(a, b) => place(a) - place(b) || isAdded(a) - isAdded(b) || gravestFirst(a, b) || (a.key < b.key ? -1 : 1),
	);
}
