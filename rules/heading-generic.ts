import { blockRule } from '../core/rule.ts';

/**
 * Whole headings only. Not reported: 'Overview' and 'Summary', which open many good guides and reports; 'Contents' and
 * 'Contact us', which say what follows; and frequently asked questions, which have a rule of their own.
 */
const GENERIC = new Set([
	'about',
	'about this page',
	'additional information',
	'background',
	'background information',
	'details',
	'find out more',
	'further details',
	'further information',
	'further reading',
	'general',
	'general information',
	'info',
	'information',
	'introduction',
	'links',
	'misc',
	'miscellaneous',
	'more',
	'more details',
	'more info',
	'more information',
	'notes',
	'other',
	'other information',
	'read more',
	'related information',
	'related links',
	'see also',
	'useful information',
	'useful links',
]);

export default blockRule({
	id: 'heading-generic',
	title: 'Heading could stand on any page',
	why: 'People skim the headings, and screen reader users hear them as a list. This one tells them nothing.',
	fix: 'Say what is in the part below it. Start with the word that people look for.',
	guidance: [
		{
			name: 'GOV.UK: create a clear structure',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-structure/',
		},
		{ name: 'WCAG: headings and labels', url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels', wcag: '2.4.6' },
	],
	// The list finds them; only a person can say whether the heading helps here.
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	kinds: ['heading', 'summary'],
	*check({ text }) {
		if (text.length > 40) return;
		const words = text
			.toLowerCase()
			.replace(/^(?:\d+[.)]?|part \d+:?)\s+/, '')
			.replace(/[\s.:…]+$/, '')
			.replace(/^the\s+/, '');
		if (GENERIC.has(words)) yield { start: 0, end: text.length };
	},
	examples: {
		bad: [
			'## [Introduction]',
			'### [More information]',
			'## [Useful Links:]',
			'## [1. Background]',
			'## [General information]',
			'## [Notes]',
		],
		good: [
			'## Overview',
			'## Summary',
			'## Contents',
			'## Contact us',
			'## Get more information about your council tax band',
			'## Introduction to beekeeping',
			'## Background checks for taxi drivers',
			'More information',
			'| Notes',
		],
	},
});
