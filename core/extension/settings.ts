import { browser } from 'wxt/browser';
import type { Role } from '../words.ts';

export interface Settings {
	/** Asked on first opening. */
	readonly role?: Role;
	/** What a press of the button opens. */
	readonly opens: 'popup' | 'report';
	/** Day that rules about dates judge by, YYYY-MM-DD; '' is today. */
	readonly date: string;
}

const DEFAULTS: Settings = { opens: 'popup', date: '' };

export async function readSettings(): Promise<Settings> {
	const { settings } = await browser.storage.local.get('settings');
	return { ...DEFAULTS, ...(settings as Partial<Settings> | undefined) };
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
	const settings = { ...(await readSettings()), ...change };
	await browser.storage.local.set({ settings });
	return settings;
}

export function watchSettings(changed: (settings: Settings) => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes.settings)
			changed({ ...DEFAULTS, ...(changes.settings.newValue as Partial<Settings> | undefined) });
	});
}
