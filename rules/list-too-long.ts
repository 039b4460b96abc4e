import type { Block } from '../core/content.ts';
import { isMostlyNames } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Not reported: links and names, which people look through for their own, and letters or figures. */
export default pageRule({
	id: 'list-too-long',
	title: 'List has many items',
	why: 'People lose their place in a long list and miss what is in the middle.',
	fix: 'Put the items into groups, each below a short heading.',
	guidance: [{ name: 'NHS: formatting', url: 'https://service-manual.nhs.uk/content/formatting' }],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// NHS asks for 6 at most; the catalogue proposes to say so from 10 on.
	settings: { items: 10 },
	notOn: ['home', 'minutes', 'committee-report'],
	elements: 'ul:not(nav ul, [role]), ol:not(nav ol, [role])',
	*check({ elements, blocks }, { settings }) {
		const byId = new Map(blocks.map((block) => [block.id, block]));
		for (const element of elements) {
			const { list } = element;
			if (list === undefined || list.items.length < Number(settings.items)) continue;
			const told = list.items.filter((item) => /\p{L}{2}/u.test(item));
			if (told.length < Number(settings.items) || list.linksOnly * 2 >= told.length) continue;
			const first = byId.get(element.at);
			if (first?.kind !== 'list-item' || leads(blocks, first) * 2 >= told.length) continue;
			if (told.filter(isMostlyNames).length * 2 > told.length) continue;
			yield { element, message: `This list has ${told.length} items.` };
		}
	},
	examples: {
		bad: [
			'<p>Send us:</p><ul data-bad><li>a passport</li><li>a bill</li><li>a check</li><li>a lease</li><li>a form</li><li>a log</li><li>a plan</li><li>a policy</li><li>a code</li><li>the fee</li></ul>',
			'<p>No:</p><ul data-bad><li>nappies</li><li>food</li><li>shoes</li><li>paint</li><li>wood</li><li>soil</li><li>toys</li><li>pans</li><li>tapes</li><li>tiles</li><li>glass</li><li>foil</li></ul>',
			'<ol data-bad><li>Open it.</li><li>Turn it.</li><li>Lift it.</li><li>Rinse it.</li><li>Dry it.</li><li>Fold it.</li><li>Wrap it.</li><li>Tie it.</li><li>Mark it.</li><li>Send it.</li><li>Log it.</li></ol>',
			'<ul><li>clothes:<ul data-bad><li>shirts</li><li>skirts</li><li>trousers</li><li>jumpers</li><li>blazers</li><li>ties</li><li>socks</li><li>tights</li><li>coats</li><li>shorts</li></ul></li><li>a bag</li></ul>',
			'<p lang="cy">Dim:</p><ul lang="cy" data-bad><li>bwyd</li><li>paent</li><li>coed</li><li>pridd</li><li>gwydr</li><li>ffoil</li><li>teganau</li><li>dillad</li><li>esgidiau</li><li>tuniau</li></ul>',
		],
		good: [
			`<ul>${'<li><a href="/a">bins</a> and what goes in them</li>'.repeat(12)}</ul>`,
			'<ul><li>a van</li><li>proof of address</li><li>gloves</li><li>a helper</li><li>a card</li></ul>',
			'<p>North:</p><ul><li>chess</li><li>film</li><li>yoga</li><li>poetry</li><li>knitting</li></ul><p>South:</p><ul><li>chess</li><li>film</li><li>yoga</li><li>poetry</li><li>knitting</li></ul>',
			'<nav><ul><li>A1</li><li>B2</li><li>C3</li><li>D4</li><li>E5</li><li>F6</li><li>G7</li><li>H8</li><li>K9</li><li>L10</li></ul></nav>',
			'<ul><li><a href="/a">bins</a></li><li><a href="/b">parks</a></li><li><a href="/c">trees</a></li><li><a href="/d">roads</a></li><li><a href="/e">pests</a></li><li><a href="/f">noise</a></li><li><a href="/g">dogs</a></li><li><a href="/h">taxis</a></li><li><a href="/i">pubs</a></li><li><a href="/j">shops</a></li></ul>',
			'<ul><li>Abbey</li><li>Barnwood</li><li>Coney Hill</li><li>Elmbridge</li><li>Grange</li><li>Kingsway</li><li>Longlevens</li><li>Matson</li><li>Moreland</li><li>Tuffley</li></ul>',
			'<ul><li>A</li><li>B</li><li>C</li><li>D</li><li>E</li><li>F</li><li>G</li><li>H</li><li>K</li><li>L</li></ul>',
			'<select><option>alarm</option><option>animal</option></select><p>Choose one.</p>',
			'<ul><li>1 park:<ul><li>swings</li><li>a slide</li><li>a pond</li></ul></li><li>2 pools</li><li>9 halls</li><li>3 tracks</li></ul>',
		],
	},
});

/** How many items of the list begin with a link: a menu, whatever is said about each page. */
const leads = (blocks: readonly Block[], first: Block): number =>
	blocks.filter(
		({ list, spans }) => list?.list === first.list?.list && spans.some(({ kind, start }) => kind === 'link' && start < 3),
	).length;
