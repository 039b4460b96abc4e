import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
	readonly title: string;
	readonly close: () => void;
	readonly children: ComponentChildren;
}

/** Over the report, with the keyboard in it. Escape closes it, and focus goes back to what opened it. */
export function Dialog({ title, close, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	// Before it is painted: until then it has no size to draw in.
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={close}>
			<h2 id={id}>
				<bdi>{title}</bdi>
			</h2>
			{children}
		</dialog>
	);
}
