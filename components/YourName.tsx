import { useId, useState } from 'preact/hooks';
import { words } from '../core/words.ts';
import { Field } from './Field.tsx';
import { useTyped } from './typed.ts';

interface Props {
	readonly name?: string | undefined;
	readonly set: (name: string) => Promise<void>;
}

/** Who signs decisions and notes. Nobody has to. */
export function YourName({ name = '', set }: Props) {
	const id = useId();
	const { text, filled, type, fill } = useTyped(name);
	const [said, say] = useState('');
	const submit = async (event: Event): Promise<void> => {
		event.preventDefault();
		fill(text);
		try {
			await set(text.trim());
			say(words.options.nameSaved);
		} catch {
			fill(filled);
			say(words.options.nameNotSaved);
		}
	};
	return (
		<section>
			<h2>{words.options.name}</h2>
			<form noValidate onSubmit={submit}>
				<Field id={id} label={words.options.nameLabel} hint={words.options.nameHint} value={text} change={type} />
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
