/** What became of a copy: with headings and lists, as plain text alone, or not at all. */
export type Copied = 'rich' | 'plain' | 'no';

/** Puts a text on the clipboard in two forms; whoever pastes takes the one that fits. Works only right after a press. */
export async function copyRich(html: string, text: string): Promise<Copied> {
	try {
		const as = (type: string, data: string): Record<string, Blob> => ({ [type]: new Blob([data], { type }) });
		await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
		return 'rich';
	} catch {
		return (await copyText(text)) ? 'plain' : 'no';
	}
}

async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
