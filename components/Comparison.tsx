import type { Comparison as Compared } from '../core/review/compare.ts';
import { type ChangeList, changeLists, comparisonLine, comparisonNotes, shortened } from '../core/review/comparison-words.ts';
import { words } from '../core/words.ts';
import { Items } from './Items.tsx';
import { Said } from './Said.tsx';
import { Tag } from './Tag.tsx';

interface Props {
	readonly comparison: Compared;
	/** When the later check ended, ISO 8601. */
	readonly time: string;
}

const { comparison: labels } = words.review;
/** A list longer than this is read elsewhere: in the findings. */
const MOST_SHOWN = 20;
const MOST_KINDS = 8;

/** What became of the findings since the check before: fixed, still there, new, and what nobody knows. */
export function Comparison({ comparison, time }: Props) {
	const changed = comparison.kinds.filter(({ before, after }) => before !== after);
	return (
		<section class="comparison" aria-labelledby="comparison-title">
			<h2 id="comparison-title" class="since" tabIndex={-1}>
				{comparisonLine(comparison, time)}
			</h2>
			{comparisonNotes(comparison).map((note) => (
				<p key={note}>{note}</p>
			))}
			{changed.length > 0 && (
				<>
					<h3 class="hidden">{labels.kinds}</h3>
					<Items
						class="changes"
						items={[
							...changed.slice(0, MOST_KINDS).map(({ rule, title, before, after }) => ({
								key: rule,
								line: (
									<>
										<Said text={title} />: <strong>{labels.kind(before, after)}</strong>
									</>
								),
							})),
							...(changed.length > MOST_KINDS ? [{ key: '', line: labels.more(changed.length - MOST_KINDS) }] : []),
						]}
					/>
				</>
			)}
			{changeLists(comparison).map((list) => (
				<List key={list.title} {...list} />
			))}
			<p class="quiet">{labels.places}</p>
		</section>
	);
}

function List({ title, items }: ChangeList) {
	return (
		<details>
			<summary>{title}</summary>
			<Items
				class="changes"
				items={[
					...items.slice(0, MOST_SHOWN).map((item) => ({ key: item.finding.key, line: <Line {...item} /> })),
					...(items.length > MOST_SHOWN ? [{ key: '', line: labels.more(items.length - MOST_SHOWN) }] : []),
				]}
			/>
		</details>
	);
}

function Line({ finding, why }: ChangeList['items'][number]) {
	return (
		<>
			<Tag severity={finding.severity} /> <Said text={finding.title} />
			{finding.quote && (
				<>
					{': '}
					<q lang={finding.lang || undefined}>
						<bdi>{shortened(finding.quote)}</bdi>
					</q>
				</>
			)}
			{why !== undefined && <span class="quiet"> {why}</span>}
		</>
	);
}
