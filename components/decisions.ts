import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from '../core/review/drafts.ts';
import { type Entry, overtaken, type Said, undo } from '../core/review/review.ts';
import type { Reviewed } from '../core/review/reviewed.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';

/** What the parts of a view need to show what people say of findings, and to let them say more. */
export interface Deciding {
	readonly reviewed: Reviewed;
	/** Words go into the house style, which no private window may change. */
	readonly mayAllowWords: boolean;
	/** What somebody typed into a form and did not save yet. */
	readonly drafts: Drafts;
	/**
	 * Says all of these at once: one press of 'Undo' takes them back together.
	 * @param from what was pressed: where it goes away, focus moves to what comes after it
	 * @returns whether all of it is kept
	 */
	readonly decide: (said: readonly Said[], from: Element) => Promise<boolean>;
}

export const DecidingContext = createContext<Deciding | undefined>(undefined);
/** Undefined where nobody can decide, as in the popup. */
export const useDeciding = (): Deciding | undefined => useContext(DecidingContext);

/** What to tell of the last change, and how to undo it. */
export interface LastChange {
	readonly message: string;
	readonly undo?: (() => void) | undefined;
	/** A person has read it. */
	readonly close: () => void;
}

interface Source {
	readonly reviewed: Reviewed | undefined;
	readonly entries?: readonly Entry[] | undefined;
	readonly say: (said: Said, about: Audit) => Promise<Entry>;
	readonly mayAllowWords: boolean;
	readonly drafts: Drafts;
}

/** Keeps the last change, and the keyboard's place where a decision takes away what had the focus. */
export function useDecisions({ reviewed, entries = [], say, mayAllowWords, drafts }: Source): {
	readonly deciding: Deciding | undefined;
	readonly last: LastChange | undefined;
} {
	const [last, setLast] = useState<LastChange & { readonly done: readonly Entry[] }>();
	const waiting = useRef<{ readonly places: readonly HTMLElement[]; until?: string | undefined }>({ places: [] });
	useLayoutEffect(() => {
		const { places, until } = waiting.current;
		if (places.length === 0) return;
		// What was pressed may still be there: then the focus is where it should be.
		const lost = document.activeElement === null || document.activeElement === document.body;
		if (lost) places.find((each) => each.isConnected)?.focus();
		// Once the last word is drawn, nothing more goes away because of it.
		if (until !== undefined && entries.some(({ id }) => id === until)) waiting.current = { places: [] };
	});
	const checkedAt = reviewed?.audit.time;
	const onShow = useRef(checkedAt);
	onShow.current = checkedAt;
	// Another check came in: what was said of the one before is no longer the last thing that happened.
	useEffect(() => {
		setLast(undefined);
		waiting.current = { places: [] };
	}, [checkedAt]);
	/** @param about on show when it was said; by the time that it is kept, the tab of another page may be in front */
	const run = async (said: readonly Said[], about: Audit, message?: string): Promise<boolean> => {
		const tell = (change: Omit<NonNullable<typeof last>, 'close'>): void => {
			if (onShow.current !== about.time) return;
			waiting.current.until = change.done.at(-1)?.id;
			setLast({ ...change, close: () => setLast(undefined) });
		};
		try {
			const done: Entry[] = [];
			for (const each of said) done.push(await say(each, about));
			const list = [...entries, ...done];
			const back = [...done].reverse().map((entry) => undo(entry, list));
			tell({
				done,
				message: message ?? said.map(words.review.said).join(' '),
				undo: message === undefined ? () => void run(back, about, words.review.decision.undone) : undefined,
			});
			return true;
		} catch {
			tell({ done: [], message: words.review.decision.failed });
			return false;
		}
	};
	const decideOn =
		(audit: Audit): Deciding['decide'] =>
		(said, from) => {
			if (said.length === 0) return Promise.resolve(true);
			waiting.current = { places: placesAfter(from) };
			return run(said, audit);
		};
	return {
		deciding: reviewed && { reviewed, mayAllowWords, drafts, decide: decideOn(reviewed.audit) },
		last: last && !overtaken(last.done, entries) ? last : undefined,
	};
}

/** Where to go when this is gone: the next finding, the one before, the heading of its group, of the next group, of the section. */
function placesAfter(from: Element): HTMLElement[] {
	const item = from.closest('li');
	const group = from.closest('article');
	const heading = (within: Element | null | undefined): Element | null | undefined => within?.querySelector('h4');
	return [
		item?.nextElementSibling,
		item?.previousElementSibling,
		heading(group),
		heading(group?.nextElementSibling),
		from.closest('section')?.querySelector('h2, h3'),
		from.closest('section')?.parentElement?.closest('section')?.querySelector('h2'),
	].filter((each) => each instanceof HTMLElement);
}
