import { render } from 'preact';
import { OptionsView } from '../../components/OptionsView.tsx';
import { deleteAllAudits, deleteAudit, savedAudits } from '../../core/extension/audits.ts';
import { openReport } from '../../core/extension/button.ts';
import { openReview } from '../../core/extension/open-review.ts';
import { changeSettings, houseStyle, readSettings, setHouseStyle } from '../../core/extension/settings.ts';
import { inPrivateWindow, readShortcut } from '../../core/extension/view.ts';
import { rules } from '../../rules/index.ts';

const app = document.getElementById('app') ?? document.body;
const privateWindow = inPrivateWindow();
await draw();
// Pages may have been checked while another tab was in front.
document.addEventListener('visibilitychange', () => void draw());

async function draw(): Promise<void> {
	// Private windows of Firefox have no database.
	const checks = savedAudits().catch(() => []);
	const [{ role, opens, name }, style, shortcut, saved] = await Promise.all([readSettings(), houseStyle(), readShortcut(), checks]);
	const then = (work: Promise<unknown>): void => void work.then(draw);
	render(
		<OptionsView
			role={role}
			name={name}
			openReport={opens === 'report'}
			shortcut={shortcut}
			houseStyle={{ style, rules, set: (next) => setHouseStyle(next).then(draw) }}
			saved={saved.map(({ address: url, audit, ...kept }) => ({ ...kept, url, time: audit.time, title: audit.page.title }))}
			review={{ open: (file) => openReview(file).finally(draw), privateWindow }}
			on={{
				chooseRole: (chosen) => then(changeSettings({ role: chosen })),
				setName: (said) => then(changeSettings({ name: said })),
				setOpenReport: (on) => then(changeSettings({ opens: on ? 'report' : 'popup' })),
				openSaved: (id) => void openReport(undefined, id),
				deleteOne: (id) => then(deleteAudit(id)),
				deleteAll: () => then(deleteAllAudits()),
			}}
		/>,
		app,
	);
}
