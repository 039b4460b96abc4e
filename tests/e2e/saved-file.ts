import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { until, type View } from '../../scripts/browsers/session.ts';
import { clickOn } from './views.ts';

/** Selects a button that saves a file, and reads the file. @param ending of its name */
export async function savedFile(view: View, downloads: string, button: string, ending: string): Promise<Buffer> {
	// Chromium writes over a file of the same name, and Firefox counts on.
	for (const name of readdirSync(downloads)) rmSync(path.join(downloads, name));
	await clickOn(view, button);
	const file = await until(`a file ${ending}`, async () => {
		const files = readdirSync(downloads);
		// Browsers write to a file of another name until they have all of it.
		return files.length === 1 && files[0]?.endsWith(ending) ? path.join(downloads, files[0]) : undefined;
	});
	return until('its content', async () => {
		const content = readFileSync(file);
		return content.length > 0 ? content : undefined;
	});
}
