import { useState } from 'preact/hooks';
import { words } from '../core/words.ts';

interface Props {
	/** Resolves to whether it worked. */
	readonly copy: () => Promise<boolean>;
}

export function CopyButton({ copy }: Props) {
	const [said, say] = useState('');
	const press = async (): Promise<void> => {
		say('');
		const worked = await copy().catch(() => false);
		say(worked ? words.action.copied : words.action.notCopied);
	};
	return (
		<>
			<button type="button" onClick={press}>
				{words.action.copy}
			</button>
			<span role="status" class="said">
				{said}
			</span>
		</>
	);
}
