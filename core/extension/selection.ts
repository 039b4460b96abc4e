import type { Picked } from '../review/own.ts';
import { pickedFrom, type SelectedHere } from '../selected-frames.ts';
import { inTime } from './in-time.ts';
import { putIn } from './put-in-page.ts';

/** What a person selected in a tab, in any frame that the grant reaches; nothing where that is nothing, or the page is out of reach. */
export async function selectedIn(tabId: number): Promise<Picked | undefined> {
	const results = await inTime(putIn({ tabId, allFrames: true }, '/selected.js')).catch(() => []);
	return pickedFrom(results.flatMap(({ result }) => (typeof result === 'string' ? [JSON.parse(result) as SelectedHere] : [])));
}
