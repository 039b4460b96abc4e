/** What the extension keeps, read where it keeps it. These functions run in pages of the extension and share nothing with this file. */
import type { CheckState } from '../../core/check-state.ts';
import type { Audit } from '../../core/types.ts';
import type { View } from '../../scripts/browsers/session.ts';

type Area = {
	get(key?: string | null): Promise<Record<string, unknown>>;
	set(items: object): Promise<void>;
	remove(key: string): Promise<void>;
};
interface Extension {
	readonly storage: { readonly local: Area; readonly session: Area };
	readonly tabs: {
		query(filter: { active: boolean }): Promise<{ id?: number }[]>;
		setZoom(tabId: number, factor: number): Promise<void>;
		update(tabId: number, to: { active: true }): Promise<unknown>;
	};
	readonly action: { getPopup(details: object): Promise<string> };
	readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}
/** Both names, as pages of the extension have them. */
type Globals = { browser?: Extension; chrome: Extension };

type AreaName = 'local' | 'session';

/** Everything in one storage area. */
export const area = (reader: View, name: AreaName): Promise<Record<string, unknown>> =>
	reader.evaluate(async (from: AreaName) => {
		const { browser, chrome } = globalThis as unknown as Globals;
		return (browser ?? chrome).storage[from].get(null);
	}, name);

export const store = (reader: View, name: AreaName, items: Record<string, unknown>): Promise<void> =>
	reader.evaluate(
		async (to: AreaName, things: object) => {
			const { browser, chrome } = globalThis as unknown as Globals;
			await (browser ?? chrome).storage[to].set(things);
		},
		name,
		items,
	);

/** Undoes whatever settings a test made. */
export const forgetSettings = (reader: View): Promise<void> =>
	reader.evaluate(async () => {
		const { browser, chrome } = globalThis as unknown as Globals;
		await (browser ?? chrome).storage.local.remove('settings');
	});

export const tabInFront = async (reader: View): Promise<number> => {
	const id = await reader.evaluate(async () => {
		const { browser, chrome } = globalThis as unknown as Globals;
		const [tab] = await (browser ?? chrome).tabs.query({ active: true });
		return tab?.id ?? null;
	});
	if (id === null) throw new Error('No tab is in front.');
	return id;
};

/** As the tab bar does it: a driver waits for the page that hangs to be put behind. */
export const turnTo = (reader: View, tabId: number): Promise<void> =>
	reader.evaluate(async (id: number) => {
		const { browser, chrome } = globalThis as unknown as Globals;
		await (browser ?? chrome).tabs.update(id, { active: true });
	}, tabId);

export const stateOf = async (reader: View, tabId: number): Promise<CheckState | undefined> =>
	(await area(reader, 'session'))[`tab:${tabId}`] as CheckState | undefined;

/** The keys that the browser says are set. */
export const shortcut = (reader: View): Promise<string> =>
	reader.evaluate(async () => {
		const { browser, chrome } = globalThis as unknown as Globals;
		const commands = await (browser ?? chrome).commands.getAll();
		return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
	});

/** The page that a press opens as popup; '' where it opens none. */
export const popupSet = (reader: View): Promise<string> =>
	reader.evaluate(async () => {
		const { browser, chrome } = globalThis as unknown as Globals;
		return (browser ?? chrome).action.getPopup({});
	});

/** Of this tab and all others of the same site. */
export const setZoom = (reader: View, tabId: number, factor: number): Promise<void> =>
	reader.evaluate(
		async (id: number, by: number) => {
			const { browser, chrome } = globalThis as unknown as Globals;
			await (browser ?? chrome).tabs.setZoom(id, by);
		},
		tabId,
		factor,
	);

interface Saved {
	readonly id: string;
	readonly address: string;
	readonly audit: Audit;
}

/** Every saved check in the database; none where there is no database, as in Firefox's private windows. */
export const saved = (reader: View): Promise<Saved[]> =>
	reader.evaluate(async () => {
		const known = await indexedDB.databases().catch(() => []);
		if (!known.some(({ name }) => name === 'critical-friend')) return [];
		return new Promise<Saved[]>((done, failed) => {
			const opening = indexedDB.open('critical-friend');
			opening.onerror = () => failed(opening.error);
			opening.onsuccess = () => {
				const reading = opening.result.transaction('audits').objectStore('audits').getAll();
				reading.onerror = () => failed(reading.error);
				reading.onsuccess = () => {
					opening.result.close();
					done(reading.result as Saved[]);
				};
			};
		});
	});

