import type { Part, Picture } from './picture.ts';
import type { PicturesState } from './picture-state.ts';

/** What a view shows of pictures, and what it can ask for. */
export interface PictureDesk {
	/** By the key of the finding. */
	readonly pictures: ReadonlyMap<string, Picture>;
	/** Of what this view asked, or of what is under way. */
	readonly state?: PicturesState | undefined;
	/** There is a tab to take them of. */
	readonly canTake: boolean;
	readonly take: (keys: readonly string[]) => void;
	readonly cancel: () => void;
	/** @throws where the browser does not keep it */
	readonly keep: (picture: Picture) => Promise<void>;
	readonly remove: (key: string) => Promise<void>;
	/** Only this part of it; nothing is kept yet. */
	readonly crop: (picture: Picture, part: Part) => Promise<Picture>;
}
