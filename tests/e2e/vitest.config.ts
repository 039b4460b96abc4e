import { defineConfig } from 'vitest/config';

/** Real browsers, one after another: two at once make each other slow, and slow looks like broken. Nothing is tried twice. */
export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		environment: 'node',
		fileParallelism: false,
		maxWorkers: 1,
		retry: 0,
		testTimeout: 90_000,
		hookTimeout: 120_000,
		teardownTimeout: 30_000,
	},
});
