import type { Finding, Good } from '../types.ts';

/** What stands above a list of places is not said again at each of them. */

/** False where the two differ by a full stop at most. */
export const saysMore = (message: string, title: string): boolean => message.replace(/\.$/, '') !== title.replace(/\.$/, '');

type Undecided = Pick<Finding, 'message' | 'undecided'>;

/** Why a person has to judge, where the message does not begin with it. */
export const whyToJudge = ({ message, undecided }: Undecided): string =>
	undecided === undefined || message.startsWith(undecided.reason.replace(/\.$/, '')) ? '' : undecided.reason;

/** What was measured, where the message does not tell it. */
export const measuredToo = ({ message, undecided }: Undecided): string =>
	undecided?.measured === undefined || message.includes(undecided.measured) ? '' : undecided.measured;

/** Words of the page that show what is good, where the evidence does not begin to give them. */
export const wordsToo = ({ evidence, quote = '' }: Pick<Good, 'evidence' | 'quote'>): string =>
	evidence.includes(quote.split(' ', 2).join(' ')) ? '' : quote;

export const sameGuidance = (a: Finding, b: Finding): boolean =>
	a.guidance.length === b.guidance.length && a.guidance.every((each, at) => each.url === b.guidance[at]?.url);
