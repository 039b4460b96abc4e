import { parseReview } from '../export/review-parse.ts';
import { pageName } from '../summary.ts';
import { words } from '../words.ts';
import { openReport } from './button.ts';
import { keepReview } from './opened-review.ts';

const { review: says } = words.file;

/** Opens the text of a review's file as a report, and says in a sentence what became of it. */
export async function openReview(file: string): Promise<string> {
	const read = parseReview(file);
	if ('problem' in read) return read.problem;
	const kept = await keepReview(read.review).catch(() => undefined);
	if (kept === undefined) return says.noRoom;
	await openReport(undefined, kept.auditId);
	return says.opened(pageName(read.review.audit.page), kept.added);
}
