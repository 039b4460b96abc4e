import type { HouseStyle } from './house-style.ts';
import { allowedLines, type FormField, type StyleForm } from './house-style-form.ts';

/** The house style may change while somebody types, in the panel or in another window. What is typed stays, and takes nothing of that back. */

/** The form as the style fills it now, with what was typed since it was filled the last time or sent. */
export function refilled(typed: StyleForm, filled: StyleForm, next: StyleForm): StyleForm {
	const field = <F extends FormField>(name: F): StyleForm[F] => (typed[name] === filled[name] ? next : typed)[name];
	return {
		name: field('name'),
		council: field('council'),
		nation: field('nation'),
		hosts: field('hosts'),
		readingAge: field('readingAge'),
		wordsAllowed: typed.wordsAllowed === filled.wordsAllowed ? next.wordsAllowed : linesSince(typed, filled, next),
		wordsAdded: field('wordsAdded'),
		pasted: field('pasted'),
	};
}

/** Of a style that somebody wrote while another was in force: with the words that are allowed since, and without those that no longer are. */
export function withWordsSince(mine: HouseStyle, before: HouseStyle, now: HouseStyle): HouseStyle {
	const { wordsAllowed = [], ...rest } = mine;
	const all = since(wordsAllowed, before.wordsAllowed ?? [], now.wordsAllowed ?? []);
	return all.length === 0 ? rest : { ...rest, wordsAllowed: all };
}

function linesSince(typed: StyleForm, filled: StyleForm, next: StyleForm): string {
	const [mine, before, now] = [allowedLines(typed), allowedLines(filled), allowedLines(next)];
	const all = since(mine, before, now);
	// Half a line or an empty one stays as it is.
	return all.join('\n') === mine.join('\n') ? typed.wordsAllowed : all.join('\n');
}

const since = (mine: readonly string[], before: readonly string[], now: readonly string[]): string[] => [
	...mine.filter((words) => now.includes(words) || !before.includes(words)),
	...now.filter((words) => !before.includes(words) && !mine.includes(words)),
];
