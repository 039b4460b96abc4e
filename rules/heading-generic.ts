import { isGenericHeading } from '../core/english/generic-name.ts';
import { blockRule } from '../core/rule.ts';

/** Not the main heading: the rule on titles that could stand on any page judges that. */
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
	*check({ text, level }) {
		if (level !== 1 && isGenericHeading(text)) yield { start: 0, end: text.length };
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
			'# Information',
		],
	},
});
