/** Chromium, Chrome and Edge, by the browser's own debugging pipe. */
import path from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { ChromiumPopup, ChromiumTab } from './chromium-tab.ts';
import { findBrowser, howToInstall } from './find.mjs';
import {
	atMost,
	endGroup,
	type LaunchOptions,
	type Look,
	proxyScript,
	type Session,
	type Tab,
	until,
	type View,
} from './session.ts';

/** What a style sheet is told about colours: the scheme, and whether the person's own are forced. */
const looks = { light: ['light', 'none'], dark: ['dark', 'none'], forced: ['light', 'active'] } as const;

const switches = (options: LaunchOptions): string[] => {
	const { proxy } = options;
	const words = [
		'--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-domain-reliability',
		'--no-pings',
	];
	words.push('--window-size=1280,900', '--hide-scrollbars', '--autoplay-policy=no-user-gesture-required');
	// Without a desktop, Chromium pretends to a screen so small that the popup does not have its usual room.
	words.push(options.sharp ? '--screen-info={2560x2160 devicePixelRatio=2}' : '--screen-info={1920x1080}');
	// Chromium refuses to run its sandbox as root; nobody else goes without.
	if (process.getuid?.() === 0) words.push('--no-sandbox');
	// `<-loopback>` takes back the built-in exception for this machine's own addresses.
	if (proxy?.kind === 'everything') words.push(`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>');
	if (proxy?.kind === 'hosts') words.push(`--proxy-pac-url=${proxyScript(proxy)}`);
	return words;
};

class ChromiumSession implements Session {
	readonly browser = 'chromium';
	readonly origin: string;
	readonly ended: Promise<void>;
	readonly profile: string;
	readonly #browser: Browser;
	/** Where tabs open: the usual windows, or private ones. */
	readonly #context: BrowserContext;
	readonly #extension: Extension;
	/** What one session of a page sets, only the same session takes back. */
	readonly #sessions = new WeakMap<Page, CDPSession>();
	#look: Look | undefined;

	constructor(browser: Browser, context: BrowserContext, extension: Extension) {
		this.#browser = browser;
		this.#context = context;
		this.#extension = extension;
		this.ended = new Promise((done) => browser.once('disconnected', () => done()));
		this.origin = `chrome-extension://${extension.id}/`;
		const folder = /^--user-data-dir=(.*)/;
		this.profile =
			browser
				.process()
				?.spawnargs.map((arg) => folder.exec(arg)?.[1])
				.find(Boolean) ?? '';
	}

	async #dressed<T extends ChromiumTab>(tab: T): Promise<T> {
		if (this.#look === undefined) return tab;
		const session = this.#sessions.get(tab.page) ?? (await tab.page.createCDPSession());
		this.#sessions.set(tab.page, session);
		const [scheme, forced] = looks[this.#look];
		const features = [
			{ name: 'prefers-color-scheme', value: scheme },
			{ name: 'forced-colors', value: forced },
		];
		await session.send('Emulation.setEmulatedMedia', { features });
		return tab;
	}

	async open(address?: string): Promise<Tab> {
		const tab = await this.#dressed(new ChromiumTab(await this.#context.newPage()));
		if (address !== undefined) await tab.goto(address);
		return tab;
	}

	async extensionPage(name: string): Promise<Tab> {
		const tab = await this.#dressed(new ChromiumTab(await this.#context.newPage({ background: true })));
		await tab.goto(this.origin + name);
		return tab;
	}

	async press(tab: Tab): Promise<void> {
		await tab.activate();
		await this.#extension.triggerAction((tab as ChromiumTab).page);
	}

	/** The document of popup or panel: no tab, but a target of its own. */
	#own(page: 'popup' | 'sidepanel') {
		return this.#browser.targets().find((target) => target.url().startsWith(`${this.origin}${page}.html`));
	}

	async popup(): Promise<View> {
		const target = await until('the popup', async () => this.#own('popup'));
		return this.#dressed(new ChromiumPopup(await target.asPage()));
	}

	async popupIsOpen(): Promise<boolean> {
		return this.#own('popup') !== undefined;
	}

	async panel(): Promise<View> {
		const target = await until('the panel', async () => this.#own('sidepanel'));
		return this.#dressed(new ChromiumPopup(await target.asPage()));
	}

	async panelIsOpen(): Promise<boolean> {
		return this.#own('sidepanel') !== undefined;
	}

	async clipboard(): Promise<string> {
		const page = await this.#context.newPage();
		try {
			await page.goto(`${this.origin}options.html`);
			const allow = { origin: this.origin.slice(0, -1), permission: { name: 'clipboard-read' }, setting: 'granted' } as const;
			const session = await page.createCDPSession();
			await session.send('Browser.setPermission', {
				...allow,
				...(this.#context.id ? { browserContextId: this.#context.id } : {}),
			});
			return (await page.evaluate('navigator.clipboard.readText()')) as string;
		} finally {
			await page.close();
		}
	}

	async stopBackground(): Promise<void> {
		for (const worker of await this.#extension.workers()) await worker.close();
	}

	async findTab(part: string): Promise<Tab> {
		const find = async () => this.#browser.targets().find((target) => target.type() === 'page' && target.url().includes(part));
		const target = await until(`a tab with ${part}`, find);
		return this.#dressed(new ChromiumTab(await target.asPage()));
	}

	async look(look: Look): Promise<void> {
		this.#look = look;
		for (const page of await this.#context.pages()) await this.#dressed(new ChromiumTab(page));
		if (await this.popupIsOpen()) await this.popup();
		if (await this.panelIsOpen()) await this.panel();
	}

	async close(): Promise<void> {
		const pid = this.#browser.process()?.pid;
		await atMost(
			3_000,
			this.#browser.close().catch(() => undefined),
		);
		endGroup(pid);
	}
}

export const launchChromium = async (options: LaunchOptions): Promise<Session> => {
	const executablePath = findBrowser('chromium');
	if (!executablePath) throw new Error(howToInstall('chromium'));
	const browser = await puppeteer.launch({
		executablePath,
		headless: !options.visible,
		pipe: true,
		enableExtensions: true,
		defaultViewport: null,
		protocolTimeout: 0,
		...(options.downloads ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } } : {}),
		args: switches(options),
	});
	try {
		const id = await browser.installExtension(path.resolve(options.extension), { enabledInIncognito: options.private === true });
		const extension = (await browser.extensions()).get(id);
		if (!extension) throw new Error('Chromium did not load the extension.');
		const context = options.private ? await browser.createBrowserContext() : browser.defaultBrowserContext();
		return new ChromiumSession(browser, context, extension);
	} catch (error) {
		endGroup(browser.process()?.pid);
		throw error;
	}
};
