import type { Passive } from './passive.ts';

/** Which passives hide a doer whom readers may need to know: all but those whose doer nobody asks for. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What a place or a person is, or once was: the doer is history. */
const HISTORY = list('born called elected established formed founded known named');
const BUILT = list('built opened rebuilt');
/** Nobody need say who lost it. */
const MISHAPS = list('broken damaged lost stolen');
/** A page or a machine tells the outcome of what the reader just did. */
const RESULTS = list('added cleared deleted moved reset saved sent submitted');
/** How a thing is laid out or meant, not what somebody does. */
const STATIVE = /^(?:made (?:up )?(?:of|from)|set to|left (?:of|over)|spread|worn|covered (?:with|in (?!full|the|our|this)))\b/;
/** Services as they usually run, whose doer nobody needs: 'bins are collected on Mondays'. */
const SERVED =
	/\b(?:bins?|bin|box(?:es)?|bags?|sacks?|caddy|caddies|containers?|rubbish|waste|recycling|refuse|food|glass|cardboard|post|letterbox|mail|streets?|roads?|paths?|pavements?|gutters?|grass|hedges?|verges?|lawns?|gates?|park|parks|toilets?|drains?|beds?|trees?|litter|leaves|snow|ponds?|pools?) $/i;
const SERVICES = list(
	'cleaned collected cut delivered emptied gritted litter-picked locked mown planted pruned salted swept trimmed unlocked washed watered',
);
/** Regular payments and lists, too, where the words say how often. */
const ROUTINES = list('checked cleaned collected cut delivered emptied gritted paid published swept updated');
const OFTEN =
	/^[^.;]{0,60}?\b(?:every|each|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|once a|twice a|on (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i;
/** The user is the subject: 'you', and what 'you' shares with an earlier verb ('You apply and will be …'). */
const ABOUT_USER = /(?:^|[^\p{L}'])(?:you|we|i)(?: (?:and|or|also|all|both) ?\w*)?\s$/iu;
const THERE = /(?:^|[,;:(–—-] |\b(?:and|but|or|that|if|when|because|as|where) )there\s$/i;
/** 'You will be contacted' hides who does it; 'you will be asked for proof' keeps to what the reader has to do. */
const DONE_TO_YOU = list('advised allocated assigned contacted emailed informed notified phoned requested required telephoned');
/** Records are held by somebody; a meeting is held. */
const RECORDS = /\b(?:data|details|information|records?|files?|money|funds?|deposits?|copy|copies) (?:\w+ )?$/i;
/** 'If your bin is not emptied' is not how things usually run. */
const SETS_SCENE = /\b(?:if|unless|until|before|after|once) [^,;:]*$/i;
const FIELDS = /(?:\*\S*|\bfields?|\basterisk) (?:[\w*()]+ ){0,4}$/i;
const LONG_AGO = /\b1\d{3}\b|\b20[01]\d\b/;

export function hidesDoer({ form, verb, before, after }: Passive): boolean {
	if (isAboutUser(before)) return /\byou(?: (?:and|or|also|all|both) ?\w*)?\s$/i.test(before) && DONE_TO_YOU.has(verb);
	if (THERE.test(before) || HISTORY.has(verb) || MISHAPS.has(verb)) return false;
	if (/^(?:present|past)$/.test(form) && STATIVE.test(`${verb}${after}`)) return false;
	if (verb === 'held') return RECORDS.test(before);
	if (verb === 'required') return !FIELDS.test(before);
	if (BUILT.has(verb) && (form === 'past' || form === 'perfect')) return !LONG_AGO.test(after);
	if (form === 'perfect' && RESULTS.has(verb)) return !/^your [\w ]+ $/i.test(before);
	return !isRoutine(form, verb, before, after);
}

/** How things usually run. */
function isRoutine(form: Passive['form'], verb: string, before: string, after: string): boolean {
	if (SETS_SCENE.test(before)) return false;
	if (form === 'present' && verb === 'made' && /\b(?:collections|deliveries) $/i.test(before)) return true;
	if (form === 'present') return (SERVICES.has(verb) && SERVED.test(before)) || (ROUTINES.has(verb) && OFTEN.test(after));
	return (
		(form === 'will' || form === 'bare') &&
		SERVICES.has(verb) &&
		SERVED.test(before.replace(/\b(?:is|are) due $/, '')) &&
		/\b(?:when|which day|what day|how often)\b/i.test(before)
	);
}

/** What a reader does; 'made' only of things like payments ('collections can only be made from …' is our doing). */
const READER_DOES = list(
	'accessed arranged booked borrowed bought claimed completed contacted downloaded emailed found hired left obtained ordered paid placed ' +
		'purchased put recycled renewed reported sent submitted taken viewed',
);
const READER_MAKES =
	/\b(?:payment|application|booking|appointment|request|complaint|appeal|claim|order|donation|enquiry|enquirie|referral)s?\s$/i;

/** True where the reader is the doer: 'can be viewed'. */
export const readerDoes = (verb: string, before: string): boolean =>
	READER_DOES.has(verb) || (verb === 'made' && READER_MAKES.test(before));

const isAboutUser = (before: string): boolean =>
	ABOUT_USER.test(before) || (/\b(?:and|or|but)\s$/i.test(before) && /(?:^|[^\p{L}])(?:you|we)\b/iu.test(before));
