/**
 * Judges made-up pages by the content rules alone, many a second: in a real browser, in one tab, after one real click. What
 * the background does in the extension is done here.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Brief } from '../core/brief.ts';
import { yieldsOf } from '../core/draft.ts';
import { GOVUK } from '../core/house-style/house-style.ts';
import { judgeWords } from '../core/judge-words.ts';
import type { Collected, FromOutside, Read } from '../core/page/check-steps.ts';
import type { Rule } from '../core/rule.ts';
import { inSlices } from '../core/slices.ts';
import type { Finding } from '../core/types.ts';
import type { BrowserName, Tab } from './browsers/session.ts';
import { activeTab, Checker } from './checker.ts';
import { allRules } from './rules.ts';
import { Site } from './site.ts';

const HOST = 'www.example.gov.uk';

export interface MadePage {
	readonly html: string;
	/** Path of its address on www.example.gov.uk. */
	readonly path?: string | undefined;
}

/** The extension's own page as its functions below see it; they run there and share nothing with this file. */
interface Scripting {
	readonly scripting: {
		executeScript(call: object): Promise<{ result: { ok: boolean; value: unknown; error: string } }[]>;
	};
}
type Globals = { browser?: Scripting; chrome: Scripting };

const putOn = ({ html, path: address }: MadePage): void => {
	history.replaceState(null, '', address ?? '/bins');
	const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
	document.replaceChild(document.adoptNode(documentElement), document.documentElement);
};

/** Calls steps of the check one after the other, each until it is done, and gives back what the last one says. */
const callSteps = async (tabId: number, steps: readonly (readonly [string, ...unknown[]])[]): Promise<unknown> => {
	const { browser, chrome } = globalThis as unknown as Globals;
	const step = async (name: string, args: readonly unknown[]): Promise<unknown> => {
		const [answer] = await (browser ?? chrome).scripting.executeScript({
			target: { tabId },
			func: async (called: string, given: string) => {
				try {
					const friend = globalThis.criticalFriend;
					if (called === 'start') friend?.begin();
					const check = friend?.check as unknown as Record<string, (...all: unknown[]) => unknown>;
					return { ok: true, value: JSON.stringify(await check[called]?.(...(JSON.parse(given) as unknown[]))) };
				} catch (error) {
					return { ok: false, error: String(error) };
				}
			},
			args: [name, JSON.stringify(args)],
		});
		if (!answer?.result.ok) throw new Error(answer?.result.error ?? 'no answer');
		return JSON.parse(answer.result.value as string);
	};
	let last: unknown;
	for (const [name, ...args] of steps) {
		do last = await step(name, args);
		while ((last as { done?: boolean }).done === false);
	}
	return last;
};

export class WordChecks {
	readonly tab: Tab;
	/** Ids of all rules. */
	readonly rules: readonly string[];
	readonly #all: readonly Rule[];
	readonly #checker: Checker;
	readonly #site: Site;
	readonly #folder: string;
	readonly #tabId: number;

	private constructor(checker: Checker, tab: Tab, site: Site, folder: string, tabId: number, rules: readonly Rule[]) {
		this.rules = rules.map(({ id }) => id);
		this.#all = rules;
		this.#checker = checker;
		this.tab = tab;
		this.#site = site;
		this.#folder = folder;
		this.#tabId = tabId;
	}

	static async start(browser: BrowserName, rules?: readonly Rule[]): Promise<WordChecks> {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'critical-friend-made-'));
		writeFileSync(path.join(folder, 'bins.html'), '<!doctype html><html lang="en"><title>Bins</title><main><h1>Bins</h1></main>');
		const site = await Site.start({ scripts: true, live: false, hosts: { [HOST]: folder } });
		const checker = await Checker.start({ browser, route: site.route });
		const tab = await checker.session.open();
		await checker.load(tab, `http://${HOST}/bins.html`);
		// The press brings the grant for this tab, and puts the check into it.
		const { popup } = await checker.check(tab);
		await popup.close();
		const id = await checker.reader.evaluate(activeTab);
		if (id === undefined) throw new Error('The tab is gone.');
		return new WordChecks(checker, tab, site, folder, id, rules ?? (await allRules()));
	}

	/** Shows a page and judges its words. The page stays on show until the next one. */
	async judge(page: MadePage, brief: Partial<Brief> = {}): Promise<Collected> {
		await this.tab.evaluate(putOn, page);
		const told: Brief = { date: '2026-11-21', style: GOVUK, ...brief };
		const { path: at, content } = (await this.#steps(['start'], ['read', 5000])) as Read;
		if (content === undefined) throw new Error('The page was not read.');
		const judging = inSlices(judgeWords(content, told, this.#all));
		await judging.advance(Number.POSITIVE_INFINITY);
		const words = judging.outcome();
		const outside: FromOutside = { words: words === undefined ? {} : { [at]: words }, yields: yieldsOf(this.#all) };
		return (await this.#steps(['elements', 5000, told], ['collect', outside])) as Collected;
	}

	#steps(...steps: readonly (readonly [string, ...unknown[]])[]): Promise<unknown> {
		return this.#checker.reader.evaluate(callSteps, this.#tabId, steps);
	}

	/** How many elements of the page on show match. */
	count(selector: string): Promise<number> {
		return this.tab.evaluate((wanted: string) => document.querySelectorAll(wanted).length, selector);
	}

	/** For each finding, what of the page it points at: the place of the nearest marked element, or -1. */
	places(findings: readonly Finding[], marked: string): Promise<number[]> {
		return this.tab.evaluate(
			(selectors: (string | undefined)[], mark: string) => {
				const all = [...document.querySelectorAll(mark)];
				return selectors.map((selector) => {
					const found = selector === undefined ? null : document.querySelector(selector);
					const around = found?.closest(mark) ?? found?.querySelector(mark) ?? null;
					return around === null ? -1 : all.indexOf(around);
				});
			},
			findings.map(({ selector }) => selector.at(-1)),
			marked,
		);
	}

	/** For each finding, how many characters of `root` come before its element, white space collapsed. */
	offsets(findings: readonly Finding[], root: string): Promise<number[]> {
		return this.tab.evaluate(
			(selectors: (string | undefined)[], within: string) =>
				selectors.map((selector) => {
					const found = selector === undefined ? null : document.querySelector(selector);
					const start = document.querySelector(within);
					if (found === null || !start?.contains(found)) return 0;
					const range = document.createRange();
					range.setStart(start, 0);
					range.setEndBefore(found === start ? (found.firstChild ?? found) : found);
					return range.toString().replace(/\s+/g, ' ').length;
				}),
			findings.map(({ selector }) => selector.at(-1)),
			root,
		);
	}

	async close(): Promise<void> {
		await this.#checker.close();
		await this.#site.close();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
