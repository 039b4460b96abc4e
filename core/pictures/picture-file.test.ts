import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePicture } from '../../tests/sample-picture.ts';
import { isImage } from './picture-file.ts';

const { data } = samplePicture();
const ONE = { width: 1, height: 1 };
const base64 = (...bytes: readonly number[]): string => btoa(String.fromCharCode(...bytes));
/** As far as its frame header: a comment, then 16 by 8 pixels. */
const JPEG = [0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 16, 1, 1, 0x11, 0];

describe('a picture from a file', () => {
	it('is an image of the type and size that it says', () => {
		expect(isImage(data, 'image/png', ONE)).toBe(true);
		expect(isImage(base64(...JPEG), 'image/jpeg', { width: 16, height: 8 })).toBe(true);
	});

	it.each([
		['another type', data, 'image/jpeg', ONE],
		['another size', data, 'image/png', { width: 2, height: 1 }],
		['SVG with a script', btoa('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'image/png', ONE],
		['a web page', btoa('<!doctype html><script>alert(1)</script>'), 'image/jpeg', ONE],
		['nothing', '', 'image/png', ONE],
		['no base64', '****', 'image/png', ONE],
		['half a head', data.slice(0, 24), 'image/png', ONE],
	] as const)('is refused where it is %s', (_, what, type, size) => {
		expect(isImage(what, type, size)).toBe(false);
	});

	it('is refused where it claims to be larger than any screen', () => {
		const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
		new DataView(bytes.buffer).setUint32(16, 60_000);
		expect(isImage(base64(...bytes), 'image/png', { width: 60_000, height: 1 })).toBe(false);
	});

	it('never takes the reader down, whatever bytes there are', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, isJpeg) => {
				const all = isJpeg ? [0xff, 0xd8, 0xff, ...bytes] : [...bytes];
				expect(isImage(base64(...all), isJpeg ? 'image/jpeg' : 'image/png', ONE)).toBe(false);
			}),
		);
	});
});
