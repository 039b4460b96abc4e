import type { Finding } from './types.ts';

/** Findings in the order in which a reader comes past them: that is how they are numbered, in the panel and on the page. */

/**
 * Turns where each document says that its findings stand into one count for the whole page. Frames come after the page
 * that they are in, what is about the page as a whole comes last.
 */
export function numbered(findings: readonly Finding[]): Finding[] {
	const frames = [...new Set(findings.map(({ frame }) => frame?.join(' ') ?? ''))].sort((a, b) => a.length - b.length);
	const frameOf = new Map(frames.map((frame, at) => [frame, at]));
	const document = ({ frame, place }: Finding): number =>
		place === undefined ? frames.length : (frameOf.get(frame?.join(' ') ?? '') ?? 0);
	const order = findings.toSorted((a, b) => document(a) - document(b) || (a.place ?? 0) - (b.place ?? 0));
	const places = new Map(order.map((finding, at) => [finding, at + 1]));
	return findings.map((finding) => ({ ...finding, place: places.get(finding) ?? 0 }));
}

/** As they stand on the page. What a person added stands where its section ends. */
export function pageOrder(findings: readonly Finding[]): readonly Finding[] {
	const lastOf = new Map<string, number>();
	for (const { section, place } of findings) {
		if (place !== undefined) lastOf.set(section.join('\n'), Math.max(place, lastOf.get(section.join('\n')) ?? 0));
	}
	const place = (finding: Finding): number =>
		finding.place ?? (lastOf.get(finding.section.join('\n')) ?? Number.MAX_SAFE_INTEGER - 1) + 0.5;
	return findings.toSorted((a, b) => place(a) - place(b));
}
