import { browser } from 'wxt/browser';
import { readSettings, type Settings, watchSettings } from './settings.ts';

/** What a press of the toolbar button opens: the popup, or the report for those whose screen reader fights popups. */
export function followButton(): void {
	const apply = ({ opens }: Settings): Promise<void> => browser.action.setPopup({ popup: opens === 'popup' ? '/popup.html' : '' });
	const refresh = (): void => void readSettings().then(apply);
	// The browser forgets what setPopup said when it closes.
	browser.runtime.onStartup.addListener(refresh);
	browser.runtime.onInstalled.addListener(refresh);
	watchSettings((settings) => void apply(settings));
	refresh();
	browser.action.onClicked.addListener((tab) => {
		if (tab.id !== undefined) void openReport(tab.id);
	});
}

/** Opens the report on a tab: on a check that is at hand, or on one that it asks for itself. @param part to go to, such as 'download' */
export async function openReport(tabId: number | undefined, auditId?: string, part?: string): Promise<void> {
	const query = new URLSearchParams({
		...(tabId === undefined ? {} : { tab: String(tabId) }),
		...(auditId === undefined ? {} : { audit: auditId }),
	});
	await browser.tabs.create({ url: `/report.html?${query}${part === undefined ? '' : `#${part}`}` });
}
