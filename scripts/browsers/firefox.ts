/** Firefox, over WebDriver BiDi, without any driver program between. */
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Bidi } from './bidi.ts';
import { type FirefoxProcess, startFirefox } from './firefox-start.ts';
import { FirefoxWindow, popupElement, tabElement } from './firefox-window.ts';
import {
	atMost,
	expressionOf,
	fromJson,
	type LaunchOptions,
	type Look,
	type Picture,
	type Script,
	type Session,
	TALLEST,
	type Tab,
	until,
	type View,
} from './session.ts';

const UUID = '11111111-2222-4333-8444-555555555555';

interface Context {
	readonly context: string;
	readonly url: string;
	readonly children?: readonly Context[] | null;
}

interface Tree {
	readonly contexts: readonly Context[];
}

abstract class FirefoxView implements View {
	protected readonly window: FirefoxWindow;
	/** Expression for the element of the browser's window that shows this document. */
	protected readonly element: string;

	constructor(window: FirefoxWindow, element: string) {
		this.window = window;
		this.element = element;
	}

	abstract evaluate<T, A extends readonly unknown[] = []>(script: Script<T, A>, ...args: A): Promise<T>;
	abstract screenshot(file: string, options?: Picture): Promise<void>;
	abstract close(): Promise<void>;

	text(): Promise<string> {
		return this.evaluate(() => document.body.innerText);
	}

	exists(selector: string): Promise<boolean> {
		return this.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
	}

	click(selector: string): Promise<void> {
		return this.window.click(this.element, selector);
	}

	press(key: string): Promise<void> {
		return this.window.press(this.element, key);
	}
}

class FirefoxPopup extends FirefoxView {
	evaluate<T, A extends readonly unknown[]>(script: Script<T, A>, ...args: A): Promise<T> {
		return this.window.evaluate<T>(this.element, expressionOf(script, args));
	}

	async screenshot(file: string, { scale = 1 }: Picture = {}): Promise<void> {
		writeFileSync(file, await this.window.picture(this.element, scale));
	}

	async close(): Promise<void> {
		await this.window.run(`${this.element}?.closest('panel')?.hidePopup()`);
	}
}

class FirefoxTab extends FirefoxView implements Tab {
	readonly #bidi: Bidi;
	readonly context: string;

	constructor(window: FirefoxWindow, bidi: Bidi, context: string) {
		super(window, tabElement(context));
		this.#bidi = bidi;
		this.context = context;
	}

	async evaluate<T, A extends readonly unknown[]>(script: Script<T, A>, ...args: A): Promise<T> {
		return fromJson<T>(await this.#bidi.evaluate(this.context, expressionOf(script, args)));
	}

	async screenshot(file: string, { height = TALLEST }: Picture = {}): Promise<void> {
		const all = await this.evaluate(() => {
			const { scrollWidth, scrollHeight } = document.documentElement;
			return { width: scrollWidth, height: scrollHeight };
		});
		const clip = { type: 'box', x: 0, y: 0, width: all.width, height: Math.min(all.height, height) };
		const params = { context: this.context, origin: 'document', clip };
		const { data } = await this.#bidi.send<{ data: string }>('browsingContext.captureScreenshot', params);
		writeFileSync(file, Buffer.from(data, 'base64'));
	}

	url(): Promise<string> {
		return this.window.run(`${this.element}.currentURI.spec`);
	}

	async goto(address: string): Promise<void> {
		await this.#bidi.send('browsingContext.navigate', { context: this.context, url: address, wait: 'interactive' });
	}

	async reload(): Promise<void> {
		await this.#bidi.send('browsingContext.reload', { context: this.context, wait: 'interactive' });
	}

	async activate(): Promise<void> {
		await this.#bidi.send('browsingContext.activate', { context: this.context });
	}

	async evaluateApart<T>(expression: string): Promise<T> {
		const { contexts } = await this.#bidi.send<Tree>('browsingContext.getTree', { root: this.context });
		const run = (context: string) => this.#bidi.evaluate(context, expressionOf<T, []>(expression, []), 'apart');
		for (const { context } of contexts[0]?.children ?? []) await run(context);
		return fromJson<T>(await run(this.context));
	}

	override async press(key: string): Promise<void> {
		await this.activate();
		await super.press(key);
	}

	async close(): Promise<void> {
		await this.#bidi.send('browsingContext.close', { context: this.context });
	}
}

class FirefoxSession implements Session {
	readonly browser = 'firefox';
	readonly origin = `moz-extension://${UUID}/`;
	readonly #bidi: Bidi;
	readonly #window: FirefoxWindow;
	readonly #addon: string;
	readonly #end: () => void;
	readonly ended: Promise<void>;
	readonly profile: string;

	constructor(bidi: Bidi, window: FirefoxWindow, addon: string, { profile, end }: FirefoxProcess) {
		this.#bidi = bidi;
		this.#window = window;
		this.#addon = addon;
		this.#end = end;
		this.profile = profile;
		this.ended = bidi.closed;
	}

	async #tab(background: boolean, address?: string): Promise<FirefoxTab> {
		const { context } = await this.#bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background });
		const tab = new FirefoxTab(this.#window, this.#bidi, context);
		if (address !== undefined) await tab.goto(address);
		return tab;
	}

	open(address?: string): Promise<Tab> {
		return this.#tab(false, address);
	}

	extensionPage(name: string): Promise<Tab> {
		return this.#tab(true, this.origin + name);
	}

	async press(tab: Tab): Promise<void> {
		await tab.activate();
		await this.#window.pressButton(this.#addon);
	}

	async popup(): Promise<View> {
		await until('the popup', () => this.popupIsOpen());
		const popup = new FirefoxPopup(this.#window, popupElement(this.origin));
		// Firefox changes the process behind it while it loads, and what the old one was asked gets no answer.
		const loaded = () => popup.evaluate(() => location.protocol !== 'about:' && document.readyState === 'complete');
		await until('the document of the popup', () =>
			atMost(
				500,
				loaded().catch(() => false),
			),
		);
		return popup;
	}

	popupIsOpen(): Promise<boolean> {
		return this.#window.run(`Boolean(${popupElement(this.origin)})`);
	}

	clipboard(): Promise<string> {
		return this.#window.run('navigator.clipboard.readText()');
	}

	stopBackground(): Promise<void> {
		return this.#window.stopBackground(this.#addon);
	}

	async findTab(part: string): Promise<Tab> {
		const find = async () => {
			const { contexts } = await this.#bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
			return contexts.find(({ url }) => url.includes(part))?.context;
		};
		return new FirefoxTab(this.#window, this.#bidi, await until(`a tab with ${part}`, find));
	}

	look(look: Look): Promise<void> {
		return this.#window.look(look);
	}

	async close(): Promise<void> {
		await atMost(
			1_000,
			this.#bidi.send('browser.close', {}).catch(() => undefined),
		);
		this.#bidi.close();
		this.#end();
	}
}

export const launchFirefox = async (options: LaunchOptions): Promise<Session> => {
	const folder = path.resolve(options.extension);
	const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
		browser_specific_settings: { gecko: { id: string } };
	};
	const addon = manifest.browser_specific_settings.gecko.id;
	const firefox = await startFirefox(options, addon, UUID);
	try {
		const bidi = await Bidi.connect(firefox.address);
		await bidi.send('session.new', { capabilities: {} });
		const extensionData = { type: 'path', path: folder };
		await bidi.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': options.private === true });
		return new FirefoxSession(bidi, await FirefoxWindow.find(bidi), addon, firefox);
	} catch (error) {
		firefox.end();
		throw error;
	}
};
