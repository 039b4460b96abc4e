/**
 * Firefox's own window: toolbar, popup, keys, pictures. `--remote-allow-system-access` lets us run scripts there.
 * The scripts below are texts because they run inside Firefox, which gives them Cc, Ci, Cu, gBrowser and Services.
 */
import { Buffer } from 'node:buffer';
import type { Bidi } from './bidi.ts';
import { expressionOf, fromJson, type Look } from './session.ts';

interface Contexts {
	readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Expression for the element that shows a document. */
export const popupElement = (origin: string): string =>
	`[...document.querySelectorAll('browser')].find((one) => one.currentURI?.spec.startsWith(${JSON.stringify(`${origin}popup.html`)}))`;

/** Inside the sidebar Firefox shows a document of its own, and the extension's inside that. */
export const PANEL_ELEMENT = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

export const tabElement = (context: string): string => `gBrowser.browsers.find((one) =>
	ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs').NavigableManager.getIdForBrowser(one) === ${JSON.stringify(context)})`;

/** Code and number of a key, for those that are not a letter. */
const keys: Readonly<Record<string, readonly [code: string, number: number]>> = {
	Tab: ['Tab', 9],
	Enter: ['Enter', 13],
	Shift: ['ShiftLeft', 16],
	Control: ['ControlLeft', 17],
	Alt: ['AltLeft', 18],
	Escape: ['Escape', 27],
	' ': ['Space', 32],
	End: ['End', 35],
	Home: ['Home', 36],
	ArrowLeft: ['ArrowLeft', 37],
	ArrowUp: ['ArrowUp', 38],
	ArrowRight: ['ArrowRight', 39],
	ArrowDown: ['ArrowDown', 40],
	F6: ['F6', 117],
};

const looks: Readonly<Record<Look, readonly [scheme: number, colours: number]>> = { dark: [0, 0], light: [1, 0], forced: [1, 2] };

export class FirefoxWindow {
	readonly #bidi: Bidi;
	readonly #context: string;

	private constructor(bidi: Bidi, context: string) {
		this.#bidi = bidi;
		this.#context = context;
	}

	static async find(bidi: Bidi): Promise<FirefoxWindow> {
		const { contexts } = await bidi.send<Contexts>('browsingContext.getTree', { 'moz:scope': 'chrome' });
		const found = contexts.find(({ url }) => url.includes('browser.xhtml'));
		if (!found) throw new Error('Firefox has no window.');
		return new FirefoxWindow(bidi, found.context);
	}

	async run<T>(expression: string): Promise<T> {
		return fromJson<T>(await this.#bidi.evaluate(this.#context, expressionOf<T, []>(expression, [])));
	}

	/** The click on the button in the toolbar, with the grant that follows from it. */
	async pressButton(addon: string): Promise<void> {
		await this.run(`(async () => {
			const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
			const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(addon)});
			await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
		})()`);
	}

	async stopBackground(addon: string): Promise<void> {
		await this.run(`(async () => {
			const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
			await ExtensionParent.GlobalManager.getExtension(${JSON.stringify(addon)}).terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
		})()`);
	}

	/** Value of an expression in a document that BiDi does not know, such as the popup; `body` sees it as `content`. */
	async inDocument<T>(element: string, body: string): Promise<T> {
		const script = `(async () => {
			let answer;
			try { answer = { json: await (async () => { ${body} })() }; } catch (error) { answer = { error: String(error) }; }
			sendAsyncMessage('critical-friend', answer);
		})()`;
		const answer = await this.run<{ json?: string; error?: string }>(`new Promise((done) => {
			const element = ${element};
			if (!element) return done({ error: 'This document is gone.' });
			const messages = element.messageManager;
			const listen = ({ data }) => { messages.removeMessageListener('critical-friend', listen); done(data); };
			messages.addMessageListener('critical-friend', listen);
			element.addEventListener('XULFrameLoaderCreated', () => done({ error: 'This document is gone.' }), { once: true });
			messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
		})`);
		if (answer.error !== undefined || answer.json === undefined) throw new Error(answer.error ?? 'No answer.');
		return fromJson<T>(answer.json);
	}

	/** In a sandbox with the document's own rights, where its Content-Security-Policy forbids no evaluation. */
	evaluate<T>(element: string, expression: string): Promise<T> {
		return this.inDocument<T>(
			element,
			`return await Cu.evalInSandbox(${JSON.stringify(expression)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));`,
		);
	}

	async click(element: string, selector: string): Promise<void> {
		await this.inDocument(
			element,
			`const target = content.document.querySelector(${JSON.stringify(selector)});
			if (!target) throw new Error('nothing matches ' + ${JSON.stringify(selector)});
			target.scrollIntoView({ block: 'center', behavior: 'instant' });
			const box = target.getBoundingClientRect();
			const at = [box.left + box.width / 2, box.top + box.height / 2];
			for (const type of ['mousemove', 'mousedown', 'mouseup']) {
				content.synthesizeMouseEvent(type, ...at, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
			}
			return '{"value":null}';`,
		);
	}

	async press(element: string, key: string): Promise<void> {
		const events = key.split(/\+(?=.)/).map((name) => {
			const [code, keyCode] = keys[name] ?? [
				`${/^\d$/.test(name) ? 'Digit' : 'Key'}${name.toUpperCase()}`,
				name.toUpperCase().charCodeAt(0),
			];
			return { key: name, code, keyCode };
		});
		// Keys travel to the document by a way of their own: without waiting, the next question would overtake them.
		const heard = `(() => {
			let left = ${events.length};
			const up = () => {
				left -= 1;
				if (left > 0) return;
				removeEventListener('keyup', up, true);
				content.setTimeout(() => sendAsyncMessage('critical-friend-key', 'up'), 0);
			};
			addEventListener('keyup', up, true);
			sendAsyncMessage('critical-friend-key', 'ready');
		})()`;
		await this.run(`(async () => {
			const element = ${element};
			const messages = element.messageManager;
			const said = { ready: Promise.withResolvers(), up: Promise.withResolvers() };
			const listen = ({ data }) => said[data].resolve();
			messages.addMessageListener('critical-friend-key', listen);
			messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(heard)}), false);
			await said.ready.promise;
			element.focus();
			const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
			typist.beginInputTransactionForTests(window);
			const events = ${JSON.stringify(events)}.map((event) => new window.KeyboardEvent('', event));
			for (const event of events) typist.keydown(event);
			for (const event of events.reverse()) typist.keyup(event);
			// A key that closes its document, such as Escape, is never heard there.
			await Promise.race([said.up.promise, new Promise((done) => setTimeout(done, 500))]);
			messages.removeMessageListener('critical-friend-key', listen);
		})()`);
	}

	/** PNG of an element's document as it stands on the screen. */
	async picture(element: string): Promise<Buffer> {
		const base64 = await this.run<string>(`(async () => {
			const element = ${element};
			const { width, height } = element.getBoundingClientRect();
			const bitmap = await element.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), devicePixelRatio, 'white');
			const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
			canvas.getContext('2d').drawImage(bitmap, 0, 0);
			return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer()).toBase64();
		})()`);
		return Buffer.from(base64, 'base64');
	}

	async look(look: Look): Promise<void> {
		const [scheme, colours] = looks[look];
		await this.run(`(() => {
			Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme});
			Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 0 ? 1 : 0});
			Services.prefs.setIntPref('browser.display.document_color_use', ${colours});
		})()`);
	}
}
