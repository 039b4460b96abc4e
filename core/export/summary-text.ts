import { cleanAddress } from '../address.ts';
import { firstFive } from '../first-five.ts';
import { gaveUp, headline, pageName } from '../summary.ts';
import type { Audit } from '../types.ts';
import { formatTime, type Role, words } from '../words.ts';

/** Plain text for an email: things done well come before the faults. */
export function copySummary(audit: Audit, role?: Role): string {
	const { items, others } = firstFive(audit, role);
	const first = items.map((item, at) => `${at + 1}. ${item.title} (${words.severity[item.severity]}: ${item.reason})`);
	const none = role === 'words' ? words.first.noneForWords : words.first.none;
	const unfinished = gaveUp(audit) > 0 ? [words.headline.gaveUp(gaveUp(audit))] : [];
	return [
		[
			`${words.summary.page}: ${pageName(audit.page)}`,
			`${words.summary.address}: ${cleanAddress(audit.page.url)}`,
			`${words.summary.checked}: ${formatTime(audit.time)}`,
		],
		[headline(audit)],
		audit.good.length > 0 ? [words.good.title, ...audit.good.map((good) => `- ${good.title}: ${good.evidence}`)] : [],
		[items.length > 0 ? words.first.title(items.length) : none, ...first, ...(others ? [others.line] : [])],
		[words.notChecked.title, ...unfinished, ...audit.notChecked.map((not) => `- ${not.what}: ${not.why}`), words.notChecked.always],
		[words.summary.by(audit.tool.version)],
	]
		.filter((part) => part.length > 0)
		.map((part) => part.join('\n'))
		.join('\n\n');
}
