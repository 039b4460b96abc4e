import { render } from 'preact';
import { copyRich } from '../../components/copy-text.ts';
import { ReportView } from '../../components/ReportView.tsx';
import { saveFile } from '../../components/save-file.ts';
import { AXE_RULES, wordsFor } from '../../core/accessibility/accessibility-words.ts';
import { exportAs } from '../../core/export/formats.ts';
import { summaryHtml } from '../../core/export/summary-html.ts';
import { summaryText } from '../../core/export/summary-text.ts';
import { addressOf } from '../../core/extension/audits.ts';
import { openReview } from '../../core/extension/open-review.ts';
import { followPictureView } from '../../core/extension/pictures/picture-view.ts';
import { picturesOf } from '../../core/extension/pictures/pictures.ts';
import { type CheckView, followCheck, openOptions } from '../../core/extension/view.ts';
import { rules } from '../../rules/index.ts';

const app = document.getElementById('app') ?? document.body;
const ruleNames = Object.fromEntries([
	...AXE_RULES.map((id) => [id, wordsFor(id).title]),
	...rules.map(({ id, title }) => [id, title]),
]);
const query = new URLSearchParams(location.search);
const tabId = query.has('tab') ? Number(query.get('tab')) : undefined;
const shown: { view?: CheckView } = {};
const pictureView = followPictureView(tabId, () => shown.view && draw(shown.view));
const follower = followCheck({ tabId, auditId: query.get('audit') ?? undefined }, draw);

function draw(view: CheckView): void {
	shown.view = view;
	const { audit, reviewed, entries = [], role, state, comparison } = view;
	pictureView.about(audit, state?.status === 'done' ? state.auditId : undefined);
	const desk = view.privateWindow ? undefined : pictureView.desk();
	render(
		<ReportView
			{...view}
			ruleNames={ruleNames}
			pictures={desk}
			on={{
				...follower,
				checkAs: tabId === undefined ? undefined : follower.checkAs,
				save: async (kind, options) => {
					if (!audit || !reviewed) return;
					// Those to show may still be on their way.
					const pictures = desk && (await picturesOf(addressOf(audit)));
					const known = { names: ruleNames, pictures, comparison };
					saveFile(...(await exportAs({ audit, reviewed, entries, ...known }, kind, options)));
				},
				openReview,
				copySummary: () =>
					reviewed ? copyRich(summaryHtml(reviewed.audit, role), summaryText(reviewed.audit, role)) : Promise.resolve('no'),
				print: () => window.print(),
				openOptions: () => void openOptions(),
			}}
		/>,
		app,
	);
}
