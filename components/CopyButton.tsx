import { useState } from 'preact/hooks';
import { words } from '../core/words.ts';
import type { Copied } from './copy-text.ts';

const SAID = {
	rich: words.manager.copied,
	plain: words.manager.copiedPlain,
	no: words.action.notCopied,
} as const satisfies Record<Copied, string>;

interface Props {
	readonly copy: () => Promise<Copied>;
}

export function CopyButton({ copy }: Props) {
	const [said, say] = useState('');
	const press = async (): Promise<void> => {
		say('');
		say(SAID[await copy().catch(() => 'no' as const)]);
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
