import type { PicturesEnd } from '../../pictures/picture-state.ts';

/** No more pictures are taken, and why. */
export class Stopped extends Error {
	override readonly name = 'Stopped';
	readonly why: PicturesEnd;
	constructor(why: PicturesEnd) {
		super(why);
		this.why = why;
	}
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, ms)));
