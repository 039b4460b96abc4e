import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Picture } from '../pictures/picture.ts';
import type { Entry } from '../review/review.ts';
import type { Audit } from '../types.ts';

/** A saved check. `address` is the page's, without query; `saved` is ISO 8601. */
export interface Saved {
	readonly id: string;
	readonly address: string;
	readonly saved: string;
	readonly audit: Audit;
}

/** One word of a person about a page: a record each, so that two tabs never write over one another. */
export interface SavedEntry {
	readonly id: string;
	readonly address: string;
	readonly entry: Entry;
}

/** One picture of a finding of a page. */
export interface SavedPicture {
	readonly address: string;
	readonly key: string;
	readonly picture: Picture;
}

interface Schema extends DBSchema {
	audits: { key: string; value: Saved; indexes: { saved: string; address: string } };
	reviews: { key: string; value: SavedEntry; indexes: { address: string } };
	pictures: { key: [address: string, key: string]; value: SavedPicture; indexes: { address: string } };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

const MOST_ADDRESSES = 100;
/** The last check and the one before it, and as many that were opened from files. */
const MOST_AN_ADDRESS = 4;
const DAYS = 90;

/** Opens the database for one piece of work. Private windows of Firefox have none. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
	const database = await openDB<Schema>('critical-friend', 3, {
		async upgrade(opened, from, _to, transaction) {
			// One step a version, each only where it is still to come: people skip versions.
			if (from < 1) opened.createObjectStore('audits', { keyPath: 'id' }).createIndex('saved', 'saved');
			if (from < 2) {
				transaction.objectStore('audits').createIndex('address', 'address');
				opened.createObjectStore('reviews', { keyPath: 'id' }).createIndex('address', 'address');
			}
			if (from < 3) {
				opened.createObjectStore('pictures', { keyPath: ['address', 'key'] }).createIndex('address', 'address');
				await upgradeAudits(transaction);
			}
		},
	});
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

/**
 * Checks of version 2 of the format did not say which frames they read: nothing in a frame of theirs counts as fixed.
 * Version 4 only added what may be missing.
 */
async function upgradeAudits(transaction: Upgrade): Promise<void> {
	for (let cursor = await transaction.objectStore('audits').openCursor(); cursor; cursor = await cursor.continue()) {
		const { audit, ...saved } = cursor.value;
		const page = { ...audit.page, state: { ...audit.page.state, frames: audit.page.state.frames ?? [] } };
		await cursor.update({ ...saved, audit: { ...audit, version: 4, styleHash: audit.styleHash ?? '', page } });
	}
}

/** Deletes checks that are too old or too many, and what people said and the pictures of pages of which no check is left. */
export async function prune(database: Database): Promise<void> {
	const oldest = new Date(Date.now() - DAYS * 86_400_000).toISOString();
	const counts = new Map<string, number>();
	const kept = new Set<string>();
	const transaction = database.transaction(['audits', 'reviews', 'pictures'], 'readwrite');
	const audits = transaction.objectStore('audits');
	for (let cursor = await audits.index('saved').openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
		const { address, saved } = cursor.value;
		const count = (counts.get(address) ?? 0) + 1;
		counts.set(address, count);
		if (saved < oldest || count > MOST_AN_ADDRESS || counts.size > MOST_ADDRESSES) await cursor.delete();
		else kept.add(address);
	}
	const reviews = transaction.objectStore('reviews').index('address');
	for (let cursor = await reviews.openCursor(); cursor; cursor = await cursor.continue()) {
		if (!kept.has(cursor.value.address)) await cursor.delete();
	}
	// By their keys: a picture is large.
	const pictures = transaction.objectStore('pictures');
	for (let cursor = await pictures.openKeyCursor(); cursor; cursor = await cursor.continue()) {
		if (!kept.has(cursor.primaryKey[0])) await pictures.delete(cursor.primaryKey);
	}
	await transaction.done;
}
