import type { ComponentChildren } from 'preact';
import { webAddress } from '../core/address.ts';

interface Props {
	readonly url: string;
	readonly newTab?: boolean;
	readonly class?: string;
	readonly children: ComponentChildren;
}

/** A link where the address is one of the web, else its words alone: an address comes from a page or a file. */
export function WebLink({ url, newTab, class: name, children }: Props) {
	const href = webAddress(url);
	if (href === undefined) return <span class={name}>{children}</span>;
	return (
		<a class={name} href={href} rel="noreferrer" {...(newTab ? { target: '_blank' } : {})}>
			{children}
		</a>
	);
}
