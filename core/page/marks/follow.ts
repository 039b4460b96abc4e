/** Hears of everything that may move what is marked, but not of the document's own scrolling, which moves the marks by itself. */
export interface Follower {
	/** Also looks out for changes inside a shadow tree and of an element's size. */
	readonly watch: (elements: Iterable<Element>) => void;
	readonly stop: () => void;
}

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/** @param moved called at most once a frame @param covered the page put something of its own into the top layer */
export function follow(page: Document, host: Element, { moved, covered }: { moved: () => void; covered: () => void }): Follower {
	const stopping = new AbortController();
	const { signal } = stopping;
	const pending = { frame: 0, covered: false };
	const view = page.defaultView;
	const soon = (): void => {
		if (pending.frame !== 0 || signal.aborted) return;
		pending.frame = requestAnimationFrame(() => {
			pending.frame = 0;
			if (signal.aborted) return;
			if (pending.covered) covered();
			pending.covered = false;
			moved();
		});
	};
	const heard = (event: Event): void => {
		if (event.target === host) return;
		if (event.type === 'toggle') pending.covered = true;
		soon();
	};
	const root = page.documentElement;
	// Capturing on the root element hears scrolling inside the page; that of the document itself does not pass here.
	for (const type of ['scroll', 'toggle', 'transitionend', 'animationend', 'load'])
		root.addEventListener(type, heard, { capture: true, passive: true, signal });
	view?.addEventListener('resize', heard, { signal, passive: true });
	page.fonts?.addEventListener('loadingdone', heard, { signal });

	const own = (record: MutationRecord): boolean =>
		record.target === host ||
		(record.target === root && [...record.addedNodes, ...record.removedNodes].every((node) => node === host));
	const changes = new MutationObserver((records) => {
		const foreign = records.filter((record) => (record.type !== 'childList' ? record.target !== host : !own(record)));
		if (foreign.length === 0) return;
		pending.covered ||= foreign.some(({ attributeName }) => attributeName === 'open');
		soon();
	});
	changes.observe(root, EVERYTHING);
	const sizes = new ResizeObserver(soon);
	sizes.observe(root);
	if (page.body) sizes.observe(page.body);
	return {
		watch(elements) {
			const roots = new Set<Node>();
			for (const element of elements) {
				sizes.observe(element);
				for (let at = element.getRootNode(); at instanceof ShadowRoot; at = at.host.getRootNode()) roots.add(at);
			}
			for (const each of roots) changes.observe(each, EVERYTHING);
		},
		stop() {
			stopping.abort();
			cancelAnimationFrame(pending.frame);
			changes.disconnect();
			sizes.disconnect();
		},
	};
}
