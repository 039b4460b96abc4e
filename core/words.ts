import { chartWords } from './words/charts.ts';
import { checkWords } from './words/check.ts';
import { documentWords } from './words/documents.ts';
import { exportWords } from './words/export.ts';
import { houseStyleWords } from './words/house-style.ts';
import { managerWords } from './words/manager.ts';
import { marksWords } from './words/marks.ts';
import { optionsWords } from './words/options.ts';
import { pageWords } from './words/page.ts';
import { panelWords } from './words/panel.ts';
import { picturesWords } from './words/pictures.ts';
import { reportWords } from './words/report.ts';
import { resultWords } from './words/result.ts';
import { reviewWords } from './words/review.ts';
import { supplierWords } from './words/supplier.ts';

export type { Role } from './words/role.ts';
export { formatTime } from './words/time.ts';

/** Every word that people see which is not about a rule, by key: a Welsh interface is a second set of core/words. */
export const words = {
	product: 'Critical Friend',
	...resultWords,
	...checkWords,
	...reportWords,
	...optionsWords,
	...pageWords,
	...panelWords,
	houseStyle: houseStyleWords,
	marks: marksWords,
	pictures: picturesWords,
	review: reviewWords,
	file: exportWords,
	documents: documentWords,
	charts: chartWords,
	manager: managerWords,
	supplier: supplierWords,
} as const;
