import { sentenceChart } from '../core/charts/sentence-chart.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Drawing } from './Drawing.tsx';
import { Numbers } from './Numbers.tsx';
import { SentenceList } from './SentenceList.tsx';

const { lengths: says } = words.charts;

/** A bar a sentence along the page, and the longest ones in words. */
export function SentenceLengths({ audit, printing }: { readonly audit: Audit; readonly printing: boolean }) {
	const chart = sentenceChart(audit);
	return (
		<section>
			<h2 id="lengths-title" tabIndex={-1}>
				{says.title}
			</h2>
			{chart === undefined ? (
				<p>{says.none}</p>
			) : (
				<>
					<p>{chart.drawing.description}</p>
					<figure>
						<Drawing drawing={chart.drawing} />
						<figcaption class="quiet">
							{says.each(chart.each)} {says.limit(chart.limit, audit.profile)}
						</figcaption>
					</figure>
					<Numbers table={chart.table} printing={printing} />
					{chart.longest.length > 0 && (
						<div class="pushes">
							<h3>{says.longest}</h3>
							<SentenceList sentences={chart.longest} />
						</div>
					)}
				</>
			)}
		</section>
	);
}
