import { areaTable } from '../core/charts/kinds-chart.ts';
import { byArea, bySeverity, SEVERITIES } from '../core/summary.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Bar } from './Bar.tsx';
import { Numbers } from './Numbers.tsx';

interface Props {
	readonly audit: Audit;
	/** Left out in the popup, which has no room for a table. */
	readonly printing?: boolean;
}

/** How many kinds of problem, by what to do and by area. Counts, not a score. */
export function Bars({ audit, printing }: Props) {
	const severities = bySeverity(audit);
	const areas = byArea(audit);
	const mostInSeverity = Math.max(1, ...severities.map(({ kinds }) => kinds));
	const mostInArea = Math.max(1, ...areas.map((area) => area.must + area.should + area.consider));
	return (
		<section>
			<h2 id="bars-title">{words.bars.title}</h2>
			<div class="pair">
				<div>
					<h3>{words.bars.bySeverity}</h3>
					<ul class="bars">
						{severities.map(({ severity, kinds, places }) => (
							<Bar
								key={severity}
								label={words.severity[severity]}
								text={words.bars.severity(kinds, places)}
								parts={[{ severity, share: kinds / mostInSeverity }]}
							/>
						))}
					</ul>
				</div>
				{areas.length > 0 && (
					<div>
						<h3>{words.bars.byArea}</h3>
						<ul class="bars">
							{areas.map((area) => (
								<Bar
									key={area.area}
									label={words.area[area.area]}
									text={words.bars.area(area.must, area.should, area.consider)}
									parts={SEVERITIES.map((severity) => ({ severity, share: area[severity] / mostInArea }))}
								/>
							))}
						</ul>
					</div>
				)}
			</div>
			<p class="quiet">{words.bars.note}</p>
			{printing !== undefined && areas.length > 0 && <Numbers table={areaTable(audit)} printing={printing} />}
		</section>
	);
}
