import type { Comparison as Compared } from '../core/compare.ts';
import { comparisonLine } from '../core/comparison-line.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Tag } from './Tag.tsx';

interface Props {
	readonly comparison: Compared;
	/** When the later check ended, ISO 8601. */
	readonly time: string;
}

const { comparison: labels, notSameWay } = words.review;
/** A list longer than this is read elsewhere: in the findings. */
const MOST_SHOWN = 20;
const MOST_KINDS = 8;

/** What became of the findings since the check before: fixed, still there, new, and what nobody knows. */
export function Comparison({ comparison, time }: Props) {
	const { fixed, fresh, notRetested, notBefore, kinds } = comparison;
	const changed = kinds.filter(({ before, after }) => before !== after);
	return (
		<section class="comparison" aria-labelledby="comparison-title">
			<h2 id="comparison-title" class="since" tabIndex={-1}>
				{comparisonLine(comparison, time)}
			</h2>
			{notRetested.length > 0 && <p>{labels.notRetested(notRetested.length)}</p>}
			{notBefore.length > 0 && <p>{labels.notBefore(notBefore.length)}</p>}
			{changed.length > 0 && (
				<>
					<h3 class="hidden">{labels.kinds}</h3>
					<ul class="changes">
						{changed.slice(0, MOST_KINDS).map(({ rule, title, before, after }) => (
							<li key={rule}>
								{title}: <strong>{labels.kind(before, after)}</strong>
							</li>
						))}
						{changed.length > MOST_KINDS && <li>{labels.more(changed.length - MOST_KINDS)}</li>}
					</ul>
				</>
			)}
			<List title={labels.fixed(fixed.length)} items={fixed.map((finding) => ({ finding }))} />
			<List title={labels.fresh(fresh.length)} items={fresh.map((finding) => ({ finding }))} />
			<List
				title={labels.untested(notRetested.length)}
				items={notRetested.map(({ finding, why }) => ({ finding, why: notSameWay[why] }))}
			/>
			<List
				title={labels.unlooked(notBefore.length)}
				items={notBefore.map(({ finding, why }) => ({ finding, why: notSameWay[why] }))}
			/>
			<p class="quiet">{labels.places}</p>
		</section>
	);
}

interface ListProps {
	readonly title: string;
	readonly items: readonly { readonly finding: Finding; readonly why?: string }[];
}

function List({ title, items }: ListProps) {
	if (items.length === 0) return null;
	return (
		<details>
			<summary>{title}</summary>
			<ul class="changes">
				{items.slice(0, MOST_SHOWN).map(({ finding, why }) => (
					<li key={finding.key}>
						<Tag severity={finding.severity} /> {finding.title}
						{finding.quote && (
							<>
								{': '}
								<q lang={finding.lang || undefined}>
									<bdi>{shortened(finding.quote)}</bdi>
								</q>
							</>
						)}
						{why !== undefined && <span class="quiet"> {why}</span>}
					</li>
				))}
				{items.length > MOST_SHOWN && <li>{labels.more(items.length - MOST_SHOWN)}</li>}
			</ul>
		</details>
	);
}

function shortened(quote: string): string {
	const all = quote.split(/\s+/);
	return all.length > 12 ? `${all.slice(0, 12).join(' ')} …` : quote;
}
