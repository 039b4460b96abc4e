import { useState } from 'preact/hooks';
import type { FileKind } from '../core/export/formats.ts';
import { words } from '../core/words.ts';

interface Saving {
	/** What became of it, in a sentence. */
	readonly said: string;
	/** One file after another: while one is being written, another press does nothing. */
	readonly save: (kind: FileKind, write: () => Promise<void>, done: string) => Promise<void>;
}

const { file } = words;

/** A large file keeps the page busy: what it says beforehand has to be on the screen by then. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Saves files and says how far that is. */
export function useSaving(): Saving {
	const [said, say] = useState('');
	const [working, setWorking] = useState(false);
	const save = async (kind: FileKind, write: () => Promise<void>, done: string): Promise<void> => {
		if (working) return;
		setWorking(true);
		say(file.working(file.kinds[kind]));
		try {
			await painted();
			await write();
			say(done);
		} catch {
			say(file.failed);
		}
		setWorking(false);
	};
	return { said, save };
}
