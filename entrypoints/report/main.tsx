import { render } from 'preact';
import { copyRich } from '../../components/copy-text.ts';
import { ReportView } from '../../components/ReportView.tsx';
import { saveFile } from '../../components/save-file.ts';
import { AXE_RULES, wordsFor } from '../../core/accessibility-words.ts';
import { exportAs } from '../../core/export/formats.ts';
import { summaryHtml } from '../../core/export/summary-html.ts';
import { copySummary } from '../../core/export/summary-text.ts';
import { openReview } from '../../core/extension/open-review.ts';
import { type CheckView, followCheck, openOptions } from '../../core/extension/view.ts';
import { rules } from '../../rules/index.ts';

const app = document.getElementById('app') ?? document.body;
const ruleNames = Object.fromEntries([
	...AXE_RULES.map((id) => [id, wordsFor(id).title]),
	...rules.map(({ id, title }) => [id, title]),
]);
const query = new URLSearchParams(location.search);
const tabId = query.has('tab') ? Number(query.get('tab')) : undefined;
const follower = followCheck({ tabId, auditId: query.get('audit') ?? undefined }, draw);

function draw(view: CheckView): void {
	const { audit, reviewed, entries = [], role } = view;
	render(
		<ReportView
			{...view}
			ruleNames={ruleNames}
			on={{
				...follower,
				checkAs: tabId === undefined ? undefined : follower.checkAs,
				save: async (kind, options) => {
					if (audit && reviewed) saveFile(...(await exportAs({ audit, reviewed, entries, names: ruleNames }, kind, options)));
				},
				openReview,
				copySummary: () =>
					reviewed ? copyRich(summaryHtml(reviewed.audit, role), copySummary(reviewed.audit, role)) : Promise.resolve('no'),
				print: () => window.print(),
				openOptions: () => void openOptions(),
			}}
		/>,
		app,
	);
}
