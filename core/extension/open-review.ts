import type { ReviewFile } from '../export/review-file.ts';
import { parseReview } from '../export/review-parse.ts';
import { countOvertaken } from '../review/count-overtaken.ts';
import { merge } from '../review/review.ts';
import { pageName } from '../summary.ts';
import { words } from '../words.ts';
import { addressOf } from './audits.ts';
import { openReport } from './button.ts';
import { prune, withDatabase } from './database.ts';
import { tellPicturesChanged } from './pictures/picture-states.ts';
import { tellOfReview } from './reviews.ts';

const { review: says } = words.file;

/** Opens the text of a review's file as a report, and says in a sentence what became of it. */
export async function openReview(file: string): Promise<string> {
	const read = parseReview(file);
	if ('problem' in read) return read.problem;
	const kept = await keepReview(read.review).catch(() => undefined);
	if (kept === undefined) return says.noRoom;
	await openReport(undefined, kept.auditId);
	return says.opened(pageName(read.review.audit.page), kept.added, kept.overtaken);
}

interface KeptReview {
	/** Of the check, as `readAudit` knows it. */
	readonly auditId: string;
	/** How many entries this browser did not hold. */
	readonly added: number;
	/** On how many findings they take the place of what was said here. */
	readonly overtaken: number;
}

/**
 * Keeps a review from a file beside what this browser holds of the same page. Opened twice, it is kept once.
 * @throws where the disk has no room for it
 */
async function keepReview({ audit, entries, pictures }: ReviewFile): Promise<KeptReview> {
	const address = addressOf(audit);
	const kept = await withDatabase(async (database) => {
		const transaction = database.transaction(['audits', 'reviews', 'pictures'], 'readwrite');
		const [audits, reviews] = [transaction.objectStore('audits'), transaction.objectStore('reviews')];
		const same = (await audits.index('address').getAll(address)).find((saved) => saved.audit.time === audit.time);
		const auditId = same?.id ?? crypto.randomUUID();
		// From today on, or a review of last year would be tidied away at once.
		await audits.put({ id: auditId, address, saved: new Date().toISOString(), audit: same?.audit ?? audit });
		const before = (await reviews.index('address').getAll(address)).map(({ entry }) => entry);
		const merged = merge(before, entries);
		for (const entry of merged) {
			// A file may come from anybody: its ids never reach what was said of another page.
			const taken = await reviews.get(entry.id);
			if (taken === undefined || taken.address === address) await reviews.put({ id: entry.id, address, entry });
		}
		const album = transaction.objectStore('pictures');
		for (const picture of pictures) {
			const own = await album.get([address, picture.key]);
			if (own === undefined) await album.put({ address, key: picture.key, picture });
		}
		const after = await reviews.index('address').count(address);
		await transaction.done;
		const lost = countOvertaken(same?.audit ?? audit, merge(before, []), merged);
		return { auditId, added: after - before.length, overtaken: lost };
	});
	await withDatabase(prune).catch(() => undefined);
	await tellOfReview(address, kept.auditId);
	if (pictures.length > 0) await tellPicturesChanged(address);
	return kept;
}
