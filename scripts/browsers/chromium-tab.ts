/** Tabs, popup and panel of Chromium. */
import type { KeyInput, Page } from 'puppeteer-core';
import { expressionOf, fromJson, type Script, TALLEST, type Tab } from './session.ts';

export class ChromiumTab implements Tab {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
		// A message box would hold up everything until somebody answers it.
		page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
	}

	async evaluate<T, A extends readonly unknown[]>(script: Script<T, A>, ...args: A): Promise<T> {
		return fromJson<T>((await this.page.evaluate(expressionOf(script, args))) as string);
	}

	text(): Promise<string> {
		return this.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');
	}

	exists(selector: string): Promise<boolean> {
		return this.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
	}

	async click(selector: string): Promise<void> {
		await this.page.click(selector);
	}

	async press(key: string): Promise<void> {
		const keys = key.split(/\+(?=.)/) as KeyInput[];
		for (const down of keys) await this.page.keyboard.down(down);
		// The document may have gone away at the key going down.
		for (const up of keys.reverse()) await this.page.keyboard.up(up).catch(() => undefined);
	}

	async screenshot(file: string, height = TALLEST): Promise<void> {
		const all = await this.evaluate(() => {
			const { scrollWidth, scrollHeight } = document.documentElement;
			return { width: scrollWidth, height: scrollHeight, view: innerHeight };
		});
		const clip = { x: 0, y: 0, width: all.width, height: Math.min(all.height, height) };
		// More than is in view takes another way, on which small windows come out as tiles.
		const captureBeyondViewport = clip.height > all.view;
		await this.page.screenshot({ path: file as `${string}.png`, captureBeyondViewport, clip });
	}

	async close(): Promise<void> {
		await this.page.close();
	}

	async url(): Promise<string> {
		return this.page.url();
	}

	async goto(address: string): Promise<void> {
		await this.page.goto(address, { waitUntil: 'domcontentloaded', timeout: 0 });
	}

	async reload(): Promise<void> {
		await this.page.reload({ waitUntil: 'domcontentloaded', timeout: 0 });
	}

	async clickAt(x: number, y: number): Promise<void> {
		await this.page.mouse.click(x, y);
	}

	async activate(): Promise<void> {
		await this.page.bringToFront();
	}

	async evaluateApart<T>(expression: string): Promise<T> {
		const session = await this.page.createCDPSession();
		const { frameTree } = await session.send('Page.getFrameTree');
		const run = async (frameId: string): Promise<string> => {
			const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId });
			const script = { expression: expressionOf<T, []>(expression, []), contextId, awaitPromise: true, returnByValue: true };
			const { result, exceptionDetails } = await session.send('Runtime.evaluate', script);
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			return result.value as string;
		};
		for (const { frame } of frameTree.childFrames ?? []) await run(frame.id);
		try {
			return fromJson<T>(await run(frameTree.frame.id));
		} finally {
			await session.detach().catch(() => undefined);
		}
	}
}

/** Popup or panel: what closes itself. */
export class ChromiumPopup extends ChromiumTab {
	override async click(selector: string): Promise<void> {
		await super.click(selector).catch((error: unknown) => {
			// What was pressed closes the document, before it says that the mouse button is up again.
			if (!(error instanceof Error) || error.name !== 'TargetCloseError') throw error;
		});
	}

	override async close(): Promise<void> {
		// The document goes away while it answers.
		await this.page.evaluate('window.close()').catch(() => undefined);
	}
}
