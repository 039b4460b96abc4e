/**
 * Honest pages around the components of govuk-frontend: a page for each of their own fixtures, and whole pages written by hand
 * (tests/govuk). What stands around a fixture is a council service that does everything right.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('dist/govuk', import.meta.resolve('govuk-frontend/package.json')));
const WHOLE = path.resolve('tests/govuk');

interface Fixture {
	readonly name: string;
	readonly hidden: boolean;
	readonly html: string;
}

export interface MadePage {
	/** Component and fixture, or the name of the whole page. */
	readonly name: string;
	readonly whole: boolean;
	readonly html: string;
}

/** Where a component stands on a page, if not in the main content. */
const PLACES: Readonly<Record<string, 'top' | 'header' | 'navigation' | 'before' | 'footer'>> = {
	'back-link': 'before',
	breadcrumbs: 'before',
	'cookie-banner': 'top',
	'exit-this-page': 'before',
	footer: 'footer',
	'generic-header': 'header',
	header: 'header',
	'language-navigation': 'before',
	'phase-banner': 'before',
	'service-navigation': 'navigation',
	'skip-link': 'top',
};
/** Components that a person fills in: they stand in a form. */
const FIELDS =
	/^(?:button|character-count|checkboxes|date-input|fieldset|file-upload|input|password-input|radios|select|textarea)$/;

const fixturesOf = (component: string): readonly Fixture[] =>
	(JSON.parse(readFileSync(path.join(PACKAGE, 'components', component, 'fixtures.json'), 'utf8')) as { fixtures: Fixture[] })
		.fixtures;
const part = (component: string, name: string): string =>
	fixturesOf(component).find((fixture) => fixture.name === name)?.html ?? '';

const NAVIGATION = `<section aria-label="Service information" class="govuk-service-navigation"><div class="govuk-width-container">
<div class="govuk-service-navigation__container"><span class="govuk-service-navigation__service-name">
<a href="/garages" class="govuk-service-navigation__link">Rent a garage</a></span></div></div></section>`;

const FOOTER = `<div class="govuk-footer"><div class="govuk-width-container"><div class="govuk-footer__meta">
<div class="govuk-footer__meta-item govuk-footer__meta-item--grow"><h2 class="govuk-visually-hidden">Help and legal</h2>
<ul class="govuk-footer__inline-list">
<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/accessibility-statement">Accessibility statement</a></li>
<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/cookies">Cookies</a></li>
<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/privacy">Privacy notice</a></li>
<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/contact">Contact the council</a></li>
</ul></div></div></div></div>`;

const SKIP = '<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>';

interface Parts {
	readonly title: string;
	readonly description: string;
	/** The main content, and what stands before it. */
	readonly container: string;
	readonly top?: string;
	readonly header?: string;
	readonly navigation?: string;
	readonly footer?: string;
}

/** As template.njk of the package has it. */
const shell = ({ title, description, container, top = '', header, navigation, footer }: Parts): string => `<!DOCTYPE html>
<html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>${title} - Rent a garage - Sampleton Council</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="theme-color" content="#1d70b8">
<meta name="description" content="${description}"><link rel="stylesheet" href="govuk-frontend.min.css"></head>
<body class="govuk-template__body">${top.includes('govuk-skip-link') ? '' : SKIP}${top}
<header class="govuk-template__header">${header ?? part('header', 'default')}${navigation ?? NAVIGATION}</header>
<div class="govuk-width-container">${container}</div>
<footer class="govuk-template__footer">${footer ?? FOOTER}</footer></body></html>
`;

const pageOf = (component: string, { name, html }: Fixture): MadePage => {
	const place = PLACES[component];
	const inForm = FIELDS.test(component) && !html.includes('<form');
	const filled = inForm ? `<form action="/garages/next" method="post" novalidate>${html}</form>` : html;
	const inside = place === undefined ? filled : '';
	const heading = /<h1\b/.test(inside) ? '' : '<h1 class="govuk-heading-l">Where to rent a garage</h1>';
	const text = '<p class="govuk-body">You can rent a garage near your home from the council.</p>';
	// Inverse components are made for a dark ground.
	const ground = /--inverse\b/.test(html) ? ' style="background: #1d70b8; padding: 20px"' : '';
	const main = `<main class="govuk-main-wrapper" id="main-content">${heading}${text}<div${ground}>${inside}</div></main>`;
	const before = place === 'before' ? `<div${ground}>${html}</div>` : '';
	const title = html.includes('govuk-error-message') || html.includes('govuk-error-summary') ? 'Error: ' : '';
	return {
		name: `${component}: ${name}`,
		whole: false,
		html: shell({
			title: `${title}${/<h1[^>]*>([^<]+)/.exec(inside)?.[1]?.trim() ?? 'Where to rent a garage'}`,
			description: 'Find out where the council has garages to rent and how to apply for one.',
			container: `${before}${main}`,
			...(place === undefined || place === 'before' ? {} : { [place]: html }),
		}),
	};
};

/** The file's first line is a comment with the page's description; all else stands between header and footer. */
const wholePage = (file: string): MadePage => {
	const text = readFileSync(path.join(WHOLE, file), 'utf8');
	const heading = (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1] ?? '').replace(/<[^>]*>/g, '').trim();
	const title = `${text.includes('govuk-error-summary') ? 'Error: ' : ''}${heading}`;
	const description = /^<!-- (.*) -->/.exec(text)?.[1] ?? '';
	return { name: `whole page: ${file.replace('.html', '')}`, whole: true, html: shell({ title, description, container: text }) };
};

/** Hidden fixtures test the macros; states are the same mark-up with a class that no page has. */
export const madePages = (): readonly MadePage[] => [
	...readdirSync(WHOLE).map(wholePage),
	...readdirSync(path.join(PACKAGE, 'components'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name: component }) =>
			fixturesOf(component)
				.filter(({ name, hidden }) => !hidden && !/\b(?:hover|active|focus) state|^with focus$/.test(name))
				.map((fixture) => pageOf(component, fixture)),
		),
];

/** Writes the page and its style sheet, and gives the path of its file. */
export const written = (folder: string, { name, html }: MadePage): string => {
	const own = path.join(folder, 'garages');
	mkdirSync(own, { recursive: true });
	cpSync(path.join(PACKAGE, 'govuk-frontend.min.css'), path.join(own, 'govuk-frontend.min.css'));
	const file = path.join(own, `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.html`);
	writeFileSync(file, html);
	return file;
};
