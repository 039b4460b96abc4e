import type { BrowserName } from './session.ts';

export declare const findBrowser: (name: BrowserName) => string | undefined;
export declare const howToInstall: (name: BrowserName) => string;
