import { browser } from 'wxt/browser';
import { GOVUK, withAllowedWords } from '../house-style/house-style.ts';
import { type Entry, inForce, merge, type Said, subjectOf } from '../review/review.ts';
import { type SavedEntry, withDatabase } from './database.ts';
import { houseStyle, readSettings, setHouseStyle } from './settings.ts';

/**
 * What people say about checks, by the page's address. Each entry is written at once, as a record of its own. What was
 * said in a private window, and what the disk has no room for, stays in memory and goes with the tab.
 */

const PRIVATE = 'review-private:';
const UNSAVED = 'review-unsaved:';
/** Changes in the database are heard by nobody; this key tells of them. */
const TICK = 'reviews-changed';

export async function readReview(address: string, privately: boolean): Promise<readonly Entry[]> {
	const inMemory = await heldEntries(privately ? PRIVATE : UNSAVED, address);
	const onDisk = privately
		? []
		: await withDatabase((database) => database.getAllFromIndex('reviews', 'address', address)).catch(() => []);
	return merge(
		inMemory,
		onDisk.map(({ entry }) => entry),
	);
}

/**
 * Adds an entry, signed with the name in the settings unless told otherwise. Words that are allowed go into the house
 * style, and out of it again.
 * @throws where words of a private window would have to go into the house style, which is on the disk
 */
export async function say(address: string, said: Said, privately: boolean, who?: string): Promise<Entry> {
	if (said.kind === 'words') {
		if (privately) throw new Error('Nothing from a private window is kept.');
		const style = withAllowedWords(await houseStyle(), said.quote, said.allowed);
		await setHouseStyle(JSON.stringify(style) === JSON.stringify(GOVUK) ? undefined : style);
	}
	const next = entryFor(said, who ?? (await readSettings()).name ?? '');
	if (!privately) {
		const onDisk = await withDatabase(async (database) => {
			// In one transaction: of two entries at the same time, the second one sees the first.
			const transaction = database.transaction('reviews', 'readwrite');
			const before = await transaction.store.index('address').getAll(address);
			const entry = next(
				merge(
					before.map((saved) => saved.entry),
					[],
				),
			);
			await transaction.store.add({ id: entry.id, address, entry });
			await transaction.done;
			return entry;
		}).catch(() => undefined);
		if (onDisk !== undefined) {
			await tellOfReview(address, onDisk.id);
			return onDisk;
		}
	}
	const entry = next(await readReview(address, privately));
	const held: SavedEntry = { id: entry.id, address, entry };
	await browser.storage.session.set({ [`${privately ? PRIVATE : UNSAVED}${entry.id}`]: held });
	return entry;
}

const entryFor =
	(said: Said, who: string) =>
	(before: readonly Entry[]): Entry => {
		const was = inForce(subjectOf(said), before);
		// Of two entries in one millisecond the order must stay.
		const latest = Date.parse(before.at(-1)?.time ?? '') || 0;
		const time = new Date(Math.max(Date.now(), latest + 1)).toISOString();
		return { id: crypto.randomUUID(), time, who, said, ...(was === undefined ? {} : { was }) };
	};

/** Tells all views that something new was said of a page. @param id differs from that of the time before */
export const tellOfReview = (address: string, id: string): Promise<void> =>
	browser.storage.session.set({ [TICK]: { address, id } });

/** Calls back with the address of a page of which somebody said something, in whichever window. @returns how to stop */
export function watchReviews(changed: (address: string) => void): () => void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
		if (area !== 'session') return;
		const told = Object.entries(changes).filter(([key]) => key === TICK || isHeld(key));
		const addresses = told.flatMap(([, { newValue }]) => (newValue as { address: string } | undefined)?.address ?? []);
		for (const address of new Set(addresses)) changed(address);
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

/** Frees what is held in memory of all pages but these. */
export async function keepHeldOnly(addresses: ReadonlySet<string>): Promise<void> {
	const gone = (await held()).filter(([, { address }]) => !addresses.has(address));
	await browser.storage.session.remove(gone.map(([key]) => key));
}

const isHeld = (key: string): boolean => key.startsWith(PRIVATE) || key.startsWith(UNSAVED);

async function held(): Promise<[key: string, SavedEntry][]> {
	const stored: Record<string, unknown> = await browser.storage.session.get(null);
	return Object.entries(stored).filter((pair): pair is [string, SavedEntry] => isHeld(pair[0]));
}

async function heldEntries(prefix: string, address: string): Promise<Entry[]> {
	return (await held()).filter(([key, saved]) => key.startsWith(prefix) && saved.address === address).map(([, { entry }]) => entry);
}
