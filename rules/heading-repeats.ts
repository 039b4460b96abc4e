import type { Block } from '../core/content.ts';
import { plainWords } from '../core/english/same-words.ts';
import { pageRule } from '../core/rule.ts';

/**
 * Reported: the second and later of equal headings in one part of the page, and one that repeats the main heading.
 * Not reported: equal ones below different headings ('Cost' under each service), which the heading above tells apart.
 */
export default pageRule({
	id: 'heading-repeats',
	title: 'Heading says the same as another',
	why: 'Screen reader users hear the headings as a list, and cannot tell equal ones apart.',
	fix: "Say what differs, such as 'Contact the parking team' and 'Contact the permits team'.",
	guidance: [
		{ name: 'WCAG: headings and labels', url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels', wcag: '2.4.6' },
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	*check({ blocks }) {
		const seen = new Set<string>();
		const main = plainWords(blocks.find(isMain)?.text ?? '');
		for (const block of blocks) {
			if (block.kind !== 'heading' || block.level === 1) continue;
			const words = plainWords(block.text);
			if (words === '') continue;
			if (words === main) yield { ...whole(block), message: 'This heading repeats the main heading.' };
			else {
				const place = [block.level, block.closed ?? '', ...block.section, words].join('\n');
				if (seen.has(place)) yield { ...whole(block), message: 'Another heading in this part of the page says the same.' };
				seen.add(place);
			}
		}
	},
	examples: {
		bad: [
			'# Parking\n## Contact us\nText.\n## Fines\nText.\n## [Contact us]\nText.',
			'# Report a tree\n## [Report a tree]\nText.',
			'# Libraries\n## Opening hours\nText.\n## [Opening Hours]\nText.\n## [Opening hours:]\nText.',
			'# Fees\n## Graves\n### Cost\n### Size\n### [Cost]',
			'<h1 lang="cy">Llyfrgelloedd</h1><h2 lang="cy">Oriau</h2><p>9am.</p><h2 lang="cy" data-bad>Oriau</h2><p>10am.</p>',
		],
		good: [
			'# Parking\n## Contact the parking team\n## Contact the permits team',
			'# Bins\n## Brown bin\n### Cost\n## Black bin\n### Cost',
			'# Zones\n## Zone A times\n## Zone B times',
			'# Register to vote\n## Register to vote by post',
			'# Fees\nFees\n| Fees',
			'# Fees\n## Cost\n### Cost of a grave\n#### Cost',
			'<h1>Plans</h1><h2>Contact us</h2></main><footer><h2>Contact us</h2></footer>',
			'<h1>Bins</h1><div role="tablist"><button role="tab" aria-selected="true" aria-controls="a">North</button><button role="tab" aria-selected="false" aria-controls="b">South</button></div><div id="a" role="tabpanel"><h2>Days</h2></div><div id="b" role="tabpanel" hidden><h2>Days</h2></div>',
		],
	},
});

const isMain = ({ kind, level }: Block): boolean => kind === 'heading' && level === 1;
const whole = (block: Block): { block: Block; start: number; end: number } => ({ block, start: 0, end: block.text.length });
