/** Pictures out of a file that may come from anybody: only what their first bytes say they are, and no larger than a screen. */

const LARGEST_SIDE = 10_000;
const LARGEST_AREA = 40_000_000;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** True where the bytes are an image of this type and size. */
export function isImage(base64: string, type: 'image/png' | 'image/jpeg', { width, height }: Size): boolean {
	const bytes = bytesOf(base64);
	const size = bytes === undefined ? undefined : type === 'image/png' ? pngSize(bytes) : jpegSize(bytes);
	if (size === undefined || size.width !== width || size.height !== height) return false;
	return Math.min(width, height) > 0 && Math.max(width, height) <= LARGEST_SIDE && width * height <= LARGEST_AREA;
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function pngSize(bytes: Uint8Array<ArrayBuffer>): Size | undefined {
	if (bytes.length < 33 || PNG.some((byte, at) => bytes[at] !== byte)) return undefined;
	const view = new DataView(bytes.buffer);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** From its first frame header, past everything that may stand before it. */
function jpegSize(bytes: Uint8Array<ArrayBuffer>): Size | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	const view = new DataView(bytes.buffer);
	for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
		const kind = bytes[at + 1] ?? 0;
		if (bytes[at] !== 0xff) return undefined;
		const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
		if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		if (view.getUint16(at + 2) < 2) return undefined;
	}
	return undefined;
}
