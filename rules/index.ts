import type { Rule } from '../core/rule.ts';

const files = import.meta.glob<{ default: Rule }>(['./*.ts', '!./index.ts', '!./*.test.ts'], { eager: true });

/** Every content rule: one file of this folder each, found by itself, in the order of the ids. */
export const rules: readonly Rule[] = Object.values(files).map((file) => file.default);

/** For the test that a rule's name is its file's name. */
export const fileNames: readonly string[] = Object.keys(files).map((path) => path.replace(/^\.\/|\.ts$/g, ''));
