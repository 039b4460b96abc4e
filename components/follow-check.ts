import { useEffect, useRef } from 'preact/hooks';
import type { CheckState } from '../core/check-state.ts';
import type { Comparison } from '../core/review/compare.ts';
import { comparisonLine } from '../core/review/comparison-words.ts';
import { headline } from '../core/summary.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';

/**
 * What to announce of a check, start and end only. Also keeps the keyboard's place: when the Cancel button goes away
 * with the focus on it, focus moves to the heading that took its place.
 */
export function useCheckFollower(state: CheckState | undefined, audit: Audit | undefined, comparison?: Comparison): string {
	const stage = audit !== undefined && state?.status === 'done' ? 'shown' : state?.status;
	const first = useRef(stage);
	const seen = useRef(stage);
	const told = useRef<{ readonly about?: string | undefined; readonly message: string }>({ message: '' });
	useEffect(() => {
		if (stage === seen.current) return;
		seen.current = stage;
		if (document.activeElement !== null && document.activeElement !== document.body) return;
		document.getElementById('status-title')?.focus();
	}, [stage]);
	// A result that was there from the start is read with the page.
	if (stage === first.current && stage !== 'running') return '';
	first.current = undefined;
	// Decisions change the numbers of a check that was announced already.
	const about = state?.status === 'done' && audit !== undefined ? state.auditId : undefined;
	if (about === undefined || about !== told.current.about)
		told.current = { about, message: announcement(state, audit, comparison) };
	return told.current.message;
}

function announcement(state: CheckState | undefined, audit: Audit | undefined, comparison: Comparison | undefined): string {
	switch (state?.status) {
		case 'running':
			return `${words.status.checking}.`;
		case 'done':
			if (audit === undefined) return '';
			return [words.status.finished, headline(audit), comparison ? `${comparisonLine(comparison, audit.time)}.` : '']
				.filter((part) => part !== '')
				.join(' ');
		case 'refused':
			return `${words.status.refused}. ${words.refusal[state.reason].happened}`;
		case 'cancelled':
			return `${words.status.cancelled}.`;
		case 'deleted':
			return `${words.status.deleted}.`;
		case 'interrupted':
			return `${words.status.interrupted}.`;
		case undefined:
			return '';
	}
}
