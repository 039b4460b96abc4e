import type { CheckState } from '../core/check-state.ts';
import { words } from '../core/words.ts';
import { Notice } from './Notice.tsx';
import { Progress } from './Progress.tsx';
import { Refused } from './Refused.tsx';

interface Props {
	readonly state: CheckState | undefined;
	readonly check: () => void;
	readonly cancel: () => void;
}

/** How far a check is, for every state but a finished one that is at hand. Each says what to do next. */
export function Status({ state, check, cancel }: Props) {
	switch (state?.status) {
		case 'running':
			return <Progress state={state} cancel={cancel} />;
		case 'refused':
			return <Refused reason={state.reason} detail={state.detail} check={check} />;
		case 'cancelled':
			return <Notice title={words.status.cancelled} text={words.status.cancelledText} action={words.action.check} act={check} />;
		case 'interrupted':
			return (
				<Notice title={words.status.interrupted} text={words.status.interruptedText} action={words.action.again} act={check} />
			);
		case 'deleted':
			return <Notice title={words.status.deleted} text={words.status.deletedText} action={words.action.again} act={check} />;
		case 'done':
			return <Notice title={words.status.opening} text={words.status.openingText} action={words.action.again} act={check} />;
		case undefined:
			return <Notice title={words.status.ready} text={words.status.readyText} action={words.action.check} act={check} />;
	}
}
