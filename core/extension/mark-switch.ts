import { askToggle } from './mark-messages.ts';
import { marksAreOn } from './marks.ts';

/** The switch for the marks of one tab, and how it stands. */
export function followMarksOf(
	tabId: number | undefined,
	changed: (marks: 'on' | 'off' | 'failed') => void,
): { readonly toggle: () => void } {
	if (tabId !== undefined) void marksAreOn(tabId).then((on) => changed(on ? 'on' : 'off'));
	return {
		toggle() {
			if (tabId === undefined) return;
			void askToggle(tabId).then(
				(on) => changed(on ? 'on' : 'off'),
				() => changed('failed'),
			);
		},
	};
}
