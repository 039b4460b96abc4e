/** Finds room for labels, so that each can be pressed. */

export interface Label {
	/** Where it would stand by itself. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
}

export interface Room {
	readonly width: number;
	readonly height: number;
}

export interface Spot {
	readonly left: number;
	readonly top: number;
}

const HEIGHT = 24;
const GAP = 2;

/** Labels at the same spot move to the right, and below where the page ends. */
export function spread(labels: readonly Label[], room: Room): readonly Spot[] {
	/** Taken stretches by row of 24 pixels: a label lies in one row or two. */
	const rows = new Map<number, { readonly left: number; readonly right: number }[]>();
	const rowsOf = (top: number): readonly number[] => {
		const first = Math.floor(top / HEIGHT);
		return top % HEIGHT === 0 ? [first] : [first, first + 1];
	};
	const behind = (left: number, right: number, top: number): number | undefined => {
		let edge: number | undefined;
		for (const row of rowsOf(top))
			for (const taken of rows.get(row) ?? [])
				if (taken.left < right && left < taken.right) edge = Math.max(edge ?? 0, taken.right);
		return edge;
	};
	return labels.map(({ left: wanted, top: above, width }) => {
		const most = Math.max(0, room.width - width);
		let left = Math.min(Math.max(0, wanted), most);
		let top = Math.min(Math.max(0, above), Math.max(0, room.height - HEIGHT));
		// An end to it, for pages where nothing is free.
		for (let tries = 0; tries < 1000; tries++) {
			const edge = behind(left, left + width, top);
			if (edge === undefined) break;
			left = edge + GAP;
			if (left <= most) continue;
			left = Math.min(Math.max(0, wanted), most);
			top += HEIGHT + GAP;
		}
		for (const row of rowsOf(top)) {
			const taken = rows.get(row) ?? [];
			taken.push({ left, right: left + width });
			rows.set(row, taken);
		}
		return { left, top };
	});
}
