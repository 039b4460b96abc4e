/** A real browser with the built extension in it, and websites on this machine that it may visit. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { CheckState } from '../../core/check-state.ts';
import type { Audit } from '../../core/types.ts';
import { words } from '../../core/words.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { type BrowserName, type LaunchOptions, type Session, type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { build, root } from '../../scripts/build.ts';
import { Site } from '../../scripts/site.ts';
import { forgetSettings, saved, stateOf, tabInFront } from './stored.ts';
import { clickOn } from './views.ts';

/** The sample council, pages made for tests, and pages that a test writes while it runs. */
const HOSTS = { sample: 'www.exampleton.test', odd: 'odd.test', made: 'made.test' } as const;

/** A report on nothing: it disturbs no other page of the extension. */
const READER = 'report.html?reader';

/** Where the result of a check stands, in popup and report. */
export const RESULT = '.headline .lead';

/** What popup and report say while they are busy with the page itself. */
export const AT_WORK = words.step.accessibility.toLowerCase();

export class Stage {
	readonly session: Session;
	/** A page of the extension behind the others: what the extension stored is read there. */
	readonly reader: Tab;
	/** The folder behind `made.test`, removed at the end. */
	readonly folder: string;
	/** The folder in which the browser saves files. */
	readonly downloads: string;
	readonly #site: Site;
	readonly #tabs: Tab[] = [];

	private constructor(session: Session, reader: Tab, folders: { readonly made: string; readonly downloads: string }, site: Site) {
		this.session = session;
		this.reader = reader;
		this.folder = folders.made;
		this.downloads = folders.downloads;
		this.#site = site;
	}

	static async start(browser: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Stage> {
		const folder = (name: string) => mkdtempSync(path.join(os.tmpdir(), `critical-friend-${name}-`));
		const folders = { made: folder('made'), downloads: folder('downloads') };
		const hosts = {
			[HOSTS.sample]: path.join(root, 'tests', 'pages'),
			[HOSTS.odd]: path.join(root, 'tests', 'e2e', 'pages'),
			[HOSTS.made]: folders.made,
		};
		const site = await Site.start({ scripts: true, live: false, hosts });
		try {
			const extension = build(browser);
			const session = await launch(browser, { extension, proxy: site.route, downloads: folders.downloads, ...options });
			return new Stage(session, await session.extensionPage(READER), folders, site);
		} catch (error) {
			await site.close();
			for (const each of Object.values(folders)) rmSync(each, { recursive: true });
			throw error;
		}
	}

	address(page: string, host: keyof typeof HOSTS = 'sample'): string {
		return `http://${HOSTS[host]}/${page}`;
	}

	async open(page: string, host?: keyof typeof HOSTS): Promise<Tab> {
		return this.show(this.address(page, host));
	}

	/** Opens a page that a test has just written. */
	async make(page: string, html: string): Promise<Tab> {
		writeFileSync(path.join(this.folder, page), html);
		return this.open(page, 'made');
	}

	/** Any address, in a tab that is closed when the test ends. Where nothing answers, the browser shows a message of its own. */
	async show(address: string, answers = true): Promise<Tab> {
		const tab = await this.session.open();
		this.#tabs.push(tab);
		const shown = tab.goto(address);
		await (answers ? shown : shown.catch(() => undefined));
		return tab;
	}

	/** A tab that the extension opened, closed when the test ends. */
	async findTab(part: string): Promise<Tab> {
		const tab = await this.session.findTab(part);
		this.#tabs.push(tab);
		return tab;
	}

	/** The click on the button, and the popup that it opens. */
	async press(tab: Tab): Promise<View> {
		await this.session.press(tab);
		return this.session.popup();
	}

	/** A press, and the popup once it shows a result. */
	async check(tab: Tab): Promise<View> {
		const popup = await this.press(tab);
		await until('the result in the popup', () => popup.exists(RESULT), 60_000).catch(async (error: Error) => {
			throw new Error(`${error.message}. There was: ${await popup.text()}, and ${JSON.stringify(await this.state())}`);
		});
		return popup;
	}

	/** A press on the button in a popup that shows a result, and the panel that it opens. */
	async openPanel(popup: View): Promise<View> {
		await popup.click('.share button.primary');
		const panel = await this.session.panel();
		await until('the result in the panel', () => panel.exists(RESULT));
		return panel;
	}

	/** A press on a button of a popup that shows a result, and the report that it opens. */
	async openReport(popup: View, button: string = words.action.report): Promise<Tab> {
		await clickOn(popup, button);
		const report = await this.findTab('report.html?tab=');
		await until('the report', () => report.exists(RESULT));
		return report;
	}

	/** A check of a page, and the report on it. */
	async report(tab: Tab, button?: string): Promise<{ found: Audit; report: Tab }> {
		const popup = await this.check(tab);
		return { found: await this.audit(), report: await this.openReport(popup, button) };
	}

	async closePanel(): Promise<void> {
		if (!(await this.session.panelIsOpen())) return;
		await (await this.session.panel()).close();
		await until('the panel to close', async () => !(await this.session.panelIsOpen()));
	}

	async closePopup(): Promise<void> {
		if (!(await this.session.popupIsOpen())) return;
		await (await this.session.popup()).close();
		await until('the popup to close', async () => !(await this.session.popupIsOpen()));
	}

	/** How far the check of the tab in front is. */
	async state(): Promise<CheckState | undefined> {
		return stateOf(this.reader, await tabInFront(this.reader));
	}

	/** Waits until the check of the tab in front is over, and says how it ended. */
	ended(ms = 30_000): Promise<Exclude<CheckState, { status: 'running' }>> {
		return until(
			'the check to end',
			async () => {
				const state = await this.state();
				return state?.status === 'running' ? undefined : state;
			},
			ms,
		);
	}

	/** Under which id the check of the tab in front is kept. */
	async auditId(): Promise<string> {
		const state = await this.ended();
		if (state.status !== 'done') throw new Error(`The check ended as ${JSON.stringify(state)}.`);
		return state.auditId;
	}

	/** What the check of the tab in front found, as it is saved. */
	async audit(): Promise<Audit> {
		const id = await this.auditId();
		const found = (await saved(this.reader)).find((each) => each.id === id);
		if (!found) throw new Error('The check is not saved.');
		return found.audit;
	}

	/** As it was at first, for the next test. */
	async tidy(): Promise<void> {
		await this.closePopup();
		await this.closePanel();
		for (const tab of this.#tabs.splice(0)) await tab.close().catch(() => undefined);
		await forgetSettings(this.reader);
	}

	async close(): Promise<void> {
		await this.session.close();
		await this.#site.close();
		for (const folder of [this.folder, this.downloads]) rmSync(folder, { recursive: true, force: true });
	}
}

/** One browser for all tests of a block: starting one takes seconds. */
export const onStage = (browser: BrowserName, options?: Partial<LaunchOptions>): (() => Stage) => {
	const held: { stage?: Stage } = {};
	beforeAll(async () => {
		held.stage = await Stage.start(browser, options);
	});
	afterEach(() => held.stage?.tidy());
	afterAll(() => held.stage?.close());
	return () => {
		if (held.stage === undefined) throw new Error('The browser did not start.');
		return held.stage;
	};
};
