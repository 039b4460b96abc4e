import type { Picture } from '../../pictures/picture.ts';
import type { PictureDesk } from '../../pictures/picture-desk.ts';
import type { PicturesState } from '../../pictures/picture-state.ts';
import type { Audit } from '../../types.ts';
import { addressOf } from '../audits.ts';
import { cropped } from './picture-image.ts';
import { askPictures } from './picture-messages.ts';
import { readPicturesState, watchPictures } from './picture-states.ts';
import { keepPicture, picturesOf, removePicture } from './pictures.ts';

export interface PictureView {
	/** Which check is on show. */
	readonly about: (audit: Audit | undefined, auditId: string | undefined) => void;
	readonly desk: () => PictureDesk;
}

/** A background that the browser stopped tells nobody. Asked, it starts afresh and finds out; asking also keeps it awake. */
const BEAT = 5_000;

/** Follows the pictures of the check that a report shows. @param changed there is something new to draw */
export function followPictureView(tabId: number | undefined, changed: () => void): PictureView {
	const held: {
		address?: string | undefined;
		auditId?: string | undefined;
		pictures: ReadonlyMap<string, Picture>;
		state?: PicturesState | undefined;
		turn: number;
		shown: number;
	} = { pictures: new Map(), turn: 0, shown: 0 };
	const load = async (): Promise<void> => {
		const { address } = held;
		const turn = ++held.turn;
		const pictures = address === undefined ? new Map<string, Picture>() : await picturesOf(address);
		// Of two that are under way, the later one says what is shown.
		if (address !== held.address || turn < held.shown) return;
		held.shown = turn;
		held.pictures = pictures;
		changed();
	};
	const heard = (state: PicturesState | undefined): void => {
		held.state = state;
		changed();
	};
	watchPictures(tabId, {
		state: heard,
		pictures: (address) => {
			if (address === held.address) void load();
		},
	});
	if (tabId !== undefined) {
		// What ended before this report was opened is no news.
		void readPicturesState(tabId).then((state) => state?.status === 'running' && heard(state));
		setInterval(() => {
			if (held.state?.status === 'running') void askPictures({ pictures: 'look', tabId });
		}, BEAT);
	}
	const withAddress = async (work: (address: string) => Promise<void>): Promise<void> => {
		if (held.address === undefined) throw new Error('No check is on show.');
		await work(held.address);
		// What follows counts on seeing it.
		await load();
	};
	return {
		about(audit, auditId) {
			const address = audit && addressOf(audit);
			held.auditId = auditId;
			if (address === held.address) return;
			held.address = address;
			void load();
		},
		desk: () => ({
			pictures: held.pictures,
			state: held.state?.auditId === held.auditId ? held.state : undefined,
			canTake: tabId !== undefined,
			take(keys) {
				const { auditId } = held;
				if (tabId !== undefined && auditId !== undefined) void askPictures({ pictures: 'take', tabId, auditId, keys: [...keys] });
			},
			cancel() {
				if (tabId !== undefined) void askPictures({ pictures: 'cancel', tabId });
			},
			keep: (picture) => withAddress((address) => keepPicture(address, picture)),
			remove: (key) => withAddress((address) => removePicture(address, key)),
			crop: cropped,
		}),
	};
}
