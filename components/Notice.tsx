interface Props {
	readonly title: string;
	readonly text: string;
	/** What the button says and does. */
	readonly action: string;
	readonly act: () => void;
}

/** Something to know and one thing to do about it. */
export function Notice({ title, text, action, act }: Props) {
	return (
		<section class="status">
			<h2 id="status-title" class="lead" tabIndex={-1}>
				{title}
			</h2>
			<p>{text}</p>
			<button type="button" class="primary" onClick={act}>
				{action}
			</button>
		</section>
	);
}
