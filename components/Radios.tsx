import { useId } from 'preact/hooks';

interface Props<T extends string> {
	readonly legend: string;
	readonly values: readonly T[];
	readonly labels: Readonly<Record<T, string>>;
	readonly hints?: Readonly<Record<T, string>>;
	readonly value: T;
	readonly change: (value: T) => void;
}

/** One of a few, each with its words. */
export function Radios<T extends string>({ legend, values, labels, hints, value, change }: Props<T>) {
	const id = useId();
	return (
		<fieldset class="field">
			<legend>{legend}</legend>
			{values.map((each) => (
				<label key={each} class="choice">
					<input type="radio" name={id} value={each} checked={value === each} onChange={() => change(each)} />
					<span>
						{labels[each]}
						{hints && <span class="quiet">: {hints[each]}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
