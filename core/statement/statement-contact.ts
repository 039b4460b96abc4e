import type { PageContent } from '../content.ts';
import { ANY_ENFORCER } from './statement-nation.ts';

/** How people can tell the council of a problem, as the statement says it. */
export interface ContactRoutes {
	/** An email address, a form, or a link to a page with one. */
	readonly written: boolean;
	readonly phone: boolean;
	/** A link outside of the main content, such as 'Contact us' in the footer. */
	readonly around: boolean;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\b[\w.+-]{1,64} ?[[(]at[\])] ?[\w-]+/i;
const PHONE = /(?<![\d.])(?:\+44 ?(?:\(0\) ?)?|\(?0)\d[\d ()-]{7,13}\d(?!\d|\.\d)/;
const FORM = /contact|feedback|report|complain|\bforms?\b|enquir|e-?mail|tell[- ]us|get[- ]in[- ]touch|cysylltu|adborth/i;

export function contactRoutes({ blocks, surrounds }: PageContent): ContactRoutes {
	const isForm = ({ text, href }: { readonly text: string; readonly href: string }): boolean =>
		/^https?:|^file:/i.test(href) && !ANY_ENFORCER.test(href) && !/#[^/]*$/.test(href) && FORM.test(`${text} ${pathOf(href)}`);
	const main = surrounds.links.filter((link) => link.main);
	return {
		written:
			surrounds.fields > 0 ||
			main.some((link) => /^mailto:/i.test(link.href) || isForm(link)) ||
			blocks.some(({ text }) => EMAIL.test(text)),
		phone: main.some(({ href }) => /^tel:/i.test(href)) || blocks.some(({ text }) => PHONE.test(text)),
		around: surrounds.links.some((link) => !link.main && (/^mailto:/i.test(link.href) || isForm(link))),
	};
}

const pathOf = (href: string): string => href.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
