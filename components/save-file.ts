/** Saves a text or bytes as a file, through a link of our own: no download permission is needed. */
export function saveFile(name: string, type: string, data: string | Uint8Array): void {
	const url = URL.createObjectURL(new Blob([data as BlobPart], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser may ask where to save it first: the address has to live until then.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
