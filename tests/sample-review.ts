import type { Entry, Said } from '../core/review/review.ts';

/** The entry number `at`: a minute later than the one before it. */
export const entry = (at: number, said: Said, changes: Partial<Entry> = {}): Entry => ({
	id: `entry-${at}`,
	time: new Date(Date.UTC(2026, 10, 21, 15, at)).toISOString(),
	who: 'Sam',
	said,
	...changes,
});

/** Entries in order of time. */
export const entries = (...said: readonly Said[]): readonly Entry[] => said.map((each, at) => entry(at, each));
