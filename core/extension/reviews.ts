import { browser } from 'wxt/browser';
import { GOVUK, withAllowedWords } from '../house-style/house-style.ts';
import { type Entry, inForce, merge, type Said, subjectOf } from '../review/review.ts';
import { type SavedEntry, withDatabase } from './database.ts';
import { heldAddresses } from './held-checks.ts';
import { changeHouseStyle, readSettings } from './settings.ts';
import { watchSession } from './watch-session.ts';

/**
 * What people say about checks, by the page's address. Each entry is written at once, as a record of its own. What was
 * said in a private window, and of checks that the disk has no room for, stays in memory and goes with the tab. Where the disk
 * has a check and no room for a word about it, the word stays until the browser closes.
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
 * @throws where the check is gone, or words of a private window would have to go into the house style, which is on the disk
 */
export async function say(address: string, said: Said, privately: boolean, who?: string): Promise<Entry> {
	if (privately && said.kind === 'words') throw new Error('Nothing from a private window is kept.');
	const next = entryFor(said, who ?? (await readSettings()).name ?? '');
	const onDisk = privately ? 'no-check' : await keepOnDisk(address, next).catch(() => 'no-room' as const);
	// Nobody would ever see it: its check was deleted, or went with its tab.
	if (onDisk === 'no-check' && !(await heldAddresses()).has(address)) throw new Error('There is no check to say something of.');
	const entry = typeof onDisk === 'object' ? onDisk : await hold(address, next, privately);
	if (entry === onDisk) await tellOfReview(address, entry.id);
	if (said.kind === 'words') await allowWords(said);
	return entry;
}

type Next = (before: readonly Entry[]) => Entry;

/** What is said of a page of which the disk holds no check would be tidied away. */
const keepOnDisk = (address: string, next: Next): Promise<Entry | 'no-check'> =>
	withDatabase(async (database) => {
		// In one transaction: of two entries at the same time, the second one sees the first.
		const transaction = database.transaction(['audits', 'reviews'], 'readwrite');
		const reviews = transaction.objectStore('reviews');
		if ((await transaction.objectStore('audits').index('address').getKey(address)) === undefined) return 'no-check';
		const before = await reviews.index('address').getAll(address);
		const entry = next(
			merge(
				before.map((saved) => saved.entry),
				[],
			),
		);
		await reviews.add({ id: entry.id, address, entry });
		await transaction.done;
		return entry;
	});

async function hold(address: string, next: Next, privately: boolean): Promise<Entry> {
	const entry = next(await readReview(address, privately));
	const held: SavedEntry = { id: entry.id, address, entry };
	await browser.storage.session.set({ [`${privately ? PRIVATE : UNSAVED}${entry.id}`]: held });
	return entry;
}

const allowWords = ({ quote, allowed }: Extract<Said, { kind: 'words' }>): Promise<void> =>
	changeHouseStyle((before) => {
		const style = withAllowedWords(before, quote, allowed);
		return JSON.stringify(style) === JSON.stringify(GOVUK) ? undefined : style;
	});

const entryFor =
	(said: Said, who: string): Next =>
	(before) => {
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
export const watchReviews = (changed: (address: string) => void): (() => void) =>
	watchSession((changes) => {
		const told = Object.entries(changes).filter(([key]) => key === TICK || isHeld(key));
		const addresses = told.flatMap(([, { newValue }]) => (newValue as { address: string } | undefined)?.address ?? []);
		for (const address of new Set(addresses)) changed(address);
	});

/** Frees what is held in memory of these pages. */
export async function forgetHeld(addresses: readonly string[]): Promise<void> {
	const gone = (await held()).filter(([, { address }]) => addresses.includes(address));
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
