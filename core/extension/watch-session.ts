import { browser } from 'wxt/browser';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back with what changed in `storage.session`, whichever page of the extension or the background changed it. @returns how to stop */
export function watchSession(changed: (changes: Changes) => void): () => void {
	const listener = (changes: Changes, area: string): void => {
		if (area === 'session') changed(changes);
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}
