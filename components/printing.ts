import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** True while the browser prints. The view is drawn at once: what is drawn later does not reach the paper. */
export function usePrinting(): boolean {
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		const start = (): void => drawAtOnce(() => setPrinting(true));
		const end = (): void => setPrinting(false);
		window.addEventListener('beforeprint', start);
		window.addEventListener('afterprint', end);
		return () => {
			window.removeEventListener('beforeprint', start);
			window.removeEventListener('afterprint', end);
		};
	}, []);
	return printing;
}

/** What preact/compat's flushSync does, without the rest of it. */
function drawAtOnce(change: () => void): void {
	const before = options.debounceRendering;
	options.debounceRendering = (draw) => draw();
	change();
	if (before === undefined) delete options.debounceRendering;
	else options.debounceRendering = before;
}
