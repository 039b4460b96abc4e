import { useRef } from 'preact/hooks';

interface Props {
	readonly label: string;
	/** Endings and types of files, for the browser's own window. */
	readonly accept: string;
	readonly read: (file: File) => Promise<void>;
}

/** A button that asks for a file. Afterwards the same file can be chosen again. */
export function FileButton({ label, accept, read }: Props) {
	const chooser = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={chooser}
				type="file"
				accept={accept}
				hidden
				onChange={({ currentTarget }) => {
					const [chosen] = currentTarget.files ?? [];
					if (chosen) void read(chosen).finally(() => (currentTarget.value = ''));
				}}
			/>
			<button type="button" onClick={() => chooser.current?.click()}>
				{label}
			</button>
		</>
	);
}
