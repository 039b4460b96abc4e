import { shortened } from '../review/comparison-words.ts';
import { words } from '../words.ts';
import { type Block, foreign, heading, list, paragraph, say } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { runsBy } from './finding-lines.ts';

const { comparison: labels } = words.review;

/** Longer lists are read in the findings. */
const MOST_CHANGES = 50;

/** What became of the findings since the check before. */
export const changeBlocks = ({ changes: all }: Evidence): Block[] =>
	all === undefined
		? []
		: [
				heading(2, 'changes', labels.title),
				...[all.line, ...all.notes, labels.places].map(paragraph),
				...all.lists.flatMap(({ title, items }, at) => [
					heading(3, `changes-${at + 1}`, title),
					list([
						...items
							.slice(0, MOST_CHANGES)
							.map(({ finding, why }) => [
								[
									...runsBy(finding.rule)(finding.title, { strong: true }),
									...(finding.quote ? [...say(': ‘'), ...foreign(shortened(finding.quote)), ...say('’')] : []),
								],
								...(why === undefined ? [] : [say(why)]),
							]),
						...(items.length > MOST_CHANGES ? [[say(labels.more(items.length - MOST_CHANGES))]] : []),
					]),
				]),
			];
