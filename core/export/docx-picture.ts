import { ImageRun, Paragraph, TextRun } from 'docx';
import { type Picture, shownSize } from '../pictures/picture.ts';
import { bytesOf } from '../pictures/picture-file.ts';
import { formatTime, words } from '../words.ts';
import { LINE } from './docx-styles.ts';

/** Pixels: three places with their words fit on a sheet of A4, and what is marked can still be read. */
const MOST = { width: 480, height: 360 };

/** The page is white and so is the sheet. Width in English Metric Units, 12,700 a point. */
const LINE_AROUND = { type: 'solidFill', solidFillType: 'rgb', value: 'B1B4B6', width: 9_525 } as const;

/** A picture of a place, as wide as on the screen or as the sheet allows. */
export function pictureLines(picture: Picture, number: number): Paragraph[] {
	const size = shownSize(picture);
	const by = Math.min(1, MOST.width / size.width, MOST.height / size.height);
	const name = words.pictures.inFile(number);
	const image = new ImageRun({
		type: picture.type === 'image/png' ? 'png' : 'jpg',
		data: bytesOf(picture.data) ?? new Uint8Array(),
		transformation: { width: Math.max(1, Math.round(size.width * by)), height: Math.max(1, Math.round(size.height * by)) },
		outline: LINE_AROUND,
		altText: { name, title: name, description: picture.alt },
	});
	const taken = words.pictures.taken(formatTime(picture.taken));
	return [
		new Paragraph({ style: LINE, keepNext: true, children: [image] }),
		new Paragraph({ style: LINE, children: [new TextRun(`${name}. ${taken}`)] }),
	];
}
