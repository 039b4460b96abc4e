const KIND =
	'Accounts?|Appraisal|Assessment|Audit|Budget|Charter|Directory|Forecast|Framework|Guide|Handbook|Outturn|Plan|Plans|Policy|Programme|' +
	'Prospectus|Publication|Register|Report|Reports|Review|Schedule|Scheme|Statement|Statements|Strategy|Summary|Survey';
/** 'Statement of Accounts 2024/25', 'the Corporate Plan for 2025-29': capitals up to the year. */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${KIND})(?: for| from)?,?:? \\(?$`, 'u');
/** '2024/25 Annual Report', '2024/25 Statement of Accounts'. */
const AFTER = new RegExp(`^\\)? (?:\\p{Lu}[\\p{L}'-]{0,20} (?:of |and |for )?){0,3}(?:${KIND})(?![\\p{L}\\p{N}])`, 'u');

/** True where the words belong to the title of a document, which is what it is. */
export const isInDocumentTitle = (text: string, start: number, end: number): boolean =>
	BEFORE.test(text.slice(Math.max(0, start - 30), start)) || AFTER.test(text.slice(end, end + 90));
