/** Elements between two pauses: a style or a box of each costs up to a millisecond on a large page. */
const AT_A_TIME = 20;

/**
 * Keeps what passes the test, as `filter` does. A page rule that looks closely at every element of a large page does so with
 * `yield*`: what it yields meanwhile is no match, but a pause in which the page can answer.
 */
export const kept = <T>(all: readonly T[], test: (each: T) => boolean): Generator<undefined, T[]> =>
	collected(all, (each) => (test(each) ? [each] : []));

/** The same for `flatMap`. */
export function* collected<T, U>(all: readonly T[], work: (each: T) => readonly U[]): Generator<undefined, U[]> {
	const found: U[] = [];
	for (const [at, each] of all.entries()) {
		if (at % AT_A_TIME === AT_A_TIME - 1) yield undefined;
		found.push(...work(each));
	}
	return found;
}
