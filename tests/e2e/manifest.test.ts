/** What the built extension may do, as browsers and IT departments read it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/session.ts';
import { build } from '../../scripts/build.ts';

type Manifest = Record<string, unknown> & {
	readonly content_security_policy: { readonly extension_pages: string };
	readonly browser_specific_settings?: { readonly gecko: Record<string, unknown> };
};

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const released = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.each<BrowserName>(['chromium', 'firefox'])('the build for %s', (browser) => {
	const folder = build(browser);
	const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

	test('asks for three permissions, Chrome’s side panel and no host', () => {
		expect(manifest.manifest_version).toBe(3);
		const panel = browser === 'chromium' ? ['sidePanel'] : [];
		expect([...(manifest.permissions as string[])].sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage']);
		for (const key of [
			'host_permissions',
			'optional_host_permissions',
			'optional_permissions',
			'content_scripts',
			'web_accessible_resources',
			'externally_connectable',
		]) {
			expect([key, manifest[key]]).toEqual([key, undefined]);
		}
	});

	test('has a panel beside the page that does not open by itself', () => {
		if (browser === 'chromium') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
		else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
	});

	test('has a key for itself, for the marks and for the way from one to the next', () => {
		expect(Object.keys(manifest.commands as object)).toEqual([
			'_execute_action',
			'toggle-marks',
			'next-finding',
			'previous-finding',
		]);
	});

	test('may connect to nothing', () => {
		const policy = manifest.content_security_policy.extension_pages.split(';').map((part) => part.trim());
		expect(policy).toContain("connect-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy.join(';')).not.toMatch(/unsafe|https?:|\*/);
	});

	test('says which browsers it works in, and that it collects nothing', () => {
		if (browser === 'chromium') {
			expect(manifest.minimum_chrome_version).toBe('116');
			expect(manifest.incognito).toBe('split');
		} else {
			expect(manifest.browser_specific_settings?.gecko).toMatchObject({
				strict_min_version: '142.0',
				data_collection_permissions: { required: ['none'] },
			});
		}
	});

	test('holds axe-core exactly as it was released', () => {
		expect(sha256(path.join(folder, 'axe.min.js'))).toBe(sha256(released));
	});

	test('holds no source map and nothing of the tests', () => {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => /\.map$|test|harness/i.test(file))).toEqual([]);
	});
});
