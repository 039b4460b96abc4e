import { useId, useRef } from 'preact/hooks';
import { withoutHash } from '../core/address.ts';
import { NO_OWN, type OwnDraft, ownOrNothing, withPicked } from '../core/review/drafts.ts';
import { type OwnProblem, ownFinding, ownGood, type Picked } from '../core/review/own.ts';
import { AREAS, FIXERS, SEVERITIES } from '../core/summary.ts';
import { words } from '../core/words.ts';
import { type Deciding, useDeciding } from './decisions.ts';
import { useDraft } from './drafts.ts';
import { Field } from './Field.tsx';
import { Radios } from './Radios.tsx';

const { own } = words.review;
const KINDS = ['problem', 'good'] as const;

interface Props {
	/** Asks the page what is selected there; left out where there is no page to ask. */
	readonly pick?: (() => Promise<Picked | undefined>) | undefined;
}

/** A finding or a thing done well that a person saw and no machine can see. */
export function OwnFinding({ pick }: Props) {
	const deciding = useDeciding();
	return deciding ? <Form {...deciding} pick={pick} /> : null;
}

function Form({ reviewed, drafts, decide, pick }: Props & Deciding) {
	const id = useId();
	const [draft = NO_OWN, keep] = useDraft(drafts.own, withoutHash(reviewed.audit.page.url));
	const summary = useRef<HTMLElement>(null);
	const adding = useRef(false);
	const { kind, fields, picked, missing } = draft;

	const change = (some: Partial<OwnDraft>): void => keep((now = NO_OWN) => ownOrNothing({ ...now, ...some }));
	const changeField = (some: Partial<OwnProblem>): void =>
		keep((now = NO_OWN) => ownOrNothing({ ...now, fields: { ...now.fields, ...some } }));
	const box = (field: 'what' | 'why' | 'fix' | 'quote' | 'where', label: string) => ({
		id: `${id}-${field}`,
		label,
		value: fields[field],
		change: (value: string) => changeField({ [field]: value }),
	});
	const one = <F extends 'severity' | 'fixer' | 'area'>(field: F) => ({
		value: fields[field],
		change: (value: OwnProblem[F]) => changeField({ [field]: value }),
	});
	const takeSelection = async (): Promise<void> => {
		const found = await pick?.();
		keep((now = NO_OWN) => ownOrNothing(withPicked(now, found, fields.quote)));
	};
	const { quote: _, ...place }: Partial<Picked> = picked === undefined || picked === 'none' ? {} : picked;
	const submit = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		// Of two presses one after the other, the second says nothing new.
		if (adding.current) return;
		const lacks = fields.what.trim() === '';
		change({ missing: lacks });
		if (lacks) return document.getElementById(`${id}-what`)?.focus();
		const key = crypto.randomUUID();
		const quote = fields.quote.trim() === '' ? {} : { quote: fields.quote.trim().slice(0, 500) };
		const at = place.selector === undefined ? {} : { selector: place.selector };
		const said = kind === 'good' ? ownGood(fields.what, fields.why, key, { ...quote, ...at }) : ownFinding(fields, key, place);
		adding.current = true;
		const kept = await decide([said], event.target as Element);
		adding.current = false;
		if (!kept) return;
		keep(() => undefined);
		summary.current?.focus();
	};
	return (
		<details
			class="filter-box no-print own"
			open={draft.open}
			onToggle={({ currentTarget: { open } }) => {
				change({ open });
				if (open && pick && picked === undefined && fields.quote === '') void takeSelection();
			}}
		>
			<summary ref={summary}>{own.title}</summary>
			<form noValidate onSubmit={(event) => void submit(event)}>
				<Radios legend={own.kind} values={KINDS} labels={own} value={kind} change={(to) => change({ kind: to, missing: false })} />
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
						<Radios legend={own.severity} values={SEVERITIES} labels={words.severity} {...one('severity')} />
						<Radios legend={own.fixer} values={FIXERS} labels={words.fixer} {...one('fixer')} />
						<Radios legend={own.area} values={AREAS} labels={words.area} {...one('area')} />
					</>
				)}
				<button type="submit" class="primary">
					{own.add}
				</button>
			</form>
		</details>
	);
}
