/** What was probably meant by a word that is not there: the nearest known ones, best first, none that is far off. */
export function nearest(word: string, known: readonly string[], most = 3): string[] {
	const wanted = word.toLowerCase();
	return known
		.map((each) => ({ each, far: distance(wanted, each.toLowerCase()) }))
		.filter(({ each, far }) => far <= Math.max(2, Math.min(wanted.length, each.length) / 3) || shares(wanted, each.toLowerCase()))
		.sort((a, b) => a.far - b.far)
		.slice(0, most)
		.map(({ each }) => each);
}

/** A whole part in common: 'sentence' and 'long-sentence'. */
const shares = (a: string, b: string): boolean => {
	const parts = new Set(b.split(/[^a-z\d]+/));
	return a.split(/[^a-z\d]+/).some((part) => part.length > 3 && parts.has(part));
};

/** How many letters have to be put in, left out or changed (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
