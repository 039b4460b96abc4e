import type { RuleNames } from '../checked-list.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Comparison } from '../review/compare.ts';
import type { Entry } from '../review/review.ts';
import type { Reviewed } from '../review/reviewed.ts';
import type { Audit } from '../types.ts';
import { toCsv } from './csv.ts';
import { evidence } from './evidence.ts';
import { fileName } from './file-name.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toReview } from './review-file.ts';
import type { ExportOptions } from './sending.ts';

/** `json` is the Review: what was found and all that people said of it. It opens again. */
export const FILE_KINDS = ['xlsx', 'docx', 'html', 'csv', 'md', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What there is to write. */
export interface Exported {
	/** As the machine found it. */
	readonly audit: Audit;
	readonly reviewed: Reviewed;
	readonly entries: readonly Entry[];
	readonly names?: RuleNames | undefined;
	/** By the key of the finding. */
	readonly pictures?: ReadonlyMap<string, Picture> | undefined;
	/** With the check before. */
	readonly comparison?: Comparison | undefined;
}

type Write = (what: Exported, options: ExportOptions) => string | Promise<Uint8Array>;
interface Format {
	readonly type: string;
	readonly write: Write;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** The libraries for office files are large: they are fetched when somebody asks for one. */
const FORMATS: Readonly<Record<FileKind, Format>> = {
	xlsx: {
		type: `${OFFICE}.spreadsheetml.sheet`,
		write: async (what, options) => (await import('./xlsx.ts')).toXlsx(evidence(what, options)),
	},
	docx: {
		type: `${OFFICE}.wordprocessingml.document`,
		write: async (what, options) => (await import('./docx.ts')).toDocx(evidence(what, options)),
	},
	html: { type: 'text/html;charset=utf-8', write: (what, options) => toHtml(evidence(what, options)) },
	csv: { type: 'text/csv;charset=utf-8', write: ({ reviewed }, options) => toCsv(reviewed.audit, options, reviewed) },
	md: { type: 'text/markdown;charset=utf-8', write: (what, options) => toMarkdown(evidence(what, options)) },
	json: {
		type: 'application/json',
		write: ({ audit, entries, pictures }, options) => toReview(audit, entries, options, pictures),
	},
};

/** A check and what people said of it as a file: name, MIME type, text or bytes. */
export async function exportAs(
	what: Exported,
	kind: FileKind,
	options: ExportOptions,
): Promise<[name: string, type: string, data: string | Uint8Array]> {
	const { type, write } = FORMATS[kind];
	return [fileName(what.audit, kind, options), type, await write(what, options)];
}
