import { useEffect, useRef, useState } from 'preact/hooks';
import { type AsideGroup, asideGroups } from '../core/review/aside.ts';
import { broughtBack } from '../core/review/decision-form.ts';
import { type Decision, decisionOn } from '../core/review/reviewed.ts';
import { whereabouts } from '../core/whereabouts.ts';
import { words } from '../core/words.ts';
import { Brief } from './Brief.tsx';
import { DecisionText, NoteFacts } from './DecisionText.tsx';
import { useDeciding } from './decisions.ts';
import { PageWords } from './PageWords.tsx';
import { Said } from './Said.tsx';
import { TakeBack } from './TakeBack.tsx';

const { aside } = words.review;
const SHOWN_AT_A_TIME = 50;

/** What people marked as fixed or as no issue, with a way back for each. */
export function SetAside({ printing }: { readonly printing: boolean }) {
	const deciding = useDeciding();
	const [limit, setLimit] = useState(SHOWN_AT_A_TIME);
	const list = useRef<HTMLUListElement>(null);
	useEffect(() => {
		if (limit > SHOWN_AT_A_TIME) (list.current?.children[limit - SHOWN_AT_A_TIME] as HTMLElement | undefined)?.focus();
	}, [limit]);
	if (deciding === undefined) return null;
	const groups = asideGroups(deciding.reviewed);
	const { withdrawn } = deciding.reviewed;
	const back = [...withdrawn.findings, ...withdrawn.good.map(({ key, good }) => ({ key, title: good.title }))];
	const shown = printing ? groups : groups.slice(0, limit);
	return (
		<section>
			<h2 id="aside-title" tabIndex={-1}>
				{aside.title}
			</h2>
			<p>{groups.length === 0 ? aside.none : aside.text}</p>
			<ul ref={list} class="findings">
				{shown.map((group) => (
					<Group key={group.id} group={group} />
				))}
			</ul>
			{groups.length > shown.length && (
				<button type="button" onClick={() => setLimit(limit + SHOWN_AT_A_TIME)}>
					{words.finding.more(Math.min(SHOWN_AT_A_TIME, groups.length - shown.length))}
				</button>
			)}
			{back.length > 0 && (
				<div class="no-print">
					<h3>{aside.withdrawn}</h3>
					<ul>
						{back.map(({ key, title }) => (
							<li key={key} tabIndex={-1} class="row">
								<bdi>{title}</bdi>
								<TakeBack id={key} title={title} withdrawn />
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}

function Group({ group: { decision, findings } }: { readonly group: AsideGroup }) {
	const deciding = useDeciding();
	const [first] = findings;
	const label = decision.byWords ? aside.bringWords : decision.byRule ? aside.bringRule(findings.length) : aside.bring;
	return (
		<li class="finding" tabIndex={-1}>
			<p>
				<strong>
					<Said text={first.title} />
				</strong>
				{findings.length > 1 && <span class="quiet"> ({words.places(findings.length)})</span>}
			</p>
			{(findings.length === 1 || decision.byWords) && <PageWords finding={first} />}
			{findings.length === 1 ? (
				<DecisionText decision={decision} />
			) : (
				<>
					<DecisionText decision={withoutOwn(decision)} />
					<Notes findings={findings} />
				</>
			)}
			<button
				type="button"
				class="small no-print"
				onClick={({ currentTarget }) => void deciding?.decide([broughtBack(first, decision)], currentTarget)}
			>
				{label}
				<span class="hidden">
					{' '}
					<Said text={words.review.own.about(first.quote ?? first.title)} />
				</span>
			</button>
		</li>
	);
}

/** Notes and names are about one finding, whatever set it aside. */
const withoutOwn = ({ note: _, assigned: __, ...decision }: Decision): Decision => decision;

function Notes({ findings }: Pick<AsideGroup, 'findings'>) {
	const deciding = useDeciding();
	const told = findings.flatMap((finding) => {
		const decision = deciding && decisionOn(deciding.reviewed, finding.key);
		return decision?.note || decision?.assigned ? [{ finding, decision }] : [];
	});
	if (told.length === 0) return null;
	return (
		<ul>
			{told.map(({ finding, decision }) => (
				<li key={finding.key}>
					<Brief finding={finding} />, <bdi>{whereabouts(finding)}</bdi>
					<dl class="facts">
						<NoteFacts decision={decision} />
					</dl>
				</li>
			))}
		</ul>
	);
}
