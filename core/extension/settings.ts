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

export const changeSettings = (change: Partial<Settings>): Promise<Settings> => alter((before) => ({ ...before, ...change }));

/** The house style that a check goes by. */
export const houseStyle = async (): Promise<HouseStyle> => styleIn(await readSettings());

/** Left out, GOV.UK's is back in force, and stays so where a later version of us changes it. */
export async function changeHouseStyle(change: (style: HouseStyle) => HouseStyle | undefined): Promise<void> {
	await alter((before) => {
		const { houseStyle: _, ...others } = before;
		const style = change(styleIn(before));
		return style === undefined ? others : { ...others, houseStyle: style };
	});
}

/** One change after another, from whichever of our pages: none takes back what another has just set. */
const alter = (changed: (before: Settings) => Settings): Promise<Settings> =>
	navigator.locks.request('settings', async () => {
		const settings = changed(await readSettings());
		await browser.storage.local.set({ settings });
		return settings;
	});

/** One of another version was kept by another version of us. */
const styleIn = ({ houseStyle: kept }: Settings): HouseStyle =>
	kept?.format === GOVUK.format && kept.version === GOVUK.version ? kept : GOVUK;

export function watchSettings(changed: (settings: Settings) => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes.settings)
			changed({ ...DEFAULTS, ...(changes.settings.newValue as Partial<Settings> | undefined) });
	});
}
