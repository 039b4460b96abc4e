import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileBehind, Site } from './site.ts';

const top = mkdtempSync(path.join(os.tmpdir(), 'critical-friend-site-'));
mkdirSync(path.join(top, 'site', 'pages'), { recursive: true });
mkdirSync(path.join(top, 'site', 'assets'));
const page = path.join(top, 'site', 'pages', 'my page.html');
writeFileSync(page, '<title>Page</title>');
writeFileSync(path.join(top, 'site', 'assets', 'a.css'), 'h1{}');
writeFileSync(path.join(top, 'site', '.secret'), 'x');
writeFileSync(path.join(top, 'outside.html'), 'x');
symlinkSync(path.join(top, 'outside.html'), path.join(top, 'site', 'pages', 'link.html'));

const site = await Site.start({ scripts: false, live: false });

afterAll(async () => {
	await site.close();
	rmSync(top, { recursive: true });
});

/** As a browser asks its proxy. */
const get = (
	address: string,
	port = site.route.port,
	more: Record<string, string> = {},
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> =>
	new Promise((done, failed) => {
		request({ host: '127.0.0.1', port, path: address, headers: { host: new URL(address).host, ...more } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
			);
		})
			.on('error', failed)
			.end();
	});

test('a file has the same address in every run, and its scripts are off', async () => {
	const address = site.show(page);
	expect(address).toBe('http://local.test/pages/my%20page.html');
	const { status, headers, body } = await get(address);
	expect([status, body]).toEqual([200, '<title>Page</title>']);
	expect(headers).toMatchObject({ 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" });
	expect((await get('http://local.test/assets/a.css')).headers).toMatchObject({ 'content-type': 'text/css' });
});

test('files of the same name in folders of the same name have addresses of their own', async () => {
	const apart = await Site.start({ scripts: false, live: false, apart: true });
	const other = path.join(top, 'copy', 'pages', 'my page.html');
	mkdirSync(path.dirname(other), { recursive: true });
	writeFileSync(other, '<title>Other</title>');
	const [first, second, again] = [page, other, page].map((file) => apart.show(file));
	expect(first).toBe(again);
	expect(second).not.toBe(first);
	const from = apart.route.port;
	expect((await get(first ?? '', from)).body).toBe('<title>Page</title>');
	expect((await get(new URL('../assets/a.css', first).href, from)).status).toBe(200);
	expect((await get('http://local.test/assets/a.css', from)).status).toBe(200);
	await apart.close();
});

test('a style sheet that is out of reach is noted, and forgotten with the next file', async () => {
	const css = { accept: 'text/css,*/*;q=0.1' };
	site.show(page);
	await get('http://local.test/assets/a.css', site.route.port, css);
	await get('http://local.test/ui/main.css', site.route.port, css);
	await get('http://local.test/no.png');
	expect([...site.missingStyles]).toEqual(['/ui/main.css']);
	site.show(page);
	expect(site.missingStyles.size).toBe(0);
});

test('another host is refused and noted', async () => {
	await expect(get('http://elsewhere.example/picture.png')).rejects.toThrow();
	expect(site.refused).toContain('http://elsewhere.example/picture.png');
});

test('nothing outside of the folder is served', () => {
	const folder = path.join(top, 'site');
	for (const bad of [
		'/../outside.html',
		'/%2e%2e/outside.html',
		'/..%2foutside.html',
		'/.secret',
		'/pages/link.html',
		'/pages',
		'/%',
		'/no.html',
	]) {
		expect([bad, fileBehind(folder, bad)]).toEqual([bad, undefined]);
	}
	expect(fileBehind(folder, '/assets/a.css')).toMatch(/a\.css$/);
});
