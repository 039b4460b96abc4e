import { sentenceChart } from '../core/charts/sentence-chart.ts';
import { beginning } from '../core/charts/sentence-facts.ts';
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
					<Numbers
						caption={chart.each === 1 ? says.caption : says.captionEach}
						head={[chart.each === 1 ? says.sentence : says.sentences, says.words, says.over]}
						rows={chart.bars.map((bar) => [says.range(bar.from, bar.to), bar.words, bar.words > chart.limit ? says.yes : says.no])}
						printing={printing}
					/>
					{chart.longest.length > 0 && (
						<div class="pushes">
							<h3>{says.longest}</h3>
							<SentenceList sentences={chart.longest.map((each) => ({ ...each, quote: beginning(each.quote) }))} />
						</div>
					)}
				</>
			)}
		</section>
	);
}
