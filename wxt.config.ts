import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';

const require = createRequire(import.meta.url);

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
	vite: () => ({ plugins: [exportPluralize] }),
	modules: ['@wxt-dev/webextension-polyfill'],
	// Firefox keeps private windows apart itself; 'split' is Chrome's word for it.
	manifest: ({ browser }) => ({
		name: 'Critical Friend',
		description: 'Checks the council web page in front of you for accessibility and content design, on your own device.',
		permissions: ['activeTab', 'scripting', 'storage'],
		action: { default_title: 'Check this page' },
		commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
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
		// axe-core as it was released, byte for byte: never bundled, never minified again.
		'build:publicAssets': (_, files) => {
			files.push({ absoluteSrc: require.resolve('axe-core/axe.min.js'), relativeDest: 'axe.min.js' });
		},
	},
});
