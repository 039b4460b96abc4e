import { render } from 'preact';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { SavedCheck } from '../../components/SavedChecks.tsx';
import { deleteAllAudits, deleteAudit, savedAudits } from '../../core/extension/audits.ts';
import { openReport } from '../../core/extension/button.ts';
import { openReview } from '../../core/extension/open-review.ts';
import { changeHouseStyle, changeSettings, houseStyle, readSettings, watchSettings } from '../../core/extension/settings.ts';
import { inPrivateWindow, readShortcut } from '../../core/extension/view.ts';
import type { HouseStyle } from '../../core/house-style/house-style.ts';
import { withWordsSince } from '../../core/house-style/house-style-meanwhile.ts';
import { rules } from '../../rules/index.ts';

const app = document.getElementById('app') ?? document.body;
const privateWindow = inPrivateWindow();
const held: { saved?: readonly SavedCheck[] } = {};
await draw();
watchSettings(() => void draw());
// Pages may have been checked while another tab was in front.
document.addEventListener('visibilitychange', () => void list());
void list();

/** Reading all of the saved checks takes its time: nothing else waits for it. */
async function list(): Promise<void> {
	// Private windows of Firefox have no database.
	const found = await savedAudits().catch(() => undefined);
	const saved = found?.map(({ address: url, audit, ...kept }) => ({ ...kept, url, time: audit.time, title: audit.page.title }));
	held.saved = saved ?? held.saved ?? [];
	await draw();
}

async function draw(): Promise<void> {
	const [{ role, opens, name }, style, shortcut] = await Promise.all([readSettings(), houseStyle(), readShortcut()]);
	// What the panel let through since this was drawn stays.
	const setStyle = (next?: HouseStyle) => changeHouseStyle((now) => next && withWordsSince(next, style, now)).then(draw);
	const then = (work: Promise<unknown>): void => void work.then(draw);
	render(
		<OptionsView
			role={role}
			name={name}
			openReport={opens === 'report'}
			shortcut={shortcut}
			houseStyle={{ style, rules, set: setStyle }}
			saved={held.saved}
			review={{ open: (file) => openReview(file).finally(list), privateWindow }}
			on={{
				chooseRole: (chosen) => then(changeSettings({ role: chosen })),
				setName: (said) => changeSettings({ name: said }).then(draw),
				setOpenReport: (on) => then(changeSettings({ opens: on ? 'report' : 'popup' })),
				openSaved: (id) => void openReport(undefined, id),
				deleteOne: (id) => deleteAudit(id).then(list),
				deleteAll: () => deleteAllAudits().then(list),
			}}
		/>,
		app,
	);
}
