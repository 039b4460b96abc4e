import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../core/summary.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { FindingCard } from './FindingCard.tsx';
import { GuidanceLinks } from './GuidanceLinks.tsx';
import { Said } from './Said.tsx';
import { Tag } from './Tag.tsx';

/** Places of one rule that are shown at first: a hundred findings stay readable. */
const SHOWN_AT_FIRST = 3;
/** And with each press of 'Show more'. */
const SHOWN_AT_A_TIME = 50;

interface Props {
	readonly kind: Kind;
	readonly url: string;
	/** On paper there is no button to press, so everything is there. */
	readonly printing: boolean;
	/** What to do and where is for others, who know its words: it is folded under this name. */
	readonly folded?: string | undefined;
}

/** One kind of problem: what it is and why, once, then each place. */
export function RuleGroup({ kind, url, printing, folded }: Props) {
	const [limit, setLimit] = useState(SHOWN_AT_FIRST);
	const list = useRef<HTMLUListElement>(null);
	// The button may go away with the focus on it; what it has brought is the next thing to read.
	useEffect(() => {
		if (limit > SHOWN_AT_FIRST) (list.current?.children[limit - SHOWN_AT_A_TIME] as HTMLElement | undefined)?.focus();
	}, [limit]);
	const shown = printing ? kind.findings : kind.findings.slice(0, limit);
	const more = Math.min(SHOWN_AT_A_TIME, kind.findings.length - shown.length);
	const [head] = kind.findings;
	if (head === undefined) return null;
	const places = (
		<>
			<ul ref={list} class="findings">
				{shown.map((finding) => (
					<FindingCard key={finding.key} finding={finding} url={url} head={head} />
				))}
			</ul>
			{more > 0 && (
				<button type="button" onClick={() => setLimit(limit + SHOWN_AT_A_TIME)}>
					{words.finding.more(more)}
					<span class="hidden">
						: <Said text={kind.title} />
					</span>
				</button>
			)}
		</>
	);
	return (
		<article class="kind">
			<h4 tabIndex={-1}>
				<Tag severity={kind.severity} /> <Said text={kind.title} />
			</h4>
			<p class="quiet">{words.places(kind.findings.length)}</p>
			{folded === undefined ? (
				<>
					<dl class="advice">
						<Why head={head} />
						<Advice head={head} />
					</dl>
					{places}
				</>
			) : (
				<>
					<p>
						<Said text={head.why} />
					</p>
					<details open={printing || undefined}>
						<summary>
							{folded}
							<span class="hidden">
								: <Said text={kind.title} />
							</span>
						</summary>
						<dl class="advice">
							<Advice head={head} />
						</dl>
						{places}
					</details>
				</>
			)}
		</article>
	);
}

interface OfHead {
	/** What it says is the same for every place. */
	readonly head: Finding;
}

const Why = ({ head }: OfHead) => (
	<div>
		<dt>{words.finding.why}</dt>
		<dd>
			<Said text={head.why} />
		</dd>
	</div>
);

const Advice = ({ head }: OfHead) => (
	<>
		{head.fix !== '' && (
			<div>
				<dt>{words.finding.fix}</dt>
				<dd>
					<Said text={head.fix} />
				</dd>
			</div>
		)}
		{head.guidance.length > 0 && (
			<div>
				<dt>{words.finding.guidance}</dt>
				<dd>
					<GuidanceLinks guidance={head.guidance} />
				</dd>
			</div>
		)}
	</>
);
