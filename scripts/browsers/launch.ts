import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

/** A browser of its own, with the extension in it and a fresh profile. */
export const launch = async (browser: BrowserName, options: LaunchOptions): Promise<Session> => {
	// Browsers read the extension from the disk as they go: a build in the middle would pull it from under them.
	const extension = mkdtempSync(path.join(os.tmpdir(), 'critical-friend-build-'));
	const remove = () => {
		process.off('exit', remove);
		rmSync(extension, { recursive: true, force: true });
	};
	process.on('exit', remove);
	try {
		cpSync(options.extension, extension, { recursive: true });
		const start = browser === 'chromium' ? launchChromium : launchFirefox;
		const session = await start({ ...options, extension });
		const close = session.close.bind(session);
		return Object.assign(session, { close: () => close().finally(remove) });
	} catch (error) {
		remove();
		throw error;
	}
};
