import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
	/** What to say now. Saying nothing at first keeps a screen reader from hearing a finished page twice. */
	readonly message: string;
}

/** Says start and end of a check to screen readers, and nothing in between. It stays on the page, or nothing is heard. */
export function Announcer({ message }: Props) {
	const [said, say] = useState('');
	const last = useRef('');
	useEffect(() => {
		if (message === last.current) return;
		last.current = message;
		// An empty message leaves the last one standing: screen readers that are slow still get to it.
		if (message !== '') say(message);
	}, [message]);
	return (
		<p class="hidden" role="status">
			{said}
		</p>
	);
}
