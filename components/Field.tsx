import { words } from '../core/words.ts';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
	readonly value: string;
	readonly change: (value: string) => void;
	/** What is wrong with it, in sentences. */
	readonly wrong?: readonly string[];
	/** More than one makes it a box for lines. */
	readonly rows?: number;
	readonly look?: 'short' | 'code';
}

/** A box to write in, with its label, and a hint and what is wrong tied to it. */
export function Field({ id, label, hint, value, change, wrong = [], rows = 1, look }: Props) {
	const described = [hint ? `${id}-hint` : '', wrong.length > 0 ? `${id}-wrong` : ''].filter(Boolean).join(' ');
	const box = {
		id,
		value,
		class: look,
		autocomplete: 'off',
		spellcheck: look !== 'code',
		'aria-invalid': wrong.length > 0,
		'aria-describedby': described || undefined,
		onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => change(currentTarget.value),
	} as const;
	return (
		<div class={wrong.length > 0 ? 'field field-wrong' : 'field'}>
			<label for={id}>{label}</label>
			{hint && (
				<p id={`${id}-hint`} class="quiet">
					{hint}
				</p>
			)}
			{wrong.length > 0 && (
				<div id={`${id}-wrong`} class="wrong">
					{wrong.map((reason) => (
						<p key={reason}>
							<span class="hidden">{words.houseStyle.refused.error} </span>
							{reason}
						</p>
					))}
				</div>
			)}
			{rows === 1 ? <input type="text" {...box} /> : <textarea rows={rows} {...box} />}
		</div>
	);
}
