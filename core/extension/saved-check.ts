import type { CheckState } from '../check-state.ts';
import { messageOf } from '../error-message.ts';
import { readAudit } from './audits.ts';
import { readState } from './check-states.ts';

/** Something went wrong that nobody foresaw, in the browser's own words. */
export const unexpected = (error: unknown): CheckState => ({
	status: 'refused',
	reason: 'unexpected',
	detail: messageOf(error),
});

/** A saved check as a state to show, and the tab's own where it is the same. */
export async function openSaved(auditId: string, tabId: number | undefined): Promise<CheckState> {
	const state = tabId === undefined ? undefined : await readState(tabId);
	// It also knows which check came before, where that is nowhere but in memory.
	if (state?.status === 'done' && state.auditId === auditId) return state;
	const audit = await readAudit(auditId);
	if (audit === undefined) return { status: 'deleted' };
	return { status: 'done', auditId, finished: audit.time, url: audit.page.url, title: audit.page.title };
}
