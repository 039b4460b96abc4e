import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { latinLettersPlugin } from './scripts/latin-letters.ts';
import { withoutExamples, withoutWordRules } from './scripts/lean-rules.ts';

const require = createRequire(import.meta.url);
const ICON_SIZES = [16, 32, 48, 128];

/**
 * `pluralize` (inside readability-scores) looks for a global `require` before it exports itself. A bundle has none,
 * and it would hang itself on the page's window instead.
 */
const exportPluralize = {
	name: 'export-pluralize',
	transform: (code: string, id: string) =>
		/[\\/]pluralize[\\/]pluralize\.js/.test(id) ? code.replace("typeof require === 'function'", 'true') : undefined,
};

export default defineConfig({
	manifestVersion: 3,
	imports: false,
	vite: () => ({
		plugins: [exportPluralize, latinLettersPlugin, withoutExamples],
		// Kilobytes: the word lists are large, and lie on the device already.
		build: { chunkSizeWarningLimit: 1_000 },
	}),
	modules: ['@wxt-dev/webextension-polyfill'],
	// Firefox keeps private windows apart itself; 'split' is Chrome's word for it.
	manifest: ({ browser }) => ({
		name: 'Critical Friend',
		description: 'Checks the council web page in front of you for accessibility and content design, on your own device.',
		permissions: ['activeTab', 'scripting', 'storage'],
		commands: {
			_execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
			'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Show or hide the findings on the page' },
			'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next finding' },
			'previous-finding': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Go to the finding before' },
		},
		icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`])),
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'critical-friend@example.org',
							strict_min_version: '142.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { minimum_chrome_version: '116', incognito: 'split' }),
	}),
	hooks: {
		'vite:build:extendConfig': (entrypoints, config) => {
			if (entrypoints.some(({ name }) => name === 'audit')) config.plugins = [...(config.plugins ?? []), withoutWordRules];
		},
		// axe-core as it was released, byte for byte: never bundled, never minified again.
		'build:publicAssets': (_, files) => {
			files.push({ absoluteSrc: require.resolve('axe-core/axe.min.js'), relativeDest: 'axe.min.js' });
			for (const size of ICON_SIZES)
				files.push({ absoluteSrc: path.resolve(`assets/icon/${size}.png`), relativeDest: `icon/${size}.png` });
			// Their licences ask to go with every copy.
			for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) files.push({ absoluteSrc: path.resolve(name), relativeDest: name });
		},
	},
});
