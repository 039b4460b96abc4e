import { browser } from 'wxt/browser';
import { marksOn } from '../panel-list.ts';
import type { Status } from '../review/review.ts';
import { reviewed } from '../review/reviewed.ts';
import type { Audit } from '../types.ts';
import { addressOf, readAudit } from './audits.ts';
import { readState } from './check-states.ts';
import { choose, inTurn, readDrawn } from './drawn-marks.ts';
import { answerMarks, onToggle } from './mark-messages.ts';
import { goTo, hideMarks, isDrawn, marksAreOn, showMarks } from './marks.ts';
import { readReview, say } from './reviews.ts';

/** The background's part: keys that a person presses for the browser, and the buttons of a card that lead to another one. */
export function followMarks(): void {
	browser.commands.onCommand.addListener((command, tab) => void obey(command, tab?.id).catch(() => undefined));
	onToggle(toggleMarks);
	answerMarks(isDrawn, async (tabId, told) => {
		if (told.mark === 'step') await step(tabId, told.by);
		else if (told.mark === 'status') await decide(tabId, told.key, told.status);
		else if (told.mark === 'chosen') await choose(tabId, told.key);
	});
}

async function obey(command: string, given: number | undefined): Promise<void> {
	const tabId = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
	if (tabId === undefined) return;
	if (command === 'toggle-marks') await toggleMarks(tabId);
	else if (command === 'next-finding') await step(tabId, 'next');
	else if (command === 'previous-finding') await step(tabId, 'previous');
}

/** Shows the findings of the finished check of a tab, or hides them. @returns whether they are on now */
async function toggleMarks(tabId: number): Promise<boolean> {
	if (await marksAreOn(tabId)) {
		await hideMarks(tabId);
		return false;
	}
	const found = await checkOf(tabId);
	if (found === undefined) return false;
	const entries = await readReview(addressOf(found.audit), found.privately);
	await showMarks(tabId, { marks: marksOn(reviewed(found.audit, entries)), of: found.id });
	return true;
}

interface Found {
	readonly id: string;
	readonly audit: Audit;
	readonly privately: boolean;
}

/** The finished check of a tab. */
async function checkOf(tabId: number): Promise<Found | undefined> {
	const state = await readState(tabId);
	if (state?.status !== 'done') return undefined;
	const audit = await readAudit(state.auditId);
	return audit && { id: state.auditId, audit, privately: (await browser.tabs.get(tabId)).incognito };
}

/**
 * Keeps what a person says of a finding on the page itself. Panel and report hear of it where they hear of all decisions.
 * @throws where it cannot be kept
 */
async function decide(tabId: number, key: string, status: Status): Promise<void> {
	const found = await checkOf(tabId);
	if (found === undefined) throw new Error('There is no check of this page.');
	await say(addressOf(found.audit), { kind: 'status', key, status }, found.privately);
}

/** Of two presses one after the other, the second goes on from where the first one got to. */
const step = (tabId: number, by: 'next' | 'previous'): Promise<void> =>
	navigator.locks.request(`step:${tabId}`, () => stepOn(tabId, by));

/** From the chosen finding to the next that can be seen; from the last to the first. */
async function stepOn(tabId: number, by: 'next' | 'previous'): Promise<void> {
	if (!(await marksAreOn(tabId)) && !(await toggleMarks(tabId))) return;
	const drawn = await inTurn(tabId, () => readDrawn(tabId));
	if (drawn === undefined) return;
	const keys = by === 'next' ? drawn.keys : drawn.keys.toReversed();
	const from = drawn.chosen === undefined ? 0 : keys.indexOf(drawn.chosen) + 1;
	for (const key of [...keys.slice(from), ...keys.slice(0, from)])
		if (drawn.shown[key] === 'shown' && (await goTo(tabId, key, { card: true })) === 'shown') return;
}
