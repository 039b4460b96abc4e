// Where the browsers are. Dependency-free, for Node 20.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

const known = {
	chromium: {
		setting: 'CHROME_PATH',
		names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
		places: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
			path.join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
			path.join(programs86, 'Microsoft\\Edge\\Application\\msedge.exe'),
		],
	},
	firefox: {
		setting: 'FIREFOX_PATH',
		names: ['firefox-esr', 'firefox'],
		places: ['/Applications/Firefox.app/Contents/MacOS/firefox', path.join(programs, 'Mozilla Firefox\\firefox.exe')],
	},
};

const runs = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** The path of the browser's program, or undefined. */
export const findBrowser = (name) => {
	const { setting, names, places } = known[name];
	const set = process.env[setting];
	if (set) return runs(set) ? set : undefined;
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
	const candidates = [...names.flatMap((file) => folders.map((folder) => path.join(folder, file))), ...places];
	return candidates.find(runs);
};

/** One sentence that says what to install. */
export const howToInstall = (name) =>
	name === 'chromium'
		? 'Chromium, Chrome or Edge was not found: install one (on Debian or Ubuntu: apt-get install chromium), or set CHROME_PATH to its program.'
		: 'Firefox was not found: install it (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.';
