import { render } from 'preact';
import { copyText } from '../../components/copy-text.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { copySummary } from '../../core/export/summary-text.ts';
import { openReport } from '../../core/extension/button.ts';
import { type CheckView, followCheck, openOptions, tabInFront } from '../../core/extension/view.ts';

const app = document.getElementById('app') ?? document.body;
const tabId = await tabInFront();
const follower = followCheck({ tabId }, draw);

function draw(view: CheckView): void {
	const { state, role } = view;
	const audit = view.reviewed?.audit;
	const report = (part?: string): void => {
		void openReport(tabId, state?.status === 'done' ? state.auditId : undefined, part).then(() => window.close());
	};
	render(
		<PopupView
			{...view}
			audit={audit}
			on={{
				...follower,
				openReport: () => report(),
				download: () => report('download'),
				copySummary: () => copyText(audit ? copySummary(audit, role) : ''),
				// Firefox leaves the popup standing in front of what it opened.
				openOptions: () => void openOptions().then(() => window.close()),
			}}
		/>,
		app,
	);
}
