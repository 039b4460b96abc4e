import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toCsv } from '../core/export/csv.ts';
import { fileName } from '../core/export/file-name.ts';
import { toJson } from '../core/export/json.ts';
import type { Audit } from '../core/types.ts';

/** Writes an Audit as the report page saves it; two of the same name stand side by side. */
export const writeAudit = (folder: string, audit: Audit): void => {
	mkdirSync(folder, { recursive: true });
	const taken = (number: number) => existsSync(numbered(folder, fileName(audit, 'json'), number));
	const free = (number: number): number => (taken(number) ? free(number + 1) : number);
	const number = free(1);
	writeFileSync(numbered(folder, fileName(audit, 'json'), number), toJson(audit, { dropQuery: false }));
	writeFileSync(numbered(folder, fileName(audit, 'csv'), number), toCsv(audit, { dropQuery: false }));
};

const numbered = (folder: string, name: string, number: number): string => {
	const { name: stem, ext } = path.parse(name);
	return path.join(folder, number === 1 ? name : `${stem}-${number}${ext}`);
};
