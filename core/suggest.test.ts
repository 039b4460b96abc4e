import { describe, expect, it } from 'vitest';
import { type Entry, lexicon } from './lexicon.ts';
import { suggest } from './suggest.ts';

const verb = (lemma: string, ...plain: string[]): Entry => ({ lemma: [lemma], as: 'verb', plain, source: 'O' });
const noun = (lemma: string, ...plain: string[]): Entry => ({ lemma: [lemma], as: 'noun', plain, source: 'O' });
const adjective = (match: string, ...plain: string[]): Entry => ({ match: [match], as: 'adjective', plain, source: 'O' });
const phrase = (match: string, ...plain: string[]): Entry => ({ match: [match], plain, source: 'O' });

const WORDS = lexicon([
	verb('facilitate', 'help'),
	verb('utilise', 'use'),
	verb('commence', 'start'),
	verb('purchase', 'buy'),
	verb('demonstrate', 'show'),
	verb('undertake', 'do', 'carry out'),
	verb('liaise', 'work with', 'talk to'),
	verb('ensure', 'make sure'),
	verb('ascertain', 'find out'),
	verb('obtain', 'get'),
	verb('terminate', 'end'),
	verb('progress', 'work on'),
	verb('retain', 'keep'),
	verb('expedite', 'speed up'),
	adjective('additional', 'more', 'extra'),
	adjective('equitable', 'fair'),
	adjective('initial', 'first'),
	adjective('sufficient', 'enough'),
	adjective('numerous', 'many'),
	adjective('feasible', 'possible'),
	adjective('assigned', 'named'),
	adjective('substantial', 'big', 'enormous'),
	verb('impact on', 'affect'),
	verb('concentrate on', 'work on'),
	noun('receptacle', 'bin', 'box', 'bag'),
	noun('hereditament', 'property'),
	noun('domicile', 'address'),
	phrase('in order to', 'to'),
	phrase('prior to', 'before'),
	phrase('in the event that', 'if'),
	phrase('curtilage', 'the land around a building'),
	phrase('in addition', 'also'),
	phrase('regarding', 'about'),
	{ match: ['notify'], question: "Does the law need this word here? If not, try 'tell'.", source: 'O' },
	{ match: ['precept'], means: 'the share of your bill that goes to the police', source: 'O' },
	{ match: ['robust'], as: 'adjective', plain: ['strong'], question: 'What makes it so?', source: 'O' },
]);

function advice(text: string): string {
	const [hit] = WORDS.find(text);
	return hit ? suggest(text, hit) : 'nothing found';
}

