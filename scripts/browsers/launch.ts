import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

/** A browser of its own, with the extension in it and a fresh profile. */
export const launch = (browser: BrowserName, options: LaunchOptions): Promise<Session> =>
	browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
