import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { HOSTILE, hostileCheck } from '../../tests/hostile.ts';
import { exportAs, FILE_KINDS, type FileKind } from './formats.ts';
import { plainText } from './plain-text.ts';

const OPTIONS = { dropQuery: false, forUs: true };
const file = async (kind: FileKind): Promise<string | Uint8Array> => (await exportAs(hostileCheck(), kind, OPTIONS))[2];
const text = async (kind: FileKind): Promise<string> => String(await file(kind));
const bytes = async (kind: FileKind): Promise<Buffer> => Buffer.from((await file(kind)) as Uint8Array);

describe('plainText', () => {
	it('leaves ordinary words alone, in every script', () => {
		for (const words of ['Gwŷr a ŵyn', 'مجلس المدينة', 'a\tb\nc', '🗑️ bins', '']) expect(plainText(words)).toBe(words);
	});

	it('makes one kind of line break, whole characters and nothing unseen', () => {
		expect(plainText('a\r\nb\rc')).toBe('a\nb\nc');
		expect(plainText(HOSTILE.half)).toBe('half \ufffd a character \ufffd');
		expect(plainText(HOSTILE.control)).toBe('nul \ufffd bell \ufffd escape \ufffd end \ufffd');
	});

	it('shows what would turn the words around it', () => {
		expect(plainText(HOSTILE.turned)).toBe('user[U+202E]gnp.exe[U+2066]');
	});

	it('cuts what nobody reads, never through a character', () => {
		expect(plainText(HOSTILE.long).length).toBeLessThan(11_000);
		expect(plainText('🗑'.repeat(100_000)).isWellFormed()).toBe(true);
	});
});

describe('hostile words in files', () => {
	it.each(FILE_KINDS.filter((kind) => kind !== 'json'))('%s stays small and of whole characters', async (kind) => {
		const data = await file(kind);
		expect(data.length).toBeLessThan(3_000_000);
		if (typeof data === 'string') {
			expect(data.isWellFormed()).toBe(true);
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
			expect(data).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
		}
	});

	it('HTML has only elements and attributes of ours', async () => {
		const html = await text('html');
		const body = html.slice(html.indexOf('<body>'));
		const tags = [...body.matchAll(/<([a-z!/][^\s>]*)([^>]*)>/gi)];
		const names = new Set(tags.map(([, name = '']) => name.replace('/', '').toLowerCase()));
		for (const name of names) expect(OURS).toContain(name);
		for (const [tag, , attributes = ''] of tags) {
			const shape = attributes.replace(/"[^"]*"/g, '""');
			expect(shape, tag).toMatch(
				/^(?: (?:href|id|class|lang|value|scope|role|aria-label|aria-labelledby|aria-describedby|tabindex|width|height|[xyr]|[xy][12]|c[xy]|text-anchor)="")*$/,
			);
		}
		for (const [, link = ''] of body.matchAll(/href="([^"]*)"/g)) expect(link).toMatch(/^(?:#|https?:)/);
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
	});

	it('Markdown holds no tags, links of the page or mentions', async () => {
		const markdown = await text('md');
		const withoutCode = markdown.replace(/(`+) .*? \1/gs, '').replace(/\]\(<https?:[^>]*>\)/g, ']');
		expect(withoutCode).not.toMatch(/<[a-z/!]/i);
		expect(withoutCode).not.toContain('@somebody');
		expect(withoutCode).not.toMatch(/(?<!\\)\]\(/);
		expect(markdown).toContain('&lt;img src=x onerror=alert\\(1)'.replace('\\(', '('));
	});

	it('a spreadsheet opens, and holds formulas as words', async () => {
		const sheets = await readExcelFile(await bytes('xlsx'));
		const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
		expect(cells).toContain(HOSTILE.formula);
		expect(cells).toContain(HOSTILE.element);
		expect(cells).toContain(plainText(HOSTILE.turned));
		expect(cells.every((cell) => cell.length < 32_767)).toBe(true);
	});

	it('a Word document opens, and holds the words as words', async () => {
		const { value } = await mammoth.extractRawText({ buffer: await bytes('docx') });
		for (const words of [
			HOSTILE.formula,
			HOSTILE.element,
			HOSTILE.cdata,
			HOSTILE.attribute,
			HOSTILE.entity,
			plainText(HOSTILE.control),
		])
			expect(value).toContain(words);
		const { value: html } = await mammoth.convertToHtml({ buffer: await bytes('docx') });
		expect(html).not.toMatch(/<(?:img|script|evil)/);
		for (const [, link = ''] of html.matchAll(/href="([^"]*)"/g)) expect(link).toMatch(/^(?:#|https?:)/);
	});
});

const OURS = (
	'!doctype html body a header nav main footer p h1 h2 h3 h4 ul ol li dl dt dd div bdi strong code br blockquote ' +
	'table caption thead tbody tr th td figure svg title desc rect line circle text details summary'
).split(' ');
