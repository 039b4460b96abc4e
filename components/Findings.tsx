import { useMemo } from 'preact/hooks';
import { type Choices, passes } from '../core/filter.ts';
import { AREAS, kindsBySeverity } from '../core/summary.ts';
import type { Area, Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Filters } from './Filters.tsx';
import { PictureList } from './PictureList.tsx';
import { RuleGroup } from './RuleGroup.tsx';

interface Props {
	readonly findings: readonly Finding[];
	readonly url: string;
	readonly printing: boolean;
	readonly choices: Choices;
	readonly choose: (choices: Choices) => void;
}

/** Every finding by area and then by rule, as far as the filters let it through. */
export function Findings({ findings, url, printing, choices, choose }: Props) {
	const shown = useMemo(() => findings.filter((finding) => passes(finding, choices)), [findings, choices]);
	return (
		<section>
			<h2 id="findings-title" tabIndex={-1}>
				{words.report.findings}
			</h2>
			{findings.length === 0 ? (
				<p>{words.report.noFindings}</p>
			) : (
				<div class="no-print">
					<details class="filter-box">
						<summary>{words.filter.title}</summary>
						<p class="quiet">{words.filter.hint}</p>
						<Filters findings={findings} choices={choices} choose={choose} />
						<button type="button" onClick={() => choose(new Set())}>
							{words.filter.clear}
						</button>
					</details>
				</div>
			)}
			{findings.length > 0 && <p role="status">{words.filter.showing(shown.length, findings.length)}</p>}
			<PictureList findings={shown} />
			{findings.length > 0 && shown.length === 0 && <p>{words.filter.none}</p>}
			{AREAS.map((area) => (
				<AreaGroup
					key={area}
					area={area}
					findings={shown.filter((finding) => finding.area === area)}
					url={url}
					printing={printing}
				/>
			))}
		</section>
	);
}

function AreaGroup({ area, findings, url, printing }: Pick<Props, 'findings' | 'url' | 'printing'> & { readonly area: Area }) {
	if (findings.length === 0) return null;
	return (
		<section class="area">
			<h3 tabIndex={-1}>{words.area[area]}</h3>
			{kindsBySeverity(findings).map((kind) => (
				<RuleGroup key={`${kind.rule} ${kind.severity}`} kind={kind} url={url} printing={printing} />
			))}
		</section>
	);
}
