/** What can be seen in a picture, and where pictures are kept. These functions run in pages of the extension. */
import type { Picture } from '../../core/pictures/picture.ts';
import type { PicturesState } from '../../core/pictures/picture-state.ts';
import type { View } from '../../scripts/browsers/session.ts';
import { area, putRecord } from './stored.ts';

export const savedPictures = (reader: View): Promise<readonly Picture[]> =>
	reader.evaluate(
		() =>
			new Promise<Picture[]>((done, failed) => {
				const opening = indexedDB.open('critical-friend');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('pictures').objectStore('pictures').getAll();
					reading.onerror = () => failed(reading.error);
					reading.onsuccess = () => {
						opening.result.close();
						done((reading.result as { picture: Picture }[]).map(({ picture }) => picture));
					};
				};
			}),
	);

/** Puts a picture into the database, as though it had been taken. */
export const putPicture = (reader: View, address: string, picture: Picture): Promise<void> =>
	putRecord(reader, 'pictures', { address, key: picture.key, picture });

export const picturesState = async (reader: View, tabId: number): Promise<PicturesState | undefined> =>
	(await area(reader, 'session'))[`pictures:${tabId}`] as PicturesState | undefined;

/** How many CSS pixels of a picture have each of these colours ('#rrggbb'), give or take a little. */
export const coloursIn = (
	reader: View,
	{ type, data, scale }: Pick<Picture, 'type' | 'data' | 'scale'>,
	colours: readonly string[],
) =>
	reader.evaluate(
		async (mime: string, base64: string, wanted: readonly string[], by: number) => {
			// An <img> is not decoded in a tab that nobody sees.
			const image = await createImageBitmap(
				new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: mime }),
			);
			const canvas = new OffscreenCanvas(image.width, image.height);
			const pen = canvas.getContext('2d');
			pen?.drawImage(image, 0, 0);
			const bytes = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
			const counts: Record<string, number> = {};
			for (const colour of wanted) {
				const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)) as [
					number,
					number,
					number,
				];
				let count = 0;
				for (let at = 0; at < bytes.length; at += 4) {
					const near = (part: number, value: number): boolean => Math.abs((bytes[at + part] ?? 0) - value) < 24;
					if (near(0, red) && near(1, green) && near(2, blue)) count++;
				}
				counts[colour] = Math.round(count / (by * by));
			}
			return counts;
		},
		type,
		data,
		colours,
		scale,
	);

/** For the next test. */
export const forgetPictures = (reader: View): Promise<void> =>
	reader.evaluate(
		() =>
			new Promise<void>((done) => {
				const opening = indexedDB.open('critical-friend');
				opening.onsuccess = () => {
					const { result } = opening;
					if (!result.objectStoreNames.contains('pictures')) {
						result.close();
						return done();
					}
					const writing = result.transaction('pictures', 'readwrite');
					writing.objectStore('pictures').clear();
					writing.oncomplete = () => {
						result.close();
						done();
					};
				};
			}),
	);
