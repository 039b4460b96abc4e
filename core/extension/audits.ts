import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Audit } from '../types.ts';

/** A saved check. `address` is the page's, without query; `saved` is ISO 8601. */
export interface Saved {
	readonly id: string;
	readonly address: string;
	readonly saved: string;
	readonly audit: Audit;
}

interface Schema extends DBSchema {
	audits: { key: string; value: Saved; indexes: { saved: string } };
}

const MOST_ADDRESSES = 100;
const MOST_AN_ADDRESS = 2;
const DAYS = 90;

function open(): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>('critical-friend', 1, {
		upgrade(database, from) {
			// One step a version, each only where it is still to come: people skip versions.
			if (from < 1) database.createObjectStore('audits', { keyPath: 'id' }).createIndex('saved', 'saved');
		},
	});
}

/** Under which id an audit is kept; `unsaved` where the disk would not take it. */
export interface Kept {
	readonly auditId: string;
	readonly unsaved?: true;
}

/** Keeps an audit. What a private window showed, and what the disk has no room for, stays in memory and goes with its tab. */
export async function saveAudit(audit: Audit, privately: boolean): Promise<Kept> {
	const id = crypto.randomUUID();
	if (!privately) {
		const saved = { id, address: audit.page.url.split(/[?#]/)[0] ?? '', saved: audit.time, audit };
		const onDisk = await withDatabase((database) => database.put('audits', saved)).then(
			() => true,
			() => false,
		);
		if (onDisk) {
			// Tidying that fails takes nothing away from the check that was just saved.
			await withDatabase(prune).catch(() => undefined);
			return { auditId: id };
		}
	}
	await browser.storage.session.set({ [`audit:${id}`]: audit });
	return { auditId: id, ...(privately ? {} : { unsaved: true }) };
}

export async function readAudit(id: string): Promise<Audit | undefined> {
	const key = `audit:${id}`;
	const stored: Record<string, unknown> = await browser.storage.session.get(key);
	if (stored[key]) return stored[key] as Audit;
	return (await withDatabase((database) => database.get('audits', id)))?.audit;
}

/** Every saved check that is not too old, the newest first. */
export function savedAudits(): Promise<Saved[]> {
	return withDatabase(async (database) => {
		await prune(database);
		return (await database.getAllFromIndex('audits', 'saved')).reverse();
	});
}

/** Frees what a private window held of an earlier check. */
export function forgetPrivateAudit(id: string): Promise<void> {
	return browser.storage.session.remove(`audit:${id}`);
}

export function deleteAudit(id: string): Promise<void> {
	return withDatabase((database) => database.delete('audits', id));
}

export function deleteAllAudits(): Promise<void> {
	return withDatabase((database) => database.clear('audits'));
}

async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
	const database = await open();
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

async function prune(database: IDBPDatabase<Schema>): Promise<void> {
	const oldest = new Date(Date.now() - DAYS * 86_400_000).toISOString();
	const counts = new Map<string, number>();
	const transaction = database.transaction('audits', 'readwrite');
	for (let cursor = await transaction.store.index('saved').openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
		const { address, saved } = cursor.value;
		const count = (counts.get(address) ?? 0) + 1;
		counts.set(address, count);
		if (saved < oldest || count > MOST_AN_ADDRESS || counts.size > MOST_ADDRESSES) await cursor.delete();
	}
	await transaction.done;
}
