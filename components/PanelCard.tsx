import { decisionOn } from '../core/review/reviewed.ts';
import { saysMore, whyToJudge } from '../core/review/said-above.ts';
import type { Finding } from '../core/types.ts';
import { whereabouts } from '../core/whereabouts.ts';
import { words } from '../core/words.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { useDeciding } from './decisions.ts';
import { Fact, said } from './FindingCard.tsx';
import { GuidanceLinks } from './GuidanceLinks.tsx';
import { PageWords } from './PageWords.tsx';
import type { PanelContext } from './panel-context.ts';
import { Said } from './Said.tsx';
import { TakeBack } from './TakeBack.tsx';

interface Props {
	readonly id: string;
	readonly finding: Finding;
	/** What the line above it shows beside its title. */
	readonly above?: string | undefined;
	readonly context: PanelContext;
}

/** All about the chosen finding, and what to do with it. */
export function PanelCard({ id, finding, above = '', context }: Props) {
	const { key } = finding;
	const { on, page } = context;
	const deciding = useDeciding();
	const shown = context.shown[key];
	const [next, previous] = [on.step(key, 1), on.step(key, -1)];
	const within = page !== 'unreadable';
	// Nobody but a person finds it again.
	const lost = finding.source === 'person' && shown === 'gone';
	const { status } = decisionOn(context.reviewed, key);
	const told = shown === undefined ? '' : lost ? words.panel.goneOwn : words.shown[shown];
	const placed = shown === 'shown' || shown === 'hidden';
	return (
		<div id={id} class="card">
			<div role="status">
				{told !== '' && <p class="notice">{told}</p>}
				{context.chosen?.taken && placed && <p class="notice">{words.panel.taken}</p>}
			</div>
			<div class="buttons">
				{deciding && lost && status !== 'fixed' && (
					<button
						type="button"
						class="small"
						onClick={({ currentTarget }) => {
							// This button goes; the finding's own line stays while it is chosen.
							const line = currentTarget.closest('li')?.querySelector('button');
							void deciding.decide([{ kind: 'status', key, status: 'fixed' }], currentTarget).then(() => line?.focus());
						}}
					>
						{words.panel.fixed}
					</button>
				)}
				{next && (
					<button type="button" class="small" onClick={next}>
						{words.panel.next}
					</button>
				)}
				{previous && (
					<button type="button" class="small" onClick={previous}>
						{words.panel.previous}
					</button>
				)}
				{/* One button for both: what opened the section is where the keyboard is, and the way to go on. */}
				{within && (shown === 'closed' || placed) && (
					<button type="button" class="small" onClick={() => (placed ? on.takeThere(key) : on.openSection(key))}>
						{placed ? words.panel.take : words.panel.open}
					</button>
				)}
			</div>
			{saysMore(finding.message, finding.title) && saysMore(finding.message, above) && (
				<p>
					<Said text={finding.message} />
				</p>
			)}
			<PageWords finding={finding} />
			{finding.snippet && !finding.quote && (
				<pre>
					<code>{finding.snippet}</code>
				</pre>
			)}
			<dl class="advice">
				<Fact name={words.finding.suggestion}>{said(finding.suggestion)}</Fact>
				<Fact name={words.finding.fix}>{said(finding.fix)}</Fact>
				<Fact name={words.finding.why}>{said(finding.why)}</Fact>
				<Fact name={words.finding.undecided}>{whyToJudge(finding)}</Fact>
				<Fact name={words.finding.where}>
					<bdi>{whereabouts(finding)}</bdi>
				</Fact>
				<Fact name={words.finding.fixer}>{words.fixer[finding.fixer]}</Fact>
				<Fact name={words.finding.guidance}>
					{finding.guidance.length > 0 ? <GuidanceLinks guidance={finding.guidance} /> : undefined}
				</Fact>
			</dl>
			{deciding && <DecisionForm {...deciding} finding={finding} />}
			{finding.source === 'person' && <TakeBack id={key} title={finding.title} />}
		</div>
	);
}
