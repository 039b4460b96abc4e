import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../core/words.ts';

interface Props {
	readonly label: string;
	/** What it acts on, for people who hear the button by itself. */
	readonly about?: string;
	readonly ask: string;
	/** What the two answers say; those of deleting unless told. */
	readonly yes?: string;
	readonly no?: string;
	readonly act: () => void;
}

/** Asks once more in its own place. Focus goes to the question, and back when the answer is no. */
export function ConfirmButton({ label, about, ask, yes = words.options.yes, no = words.options.no, act }: Props) {
	const [asking, setAsking] = useState(false);
	const asked = useRef(false);
	const question = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		if (asking) question.current?.focus();
		else if (asked.current) button.current?.focus();
		asked.current = asking;
	}, [asking]);
	if (!asking) {
		return (
			<button ref={button} type="button" onClick={() => setAsking(true)}>
				{label}
				{about && <span class="hidden"> {about}</span>}
			</button>
		);
	}
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend beside the question
		<div ref={question} class="notice" role="group" aria-label={ask} tabIndex={-1}>
			<p>{ask}</p>
			<div class="buttons">
				<button type="button" class="warning" onClick={act}>
					{yes}
				</button>
				<button type="button" onClick={() => setAsking(false)}>
					{no}
				</button>
			</div>
		</div>
	);
}
