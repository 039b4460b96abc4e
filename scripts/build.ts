/** Builds the extension where the last build is missing or older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browsers/session.ts';

export const root = path.resolve(import.meta.dirname, '..');

const sources = [
	'assets',
	'components',
	'core',
	'entrypoints',
	'rules',
	'package-lock.json',
	'package.json',
	'tsconfig.json',
	'wxt.config.ts',
];
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

const outputFolder = (browser: BrowserName): string => path.join(root, '.output', `${targets[browser]}-mv3`);

/** Latest change of a file, or of anything in a folder; a folder itself changes when a file in it goes. */
const changed = (file: string): number => {
	const { mtimeMs } = statSync(file);
	if (!statSync(file).isDirectory()) return mtimeMs;
	const inside = readdirSync(file).filter((name) => !/\.test\.tsx?$/.test(name));
	return Math.max(mtimeMs, ...inside.map((name) => changed(path.join(file, name))));
};

const upToDate = (folder: string): boolean => {
	const manifest = path.join(folder, 'manifest.json');
	if (!existsSync(manifest)) return false;
	const present = sources.map((name) => path.join(root, name)).filter((file) => existsSync(file));
	return statSync(manifest).mtimeMs >= Math.max(...present.map(changed));
};

/** The folder of an extension that is as new as its sources. All talk goes to standard error. */
export const build = (browser: BrowserName): string => {
	const folder = outputFolder(browser);
	if (upToDate(folder)) return folder;
	process.stderr.write('Building the extension …\n');
	const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	const done = spawnSync(process.execPath, [wxt, 'build', '--browser', targets[browser]], { cwd: root, stdio: ['ignore', 2, 2] });
	if (done.status !== 0) throw new Error('The extension could not be built. The reason is above.');
	return folder;
};
