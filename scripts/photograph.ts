/** Pictures of popup, report and panel, from a page that was just checked. */
import { pause, type Session, type Tab, until, type View } from './browsers/session.ts';

/** The popup's only prominent one. */
const PANEL_BUTTON = '.share button.primary';
const REPORT_BUTTON = '.share .report-button';

interface Files {
	readonly popup: string;
	readonly report: string;
}

/** The popup closes on the way, as it does for a person who goes on to the report. */
export const photograph = async (session: Session, popup: View, files: Files, height?: number): Promise<void> => {
	await until('the result in the popup', () => popup.exists(REPORT_BUTTON));
	// What slides or fades in has arrived by then.
	await pause(300);
	// As it stands on the screen: its buttons keep to the lower edge, and would lie across a longer picture.
	await popup.screenshot(files.popup, await popup.evaluate(() => innerHeight));
	await popup.click(REPORT_BUTTON);
	const report = await session.findTab('report.html');
	await until('the report', () => report.exists('main h2'));
	await pause(300);
	await report.screenshot(files.report, height);
	await report.close();
};

/** The panel with a finding chosen, and the page beside it with every finding marked. */
export const photographPanel = async (
	session: Session,
	tab: Tab,
	files: { readonly panel: string; readonly page: string },
	height: number,
): Promise<void> => {
	await session.press(tab);
	const popup = await session.popup();
	await until('the result in the popup', () => popup.exists(PANEL_BUTTON));
	await popup.click(PANEL_BUTTON);
	const panel = await session.panel();
	await until('the findings', () => panel.exists('.item'));
	await panel.click('section button.primary');
	await panel.click('.item:nth-child(8) > button');
	await until('the finding', () => panel.exists('.card'));
	await pause(1_000);
	await panel.screenshot(files.panel, height);
	await tab.screenshot(files.page, height);
	await panel.close();
};
