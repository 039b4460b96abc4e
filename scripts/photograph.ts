/** Pictures of popup and report, from a page that was just checked. */
import { pause, type Session, until, type View } from './browsers/session.ts';

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
