/** Checks pages in one real browser by pressing the real button, and reads the Audit where the extension keeps it. */
import type { CheckState } from '../core/check-state.ts';
import type { HouseStyle } from '../core/house-style/house-style.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { launch } from './browsers/launch.ts';
import { atMost, type BrowserName, type ProxyRoute, pause, type Session, type Tab, type View } from './browsers/session.ts';
import { build } from './build.ts';
import { NotChecked } from './target.ts';

/** What our own pages can ask of the browser, as far as the functions below need it. */
interface Extension {
	readonly storage: Record<
		'local' | 'session',
		{ get(key?: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
	>;
	readonly tabs: { query(filter: { active: boolean }): Promise<{ id?: number }[]> };
}
/** Both names, as pages of the extension have them; the functions below run there and share nothing with this file. */
type Globals = { browser?: Extension; chrome: Extension };

/** Runs in a page of the extension. */
export const activeTab = async (): Promise<number | undefined> => {
	const { browser, chrome } = globalThis as unknown as Globals;
	const [tab] = await (browser ?? chrome).tabs.query({ active: true });
	return tab?.id;
};

const stateOf = async (tabId: number): Promise<unknown> => {
	const { browser, chrome } = globalThis as unknown as Globals;
	const key = `tab:${tabId}`;
	return (await (browser ?? chrome).storage.session.get(key))[key] ?? null;
};

const changeSettings = async (change: object): Promise<void> => {
	const { browser, chrome } = globalThis as unknown as Globals;
	const { local } = (browser ?? chrome).storage;
	const { settings } = await local.get('settings');
	await local.set({ settings: { ...(settings as object | undefined), ...change } });
};

/** A check from a private window is kept in memory; all others are in the database. */
const readAudit = async (id: string): Promise<unknown> => {
	const { browser, chrome } = globalThis as unknown as Globals;
	const key = `audit:${id}`;
	const inMemory = (await (browser ?? chrome).storage.session.get(key))[key];
	if (inMemory) return inMemory;
	return new Promise((done, failed) => {
		const opening = indexedDB.open('critical-friend');
		opening.onerror = () => failed(opening.error);
		opening.onsuccess = () => {
			const reading = opening.result.transaction('audits').objectStore('audits').get(id);
			reading.onerror = () => failed(reading.error);
			reading.onsuccess = () => {
				opening.result.close();
				done((reading.result as { audit?: unknown } | undefined)?.audit ?? null);
			};
		};
	});
};

/** The page as its reader sees it: loaded if that takes no longer than a few seconds, fonts in place, laid out. */
const settled = async (most: number): Promise<void> => {
	const loaded = new Promise((done) => {
		if (document.readyState === 'complete') done(undefined);
		else addEventListener('load', done, { once: true });
	});
	const cap = new Promise((done) => setTimeout(done, most));
	await Promise.race([loaded.then(() => document.fonts.ready), cap]);
	await new Promise((done) => setTimeout(done, 100));
};

const reasonFor = (state: CheckState): string => {
	if (state.status === 'cancelled') return words.status.cancelled;
	if (state.status === 'interrupted') return words.status.interrupted;
	if (state.status !== 'refused') return words.refusal.unexpected.happened;
	return [words.refusal[state.reason].happened, state.detail ? `(${state.detail})` : ''].filter(Boolean).join(' ');
};

export interface CheckerOptions {
	readonly browser: BrowserName;
	/** The folder of the built extension; left out, it is built if need be. */
	readonly extension?: string | undefined;
	readonly route?: ProxyRoute | undefined;
	readonly sharp?: boolean;
	/** Day that rules about dates judge by; left out, it is today. */
	readonly date?: string | undefined;
	readonly style?: HouseStyle | undefined;
}

export class Checker {
	readonly session: Session;
	/** A page of the extension, behind the page being checked: what the extension stored is read there. */
	readonly reader: Tab;

	private constructor(session: Session, reader: Tab) {
		this.session = session;
		this.reader = reader;
	}

	static async start({ browser, extension, route, sharp, date, style }: CheckerOptions): Promise<Checker> {
		const proxy = route === undefined ? {} : { proxy: route };
		const session = await launch(browser, { extension: extension ?? build(browser), sharp: sharp === true, ...proxy });
		try {
			const reader = await session.extensionPage('options.html');
			await reader.evaluate(changeSettings, {
				...(date === undefined ? {} : { date }),
				...(style === undefined ? {} : { houseStyle: style }),
			});
			return new Checker(session, reader);
		} catch (error) {
			await session.close();
			throw error;
		}
	}

	/** Loads a page; `most` milliseconds for its text, after which it is taken as it is. */
	async load(tab: Tab, address: string, most = 15_000): Promise<void> {
		const failed = (error: Error) =>
			new NotChecked(`${words.refusal['error-page'].happened} (${error.message.replace(/^unknown error: (?:Error: )?/, '')})`);
		const going = tab.goto(address).catch((error: Error) => Promise.reject(failed(error)));
		await atMost(most, going);
		await tab.evaluate(settled, 5_000);
	}

	/** Presses the button on a page that was not checked since it was loaded, and waits until the check is over. */
	async check(tab: Tab): Promise<{ audit: Audit; popup: View }> {
		await tab.activate();
		const id = await this.reader.evaluate(activeTab);
		if (id === undefined) throw new NotChecked(words.refusal['tab-closed'].happened);
		// What an earlier page in this tab left behind stands there until the new check begins.
		const before = JSON.stringify(await this.reader.evaluate(stateOf, id));
		await this.session.press(tab);
		const popup = await this.session.popup();
		for (;;) {
			const state = (await this.reader.evaluate(stateOf, id)) as CheckState | null;
			if (state !== null && JSON.stringify(state) === before) {
				await pause(20);
				continue;
			}
			if (state?.status === 'done') return { audit: await this.#read(state.auditId), popup };
			if (state !== null && state.status !== 'running') {
				await popup.close();
				throw new NotChecked(reasonFor(state));
			}
			await pause(100);
		}
	}

	async #read(id: string): Promise<Audit> {
		const audit = (await this.reader.evaluate(readAudit, id)) as Audit | null;
		if (!audit) throw new NotChecked(words.status.deleted);
		return audit;
	}

	close(): Promise<void> {
		return this.session.close();
	}
}
