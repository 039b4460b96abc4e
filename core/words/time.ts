/** '21 November 2026 at 2:31pm', in the reader's own time unless told. */
export function formatTime(iso: string, timeZone?: string): string {
	const at = new Date(iso);
	if (Number.isNaN(at.getTime())) return iso;
	const zone = timeZone === undefined ? {} : { timeZone };
	const day = formatDay(iso, timeZone);
	const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', ...zone }).formatToParts(
		at,
	);
	const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
	const [hour, minute, half] = [part('hour'), part('minute'), part('dayPeriod').toLowerCase()];
	// Nobody agrees on which 12 o'clock is am.
	if (hour === '12' && minute === '00') return `${day} at ${half === 'pm' ? 'midday' : 'midnight'}`;
	return `${day} at ${hour}${minute === '00' ? '' : `:${minute}`}${half}`;
}

/** '21 November 2026', in the reader's own time unless told. */
export function formatDay(iso: string, timeZone?: string): string {
	const at = new Date(iso);
	if (Number.isNaN(at.getTime())) return iso;
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', ...(timeZone === undefined ? {} : { timeZone }) }).format(at);
}
