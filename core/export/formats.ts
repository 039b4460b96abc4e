import type { Audit } from '../types.ts';
import { toCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { type ExportOptions, toJson } from './json.ts';

export type FileKind = 'csv' | 'json';

const FORMATS = {
	csv: { type: 'text/csv;charset=utf-8', write: toCsv },
	json: { type: 'application/json', write: toJson },
} as const;

/** An audit as a file: name, MIME type, text. */
export function exportAs(audit: Audit, kind: FileKind, options: ExportOptions): [name: string, type: string, text: string] {
	const { type, write } = FORMATS[kind];
	return [fileName(audit, kind), type, write(audit, options)];
}
