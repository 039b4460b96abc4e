import type { Passive } from './passive.ts';

/** Which passives hide a doer whom readers need to know. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What a place or a person once was: the doer is history. */
const HISTORY = list(
	'born built called closed created designed determined elected established formed founded held known listed named opened rebuilt used',
);
/** How a thing is now: readers want the result. */
const RESULTS = list(
	'added changed cleared collected completed damaged deleted emptied fixed lost missed moved opened paid received repaired replaced reset saved ' +
		'seen sent stolen submitted tested updated',
);
/** Nobody need say who lost it. */
const MISHAPS = list('damaged lost missed moved received seen stolen');
/** What somebody decides about readers, or does with what they send: they need to know who. */
const JUDGED =
	'accepted administered allocated applied approved assessed authorised awarded backdated calculated cancelled charged conducted considered decided declined ' +
	'deducted determined enforced extended given granted imposed inspected introduced investigated issued monitored notified offered ' +
	'prioritised processed proposed provided recovered refunded refused rejected removed reviewed scored suspended undertaken withdrawn';
/** What goes on all the time: only decisions and duties; 'bins are emptied', 'fees are charged' and 'benefits are paid' are plain. */
const IN_GENERAL = list(
	'accepted administered agreed allocated approved assessed awarded calculated cancelled conducted considered contacted dealt decided declined determined ' +
		'enforced granted handled imposed informed inspected investigated issued managed monitored notified offered prioritised processed proposed provided ' +
		'refunded refused rejected removed required reviewed suggested taken undertaken withdrawn',
);
const WE_DO = list(
	`${JUDGED} amended arranged carried checked clamped collected disclosed emptied fined guaranteed increased incurred made passed placed prosecuted published ` +
		'reduced referred requested required returned revoked shared stopped taken terminated towed used visited',
);
/** What a reader does; 'made' only of things like payments ('collections can only be made from …' is our doing). */
const READER_DOES = list(
	'accessed arranged booked borrowed bought claimed collected completed contacted downloaded emailed found hired left obtained ordered paid placed ' +
		'purchased put renewed reported requested returned sent submitted taken viewed',
);
const READER_MAKES =
	/\b(?:payment|application|booking|appointment|request|complaint|appeal|claim|order|donation|enquiry|enquirie|referral)s?\s$/i;
const ABOUT_PEOPLE =
	/(?:^|[^\p{L}'])(?:you|who|we|i|he|she|anyone|everyone|someone|nobody|there)(?: (?:and|or|also|all|both) ?\w*)?\s$/iu;
/** 'You will be contacted' hides who does it; 'you will be asked for proof' keeps to what the reader has to do. */
const DONE_TO_YOU = list('advised allocated assigned contacted emailed informed notified phoned requested required telephoned');
/** The words since the last comma only set the scene … */
const SETS_SCENE =
	/\b(?:if|when|whenever|once|unless|where|while|until|as soon as|(?:after|before) (?:you|we|they|it|he|she|your|our|their|the|an?))\b[^,;:(–—]*$/i;
/** … or ask, explain or single out something inside the sentence. */
const INDIRECT =
	/\b(?:whether|how|what|which|why)\b[^,;:(–—]*$|\bthat $|\b(?:check|make sure|be sure) (?:that )?(?:[\w']+ ){1,3}$|\b(?:date|day|time|place|way|reason|year) (?:it|they|this|the \w+) $/i;
const JUST_AFTER = /\b(?:after|before|since) (?:[\w'-]+ ){0,4}$/i;
const LONG_AGO = /\b1\d{3}\b/;

export function hidesDoer({ form, verb, before, after, sentence }: Passive): boolean {
	if (SETS_SCENE.test(before) || (form !== 'duty' && INDIRECT.test(before))) return false;
	if (isAboutPeople(before)) return /\byou(?: (?:and|or|also|all|both) ?\w*)?\s$/i.test(before) && DONE_TO_YOU.has(verb);
	switch (form) {
		case 'perfect':
			return before !== '' && !RESULTS.has(verb) && !HISTORY.has(verb) && !JUST_AFTER.test(before);
		case 'past':
			return before !== '' && !HISTORY.has(verb) && !MISHAPS.has(verb) && !LONG_AGO.test(sentence) && !/\bpage $/i.test(before);
		case 'can':
		case 'cannot':
			return (WE_DO.has(verb) && verb !== 'made' && verb !== 'used') || readerDoes(verb, before);
		case 'may':
			return WE_DO.has(verb);
		case 'present':
			return before !== '' && isGeneral(verb, before, after);
		default:
			return true;
	}
}

/** True where the reader is the doer: 'can be viewed'. */
export const readerDoes = (verb: string, before: string): boolean =>
	(READER_DOES.has(verb) && !WE_DO.has(verb)) || (verb === 'made' && READER_MAKES.test(before));

/** 'It is recommended that', 'decisions are made', 'checks are carried out'; not 'payments are made', 'is made of wood'. */
function isGeneral(verb: string, before: string, after: string): boolean {
	if (/(?:^|[^\p{L}])it $/iu.test(before)) return /^ that\b/.test(after);
	if (verb === 'carried') return /^ out\b/.test(after);
	if (verb === 'made') return /\b(?:decision|change|check|deduction|visit|offer|referral|arrangement|allowance)s? $/i.test(before);
	if (verb === 'given')
		return /\b(?:consideration|preference|priority|permission|approval|refund|discount|grant|award|notice)s? $/i.test(before);
	if (verb === 'sent') return /\b(?:letter|decision|notice|reply|replies|reminder|confirmation|offer)s? $/i.test(before);
	return IN_GENERAL.has(verb);
}

/** The subject is the user or another person: just before the verb, or shared with an earlier verb ('You apply and will be …'). */
const isAboutPeople = (before: string): boolean =>
	ABOUT_PEOPLE.test(before) || (/\b(?:and|or|but)\s$/i.test(before) && /(?:^|[^\p{L}])(?:you|we|who)\b/iu.test(before));
