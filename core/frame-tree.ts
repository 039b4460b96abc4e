import type { MissedFrame } from './not-checked.ts';
import type { Started } from './page/check-steps.ts';
import type { FrameContext } from './page/run-axe.ts';

export interface FrameTree {
	/** Paths of the documents, parents before children; undefined stands for a frame that was not reached. */
	readonly order: readonly (string | undefined)[];
	readonly contexts: Readonly<Record<string, FrameContext>>;
	readonly framesTo: Readonly<Record<string, readonly string[]>>;
	/** Frames that answered, by path. */
	readonly reached: ReadonlyMap<string, MissedFrame>;
	readonly missed: readonly MissedFrame[];
}

/** Puts the documents that answered in the order that axe-core asks for. */
export function frameTree(documents: readonly Started[]): FrameTree {
	const byPath = new Map(documents.map((document) => [document.path, document]));
	const order: (string | undefined)[] = [];
	const contexts: Record<string, FrameContext> = {};
	const framesTo: Record<string, readonly string[]> = {};
	const reached = new Map<string, MissedFrame>();
	const missed: MissedFrame[] = [];
	const visit = (document: Started): void => {
		order.push(document.path);
		for (const frame of document.frames) {
			const path = document.path === '' ? String(frame.index) : `${document.path}.${frame.index}`;
			const inside = byPath.get(path);
			const selector = [...(framesTo[document.path] ?? []), frame.selector.join(' ')];
			if (inside === undefined) {
				order.push(undefined);
				missed.push({ address: frame.address, selector });
				continue;
			}
			contexts[path] = frame.context;
			framesTo[path] = selector;
			reached.set(path, { address: frame.address, selector });
			visit(inside);
		}
	};
	const top = byPath.get('');
	if (top) visit(top);
	return { order, contexts, framesTo, reached, missed };
}

/**
 * Keeps what was found in frames that a reader can meet: hidden ones answer, too, and would pass for the page itself.
 * A frame that went away in the middle is one that was missed.
 */
export function sortFrames<T extends { readonly path: string }>(
	{ reached, missed }: FrameTree,
	found: readonly T[],
): { readonly collected: readonly T[]; readonly missed: readonly MissedFrame[] } {
	const collected = found.filter(({ path }) => reached.has(path));
	const paths = new Set(collected.map(({ path }) => path));
	const lost = [...reached].flatMap(([path, frame]) => (paths.has(path) ? [] : [frame]));
	return { collected, missed: [...missed, ...lost] };
}
