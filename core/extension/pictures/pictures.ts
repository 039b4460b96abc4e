import type { Picture } from '../../pictures/picture.ts';
import { withDatabase } from '../database.ts';
import { tellPicturesChanged } from './picture-states.ts';

/** Pictures as they are kept: by the page's address, on this device, never of a private window. */

/** @throws where the disk takes no more */
export async function keepPicture(address: string, picture: Picture): Promise<void> {
	await withDatabase((database) => database.put('pictures', { address, key: picture.key, picture }));
	await tellPicturesChanged(address);
}

export async function removePicture(address: string, key: string): Promise<void> {
	await withDatabase((database) => database.delete('pictures', [address, key]));
	await tellPicturesChanged(address);
}

/** Of one page, by finding. */
export async function picturesOf(address: string): Promise<ReadonlyMap<string, Picture>> {
	// Private windows of Firefox have no database.
	const all = await withDatabase((database) => database.getAllFromIndex('pictures', 'address', address)).catch(() => []);
	return new Map(all.map(({ key, picture }) => [key, picture]));
}
