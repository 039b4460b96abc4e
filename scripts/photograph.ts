/** Pictures of popup and report, from a page that was just checked. */
import { type Picture, pause, type Session, until, type View } from './browsers/session.ts';

/** The button that opens the report: the popup's only prominent one. */
const REPORT_BUTTON = '.share button.primary';

interface Files {
	readonly popup: string;
	readonly report: string;
}

/** The popup closes on the way, as it does for a person who goes on to the report. */
export const photograph = async (session: Session, popup: View, files: Files, picture: Picture = {}): Promise<void> => {
	await until('the result in the popup', () => popup.exists(REPORT_BUTTON));
	// What slides or fades in has arrived by then.
	await pause(300);
	await popup.screenshot(files.popup, picture);
	await popup.click(REPORT_BUTTON);
	const report = await session.findTab('report.html');
	await until('the report', () => report.exists('main h2'));
	await pause(300);
	await report.screenshot(files.report, picture);
	await report.close();
};
