import { render } from 'preact';
import { copyRich } from '../../components/copy-text.ts';
import type { MarksState } from '../../components/MarksButton.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { summaryHtml } from '../../core/export/summary-html.ts';
import { summaryText } from '../../core/export/summary-text.ts';
import { openReport } from '../../core/extension/button.ts';
import { followMarksOf } from '../../core/extension/mark-switch.ts';
import { openPanel } from '../../core/extension/panel.ts';
import { type CheckView, followCheck, openOptions, tabInFront } from '../../core/extension/view.ts';

const app = document.getElementById('app') ?? document.body;
const { tabId, windowId } = await tabInFront();
const shown: { view?: CheckView; marks?: MarksState } = {};
const marks = followMarksOf(tabId, (state) => redraw({ marks: state }));
const follower = followCheck({ tabId }, (view) => redraw({ view }));

function redraw(change: typeof shown): void {
	Object.assign(shown, change);
	if (shown.view) draw(shown.view);
}

function draw(view: CheckView): void {
	const { state, role } = view;
	const audit = view.reviewed?.audit;
	const report = (part?: string): void => {
		void openReport(tabId, state?.status === 'done' ? state.auditId : undefined, part).then(() => window.close());
	};
	const on = {
		...follower,
		toggleMarks: marks.toggle,
		openReport: () => report(),
		download: () => report('download'),
		// At once: browsers open a panel only within the press.
		openPanel: () => void openPanel(windowId).then(() => window.close()),
		copySummary: () => (audit ? copyRich(summaryHtml(audit, role), summaryText(audit, role)) : Promise.resolve('no' as const)),
		// Firefox leaves the popup standing in front of what it opened.
		openOptions: () => void openOptions().then(() => window.close()),
	};
	render(<PopupView {...view} audit={audit} marks={shown.marks} on={on} />, app);
}
