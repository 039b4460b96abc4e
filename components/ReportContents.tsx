import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';

const PARTS = [
	['good-title', words.good.title],
	['bars-title', words.bars.title],
	['first-title', words.first.nav],
	['findings-title', words.report.findings],
	['aside-title', words.review.aside.title],
	['pictures-title', words.pictures.title],
	['documents-title', words.file.documents.title],
	['questions-title', words.questions.title],
	['reading-age-title', words.readingAge.title],
	['lengths-title', words.charts.lengths.title],
	['checked-title', words.report.checked],
	['not-checked-title', words.notChecked.title],
	['download', words.download.title],
	['help-title', words.help.title],
] as const;

/** Links to the parts of the report. */
export function ReportContents({ audit }: { readonly audit: Audit }) {
	return (
		<nav class="contents no-print" aria-label={words.report.nav}>
			<ul>
				{PARTS.filter(([id]) => id !== 'questions-title' || audit.questions.length > 0).map(([id, title]) => (
					<li key={id}>
						<a href={`#${id}`}>{title}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
