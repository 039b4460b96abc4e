import { useEffect, useState } from 'preact/hooks';

export interface Typed {
	readonly text: string;
	/** What the box was filled with, or what was sent of it. */
	readonly filled: string;
	readonly type: (text: string) => void;
	/** Says what counts as not typed from now on. */
	readonly fill: (filled: string) => void;
}

/** A box over something that is kept. It follows what is kept, unless somebody typed since the box was filled or sent. */
export function useTyped(kept: string): Typed {
	const [box, set] = useState({ text: kept, filled: kept });
	useEffect(() => set((now) => (now.text === now.filled ? { text: kept, filled: kept } : now)), [kept]);
	return {
		...box,
		type: (text) => set((now) => ({ ...now, text })),
		fill: (filled) => set((now) => ({ ...now, filled })),
	};
}
