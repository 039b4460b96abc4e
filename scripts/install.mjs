// Installs what is missing: packages and browsers. Shared by start and test; dependency-free, for Node 20.
import { spawnSync } from 'node:child_process';
import { findBrowser, howToInstall } from './browsers/find.mjs';
import { installDependencies } from './dependencies.mjs';

/** fonts-liberation: without any font of its own a bare machine measures text wrongly. */
const packages = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

const aptGet = (...words) =>
	spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const mayInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Throws one clear sentence when a browser is missing and may not be installed. */
const installBrowsers = (names) => {
	const missing = names.filter((name) => !findBrowser(name));
	if (missing.length > 0 && mayInstall()) {
		process.stderr.write(`Installing ${missing.join(' and ')} from the system's packages …\n`);
		// Without an update first, apt-get on a fresh machine finds nothing and says nothing useful.
		const wanted = [...new Set(missing.flatMap((name) => packages[name]))];
		if (!aptGet('update', '-q') || !aptGet('install', '-y', '-q', '--no-install-recommends', ...wanted)) {
			process.stderr.write('apt-get failed. Its own words are above.\n');
		}
	}
	const still = names.filter((name) => !findBrowser(name));
	if (still.length > 0) throw new Error(still.map(howToInstall).join('\n'));
};

export const install = (browsers) => {
	installDependencies();
	installBrowsers(browsers);
};

/** One browser is enough: the name of the one that is there, or that could be installed. */
export const installOne = () => {
	installDependencies();
	const found = ['chromium', 'firefox'].find((name) => findBrowser(name));
	if (!found) installBrowsers(['chromium']);
	return found ?? 'chromium';
};
