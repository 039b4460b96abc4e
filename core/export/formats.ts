import type { Entry } from '../review.ts';
import type { Reviewed } from '../reviewed.ts';
import type { Audit } from '../types.ts';
import { toCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { type ExportOptions, toJson } from './json.ts';
import { toReview } from './review-file.ts';

export type FileKind = 'csv' | 'json' | 'review';

/** What there is to write. */
export interface Exported {
	/** As the machine found it. */
	readonly audit: Audit;
	readonly reviewed: Reviewed;
	readonly entries: readonly Entry[];
}

type Write = (what: Exported, options: ExportOptions) => string;
const FORMATS: Readonly<Record<FileKind, { readonly type: string; readonly write: Write }>> = {
	csv: { type: 'text/csv;charset=utf-8', write: ({ reviewed }, options) => toCsv(reviewed.audit, options, reviewed) },
	json: { type: 'application/json', write: ({ reviewed }, options) => toJson(reviewed.audit, options) },
	review: { type: 'application/json', write: ({ audit, entries }, options) => toReview(audit, entries, options) },
};

/** A check and what people said of it as a file: name, MIME type, text. */
export function exportAs(what: Exported, kind: FileKind, options: ExportOptions): [name: string, type: string, text: string] {
	const { type, write } = FORMATS[kind];
	return [fileName(what.audit, kind), type, write(what, options)];
}
