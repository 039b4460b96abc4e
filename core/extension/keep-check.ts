import { withoutHash } from '../address.ts';
import { carried } from '../review/carry.ts';
import { foundAgain } from '../review/compare.ts';
import type { Audit } from '../types.ts';
import { addressOf, forgetPrivateAudits, type Kept, readAudit, saveAudit, savedBefore } from './audits.ts';
import { readHeld, writeHeld } from './held-checks.ts';
import { readReview, say } from './reviews.ts';

/** Keeps a check that has just ended, finds the one before it, and says what of it people had marked fixed. */
export async function keepCheck(tabId: number, audit: Audit, privately: boolean): Promise<Kept & { readonly previous?: string }> {
	const kept = await saveAudit(audit, privately);
	const inMemory = privately || kept.unsaved === true;
	const previous =
		(await heldBefore(tabId, audit)) ?? (inMemory ? undefined : await savedBefore(audit, audit.time).catch(() => undefined));
	if (inMemory) await hold(tabId, audit, [kept.auditId, ...(previous === undefined ? [] : [previous])]);
	// What fails here takes nothing away from the check.
	await sayWhatFollows(audit, previous, privately).catch(() => undefined);
	return { ...kept, ...(previous === undefined ? {} : { previous }) };
}

/** The last check of this tab that is held in memory, where it was of the same page. */
async function heldBefore(tabId: number, { page }: Audit): Promise<string | undefined> {
	const [last] = (await readHeld(tabId)).audits;
	const before = last === undefined ? undefined : await readAudit(last);
	return before !== undefined && withoutHash(before.page.url) === withoutHash(page.url) ? last : undefined;
}

/** Holds the last two checks of a page for as long as the tab is open, and frees the others. */
async function hold(tabId: number, audit: Audit, audits: readonly string[]): Promise<void> {
	const before = await readHeld(tabId);
	await forgetPrivateAudits(before.audits.filter((id) => !audits.includes(id)));
	await writeHeld(tabId, { audits, addresses: [...new Set([...before.addresses, addressOf(audit)])] });
}

/** Carries decisions over to findings whose paragraph was edited, and says which of those marked fixed are found again. */
async function sayWhatFollows(audit: Audit, previous: string | undefined, privately: boolean): Promise<void> {
	const address = addressOf(audit);
	const entries = () => readReview(address, privately);
	const before = previous === undefined ? undefined : await readAudit(previous);
	for (const { said, who } of before ? carried(before, audit, await entries()) : []) await say(address, said, privately, who);
	const nobody = '';
	// By now each word is with the finding that it was said of.
	for (const said of foundAgain(await entries(), audit)) await say(address, said, privately, nobody);
}
