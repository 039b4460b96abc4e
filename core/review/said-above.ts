import type { Finding } from '../types.ts';

/** What stands above a list of places is not said again at each of them. */

/** False where the two differ by a full stop at most. */
export const saysMore = (message: string, title: string): boolean => message.replace(/\.$/, '') !== title.replace(/\.$/, '');

/** Why a person has to judge, where the message does not say it already. */
export const whyToJudge = ({ message, undecided }: Pick<Finding, 'message' | 'undecided'>): string =>
	undecided !== undefined && saysMore(undecided.reason, message) ? undecided.reason : '';

export const sameGuidance = (a: Finding, b: Finding): boolean =>
	a.guidance.length === b.guidance.length && a.guidance.every((each, at) => each.url === b.guidance[at]?.url);
