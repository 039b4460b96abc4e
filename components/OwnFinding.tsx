import { useId, useRef, useState } from 'preact/hooks';
import { type OwnProblem, ownFinding, ownGood, type Picked } from '../core/review/own.ts';
import { AREAS, FIXERS, SEVERITIES } from '../core/summary.ts';
import { words } from '../core/words.ts';
import { useDeciding } from './decisions.ts';
import { Field } from './Field.tsx';
import { Radios } from './Radios.tsx';

const { own } = words.review;
const KINDS = ['problem', 'good'] as const;
type Kind = (typeof KINDS)[number];

const EMPTY: OwnProblem = {
	what: '',
	why: '',
	fix: '',
	quote: '',
	where: '',
	severity: 'should',
	area: 'plain-english',
	fixer: 'content',
};

interface Props {
	/** Asks the page what is selected there; left out where there is no page to ask. */
	readonly pick?: (() => Promise<Picked | undefined>) | undefined;
}

/** A finding or a thing done well that a person saw and no machine can see. */
export function OwnFinding({ pick }: Props) {
	const deciding = useDeciding();
	const id = useId();
	const [kind, setKind] = useState<Kind>('problem');
	const [fields, setFields] = useState(EMPTY);
	const [missing, setMissing] = useState(false);
	const [picked, setPicked] = useState<Picked | 'none'>();
	const summary = useRef<HTMLElement>(null);
	const adding = useRef(false);
	if (deciding === undefined) return null;

	const change = (some: Partial<OwnProblem>): void => setFields((now) => ({ ...now, ...some }));
	const box = (field: 'what' | 'why' | 'fix' | 'quote' | 'where', label: string) => ({
		id: `${id}-${field}`,
		label,
		value: fields[field],
		change: (value: string) => change({ [field]: value }),
	});
	const chooseKind = (to: Kind): void => {
		setKind(to);
		setMissing(false);
	};
	const takeSelection = async (): Promise<void> => {
		const found = await pick?.();
		setPicked(found ?? 'none');
		if (found) change({ quote: found.quote ?? '' });
	};
	const { quote: _, ...place }: Partial<Picked> = picked === undefined || picked === 'none' ? {} : picked;
	const submit = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		// Of two presses one after the other, the second says nothing new.
		if (adding.current) return;
		const lacks = fields.what.trim() === '';
		setMissing(lacks);
		if (lacks) return document.getElementById(`${id}-what`)?.focus();
		const key = crypto.randomUUID();
		const quote = fields.quote.trim() === '' ? {} : { quote: fields.quote.trim().slice(0, 500) };
		const at = place.selector === undefined ? {} : { selector: place.selector };
		const said = kind === 'good' ? ownGood(fields.what, fields.why, key, { ...quote, ...at }) : ownFinding(fields, key, place);
		adding.current = true;
		const kept = await deciding.decide([said], event.target as Element);
		adding.current = false;
		if (!kept) return;
		setKind('problem');
		setFields(EMPTY);
		setPicked(undefined);
		summary.current?.click();
		summary.current?.focus();
	};
	return (
		<details
			class="filter-box no-print own"
			onToggle={({ currentTarget }) => {
				if (currentTarget.open && pick && picked === undefined && fields.quote === '') void takeSelection();
			}}
		>
			<summary ref={summary}>{own.title}</summary>
			<form noValidate onSubmit={(event) => void submit(event)}>
				<Radios legend={own.kind} values={KINDS} labels={own} value={kind} change={chooseKind} />
				<Field {...box('what', kind === 'good' ? own.whatGood : own.what)} wrong={missing ? [own.missing] : []} />
				{pick && (
					<>
						<p role="status" class="quiet">
							{picked === 'none' && own.pickedNone}
							{picked !== undefined && picked !== 'none' && <bdi>{own.picked(picked.section.join(' › ') || own.pickedTop)}</bdi>}
						</p>
						<button type="button" class="small" onClick={() => void takeSelection()}>
							{own.pick}
						</button>
					</>
				)}
				<Field {...box('quote', own.quote)} hint={own.optional} rows={2} />
				{kind === 'problem' && place.selector === undefined && <Field {...box('where', own.where)} hint={own.optional} />}
				<Field {...box('why', kind === 'good' ? own.evidence : own.why)} hint={own.optional} rows={2} />
				{kind === 'problem' && (
					<>
						<Field {...box('fix', own.fix)} hint={own.optional} rows={2} />
						<Radios
							legend={own.severity}
							values={SEVERITIES}
							labels={words.severity}
							value={fields.severity}
							change={(severity) => change({ severity })}
						/>
						<Radios
							legend={own.fixer}
							values={FIXERS}
							labels={words.fixer}
							value={fields.fixer}
							change={(fixer) => change({ fixer })}
						/>
						<Radios legend={own.area} values={AREAS} labels={words.area} value={fields.area} change={(area) => change({ area })} />
					</>
				)}
				<button type="submit" class="primary">
					{own.add}
				</button>
			</form>
		</details>
	);
}
