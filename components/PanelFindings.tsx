import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { passes } from '../core/filter.ts';
import { groupsOf, inOrder, numberedFindings } from '../core/panel-list.ts';
import { counts, decisionOn, type Reviewed } from '../core/review/reviewed.ts';
import { words } from '../core/words.ts';
import { PanelGroup } from './PanelGroup.tsx';
import { PanelList } from './PanelList.tsx';
import { AS_ON_THE_PAGE, PanelOrder } from './PanelOrder.tsx';
import { PanelTools } from './PanelTools.tsx';
import type { PanelProps } from './PanelView.tsx';
import type { PanelContext } from './panel-context.ts';

const isOpen = (reviewed: Reviewed, key: string): boolean => counts(decisionOn(reviewed, key));

/** The list of findings, in the order and as far as a person wants to see it. */
export function PanelFindings({ reviewed, ...props }: PanelProps & { readonly reviewed: Reviewed }) {
	const { chosen, shown, page, on } = props;
	const [arrangement, arrange] = useState(AS_ON_THE_PAGE);
	const [said, say] = useState('');
	const focusOn = useRef<string | undefined>(undefined);
	const { order, grouped, choices } = arrangement;
	const all = useMemo(() => numberedFindings(reviewed), [reviewed]);
	// What was set aside just now stays until the person goes on: its form holds the keyboard's place.
	const staying = chosen?.key;
	const current = useMemo(
		() => all.filter(({ finding }) => finding.key === staying || isOpen(reviewed, finding.key)),
		[all, reviewed, staying],
	);
	const findings = useMemo(() => current.map(({ finding }) => finding), [current]);
	const items = useMemo(
		() =>
			inOrder(
				current.filter(({ finding }) => passes(finding, choices)),
				order,
			),
		[current, choices, order],
	);
	// The one that only stays is no longer counted anywhere.
	const gone = staying === undefined || isOpen(reviewed, staying) ? undefined : staying;
	const countOf = (some: typeof items): number => some.filter(({ finding }) => finding.key !== gone).length;
	const groups = useMemo(() => groupsOf(items), [items]);
	const walk = useMemo(() => (grouped ? groups.flatMap((group) => group.items) : items), [grouped, groups, items]);

	useEffect(() => {
		const item = chosen?.from === 'page' ? all.find(({ finding }) => finding.key === chosen.key) : undefined;
		if (item === undefined) return;
		const fits = passes(item.finding, choices);
		if (!fits) arrange({ ...arrangement, choices: AS_ON_THE_PAGE.choices });
		say(`${words.panel.chosenOnPage(item.number, item.finding.title)} ${fits ? '' : words.panel.unfiltered}`.trim());
	}, [chosen]);

	const step = (key: string, by: 1 | -1): (() => void) | undefined => {
		const at = walk.findIndex(({ finding }) => finding.key === key);
		const to = at < 0 ? undefined : walk[at + by]?.finding.key;
		if (to === undefined) return undefined;
		return () => {
			focusOn.current = to;
			on.choose(to);
		};
	};
	const context: PanelContext = { reviewed, page, shown, chosen, focusOn, on: { ...on, step } };
	const marks = Object.values(shown).filter((each) => each === 'shown').length;
	return (
		<section>
			<h2 id="findings-title" tabIndex={-1}>
				{words.panel.title}
			</h2>
			{page !== 'unreadable' && (
				<PanelTools marked={props.marked} marks={marks} outOfReach={props.outOfReach} setMarked={on.setMarked} />
			)}
			{current.length > 0 && <PanelOrder findings={findings} arrangement={arrangement} arrange={arrange} />}
			<p role="status" class="quiet">
				{countOf(current) > 0 && words.filter.showing(countOf(items), countOf(current))}
			</p>
			<p role="status" class="hidden">
				{said}
			</p>
			{current.length === 0 && <p>{all.length === 0 ? words.report.noFindings : words.panel.all}</p>}
			{current.length > 0 && items.length === 0 && <p>{words.filter.none}</p>}
			{grouped ? (
				groups.map((group) => <PanelGroup key={group.id} group={group} context={context} />)
			) : (
				<PanelList items={items} titled label={words.panel.list} context={context} />
			)}
		</section>
	);
}
