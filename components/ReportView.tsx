import { useMemo, useState } from 'preact/hooks';
import type { CheckState } from '../core/check-state.ts';
import type { RuleNames } from '../core/checked-list.ts';
import type { FileKind } from '../core/export/formats.ts';
import type { ExportOptions } from '../core/export/sending.ts';
import type { Choices } from '../core/filter.ts';
import type { PictureDesk } from '../core/pictures/picture-desk.ts';
import type { Comparison as Compared } from '../core/review/compare.ts';
import { noDrafts } from '../core/review/drafts.ts';
import type { Entry, Said } from '../core/review/review.ts';
import { type Reviewed, reviewed as reviewOf } from '../core/review/reviewed.ts';
import { pageName } from '../core/summary.ts';
import type { Audit, PageType } from '../core/types.ts';
import { type Role, words } from '../core/words.ts';
import { Announcer } from './Announcer.tsx';
import { Bars } from './Bars.tsx';
import { CheckedList } from './CheckedList.tsx';
import { Comparison } from './Comparison.tsx';
import type { Copied } from './copy-text.ts';
import { Documents } from './Documents.tsx';
import { Download } from './Download.tsx';
import { DecidingContext, useDecisions } from './decisions.ts';
import { Findings } from './Findings.tsx';
import { FirstFive } from './FirstFive.tsx';
import { useCheckFollower } from './follow-check.ts';
import { GoodThings } from './GoodThings.tsx';
import { Headline } from './Headline.tsx';
import { Help } from './Help.tsx';
import { NotChecked } from './NotChecked.tsx';
import { OwnFinding } from './OwnFinding.tsx';
import { PageFacts } from './PageFacts.tsx';
import { PageKind } from './PageKind.tsx';
import { Pictures } from './Pictures.tsx';
import { PicturesContext } from './picture-context.ts';
import { usePrinting } from './printing.ts';
import { Questions } from './Questions.tsx';
import { ReadingAge } from './ReadingAge.tsx';
import { ReadingScale } from './ReadingScale.tsx';
import { ReportContents } from './ReportContents.tsx';
import { RolePicker } from './RolePicker.tsx';
import { SentenceLengths } from './SentenceLengths.tsx';
import { SetAside } from './SetAside.tsx';
import { Status } from './Status.tsx';
import { UndoBar } from './UndoBar.tsx';

export interface ReportProps {
	/** A report may open before its check has ended. Undefined until it is known. */
	readonly state: CheckState | undefined;
	/** As the machine found it. */
	readonly audit?: Audit | undefined;
	/** Together with what people said of it: what is shown and counted. */
	readonly reviewed?: Reviewed | undefined;
	readonly entries?: readonly Entry[] | undefined;
	readonly comparison?: Compared | undefined;
	readonly pressAgain?: boolean | undefined;
	readonly role?: Role | undefined;
	readonly shortcut?: string | undefined;
	readonly pageChanged?: boolean | undefined;
	readonly privateWindow?: boolean | undefined;
	/** For the list of checks. */
	readonly ruleNames?: RuleNames | undefined;
	/** Left out in private windows. */
	readonly pictures?: PictureDesk | undefined;
	readonly on: {
		readonly check: () => void;
		/** Left out where the tab is gone. */
		readonly checkAs?: ((pageType: PageType) => void) | undefined;
		readonly cancel: () => void;
		readonly say: (said: Said, about: Audit) => Promise<Entry>;
		readonly save: (kind: FileKind, options: ExportOptions) => Promise<void>;
		/** Opens the text of a saved review. Resolves to what became of it. */
		readonly openReview: (file: string) => Promise<string>;
		readonly copySummary: () => Promise<Copied>;
		readonly print: () => void;
		readonly chooseRole: (role: Role) => void;
		readonly openOptions: () => void;
	};
}

/** The whole result in a tab: what is good comes before what is wrong. */
export function ReportView(props: ReportProps) {
	const { state, audit, entries, comparison, role, shortcut, privateWindow, ruleNames, on } = props;
	const reviewed = useMemo(() => props.reviewed ?? (audit && reviewOf(audit, [])), [props.reviewed, audit]);
	const shown = state?.status === 'done' ? reviewed?.audit : undefined;
	const message = useCheckFollower(state, shown, comparison);
	const [drafts] = useState(noDrafts);
	const { deciding, last } = useDecisions({ reviewed, entries, say: on.say, mayAllowWords: !privateWindow, drafts });
	const printing = usePrinting();
	const [choices, choose] = useState<Choices>(new Set());
	return (
		<div class="report">
			<header>
				{shown && <p class="brand">{words.product}</p>}
				<h1>{shown ? words.report.title(pageName(shown.page)) : words.product}</h1>
				<Announcer message={message} />
			</header>
			{shown ? <ReportContents key="contents" audit={shown} /> : null}
			<main>
				<Top {...props} shown={shown} />
				{shown && (
					<PicturesContext.Provider value={props.pictures}>
						<DecidingContext.Provider value={deciding}>
							{comparison && <Comparison comparison={comparison} time={shown.time} />}
							<PageFacts audit={shown} />
							<PageKind audit={shown} checkAs={on.checkAs} />
							<GoodThings good={shown.good} />
							<Bars audit={shown} printing={printing} />
							<FirstFive audit={shown} role={role} />
							<div class="no-print">
								<RolePicker role={role} choose={on.chooseRole} />
							</div>
							<Findings
								findings={shown.findings}
								page={shown.page}
								role={role}
								printing={printing}
								choices={choices}
								choose={choose}
								save={on.save}
							/>
							<OwnFinding />
							<SetAside printing={printing} />
							{reviewed && <Pictures reviewed={reviewed} desk={props.pictures} />}
							<Documents audit={shown} />
							<Questions questions={shown.questions} />
							<ReadingAge audit={shown}>
								<ReadingScale audit={shown} printing={printing} />
							</ReadingAge>
							<SentenceLengths audit={shown} printing={printing} />
							<CheckedList checked={shown.checked} names={ruleNames} printing={printing} />
							<NotChecked audit={shown} />
							<Download
								audit={shown}
								entries={entries}
								choices={choices}
								privateWindow={privateWindow}
								save={on.save}
								openReview={on.openReview}
								copySummary={on.copySummary}
								print={on.print}
							/>
						</DecidingContext.Provider>
					</PicturesContext.Provider>
				)}
				<UndoBar last={last} />
				<div class="no-print">
					<Help shortcut={shortcut} openOptions={on.openOptions} />
				</div>
			</main>
		</div>
	);
}

interface TopProps extends Pick<ReportProps, 'state' | 'pageChanged' | 'pressAgain' | 'privateWindow' | 'on'> {
	readonly shown: Audit | undefined;
}

function Top({ shown, state, pageChanged, pressAgain, privateWindow, on }: TopProps) {
	if (shown)
		return (
			<Headline
				audit={shown}
				pageChanged={pageChanged}
				pressAgain={pressAgain}
				check={on.checkAs && on.check}
				privateWindow={privateWindow}
				unsaved={state?.status === 'done' && state.unsaved}
			/>
		);
	if (state) return <Status state={state} check={on.check} cancel={on.cancel} />;
	return (
		<section class="status">
			<h2 id="status-title" class="lead" tabIndex={-1}>
				{words.status.opening}
			</h2>
			<p>{words.status.openingText}</p>
		</section>
	);
}
