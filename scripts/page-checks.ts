/** One page after another. A page that hangs costs its browser, never the next page. */
import type { HouseStyle } from '../core/house-style/house-style.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { atMost, type BrowserName } from './browsers/session.ts';
import { build } from './build.ts';
import { Checker } from './checker.ts';
import { Site } from './site.ts';
import { NotChecked, target } from './target.ts';

export interface PageOptions {
	readonly browser: BrowserName;
	/** Milliseconds a page. */
	readonly timeout: number;
	readonly date: string | undefined;
	readonly style?: HouseStyle | undefined;
	readonly live: boolean;
}

/** `missingStyles`: style sheets of a file that are out of reach. */
export type Outcome =
	| { readonly audit: Audit; readonly missingStyles: readonly string[] }
	| { readonly audit?: undefined; readonly reason: string };

class TimedOut extends Error {}

/** Fails in time, whatever the work does. */
const within = async <T extends object>(ms: number, work: Promise<T>): Promise<T> => {
	const done = await atMost(ms, work);
	if (done === undefined) throw new TimedOut(`Given up after ${ms / 1000} s. ${words.refusal['took-too-long'].happened}`);
	return done;
};

/** The network goes with the kind of page: none for files, all for addresses. So each kind has a browser of its own. */
type Kind = 'file' | 'address';

export class PageChecks {
	readonly #options: PageOptions;
	/** Built once: a source that changes in the middle changes nothing for the pages that follow. */
	readonly #extension: string;
	readonly #checkers = new Map<Kind, Checker>();
	#site: Site | undefined;

	constructor(options: PageOptions) {
		this.#options = options;
		this.#extension = build(options.browser);
	}

	async check(page: string): Promise<Outcome> {
		try {
			const found = target(page);
			if ('address' in found) return { audit: await this.#checked('address', found.address), missingStyles: [] };
			this.#site ??= await Site.start({ scripts: this.#options.live, live: this.#options.live, apart: true });
			const audit = await this.#checked('file', this.#site.show(found.file));
			return { audit, missingStyles: [...this.#site.missingStyles] };
		} catch (error) {
			return { reason: (error as Error).message.split('\n')[0] || words.refusal.unexpected.happened };
		}
	}

	async #checked(kind: Kind, address: string): Promise<Audit> {
		const { browser, date, style, timeout } = this.#options;
		const route = kind === 'file' ? this.#site?.route : undefined;
		const checker = this.#checkers.get(kind) ?? (await Checker.start({ browser, date, style, route, extension: this.#extension }));
		this.#checkers.set(kind, checker);
		try {
			return await within(timeout, this.#once(checker, address));
		} catch (error) {
			if (!(error instanceof NotChecked)) {
				// Whatever went wrong may still be going on in there.
				this.#checkers.delete(kind);
				await checker.close();
			}
			throw error;
		}
	}

	async #once(checker: Checker, address: string): Promise<Audit> {
		const tab = await checker.session.open();
		try {
			await checker.load(tab, address, this.#options.timeout / 2);
			const { audit, popup } = await checker.check(tab);
			await popup.close();
			return audit;
		} finally {
			await tab.close().catch(() => undefined);
		}
	}

	async close(): Promise<void> {
		await Promise.all([...this.#checkers.values()].map((checker) => checker.close()));
		await this.#site?.close();
	}
}
