import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../tests/hostile.ts';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { pictureMap, samplePicture } from '../../tests/sample-picture.ts';
import { reviewed } from '../review/reviewed.ts';
import { words } from '../words.ts';
import { exportAs, type FileKind } from './formats.ts';
import { parseReview } from './review-parse.ts';

const audit = sampleAudit();
const [FIRST = ''] = audit.findings.map(({ key }) => key);
const OPTIONS = { dropQuery: false };
const file = async (kind: FileKind, picture = samplePicture({ key: FIRST })): Promise<string | Uint8Array> =>
	(await exportAs({ audit, reviewed: reviewed(audit, []), entries: [], pictures: pictureMap(picture) }, kind, OPTIONS))[2];

describe('a picture in files', () => {
	it('stands in the web page at its place, with its sentence', async () => {
		const picture = samplePicture({ key: FIRST });
		const html = String(await file('html'));
		expect(html.match(/<img /g)).toHaveLength(1);
		expect(html).toContain(`<figure><img src="data:image/png;base64,${picture.data}" alt="${picture.alt}" width="1" height="1">`);
	});

	it('stands in the Word document, with its sentence', async () => {
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from((await file('docx')) as Uint8Array) });
		expect(value.match(/<img /g)).toHaveLength(1);
		expect(value).toContain(`alt="${samplePicture().alt}" src="data:image/png;base64,${samplePicture().data}"`);
	});

	it('opens again with the review', async () => {
		const read = parseReview(String(await file('json')));
		expect('review' in read && read.review.pictures).toEqual([samplePicture({ key: FIRST })]);
	});

	it('is in no file where it was removed', async () => {
		for (const kind of ['html', 'docx', 'json'] as const) {
			const [, , data] = await exportAs({ audit, reviewed: reviewed(audit, []), entries: [] }, kind, OPTIONS);
			expect(Buffer.from(data as string).includes(samplePicture().data)).toBe(false);
		}
	});

	it.each(Object.entries(HOSTILE))('says hostile words as words: %s', async (_, alt) => {
		const picture = samplePicture({ key: FIRST, alt: alt.slice(0, 1_000) });
		const html = String(await file('html', picture));
		const [image = ''] = /<img [^>]*>/.exec(html) ?? [];
		expect(image.replace(/"[^"]*"/g, '""')).toBe('<img src="" alt="" width="" height="">');
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from((await file('docx', picture)) as Uint8Array) });
		expect(value.match(/<img /g)).toHaveLength(1);
		expect(value).not.toMatch(/<(?:script|evil)/);
	});
});

describe('pictures of a review from anybody', () => {
	const withPicture = async (changes: object): Promise<string> => {
		const data = JSON.parse(String(await file('json'))) as { pictures: object[] };
		const read = parseReview(JSON.stringify({ ...data, pictures: data.pictures.map((each) => ({ ...each, ...changes })) }));
		return 'problem' in read ? read.problem : '';
	};

	it.each([
		{ data: btoa('<svg onload="alert(1)"/>') },
		{ data: 'javascript:alert(1)' },
		{ type: 'image/svg+xml' },
		{ width: 1e9 },
		{ width: 2 },
		{ height: 0 },
		{ scale: 0 },
		{ alt: 'x'.repeat(2_000) },
		{ taken: 'today' },
		{ onload: 'alert(1)' },
	])('are refused: %j', async (changes) => {
		expect(await withPicture({})).toBe('');
		expect(await withPicture(changes)).toMatch(/^Something in this file is not as it should be: pictures\.0/);
	});

	it('are none in a file of the version before', async () => {
		const { pictures: _, ...older } = JSON.parse(String(await file('json'))) as { pictures: unknown };
		const read = parseReview(JSON.stringify({ ...older, version: 1 }));
		expect('review' in read && [read.review.version, read.review.pictures]).toEqual([2, []]);
		expect(parseReview(JSON.stringify({ ...older, version: 3 }))).toEqual({ problem: words.file.review.newer });
	});
});
