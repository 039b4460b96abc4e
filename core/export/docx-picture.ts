import { ImageRun, Paragraph, TextRun } from 'docx';
import { type Picture, shownSize } from '../pictures/picture.ts';
import { bytesOf } from '../pictures/picture-file.ts';
import { formatTime, words } from '../words.ts';
import { LINE } from './docx-styles.ts';

/** Pixels that fit between the margins of a sheet of A4, with room for the words below. */
const MOST = { width: 620, height: 700 };

/** A picture of a place, as wide as on the screen or as the sheet allows. */
export function pictureLines(picture: Picture, number: number): Paragraph[] {
	const size = shownSize(picture);
	const by = Math.min(1, MOST.width / size.width, MOST.height / size.height);
	const name = words.pictures.inFile(number);
	const image = new ImageRun({
		type: picture.type === 'image/png' ? 'png' : 'jpg',
		data: bytesOf(picture.data) ?? new Uint8Array(),
		transformation: { width: Math.max(1, Math.round(size.width * by)), height: Math.max(1, Math.round(size.height * by)) },
		altText: { name, title: name, description: picture.alt },
	});
	const taken = words.pictures.taken(formatTime(picture.taken));
	return [
		new Paragraph({ style: LINE, keepNext: true, children: [image] }),
		new Paragraph({ style: LINE, children: [new TextRun(taken)] }),
	];
}
