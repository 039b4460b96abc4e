// Installs the packages of the lock file. Dependency-free, for Node 20: it runs before anything is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const windows = process.platform === 'win32';
const bin = path.join(root, 'node_modules', '.bin');

/** The Node that runs our TypeScript as it stands. */
export const node = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Our own tools first, so that their `#!/usr/bin/env node` finds the Node of the lock file. */
export const environment = () => ({
	...process.env,
	PATH: [bin, process.env.PATH ?? ''].join(path.delimiter),
	NO_UPDATE_NOTIFIER: '1',
});

/** Without our tools: npm must not run on a Node that it is about to delete. */
const outside = () => {
	const folders = (process.env.PATH ?? '')
		.split(path.delimiter)
		.filter((folder) => !folder.startsWith(path.join(root, 'node_modules')));
	return { ...process.env, PATH: folders.join(path.delimiter) };
};

const upToDate = () => {
	const installed = path.join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed) || !existsSync(node)) return false;
	return statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
};

/** All its talk goes to standard error: standard output belongs to the command that comes after. */
export const installDependencies = () => {
	if (upToDate()) return;
	process.stderr.write('Installing dependencies with npm ci …\n');
	const done = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		env: outside(),
		shell: windows,
		stdio: ['ignore', 2, 2],
	});
	if (done.status !== 0) throw new Error(`npm ci failed${done.error ? `: ${done.error.message}` : ''}. Its own words are above.`);
	if (!existsSync(node))
		throw new Error(
			'npm ci ran, but the Node of the lock file is missing. Are install scripts switched off (npm config get ignore-scripts)?',
		);
};
