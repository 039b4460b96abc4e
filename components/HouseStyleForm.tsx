import { useEffect, useId, useState } from 'preact/hooks';
import { type HouseStyle, NATIONS } from '../core/house-style/house-style.ts';
import { writeHouseStyle } from '../core/house-style/house-style-file.ts';
import { type FormField, type FormProblem, formOf, type StyleForm, styleOf } from '../core/house-style/house-style-form.ts';
import { words } from '../core/words.ts';
import { AddedWords } from './AddedWords.tsx';
import { Field } from './Field.tsx';
import type { Problems } from './ProblemList.tsx';

interface Props {
	readonly style: HouseStyle;
	readonly save: (style: HouseStyle) => void;
	readonly refuse: (problems: Problems) => void;
}

const { form, refused } = words.houseStyle;
const LABELS: Readonly<Record<FormField, string>> = { ...form, wordsAdded: form.added, pasted: form.paste };

/** The common part of a house style. The rest stays as it is. */
export function HouseStyleForm({ style, save, refuse }: Props) {
	const id = useId();
	const [fields, setFields] = useState(() => formOf(style));
	const [problems, setProblems] = useState<readonly FormProblem[]>([]);
	const kept = writeHouseStyle(style);
	// What is half written outlives everything but another style: the same one is read anew whenever this tab comes to the front.
	useEffect(() => {
		setFields(formOf(style));
		setProblems([]);
	}, [kept]);

	const change = (some: Partial<StyleForm>): void => setFields((now) => ({ ...now, ...some }));
	const box = (field: FormField & keyof typeof form) => ({
		id: `${id}-${field}`,
		label: LABELS[field],
		value: String(fields[field]),
		change: (value: string) => change({ [field]: value }),
		wrong: wrong(field),
	});
	const wrong = (field: FormField): string[] => problems.filter((each) => each.field === field).map(({ reason }) => reason);

	const submit = (event: Event): void => {
		event.preventDefault();
		const read = styleOf(fields, style);
		setProblems('problems' in read ? read.problems : []);
		if ('style' in read) {
			save(read.style);
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
