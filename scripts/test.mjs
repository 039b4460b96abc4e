// `npm test`: everything that must hold, on a fresh machine. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { environment, node, root } from './dependencies.mjs';
import { install } from './install.mjs';

const results = path.join(root, 'out', 'test');
const tool = (...parts) => path.join(root, 'node_modules', ...parts);
const vitest = (name, ...words) => [
	tool('vitest', 'vitest.mjs'),
	'run',
	...words,
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${path.join(results, `${name}.json`)}`,
];

const steps = [
	['Format and lint', [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']],
	['Types', [tool('typescript', 'bin', 'tsc'), '-p', '.']],
	['Unit tests', vitest('unit')],
	['Dead code', [tool('knip', 'bin', 'knip.js')]],
	['Build for Chrome and Edge', [tool('wxt', 'bin', 'wxt.mjs'), 'build', '--browser', 'chrome']],
	['Build for Firefox', [tool('wxt', 'bin', 'wxt.mjs'), 'build', '--browser', 'firefox']],
	['web-ext lint', [path.join(root, 'scripts', 'lint-firefox.mjs')]],
	['End-to-end tests in Chromium and Firefox', vitest('e2e', '--config', 'tests/e2e/vitest.config.ts')],
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const step = ([name, words]) => {
	const since = performance.now();
	process.stdout.write(`\n── ${name}\n`);
	const done = spawnSync(node, words, { cwd: root, env: environment(), stdio: ['ignore', 'inherit', 'inherit'] });
	const ok = done.status === 0;
	process.stdout.write(`── ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds(since)}\n`);
	return ok;
};

/** Both kinds of test together, from what the runner wrote itself. A step without tests that failed counts as one. */
const total = (passed) => {
	const sums = { passed: 0, failed: 0 };
	for (const name of ['unit', 'e2e']) {
		try {
			const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path.join(results, `${name}.json`), 'utf8'));
			sums.passed += numPassedTests;
			// A file that cannot even be read has no test to fail.
			sums.failed +=
				numFailedTests + testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
		} catch {
			// A step before it failed, so it never ran.
		}
	}
	return `${sums.passed} passed, ${passed ? sums.failed : Math.max(1, sums.failed)} failed`;
};

const prepare = () => {
	try {
		install(['chromium', 'firefox']);
		return true;
	} catch (error) {
		process.stderr.write(`${error.message}\n`);
		return false;
	}
};

const since = performance.now();
// Results of an earlier run must not be counted.
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const passed = prepare() && steps.every(step);
process.stdout.write(`\n── ${passed ? 'Everything passed' : 'Something FAILED'} in ${seconds(since)}\n${total(passed)}\n`);
process.exit(passed ? 0 : 1);
