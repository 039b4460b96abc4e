import { browser } from 'wxt/browser';
import { GOVUK, type HouseStyle } from '../house-style/house-style.ts';
import type { Role } from '../words.ts';

export interface Settings {
	/** Asked on first opening. */
	readonly role?: Role;
	/** What a press of the button opens. */
	readonly opens: 'popup' | 'report';
	/** Who signs decisions and notes; '' is nobody. */
	readonly name?: string;
	/** Day that rules about dates judge by, YYYY-MM-DD; '' is today. */
	readonly date: string;
	/** Left out, it is GOV.UK's. Read it with `houseStyle`. */
	readonly houseStyle?: HouseStyle;
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

/** The house style that a check goes by. */
export async function houseStyle(): Promise<HouseStyle> {
	const { houseStyle: kept } = await readSettings();
	// One of another version was kept by another version of us.
	return kept?.format === GOVUK.format && kept.version === GOVUK.version ? kept : GOVUK;
}

/** Left out, GOV.UK's is back in force, and stays so where a later version of us changes it. */
export async function setHouseStyle(style?: HouseStyle): Promise<void> {
	const { houseStyle: _, ...others } = await readSettings();
	await browser.storage.local.set({ settings: style === undefined ? others : { ...others, houseStyle: style } });
}

export function watchSettings(changed: (settings: Settings) => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes.settings)
			changed({ ...DEFAULTS, ...(changes.settings.newValue as Partial<Settings> | undefined) });
	});
}
