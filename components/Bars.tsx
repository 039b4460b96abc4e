import { byArea, bySeverity, SEVERITIES } from '../core/summary.ts';
import type { Audit, Severity } from '../core/types.ts';
import { words } from '../core/words.ts';

interface BarProps {
	readonly label: string;
	readonly text: string;
	readonly parts: readonly { readonly severity: Severity; readonly share: number }[];
}

/** The number stands beside its bar in words; the bar is a picture of it, so screen readers pass it by. */
function Bar({ label, text, parts }: BarProps) {
	return (
		<li>
			<span class="bar-label">{label}</span> <span class="bar-text">{text}</span>
			<span class="bar" aria-hidden="true">
				{parts.map(
					({ severity, share }) =>
						share > 0 && <span key={severity} class={`bar-${severity}`} style={{ width: `${100 * share}%` }} />,
				)}
			</span>
		</li>
	);
}

/** How many kinds of problem, by what to do and by area. Counts, not a score. */
export function Bars({ audit }: { readonly audit: Audit }) {
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
		</section>
	);
}
