import type { Mark, MarkSaid, Shown } from '../mark.ts';

export type { Mark, Shown } from '../mark.ts';

/** Marks on the page of a tab. Product errors (no grant, tab gone) reject with PageError or the browser's own error. */

/** Draws all marks, in every frame that the grant reaches, in place of what was there. */
export function showMarks(_tabId: number, marks: readonly Mark[]): Promise<Readonly<Record<string, Shown>>> {
	return Promise.resolve(Object.fromEntries(marks.map(({ key }) => [key, 'gone' as const])));
}

/** Takes everything away without a trace. */
export function hideMarks(_tabId: number): Promise<void> {
	return Promise.resolve();
}

/** Whether marks are on the page now. */
export function marksAreOn(_tabId: number): Promise<boolean> {
	return Promise.resolve(false);
}

/** Scrolls to a mark and shows it as the chosen one. @param options `focus` moves the keyboard's place there, too */
export function goTo(_tabId: number, _key: string, _options: { readonly focus?: boolean } = {}): Promise<Shown> {
	return Promise.resolve('gone');
}

/** Opens the closed section around a mark and shows the mark. */
export function openSection(_tabId: number, _key: string): Promise<Shown> {
	return Promise.resolve('gone');
}

/** Calls back with what a person does in the page, from any of our own pages or the background. @returns how to stop */
export function onMark(_heard: (tabId: number, said: MarkSaid) => void): () => void {
	return () => undefined;
}
