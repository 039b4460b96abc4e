import { useEffect, useId, useState } from 'preact/hooks';
import { words } from '../core/words.ts';
import { Field } from './Field.tsx';

interface Props {
	readonly name?: string | undefined;
	readonly set: (name: string) => void;
}

/** Who signs decisions and notes. Nobody has to. */
export function YourName({ name = '', set }: Props) {
	const id = useId();
	const [typed, type] = useState(name);
	const [said, say] = useState('');
	useEffect(() => type(name), [name]);
	const submit = (event: Event): void => {
		event.preventDefault();
		set(typed.trim());
		say(words.options.nameSaved);
	};
	return (
		<section>
			<h2>{words.options.name}</h2>
			<form noValidate onSubmit={submit}>
				<Field id={id} label={words.options.nameLabel} hint={words.options.nameHint} value={typed} change={type} />
				<div class="buttons">
					<button type="submit">{words.options.nameSave}</button>
					<p role="status" class="said">
						{said}
					</p>
				</div>
			</form>
		</section>
	);
}
