import { useMemo, useState } from 'preact/hooks';
import type { FileKind } from '../core/export/formats.ts';
import type { ExportOptions } from '../core/export/sending.ts';
import { type Choices, passes } from '../core/filter.ts';
import { AREAS, FIXERS, kindsBySeverity } from '../core/summary.ts';
import type { Area, Audit, Finding } from '../core/types.ts';
import { type Role, words } from '../core/words.ts';
import { Filters } from './Filters.tsx';
import { FixerGroup } from './FixerGroup.tsx';
import { GroupBy, type Grouping } from './GroupBy.tsx';
import { PictureList } from './PictureList.tsx';
import { RuleGroup } from './RuleGroup.tsx';

interface Props {
	readonly findings: readonly Finding[];
	readonly page: Audit['page'];
	readonly role: Role | undefined;
	readonly printing: boolean;
	readonly choices: Choices;
	readonly choose: (choices: Choices) => void;
	readonly save: (kind: FileKind, options: ExportOptions) => Promise<void>;
}

/** Every finding by area or by who can fix it, and then by rule, as far as the filters let it through. */
export function Findings({ findings, page, role, printing, choices, choose, save }: Props) {
	const [grouping, group] = useState<Grouping>();
	const grouped = grouping ?? (role === 'site' ? 'fixer' : 'area');
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
					<GroupBy value={grouped} change={group} />
				</div>
			)}
			{findings.length > 0 && <p role="status">{words.filter.showing(shown.length, findings.length)}</p>}
			<PictureList findings={shown} />
			{findings.length > 0 && shown.length === 0 && <p>{words.filter.none}</p>}
			{grouped === 'area'
				? AREAS.map((area) => (
						<AreaGroup
							key={area}
							area={area}
							findings={shown.filter((finding) => finding.area === area)}
							url={page.url}
							printing={printing}
						/>
					))
				: FIXERS.map((fixer) => (
						<FixerGroup
							key={fixer}
							fixer={fixer}
							findings={shown.filter((finding) => finding.fixer === fixer)}
							page={page}
							role={role}
							printing={printing}
							save={save}
						/>
					))}
		</section>
	);
}

interface AreaProps extends Pick<Props, 'findings' | 'printing'> {
	readonly area: Area;
	readonly url: string;
}

function AreaGroup({ area, findings, url, printing }: AreaProps) {
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
