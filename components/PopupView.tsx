import type { CheckState } from '../core/check-state.ts';
import type { Comparison as Compared } from '../core/review/compare.ts';
import type { Audit, PageType } from '../core/types.ts';
import { type Role, words } from '../core/words.ts';
import { Announcer } from './Announcer.tsx';
import { Bars } from './Bars.tsx';
import { Comparison } from './Comparison.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Copied } from './copy-text.ts';
import { FirstFive } from './FirstFive.tsx';
import { useCheckFollower } from './follow-check.ts';
import { GoodThings } from './GoodThings.tsx';
import { Headline } from './Headline.tsx';
import { Help } from './Help.tsx';
import { MarksButton, type MarksState } from './MarksButton.tsx';
import { NotChecked } from './NotChecked.tsx';
import { PageKind } from './PageKind.tsx';
import { ReadingAge } from './ReadingAge.tsx';
import { RolePicker } from './RolePicker.tsx';
import { Status } from './Status.tsx';

export interface PopupProps {
	readonly state: CheckState | undefined;
	/** With the findings that count. */
	readonly audit?: Audit | undefined;
	readonly comparison?: Compared | undefined;
	readonly pressAgain?: boolean | undefined;
	readonly role?: Role | undefined;
	readonly shortcut?: string | undefined;
	readonly pageChanged?: boolean | undefined;
	readonly privateWindow?: boolean | undefined;
	/** Whether the findings are marked on the page; undefined before that is known. */
	readonly marks?: MarksState | undefined;
	readonly on: {
		readonly check: () => void;
		readonly checkAs: (pageType: PageType) => void;
		readonly cancel: () => void;
		readonly openReport: () => void;
		/** Opens the panel beside the page. */
		readonly openPanel: () => void;
		/** Opens the report page at its 'Save or send' part. */
		readonly download: () => void;
		readonly copySummary: () => Promise<Copied>;
		readonly chooseRole: (role: Role) => void;
		readonly openOptions: () => void;
		readonly toggleMarks?: () => void;
	};
}

export function PopupView(props: PopupProps) {
	const { state, audit, comparison, role, shortcut, pageChanged, pressAgain, privateWindow, marks, on } = props;
	const shown = state?.status === 'done' ? audit : undefined;
	const message = useCheckFollower(state, shown, comparison);
	return (
		<main class="popup">
			<h1 class="brand">{words.product}</h1>
			<Announcer message={message} />
			{shown ? (
				<Headline
					key="headline"
					named
					audit={shown}
					pageChanged={pageChanged}
					pressAgain={pressAgain}
					privateWindow={privateWindow}
					unsaved={state?.status === 'done' && state.unsaved}
					check={on.check}
				/>
			) : (
				<Status key="status" state={state} check={on.check} cancel={on.cancel} />
			)}
			{shown && comparison && <Comparison key="comparison" comparison={comparison} time={shown.time} />}
			{shown && <Bars key="bars" audit={shown} />}
			{/* The key keeps it in place, and the keyboard's focus in it, when the result comes in around it. */}
			{state?.status !== 'refused' && <RolePicker key="role" role={role} choose={on.chooseRole} />}
			{shown && <Result key="result" audit={shown} role={role} marks={marks} on={on} />}
			<Help key="help" shortcut={shortcut} openOptions={on.openOptions} />
		</main>
	);
}

function Result({ audit, role, marks, on }: Required<Pick<PopupProps, 'role' | 'marks' | 'on'>> & { readonly audit: Audit }) {
	return (
		<>
			<FirstFive audit={audit} role={role} />
			<GoodThings good={audit.good} />
			<NotChecked audit={audit} />
			<ReadingAge audit={audit} />
			<PageKind audit={audit} checkAs={on.checkAs} />
			<section class="share">
				<h2 class="hidden">{words.action.title}</h2>
				<div class="buttons">
					<button type="button" class="primary" onClick={on.openPanel}>
						{words.action.panel}
					</button>
					<MarksButton marks={marks} toggle={on.toggleMarks} />
					<button type="button" class="report-button" onClick={on.openReport}>
						{words.action.report}
					</button>
					<button type="button" onClick={on.download}>
						{words.action.download}
					</button>
					<CopyButton copy={on.copySummary} />
				</div>
			</section>
		</>
	);
}
