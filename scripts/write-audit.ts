import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AXE_RULES, wordsFor } from '../core/accessibility/accessibility-words.ts';
import { fileName } from '../core/export/file-name.ts';
import { exportAs, type FileKind } from '../core/export/formats.ts';
import { reviewed } from '../core/review/reviewed.ts';
import type { Audit } from '../core/types.ts';
import { allRules } from './rules.ts';

interface Out {
	readonly folder: string;
	readonly kinds: readonly FileKind[];
}

/** Writes an Audit as the report page saves it; two of the same name stand side by side. */
export const writeAudit = async ({ folder, kinds }: Out, audit: Audit): Promise<void> => {
	mkdirSync(folder, { recursive: true });
	const taken = (number: number) => kinds.some((kind) => existsSync(numbered(folder, fileName(audit, kind), number)));
	const free = (number: number): number => (taken(number) ? free(number + 1) : number);
	const number = free(1);
	const what = { audit, reviewed: reviewed(audit, []), entries: [], names: await ruleNames() };
	for (const kind of kinds) {
		const [name, , data] = await exportAs(what, kind, { dropQuery: false });
		writeFileSync(numbered(folder, name, number), data);
	}
};

const ruleNames = async (): Promise<Record<string, string>> =>
	Object.fromEntries([
		...AXE_RULES.map((id) => [id, wordsFor(id).title]),
		...(await allRules()).map(({ id, title }) => [id, title]),
	]);

const numbered = (folder: string, name: string, number: number): string => {
	const { name: stem, ext } = path.parse(name);
	return path.join(folder, number === 1 ? name : `${stem}-${number}${ext}`);
};
