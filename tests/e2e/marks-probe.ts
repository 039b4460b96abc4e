/** What stands in our closed shadow tree: only the extension's own world can open it. These functions run in pages of the extension. */
import type { View } from '../../scripts/browsers/session.ts';

interface Result {
	readonly frameId: number;
	readonly result?: unknown;
}
interface Extension {
	readonly scripting: { executeScript(how: object): Promise<Result[]> };
	readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
	readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
	readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
/** Both names, as pages of the extension have them. */
type Globals = { browser?: Extension; chrome: Extension };

export interface Piece {
	readonly name: string;
	readonly kind: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly visible: boolean;
}

export interface Seen {
	readonly labels: readonly Piece[];
	readonly boxes: readonly Piece[];
	readonly buttons: readonly Piece[];
	/** Words of the open card; '' where there is none. */
	readonly card: string;
	/** Words of what has the focus in our tree. */
	readonly focus: string;
	readonly said: string;
	readonly work: { readonly heard: number; readonly drawn: number } | undefined;
}

/** All that is drawn in one frame of a tab. */
export const seen = async (reader: View, tabId: number, frameId = 0): Promise<Seen> => {
	const json = await reader.evaluate(
		async (id: number, frame: number) => {
			const look = (): string => {
				const { browser, chrome } = globalThis as unknown as Globals;
				const host = document.querySelector('critical-friend-marks');
				const opener = host as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
				const root =
					host === null ? null : (opener?.openOrClosedShadowRoot ?? (chrome ?? browser).dom?.openOrClosedShadowRoot(host) ?? null);
				const piece = (one: Element): object => {
					const { x, y, width, height } = one.getBoundingClientRect();
					const name = one.getAttribute('aria-label') ?? one.textContent;
					return { name, kind: one.className, x, y, width, height, visible: one.checkVisibility() };
				};
				const all = (selector: string): object[] => [...(root?.querySelectorAll(selector) ?? [])].map(piece);
				const marks = (globalThis as unknown as { criticalFriendMarks?: { work(): object } }).criticalFriendMarks;
				return JSON.stringify({
					labels: all('.label'),
					boxes: all('.box'),
					buttons: all('.card button, .card a'),
					card: root?.querySelector<HTMLElement>('.card')?.innerText ?? '',
					focus: root?.activeElement?.textContent ?? '',
					said: root?.querySelector('.said')?.textContent ?? '',
					work: marks?.work(),
				});
			};
			const { browser, chrome } = globalThis as unknown as Globals;
			const [answer] = await (browser ?? chrome).scripting.executeScript({ target: { tabId: id, frameIds: [frame] }, func: look });
			return answer?.result as string;
		},
		tabId,
		frameId,
	);
	return JSON.parse(json) as Seen;
};

/** The frames of a tab that we may read, by what stands in their address. */
export const frameWith = (reader: View, tabId: number, part: string): Promise<number> =>
	reader.evaluate(
		async (id: number, wanted: string) => {
			const { browser, chrome } = globalThis as unknown as Globals;
			const func = (): string => location.href;
			const all = await (browser ?? chrome).scripting.executeScript({ target: { tabId: id, allFrames: true }, func });
			return all.find(({ result }) => String(result).includes(wanted))?.frameId ?? -1;
		},
		tabId,
		part,
	);

/** Asks the marks of a frame what the side panel asks of them. */
export const askMarks = <T>(reader: View, tabId: number, step: string, args: readonly unknown[], frameId = 0): Promise<T> =>
	reader.evaluate(
		async (id: number, frame: number, name: string, given: string) => {
			const { browser, chrome } = globalThis as unknown as Globals;
			const func = async (which: string, json: string): Promise<unknown> => {
				const marks = (globalThis as unknown as { criticalFriendMarks: Record<string, (...all: unknown[]) => unknown> })
					.criticalFriendMarks;
				return (await marks[which]?.(...(JSON.parse(json) as unknown[]))) ?? null;
			};
			const target = { tabId: id, frameIds: [frame] };
			const [answer] = await (browser ?? chrome).scripting.executeScript({ target, func, args: [name, given] });
			return answer?.result as T;
		},
		tabId,
		frameId,
		step,
		JSON.stringify(args),
	);

/** The keys that the browser really gave to our commands. */
export const commandKeys = (reader: View): Promise<Record<string, string>> =>
	reader.evaluate(async () => {
		const { browser, chrome } = globalThis as unknown as Globals;
		const all = await (browser ?? chrome).commands.getAll();
		return Object.fromEntries(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
	});

/** The words that the browser highlights for us, as the page itself could see them. */
export const highlighted = (tab: View): Promise<readonly string[]> =>
	tab.evaluate(() => {
		const found: string[] = [];
		for (const [name, ranges] of CSS.highlights as unknown as Map<string, Set<Range>>)
			if (name.startsWith('critical-friend')) found.push(...[...ranges].map((range) => range.toString()));
		return found;
	});
