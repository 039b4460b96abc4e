import { browser } from 'wxt/browser';
import { withoutHash } from '../address.ts';
import { countHolding } from '../review/review.ts';
import type { Audit } from '../types.ts';
import { prune, type Saved, withDatabase } from './database.ts';

/** Under which id an audit is kept; `unsaved` where the disk would not take it. */
export interface Kept {
	readonly auditId: string;
	readonly unsaved?: true;
}

/** A saved check as the options list it. */
export interface Listed extends Saved {
	/** How many decisions and notes hold on its page, and how many pictures there are. */
	readonly said: number;
	/** No other check of its page is saved: what people said goes with it. */
	readonly only: boolean;
}

/** Under which address a page's checks and what people say of it are kept. */
export const addressOf = ({ page }: Pick<Audit, 'page'>): string => page.url.split(/[?#]/)[0] ?? '';

const sessionKey = (id: string): string => `audit:${id}`;

/** Keeps an audit. What a private window showed, and what the disk has no room for, stays in memory and goes with its tab. */
export async function saveAudit(audit: Audit, privately: boolean): Promise<Kept> {
	const id = crypto.randomUUID();
	if (!privately) {
		const saved = { id, address: addressOf(audit), saved: audit.time, audit };
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
	await browser.storage.session.set({ [sessionKey(id)]: audit });
	return { auditId: id, ...(privately ? {} : { unsaved: true }) };
}

export async function readAudit(id: string): Promise<Audit | undefined> {
	const key = sessionKey(id);
	const stored: Record<string, unknown> = await browser.storage.session.get(key);
	if (stored[key]) return stored[key] as Audit;
	return (await withDatabase((database) => database.get('audits', id)))?.audit;
}

/** Whether an audit can still be read; a database that does not answer has deleted nothing. */
export async function isKept(id: string): Promise<boolean> {
	const key = sessionKey(id);
	if (key in (await browser.storage.session.get(key))) return true;
	return withDatabase(async (database) => (await database.getKey('audits', id)) !== undefined).catch(() => true);
}

/** The latest saved check of the same page before this time. Addresses that differ after the question mark are different pages here. */
export function savedBefore({ page }: Pick<Audit, 'page'>, time: string): Promise<string | undefined> {
	return withDatabase(async (database) => {
		const all = await database.getAllFromIndex('audits', 'address', addressOf({ page }));
		const same = all.filter(({ audit }) => audit.time < time && withoutHash(audit.page.url) === withoutHash(page.url));
		return same.sort((a, b) => (a.audit.time < b.audit.time ? 1 : -1))[0]?.id;
	});
}

/** Every saved check that is not too old, the newest first. */
export function savedAudits(): Promise<Listed[]> {
	return withDatabase(async (database) => {
		await prune(database);
		const all = (await database.getAllFromIndex('audits', 'saved')).reverse();
		const of = async (address: string): Promise<number> =>
			countHolding((await database.getAllFromIndex('reviews', 'address', address)).map(({ entry }) => entry)) +
			(await database.countFromIndex('pictures', 'address', address));
		const said = await Promise.all(all.map(({ address }) => of(address)));
		return all.map((saved, at) => ({
			...saved,
			said: said[at] ?? 0,
			only: all.filter(({ address }) => address === saved.address).length === 1,
		}));
	});
}

/** Frees what a private window held of an earlier check. */
export function forgetPrivateAudits(ids: readonly string[]): Promise<void> {
	return browser.storage.session.remove(ids.map(sessionKey));
}

/** Deletes a check, and what people said of its page where it was the last one of it. */
export function deleteAudit(id: string): Promise<void> {
	return withDatabase(async (database) => {
		await database.delete('audits', id);
		await prune(database);
	});
}

/** Deletes every check, all that people said, and all pictures. */
export function deleteAllAudits(): Promise<void> {
	return withDatabase(async (database) => {
		await Promise.all([database.clear('audits'), database.clear('reviews'), database.clear('pictures')]);
	});
}
