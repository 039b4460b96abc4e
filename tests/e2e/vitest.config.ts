import { defineConfig } from 'vitest/config';

/** What measures time, or works on pages that take very long. */
const ALONE = ['panel', 'page-kept', 'slices'].map((name) => `tests/e2e/${name}.test.ts`);

const ALL = ['tests/e2e/**/*.test.ts'];

/** Real browsers, two files at a time: most of a test is waiting for a browser. Nothing is tried twice. */
export default defineConfig({
	test: {
		globalSetup: ['tests/e2e/build-both.ts'],
		environment: 'node',
		retry: 0,
		testTimeout: 90_000,
		hookTimeout: 120_000,
		teardownTimeout: 30_000,
		projects: [
			{ extends: true, test: { name: 'together', include: ALL, exclude: ALONE, maxWorkers: 2, sequence: { groupOrder: 0 } } },
			{ extends: true, test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
		],
	},
});