/** What people said of pages, in the database. */
export const savedEntries = (reader: View): Promise<readonly { readonly address: string }[]> =>
	reader.evaluate(
		() =>
			new Promise<{ address: string }[]>((done, failed) => {
				const opening = indexedDB.open('critical-friend');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('reviews').objectStore('reviews').getAll();
					reading.onerror = () => failed(reading.error);
					reading.onsuccess = () => {
						opening.result.close();
						done(reading.result as { address: string }[]);
					};
				};
			}),
	);

/** Puts the database of the first version in place of this one, with a check in it. */
export const olderDatabase = (reader: View, record: object): Promise<void> =>
	reader.evaluate(
		(value: object) =>
			new Promise<void>((done, failed) => {
				const deleting = indexedDB.deleteDatabase('critical-friend');
				deleting.onerror = () => failed(deleting.error);
				deleting.onsuccess = () => {
					const opening = indexedDB.open('critical-friend', 1);
					opening.onerror = () => failed(opening.error);
					opening.onupgradeneeded = () => {
						const store = opening.result.createObjectStore('audits', { keyPath: 'id' });
						store.createIndex('saved', 'saved');
						store.put(value);
					};
					opening.onsuccess = () => {
						opening.result.close();
						done();
					};
				};
			}),
		record,
	);

/** Puts a check into the database, as though the extension had kept it. */
export const keep = (reader: View, id: string, audit: Audit): Promise<void> =>
	putRecord(reader, 'audits', { id, address: audit.page.url, saved: audit.time, audit });

type StoreName = 'audits' | 'reviews' | 'pictures';

export const putRecord = (reader: View, store: StoreName, record: object): Promise<void> =>
	reader.evaluate(
		(name: string, what: object) =>
			new Promise<void>((done, failed) => {
				const opening = indexedDB.open('critical-friend');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const writing = opening.result.transaction(name, 'readwrite');
					writing.objectStore(name).put(what);
					writing.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
		store,
		record,
	);

/** Keeps one part of the database busy until `letGo`, as a slow disk does: whoever reads it waits. */
export const hold = (reader: View, store: StoreName): Promise<void> =>
	reader.evaluate(
		(name: string) =>
			new Promise<void>((done, failed) => {
				const opening = indexedDB.open('critical-friend');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const held = Object.assign(globalThis, { holding: true });
					const busy = opening.result.transaction(name, 'readwrite').objectStore(name);
					const again = (): void => {
						if (held.holding) busy.count().onsuccess = again;
						else opening.result.close();
					};
					again();
					done();
				};
			}),
		store,
	);

export const letGo = (reader: View): Promise<void> => reader.evaluate(() => void Object.assign(globalThis, { holding: false }));

/** From now on the database takes nothing more, as if the disk were full: only a later version of the extension could open it. */
export const spoilDatabase = (reader: View): Promise<void> =>
	reader.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const opening = indexedDB.open('critical-friend', 1000);
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					opening.result.close();
					done();
				};
			}),
	);

/** From now on this storage of the page takes nothing more. */
export const spoilStorage = (view: View, name: AreaName): Promise<void> =>
	view.evaluate((of: AreaName) => {
		const { browser, chrome } = globalThis as unknown as Globals;
		(browser ?? chrome).storage[of].set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
	}, name);

/** As if nothing had ever been kept on the disk: it takes everything again. */
export const emptyDatabase = (reader: View): Promise<void> =>
	reader.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const deleting = indexedDB.deleteDatabase('critical-friend');
				deleting.onerror = () => failed(deleting.error);
				deleting.onsuccess = () => done();
			}),
	);

/** Whoever changes a setting from now on waits for its turn, as on a slow disk, until `letSettingsGo`. */
export const holdSettings = (reader: View): Promise<void> =>
	reader.evaluate(
		() =>
			new Promise<void>((held) => {
				const forEver = new Promise<never>(() => undefined);
				// It ends with an error, as the lock is taken from it.
				navigator.locks
					.request('settings', () => {
						held();
						return forEver;
					})
					.catch(() => undefined);
			}),
	);

export const letSettingsGo = (reader: View): Promise<void> =>
	reader.evaluate(() => navigator.locks.request('settings', { steal: true }, () => undefined));
