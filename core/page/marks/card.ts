import { webAddress } from '../../address.ts';
import type { Mark } from '../../mark.ts';
import { STATUSES, type Status } from '../../review/review.ts';
import { saysMore } from '../../review/said-above.ts';
import { words } from '../../words.ts';

/** What a person can do in a card. */
export interface CardActions {
	readonly close: () => void;
	readonly step: (by: 'next' | 'previous') => void;
	/** @returns whether it is kept */
	readonly say: (status: Status) => Promise<boolean>;
}

export interface Card {
	readonly element: HTMLElement;
	readonly focus: () => void;
	/** Shows what was decided. */
	readonly decided: (status: Status) => void;
}

/** The small card that a label opens. Words of the page stand in text nodes only. */
export function cardFor(page: Document, mark: Mark, on: CardActions): Card {
	const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = '', kind = ''): HTMLElementTagNameMap[K] => {
		const element = page.createElement(tag);
		if (text !== '') element.textContent = text;
		if (kind !== '') element.className = kind;
		return element;
	};
	const button = (label: string, press: () => unknown): HTMLButtonElement => {
		const element = make('button', label);
		element.type = 'button';
		element.addEventListener('click', press);
		return element;
	};
	const element = make('section', '', 'card');
	element.setAttribute('role', 'dialog');
	element.setAttribute('aria-labelledby', 'title');
	const title = make('h2', `${mark.number}. ${mark.title}`);
	title.id = 'title';
	title.tabIndex = -1;
	const severity = make('p');
	severity.append(make('span', words.severity[mark.severity], `tag ${mark.severity}`));
	const body = make('div', '', 'body');
	body.append(title, severity);

	const facts = make('dl');
	const fact = (name: string, text: string | undefined): void => {
		if (text) facts.append(make('dt', name), make('dd', text));
	};
	fact(words.marks.message, saysMore(mark.message, mark.title) ? mark.message : undefined);
	fact(words.marks.why, mark.why);
	fact(words.marks.fix, mark.fix);
	fact(words.marks.suggestion, mark.suggestion);
	body.append(facts);
	if (mark.guidance.length > 0) body.append(make('h3', words.marks.guidance), guidance(mark, make));

	const said = make('p', '', 'said');
	said.setAttribute('role', 'status');
	const statuses = new Map<Status, HTMLButtonElement>();
	const decided = (status: Status): void => {
		// Where it was decided elsewhere, what was said here is no longer so.
		if (statuses.get(status)?.getAttribute('aria-pressed') !== 'true') said.textContent = '';
		for (const [each, choice] of statuses) choice.setAttribute('aria-pressed', String(each === status));
	};
	const choices = make('div', '', 'buttons');
	for (const status of STATUSES) {
		const choice = button(words.marks.statuses[status], async () => {
			const kept = await on.say(status);
			if (kept && status !== 'not-an-issue') decided(status);
			if (!kept) said.textContent = words.marks.notKept;
			else said.textContent = status === 'not-an-issue' ? words.marks.inPanel : words.marks.marked(words.marks.statuses[status]);
		});
		statuses.set(status, choice);
		choices.append(choice);
	}
	decided(mark.status);
	const group = make('fieldset');
	group.append(make('legend', words.marks.status), choices, said);
	const ways = make('div', '', 'buttons');
	ways.append(
		button(words.marks.previous, () => on.step('previous')),
		button(words.marks.next, () => on.step('next')),
		button(words.marks.close, on.close),
	);
	const foot = make('div', '', 'foot');
	foot.append(group, ways);
	element.append(body, foot);
	element.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		// Else a dialog of the page would close, too.
		event.preventDefault();
		on.close();
	});
	return { element, focus: () => title.focus({ preventScroll: true }), decided };
}

type Make = <K extends keyof HTMLElementTagNameMap>(tag: K, text?: string, kind?: string) => HTMLElementTagNameMap[K];

function guidance(mark: Mark, make: Make): HTMLElement {
	const list = make('ul');
	for (const { name, url } of mark.guidance) {
		const item = make('li');
		const href = webAddress(url);
		if (href === undefined) item.textContent = name;
		else {
			const link = make('a', `${name} ${words.finding.newTab}`);
			link.href = href;
			link.target = '_blank';
			link.rel = 'noreferrer';
			item.append(link);
		}
		list.append(item);
	}
	return list;
}
