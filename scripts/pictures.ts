/** `npm run pictures`: the pictures of the README, from the built extension on the sample page. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './build.ts';
import { Checker } from './checker.ts';
import { photograph, photographPanel } from './photograph.ts';
import { Site } from './site.ts';

const folder = path.join(root, 'docs', 'pictures');
/** A day of its own, so that the same words come out next year. */
const DATE = '2026-11-21';

const site = await Site.start({ scripts: true, live: false });
const checker = await Checker.start({ browser: 'chromium', route: site.route, date: DATE, sharp: true });
try {
	mkdirSync(folder, { recursive: true });
	const address = site.show(path.join(root, 'tests', 'pages', 'old-style-page.html'));
	for (const look of ['light', 'dark'] as const) {
		await checker.session.look(look);
		const tab = await checker.session.open();
		await checker.load(tab, address);
		const { popup } = await checker.check(tab);
		const files = { popup: path.join(folder, `popup-${look}.png`), report: path.join(folder, `report-${look}.png`) };
		await photograph(checker.session, popup, files, 900);
		const beside = { panel: path.join(folder, `panel-${look}.png`), page: path.join(folder, `page-${look}.png`) };
		await photographPanel(checker.session, tab, beside, 900);
		await tab.close();
	}
	process.stdout.write(`Wrote eight pictures to ${path.relative(root, folder)}.\n`);
} finally {
	await checker.close();
	await site.close();
}
