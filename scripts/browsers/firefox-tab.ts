/** Tabs, popup and panel of Firefox. */
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi.ts';
import { type FirefoxWindow, tabElement } from './firefox-window.ts';
import { expressionOf, fromJson, type Script, TALLEST, type Tab, type View } from './session.ts';

interface Context {
	readonly context: string;
	readonly url: string;
	readonly children?: readonly Context[] | null;
}

export interface Tree {
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
	abstract screenshot(file: string, height?: number): Promise<void>;
	abstract close(): Promise<void>;

	text(): Promise<string> {
		return this.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');
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

export class FirefoxPopup extends FirefoxView {
	evaluate<T, A extends readonly unknown[]>(script: Script<T, A>, ...args: A): Promise<T> {
		return this.window.evaluate<T>(this.element, expressionOf(script, args));
	}

	async screenshot(file: string): Promise<void> {
		writeFileSync(file, await this.window.picture(this.element));
	}

	async close(): Promise<void> {
		await this.window.run(`${this.element}?.closest('panel')?.hidePopup()`);
	}
}

export class FirefoxPanel extends FirefoxPopup {
	override async close(): Promise<void> {
		await this.window.run('SidebarController.hide()');
	}
}

export class FirefoxTab extends FirefoxView implements Tab {
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

	async screenshot(file: string, height = TALLEST): Promise<void> {
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

	async clickAt(x: number, y: number): Promise<void> {
		const [at, button] = [{ x: Math.round(x), y: Math.round(y) }, { button: 0 }];
		const actions = [
			{ type: 'pointerMove', ...at },
			{ type: 'pointerDown', ...button },
			{ type: 'pointerUp', ...button },
		];
		await this.#bidi.send('input.performActions', {
			context: this.context,
			actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
		});
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
