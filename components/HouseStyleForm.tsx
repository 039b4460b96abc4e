import { useEffect, useId, useState } from 'preact/hooks';
import { type HouseStyle, NATIONS } from '../core/house-style/house-style.ts';
import { writeHouseStyle } from '../core/house-style/house-style-file.ts';
import { type FormField, type FormProblem, formOf, type StyleForm, styleOf } from '../core/house-style/house-style-form.ts';
import { refilled } from '../core/house-style/house-style-meanwhile.ts';
import { words } from '../core/words.ts';
import { AddedWords } from './AddedWords.tsx';
import { Field } from './Field.tsx';
import type { Problems } from './ProblemList.tsx';

interface Props {
	readonly style: HouseStyle;
	/** Resolves to whether it is kept. */
	readonly save: (style: HouseStyle) => Promise<boolean>;
	readonly refuse: (problems: Problems) => void;
}

const { form, refused } = words.houseStyle;
const LABELS: Readonly<Record<FormField, string>> = { ...form, wordsAdded: form.added, pasted: form.paste };

/** The common part of a house style. The rest stays as it is. */
export function HouseStyleForm({ style, save, refuse }: Props) {
	const id = useId();
	/** What is in the boxes, and what they were filled with or what was sent of them. */
	const [{ fields, filled }, set] = useState(() => ({ fields: formOf(style), filled: formOf(style) }));
	const [problems, setProblems] = useState<readonly FormProblem[]>([]);
	const kept = writeHouseStyle(style);
	// The same style is read anew whenever this tab comes to the front.
	useEffect(() => {
		const next = formOf(style);
		set((now) => ({ fields: refilled(now.fields, now.filled, next), filled: next }));
		setProblems([]);
	}, [kept]);

	const change = (some: Partial<StyleForm>): void => set((now) => ({ ...now, fields: { ...now.fields, ...some } }));
	const box = (field: FormField & keyof typeof form) => ({
		id: `${id}-${field}`,
		label: LABELS[field],
		value: String(fields[field]),
		change: (value: string) => change({ [field]: value }),
		wrong: wrong(field),
	});
	const wrong = (field: FormField): string[] => problems.filter((each) => each.field === field).map(({ reason }) => reason);

	const submit = async (event: Event): Promise<void> => {
		event.preventDefault();
		const read = styleOf(fields, style);
		setProblems('problems' in read ? read.problems : []);
		if ('style' in read) {
			set((now) => ({ ...now, filled: fields }));
			if (!(await save(read.style))) set((now) => ({ ...now, filled }));
			return;
		}
		const go = (field: FormField) => () => document.getElementById(`${id}-${field}`)?.focus();
		refuse({
			intro: refused.form,
			items: read.problems.map(({ field, reason }) => ({ place: LABELS[field], reason, go: go(field) })),
		});
	};

	return (
		<form noValidate onSubmit={submit}>
			<Field {...box('name')} hint={form.nameHint} />
			<Field {...box('council')} />
			<fieldset class="field" aria-describedby={`${id}-nation-hint`}>
				<legend>{form.nation}</legend>
				<p id={`${id}-nation-hint`} class="quiet">
					{form.nationHint}
				</p>
				{['', ...NATIONS].map((nation) => (
					<label key={nation} class="choice">
						<input
							type="radio"
							name={`${id}-nation`}
							value={nation}
							checked={fields.nation === nation}
							onChange={() => change({ nation })}
						/>
						<span>{nation || form.noNation}</span>
					</label>
				))}
			</fieldset>
			<Field {...box('hosts')} hint={form.hostsHint} rows={3} />
			<Field {...box('readingAge')} hint={form.readingAgeHint} look="short" />
			<Field {...box('wordsAllowed')} hint={form.wordsAllowedHint} rows={4} />
			<AddedWords
				id={`${id}-pasted`}
				added={fields.wordsAdded}
				pasted={fields.pasted}
				wrong={wrong('pasted')}
				remove={(entry) => change({ wordsAdded: fields.wordsAdded.filter((each) => each !== entry) })}
				paste={(pasted) => change({ pasted })}
			/>
			<button type="submit" class="primary">
				{form.save}
			</button>
		</form>
	);
}
