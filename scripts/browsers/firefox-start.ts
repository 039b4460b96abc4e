/** Starts a Firefox of its own with a profile of its own, and ends exactly that one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser, howToInstall } from './find.mjs';
import { endGroup, type LaunchOptions, proxyScript, until } from './session.ts';

type Preferences = Record<string, string | number | boolean>;

/** Nothing that Firefox asks for of its own accord: updates, surveys, lists, guesses at the next page. */
const quiet: Preferences = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'app.update.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.contentblocking.report.lockwise.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.newtabpage.activity-stream.feeds.system.topstories': false,
	'browser.pagethumbnails.capturing_disabled': true,
	'browser.region.network.url': '',
	'browser.region.update.enabled': false,
	'browser.safebrowsing.blockedURIs.enabled': false,
	'browser.safebrowsing.downloads.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.safebrowsing.update.enabled': false,
	'browser.search.update': false,
	'browser.sessionstore.resume_from_crash': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage': 'about:blank',
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.startup.page': 0,
	'browser.topsites.contile.enabled': false,
	'browser.translations.enable': false,
	'browser.uitour.enabled': false,
	'browser.urlbar.suggest.quicksuggest.sponsored': false,
	'datareporting.healthreport.uploadEnabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'dom.push.connection.enabled': false,
	'extensions.blocklist.enabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.systemAddon.update.enabled': false,
	'extensions.update.enabled': false,
	'extensions.webservice.discoverURL': '',
	'geo.enabled': false,
	'media.gmp-manager.updateEnabled': false,
	'messaging-system.rsexperimentloader.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'network.http.speculative-parallel-limit': 0,
	'network.predictor.enabled': false,
	'network.prefetch-next': false,
	'privacy.trackingprotection.enabled': false,
	'remote.log.level': 'Error',
	'security.certerrors.mitm.priming.enabled': false,
	'security.remote_settings.crlite_filters.enabled': false,
	'security.remote_settings.intermediates.enabled': false,
	'signon.autofillForms': false,
	'toolkit.telemetry.enabled': false,
	'toolkit.telemetry.server': '',
	'toolkit.telemetry.unified': false,
};

const proxied = ({ proxy }: LaunchOptions): Preferences => {
	if (!proxy) return {};
	if (proxy.kind === 'hosts') return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(proxy) };
	return {
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': proxy.port,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': proxy.port,
		'network.proxy.no_proxies_on': '',
		// Else this machine's own addresses would go round the proxy.
		'network.proxy.allow_hijacking_localhost': true,
		'network.proxy.socks_remote_dns': true,
		'network.trr.mode': 5,
		'media.peerconnection.enabled': false,
	};
};

const saving = ({ downloads }: LaunchOptions): Preferences =>
	downloads === undefined
		? {}
		: {
				'browser.download.folderList': 2,
				'browser.download.dir': downloads,
				'browser.download.always_ask_before_handling_new_types': false,
				'browser.download.alwaysOpenPanel': false,
			};

const preferences = (options: LaunchOptions, addon: string, uuid: string): string => {
	const all: Preferences = {
		...quiet,
		...proxied(options),
		...saving(options),
		...(options.sharp ? { 'layout.css.devPixelsPerPx': '2' } : {}),
		...(options.private ? { 'browser.privatebrowsing.autostart': true } : {}),
		// Pinned, so that the extension's pages have a known address.
		'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
	};
	return Object.entries(all)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
		.join('\n');
};

export interface FirefoxProcess {
	/** Address of its WebDriver BiDi socket. */
	readonly address: string;
	readonly profile: string;
	end(): void;
}

export const startFirefox = async (options: LaunchOptions, addon: string, uuid: string): Promise<FirefoxProcess> => {
	const program = findBrowser('firefox');
	if (!program) throw new Error(howToInstall('firefox'));
	const profile = mkdtempSync(path.join(os.tmpdir(), 'critical-friend-firefox-'));
	writeFileSync(path.join(profile, 'user.js'), preferences(options, addon, uuid));
	const words = ['--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote', '--profile', profile];
	words.push('--width=1280', '--height=900', ...(options.visible ? [] : ['--headless']), 'about:blank');
	// A group of its own: one signal to the group ends the content processes too.
	const child: ChildProcess = spawn(program, words, {
		stdio: ['ignore', 'ignore', 'pipe'],
		detached: process.platform !== 'win32',
	});
	const state = { log: '', ended: false };
	const end = () => {
		process.off('exit', end);
		endGroup(child.pid);
		rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
	};
	process.on('exit', end);
	child.stderr?.on('data', (data: Buffer) => {
		if (state.log.length < 20_000) state.log += data.toString();
	});
	child.on('exit', () => {
		state.ended = true;
	});
	child.on('error', () => {
		state.ended = true;
	});
	try {
		const ready = async () => {
			if (state.ended) throw new Error(`Firefox did not start: ${state.log.slice(-500)}`);
			return /WebDriver BiDi listening on (ws:\S+)/.exec(state.log)?.[1];
		};
		return { address: `${await until('Firefox', ready, 60_000)}/session`, profile, end };
	} catch (error) {
		end();
		throw error;
	}
};
