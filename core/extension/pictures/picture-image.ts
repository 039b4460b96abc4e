import type { Part, Picture } from '../../pictures/picture.ts';
import { type Box, pixelsOf } from '../../pictures/picture-box.ts';
import { bytesOf } from '../../pictures/picture-file.ts';
import type { Severity } from '../../types.ts';

/** Images in memory: cut out, covered, marked, and made small enough to keep. */

type Encoded = Pick<Picture, 'data' | 'type' | 'width' | 'height'>;

/** What is drawn, in CSS pixels of the window. */
export interface Scene {
	readonly crop: Box;
	readonly covers: readonly Box[];
	readonly place: readonly Box[];
	/** Words: a line under each. Otherwise a line around. */
	readonly inline: boolean;
	readonly severity: Severity;
	/** Image pixels to a CSS pixel. */
	readonly scale: number;
}

/** Large enough for a sentence in a photograph of the page, small enough to send a hundred. */
const MOST_BYTES = 400_000;
/** A PNG has the sharper words: it may be larger than a JPEG until then. */
const SMALL_BYTES = 150_000;

/** The visible page as the browser gives it. @throws where it is no image */
export async function imageFrom(address: string): Promise<ImageBitmap> {
	const [, type = '', data = ''] = /^data:(image\/(?:png|jpeg));base64,(.*)$/s.exec(address) ?? [];
	const bytes = bytesOf(data);
	if (type === '' || bytes === undefined) throw new Error('The browser gave no picture.');
	return createImageBitmap(new Blob([bytes], { type }));
}

export async function drawn(
	image: ImageBitmap,
	{ crop, covers, place, inline, severity, scale }: Scene,
): Promise<Encoded & Pick<Picture, 'scale'>> {
	const part = pixelsOf(crop, scale, image);
	const canvas = cutOut(image, part);
	const pen = penOf(canvas);
	// From here on as on the screen.
	pen.setTransform(scale, 0, 0, scale, -part.left, -part.top);
	for (const box of covers) cover(pen, box);
	for (const box of place) mark(pen, box, inline, severity);
	const encoded = await smallest(canvas);
	return { ...encoded, scale: (scale * encoded.width) / part.width };
}

/** A part of a picture as a picture. */
export async function cropped(picture: Picture, part: Part): Promise<Picture> {
	const image = await imageFrom(`data:${picture.type};base64,${picture.data}`);
	const encoded = await smallest(cutOut(image, part));
	image.close();
	return { ...picture, ...encoded, scale: (picture.scale * encoded.width) / part.width };
}

function cutOut(image: CanvasImageSource, { left, top, width, height }: Part, by = 1): OffscreenCanvas {
	const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by)));
	penOf(canvas).drawImage(image, left, top, width, height, 0, 0, canvas.width, canvas.height);
	return canvas;
}

type Pen = OffscreenCanvasRenderingContext2D;

function penOf(canvas: OffscreenCanvas): Pen {
	const pen = canvas.getContext('2d');
	if (pen === null) throw new Error('The browser draws no pictures.');
	return pen;
}

/** A shadow or a letter may stand out a little. */
const ROOM = 3;

/** Nothing of what was there shines through. */
function cover(pen: Pen, box: Box): void {
	const [left, top] = [box.left - ROOM, box.top - ROOM];
	const [width, height] = [box.right - box.left + 2 * ROOM, box.bottom - box.top + 2 * ROOM];
	pen.save();
	pen.beginPath();
	pen.rect(left, top, width, height);
	pen.clip();
	pen.fillStyle = '#dfe5e4';
	pen.fillRect(left, top, width, height);
	pen.strokeStyle = '#b4bfbd';
	pen.lineWidth = 2;
	pen.beginPath();
	for (let at = left - height; at < left + width; at += 12) {
		pen.moveTo(at, top + height);
		pen.lineTo(at + height, top);
	}
	pen.stroke();
	pen.strokeStyle = '#6f7b7a';
	pen.strokeRect(left + 1, top + 1, width - 2, height - 2);
	pen.restore();
}

/** The same colours and lines as on the page. */
const LOOKS = {
	must: { line: '#a3241d', tint: '#ffd9d5', dash: [] },
	should: { line: '#8a5300', tint: '#ffe9c2', dash: [8, 4] },
	consider: { line: '#3d5a80', tint: '#dce8f6', dash: [3, 3] },
} as const satisfies Record<Severity, { readonly line: string; readonly tint: string; readonly dash: readonly number[] }>;
const WIDTH = 3;

function mark(pen: Pen, { left, top, right, bottom }: Box, inline: boolean, severity: Severity): void {
	const { line, tint, dash } = LOOKS[severity];
	if (inline) {
		pen.globalCompositeOperation = 'multiply';
		pen.fillStyle = tint;
		pen.fillRect(left, top, right - left, bottom - top);
		pen.globalCompositeOperation = 'source-over';
	}
	const draw = (): void => {
		pen.beginPath();
		if (inline) {
			pen.moveTo(left, bottom + 1);
			pen.lineTo(right, bottom + 1);
		} else pen.rect(left - WIDTH, top - WIDTH, right - left + 2 * WIDTH, bottom - top + 2 * WIDTH);
		pen.stroke();
	};
	// White on both sides: it can be seen on any ground.
	pen.setLineDash([]);
	pen.strokeStyle = '#ffffff';
	pen.lineWidth = WIDTH + 2;
	draw();
	pen.setLineDash([...dash]);
	pen.strokeStyle = line;
	pen.lineWidth = WIDTH;
	draw();
}

async function smallest(canvas: OffscreenCanvas): Promise<Encoded> {
	const png = await canvas.convertToBlob({ type: 'image/png' });
	if (png.size <= SMALL_BYTES) return encoded(canvas, png);
	for (let by = 1; ; by *= 0.7) {
		const whole = { left: 0, top: 0, width: canvas.width, height: canvas.height };
		const scaled = by === 1 ? canvas : cutOut(canvas, whole, by);
		for (const quality of [0.9, 0.75]) {
			const jpeg = await scaled.convertToBlob({ type: 'image/jpeg', quality });
			// Few colours and sharp lines are smaller as a PNG.
			if (by === 1 && png.size <= Math.min(MOST_BYTES, jpeg.size)) return encoded(canvas, png);
			if (jpeg.size <= MOST_BYTES || scaled.width < 50) return encoded(scaled, jpeg);
		}
	}
}

async function encoded({ width, height }: OffscreenCanvas, blob: Blob): Promise<Encoded> {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	let text = '';
	for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
	return { data: btoa(text), type: blob.type === 'image/jpeg' ? 'image/jpeg' : 'image/png', width, height };
}
