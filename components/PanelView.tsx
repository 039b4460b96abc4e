import type { CheckState, PageNow } from '../core/check-state.ts';
import type { Shown } from '../core/mark.ts';
import type { Chosen } from '../core/panel-list.ts';
import type { Comparison as Compared } from '../core/review/compare.ts';
import type { Drafts } from '../core/review/drafts.ts';
import type { Picked } from '../core/review/own.ts';
import type { Entry, Said } from '../core/review/review.ts';
import type { Reviewed } from '../core/review/reviewed.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Announcer } from './Announcer.tsx';
import { Comparison } from './Comparison.tsx';
import { DecidingContext, useDecisions } from './decisions.ts';
import { useCheckFollower } from './follow-check.ts';
import { GoodThings } from './GoodThings.tsx';
import { Headline } from './Headline.tsx';
import { KeptHere } from './KeptHere.tsx';
import { OwnFinding } from './OwnFinding.tsx';
import { PageNowNotice } from './PageNowNotice.tsx';
import { PanelFindings } from './PanelFindings.tsx';
import { SetAside } from './SetAside.tsx';
import { Status } from './Status.tsx';
import { UndoBar } from './UndoBar.tsx';

export interface PanelProps {
	readonly state: CheckState | undefined;
	readonly reviewed?: Reviewed | undefined;
	readonly entries?: readonly Entry[] | undefined;
	readonly comparison?: Compared | undefined;
	readonly page?: PageNow | undefined;
	readonly pageChanged?: boolean | undefined;
	readonly privateWindow?: boolean | undefined;
	/** Whether all findings are marked on the page. */
	readonly marked: boolean;
	readonly shown: Readonly<Record<string, Shown>>;
	readonly chosen?: Chosen | undefined;
	readonly outOfReach: boolean;
	/** What was typed about the pages of this tab and not saved yet. */
	readonly drafts: Drafts;
	readonly on: PanelActions;
}

export interface PanelActions {
	readonly check: () => void;
	readonly cancel: () => void;
	readonly say: (said: Said, about: Audit) => Promise<Entry>;
	/** @param part to go to, such as 'download' */
	readonly openReport: (part?: string) => void;
	readonly pick: () => Promise<Picked | undefined>;
	readonly choose: (key: string) => void;
	readonly leave: () => void;
	readonly takeThere: (key: string) => void;
	readonly openSection: (key: string) => void;
	readonly setMarked: (marked: boolean) => void;
}

/** The findings of the tab in front, to go through one after the other beside the page. */
export function PanelView(props: PanelProps) {
	const { state, reviewed, entries, comparison, page, pageChanged, privateWindow, drafts, on } = props;
	const result = state?.status === 'done' ? reviewed : undefined;
	const message = useCheckFollower(state, result?.audit, comparison);
	const { deciding, last } = useDecisions({ reviewed, entries, say: on.say, mayAllowWords: !privateWindow, drafts });
	const again = page === 'unreadable' ? undefined : on.check;
	return (
		<main class="panel">
			<h1 class="brand">{words.product}</h1>
			<Announcer message={message} />
			{result ? (
				<DecidingContext.Provider value={deciding}>
					<PageNowNotice page={page} check={on.check} />
					<Headline
						named
						audit={result.audit}
						pageChanged={pageChanged && page === 'changed'}
						privateWindow={privateWindow}
						unsaved={state?.status === 'done' && state.unsaved}
						check={page === 'reloaded' || page === 'elsewhere' ? undefined : again}
					/>
					{comparison && <Comparison comparison={comparison} time={result.audit.time} />}
					<PanelFindings {...props} reviewed={result} />
					<OwnFinding pick={page === 'unreadable' ? undefined : on.pick} />
					<GoodThings good={result.audit.good} />
					<SetAside printing={false} />
					<KeptHere entries={entries ?? []} privateWindow={privateWindow} openReport={on.openReport} />
				</DecidingContext.Provider>
			) : state === undefined ? (
				<section class="status">
					<h2 id="status-title" class="lead" tabIndex={-1}>
						{words.panel.notChecked}
					</h2>
					<p>{words.panel.notCheckedText}</p>
				</section>
			) : (
				<Status state={state} check={on.check} cancel={on.cancel} />
			)}
			<UndoBar last={last} />
		</main>
	);
}
