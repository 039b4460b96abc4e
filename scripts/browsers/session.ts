/** What both browsers can be asked to do. Scripts and tests see only this. */

export type BrowserName = 'chromium' | 'firefox';
/** Colours of everything that the browser shows from now on. */
export type Look = 'light' | 'dark' | 'forced';

/** Runs in the document; what it gives back crosses as JSON. */
export type Script<T, A extends readonly unknown[]> = string | ((...args: A) => T | Promise<T>);

/** Anything with a document: a tab, a page of the extension, popup or panel. */
export interface View {
	evaluate<T, A extends readonly unknown[] = []>(script: Script<T, A>, ...args: A): Promise<T>;
	/** The words on show. */
	text(): Promise<string>;
	exists(selector: string): Promise<boolean>;
	/** A mouse click that the browser trusts as a person's. */
	click(selector: string): Promise<void>;
	/** One key as a person presses it: 'Tab', 'Enter', 'Escape', ' ', 'a'; 'Shift+Tab' for two. */
	press(key: string): Promise<void>;
	/** A PNG file of the document, or of its top, `height` CSS pixels of it. Popups in Firefox show what is in view. */
	screenshot(file: string, height?: number): Promise<void>;
	close(): Promise<void>;
}

export interface Tab extends View {
	url(): Promise<string>;
	/** Back when the document is parsed. */
	goto(address: string): Promise<void>;
	reload(): Promise<void>;
	/** A click with the mouse at a point of the window, in CSS pixels: for what no selector names. */
	clickAt(x: number, y: number): Promise<void>;
	/** In front, as if its tab was clicked. */
	activate(): Promise<void>;
	/** In every frame of the page's own site, apart from the page's scripts, as an extension's are; gives the top frame's value. */
	evaluateApart<T>(expression: string): Promise<T>;
}

export interface Session {
	readonly browser: BrowserName;
	/** Begin of every address of the extension's own pages, with the slash at the end. */
	readonly origin: string;
	open(address?: string): Promise<Tab>;
	/** A page of the extension in a tab of its own, behind the others; path such as 'options.html'. */
	extensionPage(path: string): Promise<Tab>;
	/** The click on our button in the toolbar, with the grant for this tab that follows from it. */
	press(tab: Tab): Promise<void>;
	/** The popup that a press opened. */
	popup(): Promise<View>;
	popupIsOpen(): Promise<boolean>;
	/** The panel beside the page, which a press in the popup opened. */
	panel(): Promise<View>;
	panelIsOpen(): Promise<boolean>;
	/** What a copy put on the clipboard. */
	clipboard(): Promise<string>;
	/** Stops the extension's background, as the browser does with one that it takes for idle. */
	stopBackground(): Promise<void>;
	/** A tab whose address holds these words, as soon as there is one. */
	findTab(part: string): Promise<Tab>;
	look(look: Look): Promise<void>;
	/** The folder in which this browser keeps all that it keeps. */
	readonly profile: string;
	/** When the person closes it, or it ends in any other way. */
	readonly ended: Promise<void>;
	/** Ends the browser, by force if it does not answer, and removes its profile. */
	close(): Promise<void>;
}

/** Browsers draw no picture that is much higher. */
export const TALLEST = 12_000;

export interface LaunchOptions {
	/** The folder of the built extension. */
	readonly extension: string;
	/** What the browser asks for addresses: see scripts/site.ts. */
	readonly proxy?: ProxyRoute;
	/** With a window that a person can see. */
	readonly visible?: boolean;
	/** Two pixels a CSS pixel, for pictures that look sharp on good screens. */
	readonly sharp?: boolean;
	/** Every tab and the popup in a private window. */
	readonly private?: boolean;
	/** The folder in which files are saved, without asking. */
	readonly downloads?: string;
}

export type ProxyRoute =
	/** Everything goes to this port of this machine, also what belongs to the machine itself. */
	| { readonly kind: 'everything'; readonly port: number }
	/** Only these hosts go there; the rest goes straight out. */
	| { readonly kind: 'hosts'; readonly port: number; readonly hosts: readonly string[] };

/** Proxy settings as a script that both browsers read. */
export const proxyScript = (proxy: ProxyRoute & { kind: 'hosts' }): string => {
	const script = `function FindProxyForURL(url, host) { return ${JSON.stringify(proxy.hosts)}.indexOf(host) < 0 ? 'DIRECT' : 'PROXY 127.0.0.1:${proxy.port}'; }`;
	return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
};

/** An expression that gives a JSON text, so that both browsers hand over the same. */
export const expressionOf = <T, A extends readonly unknown[]>(script: Script<T, A>, args: A): string => {
	const call =
		typeof script === 'string'
			? script
			: `(${script.toString()})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;
	return `(async () => JSON.stringify({ value: await (${call}) }))()`;
};

export const fromJson = <T>(json: string): T => (JSON.parse(json) as { value: T }).value;

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits for work, but no longer than this; late work counts as undefined and goes on by itself. */
export const atMost = async <T>(ms: number, work: Promise<T>): Promise<T | undefined> => {
	const late = Promise.withResolvers<undefined>();
	const timer = setTimeout(() => late.resolve(undefined), ms);
	try {
		return await Promise.race([work, late.promise]);
	} finally {
		// A timer left behind would keep this process from ending.
		clearTimeout(timer);
	}
};

/** Asks again and again until there is an answer. */
export const until = async <T>(what: string, ask: () => Promise<T | undefined | false>, ms = 10_000): Promise<T> => {
	const end = Date.now() + ms;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > end) throw new Error(`${what}: not within ${ms / 1000} s`);
		await pause(50);
	}
};

/** Ends a browser that was started as the leader of its own process group, with all that it started. */
export const endGroup = (pid: number | undefined): void => {
	if (pid === undefined) return;
	try {
		process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
};
