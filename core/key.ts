/**
 * A short hash of the parts, the same in every browser (cyrb53, 53 bits, base 36). Not for secrets:
 * it only tells whether two findings are about the same words.
 */
export function hash(...parts: readonly string[]): string {
	const text = parts.join('\u0001');
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Words as they count for a key: case, white space and punctuation at the ends make no difference. */
export function normalise(text: string): string {
	return text
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** Gives equal keys `#2`, `#3` … in page order, so that mending one of three equal faults reports one mended. */
export function numberKeys<T extends { readonly key: string }>(findings: readonly T[]): T[] {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const count = (seen.get(finding.key) ?? 0) + 1;
		seen.set(finding.key, count);
		return count === 1 ? finding : { ...finding, key: `${finding.key}#${count}` };
	});
}