describe('a swap', () => {
	it.each([
		// The form of the verb
		['The team facilitates meetings.', 'Try: helps.'],
		['We utilised the hall.', 'Try: used.'],
		['Utilized well, it lasts.', 'Try: Used.'],
		['Work is commencing in May.', 'Try: starting.'],
		['Works commence in May.', 'Try: start.'],
		['You can purchase a bag.', 'Try: buy.'],
		['She purchases bags.', 'Try: buys.'],
		['You must have purchased a bag.', 'Try: bought.'],
		['Bags purchased online are cheaper.', 'Try: bought.'],
		['Before purchasing a bag, measure it.', 'Try: buying.'],
		['Purchasing a bag is easy.', 'Try: Buying.'],
		['Purchase a bag.', 'Try: Buy.'],
		['You have demonstrated your skill.', 'Try: shown.'],
		['You have also clearly demonstrated it.', 'Try: shown.'],
		['It was demonstrated in court.', 'Try: shown.'],
		['She demonstrated it.', 'Try: showed.'],
		['The test that they recently demonstrated works.', 'Try: showed.'],
		['It is demonstrated by a receipt.', 'Try: shown.'],
		['We undertook the work.', 'Try: did or carried out.'],
		['Work undertaken last year', 'Try: done or carried out.'],
		['Who undertakes the check?', 'Try: does or carries out.'],
		['We will expedite your case.', 'Try: speed up.'],
		['Please retain the receipt.', 'Try: keep.'],
		['The council terminated the lease.', 'Try: ended.'],
		['Obtaining permission takes time.', 'Try: Getting.'],
		['Copies obtained from us', 'Try: got.'],
		// A preposition of its own
		['We liaise with schools.', 'Try: work with.', 'Try: work.'],
		['Liaising between teams', "Could you say this with 'work with' or 'talk to'?"],
		['We will progress your case.', 'Try: work on.'],
		['We will progress.', "Could you say this with 'work on'?"],
		['Your case has been progressed.', "Could you say this with 'work on'?"],
		// A statement after 'make sure'
		['Ensure that the lid is shut.', 'Try: Make sure.'],
		['Ensure you sign it.', 'Try: Make sure.'],
		['It ensures the bin is empty.', 'Try: makes sure.'],
		['to ensure your safety', "Could you say this with 'make sure'?"],
		['Quality is ensured.', "Could you say this with 'make sure'?"],
		['to ascertain who owns it', 'Try: find out.'],
		['We ascertained the owner.', 'Try: found out.'],
		['We could not ascertain it.', "Could you say this with 'find out'?"],
		// A noun that looks like a verb
		['after the purchase of a house', "Could you say this with 'buy'?"],
		['Your purchases are safe.', "Could you say this with 'buy'?"],
		['the purchasing of goods', "Could you say this with 'buy'?"],
		['proof of purchase', "Could you say this with 'buy'?"],
		['skills demonstrated at work', "Could you say this with 'show'?"],
		['a significant impact on birds', "Could you say this with 'affect'?"],
		['Noise impacts on birds.', 'Try: affects.'],
		['a job concentrated on birds', "Could you say this with 'work on'?"],
		['We concentrated on birds.', 'Try: worked on.'],
		['the ascertained facts', "Could you say this with 'find out'?"],
		// Articles
		['Send an additional form.', 'Try: extra.'],
		['An additional form is needed.', 'Try: extra.'],
		['An assigned officer calls.', 'Try: A named.'],
		['Wait for an assigned officer.', 'Try: a named.'],
		['Send additional forms.', 'Try: more or extra.'],
		['Send two additional forms.', 'Try: more or extra.'],
		['the additional forms', 'Try: extra.'],
		['Additional forms are here.', 'Try: More or extra.'],
		['a substantial sum', 'Try: a big or an enormous.'],
		['a more substantial sum', "Could you say this with 'big' or 'enormous'?"],
		['an equitable share', 'Try: a fair.'],
		['equitable shares', 'Try: fair.'],
		['an initial visit', 'Try: a first.'],
		['the initial visit', 'Try: first.'],
		['sufficient time', 'Try: enough.'],
		['The time is sufficient.', 'Try: enough.'],
		['a sufficient sum', "Could you say this with 'enough'?"],
		['numerous visits', 'Try: many.'],
		['It is feasible.', 'Try: possible.'],
		['a feasible plan', 'Try: possible.'],
		['a receptacle', 'Try: bin, box or bag.'],
		['two receptacles', 'Try: bins, boxes or bags.'],
		['the hereditaments', 'Try: properties.'],
		['a hereditament', 'Try: property.'],
		['a domicile', 'Try: an address.'],
		['within the curtilage of the house', 'Try: land around a building.'],
		['Curtilage rules apply.', 'Try: The land around a building.'],
		// The head of a sentence
		['In order to apply, sign in.', 'Try: To.'],
		['Sign in in order to apply.', 'Try: to.'],
		['Prior to your visit, call us.', 'Try: Before.'],
		['In the event that it rains', 'Try: If.'],
		['In addition, we clean.', 'Try: Also.'],
		['IN ORDER TO APPLY', 'Try: to.'],
		['Questions regarding bins', 'Try: about.'],
		// Not a swap
		['You must notify us.', "Does the law need this word here? If not, try 'tell'."],
		['the precept', 'Explain at first use: the share of your bill that goes to the police.'],
		['a robust plan', 'Try: strong. What makes it so?'],
	])('%s: %s', (text, ...expected) => {
		expect(expected).toContain(advice(text));
	});
});
