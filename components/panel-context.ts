import type { PageNow } from '../core/check-state.ts';
import type { Shown } from '../core/mark.ts';
import type { Chosen } from '../core/panel-list.ts';
import type { Reviewed } from '../core/review/reviewed.ts';

/** What every finding of the panel needs to know, handed through its lists as one. */
export interface PanelContext {
	readonly reviewed: Reviewed;
	readonly page: PageNow | undefined;
	readonly shown: Readonly<Record<string, Shown>>;
	readonly chosen: Chosen | undefined;
	/** The finding whose button takes the keyboard's place as soon as it is drawn. */
	readonly focusOn: { current: string | undefined };
	readonly on: {
		readonly choose: (key: string) => void;
		readonly leave: () => void;
		readonly takeThere: (key: string) => void;
		readonly openSection: (key: string) => void;
		/** Goes on to the finding after (or before) this one in the list; left out where there is none. */
		readonly step: (key: string, by: 1 | -1) => (() => void) | undefined;
	};
}
