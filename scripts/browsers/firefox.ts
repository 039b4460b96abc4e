/** Firefox, over WebDriver BiDi, without any driver program between. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Bidi } from './bidi.ts';
import { type FirefoxProcess, startFirefox } from './firefox-start.ts';
import { FirefoxPanel, FirefoxPopup, FirefoxTab, type Tree } from './firefox-tab.ts';
import { FirefoxWindow, PANEL_ELEMENT, popupElement } from './firefox-window.ts';
import { atMost, type LaunchOptions, type Look, type Session, type Tab, until, type View } from './session.ts';

const UUID = '11111111-2222-4333-8444-555555555555';

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

	/** Firefox changes the process behind it while it loads, and what the old one was asked gets no answer. */
	async #loaded<T extends FirefoxPopup>(what: string, view: T): Promise<T> {
		const loaded = () => view.evaluate(() => location.protocol !== 'about:' && document.readyState === 'complete');
		await until(`the document of ${what}`, () =>
			atMost(
				500,
				loaded().catch(() => false),
			),
		);
		return view;
	}

	async popup(): Promise<View> {
		await until('the popup', () => this.popupIsOpen());
		return this.#loaded('the popup', new FirefoxPopup(this.#window, popupElement(this.origin)));
	}

	popupIsOpen(): Promise<boolean> {
		return this.#window.run(`Boolean(${popupElement(this.origin)})`);
	}

	async panel(): Promise<View> {
		await until('the panel', () => this.panelIsOpen());
		return this.#loaded('the panel', new FirefoxPanel(this.#window, PANEL_ELEMENT));
	}

	panelIsOpen(): Promise<boolean> {
		return this.#window.run(`Boolean(${PANEL_ELEMENT}?.currentURI?.spec.startsWith(${JSON.stringify(this.origin)}))`);
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
