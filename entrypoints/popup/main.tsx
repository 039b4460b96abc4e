import { render } from 'preact';
import { copyText } from '../../components/copy-text.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { copySummary } from '../../core/export/summary-text.ts';
import { openReport } from '../../core/extension/button.ts';
import { openPanel } from '../../core/extension/panel.ts';
import { type CheckView, followCheck, openOptions, tabInFront } from '../../core/extension/view.ts';

const app = document.getElementById('app') ?? document.body;
const { tabId, windowId } = await tabInFront();
const follower = followCheck({ tabId }, draw);

function draw(view: CheckView): void {
	const { state, audit, role } = view;
	const report = (part?: string): void => {
		void openReport(tabId, state?.status === 'done' ? state.auditId : undefined, part).then(() => window.close());
	};
	render(
		<PopupView
			{...view}
			on={{
				...follower,
				openReport: () => report(),
				download: () => report('download'),
				// At once: browsers open a panel only within the press.
				openPanel: () => void openPanel(windowId).then(() => window.close()),
				copySummary: () => copyText(audit ? copySummary(audit, role) : ''),
				// Firefox leaves the popup standing in front of what it opened.
				openOptions: () => void openOptions().then(() => window.close()),
			}}
		/>,
		app,
	);
}
