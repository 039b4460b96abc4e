import type { Picture } from '../core/pictures/picture.ts';

/** One red pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

export const samplePicture = (changes: Partial<Picture> = {}): Picture => ({
	key: 'long-sentence-0',
	taken: '2026-11-21T15:00:00.000Z',
	width: 1,
	height: 1,
	scale: 1,
	alt: 'The words ‘by reason of’ on the page ‘Bins’, marked.',
	data: PNG,
	type: 'image/png',
	...changes,
});

export const pictureMap = (...all: readonly Picture[]): ReadonlyMap<string, Picture> =>
	new Map(all.map((each) => [each.key, each]));
