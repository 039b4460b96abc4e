/**
 * An element whose properties are its own. A field named 'matches' or 'localName' hides the property of its form, in the
 * isolated world as well: what is asked of any element goes through here. Give the browser the element itself, not this.
 */
export function plain(element: Element): Element {
	return element instanceof HTMLFormElement ? new Proxy(element, OWN) : element;
}

const OWN: ProxyHandler<HTMLFormElement> = {
	get(form, name) {
		const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
		return typeof value === 'function' ? value.bind(form) : value;
	},
};
