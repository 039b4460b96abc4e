/** Forms of English verbs and nouns in UK spelling, for the words of our own lists. Of a phrase, the word that changes. */

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';
/** What stands in a text: a verb's form ('ed' where past and participle look the same), or a noun in the plural. */
export type Form = VerbForm | 'ed' | 'plural';

const pairs = (text: string): ReadonlyMap<string, readonly string[]> =>
	new Map(text.split(' ').map((row) => [row.split('/')[0] ?? '', row.split('/').slice(1)]));

/** Base, past, and participle where it differs. Only verbs that the lists use or may come to use. */
const IRREGULAR = pairs(
	'be/was/been become/became/become begin/began/begun bind/bound break/broke/broken bring/brought build/built buy/bought catch/caught ' +
		'choose/chose/chosen come/came/come cost/cost cut/cut deal/dealt do/did/done draw/drew/drawn drive/drove/driven eat/ate/eaten ' +
		'fall/fell/fallen feed/fed feel/felt fight/fought find/found forbid/forbade/forbidden foresee/foresaw/foreseen forget/forgot/forgotten ' +
		'freeze/froze/frozen get/got give/gave/given go/went/gone grow/grew/grown have/had hear/heard hit/hit hold/held hurt/hurt keep/kept ' +
		'know/knew/known lay/laid lead/led leave/left lend/lent let/let light/lit lose/lost make/made mean/meant meet/met oversee/oversaw/overseen ' +
		'overcome/overcame/overcome pay/paid put/put quit/quit read/read rise/rose/risen run/ran/run say/said see/saw/seen seek/sought sell/sold ' +
		'send/sent set/set show/showed/shown shut/shut sit/sat speak/spoke/spoken spend/spent split/split spread/spread stand/stood ' +
		'steal/stole/stolen strike/struck swear/swore/sworn sweep/swept take/took/taken teach/taught tell/told think/thought throw/threw/thrown ' +
		'undergo/underwent/undergone understand/understood undertake/undertook/undertaken uphold/upheld wear/wore/worn win/won ' +
		'withdraw/withdrew/withdrawn withhold/withheld write/wrote/written',
);
/** Verbs of more than one syllable with the stress on the last: 'permitted', but 'targeted'. */
const STRESSED_LAST =
	/^(?:abet|abhor|acquit|admit|allot|begin|befit|commit|compel|concur|confer|control|debar|defer|demur|deter|dispel|distil|emit|enrol|equip|excel|expel|forget|format|fulfil|impel|incur|infer|instil|kidnap|occur|omit|outfit|outrun|overrun|permit|prefer|propel|rebut|recur|refer|regret|remit|submit|transfer|transmit|unzip|worship|zigzag)$/;
/** Verbs in -ise that are spelt so everywhere. */
const ALWAYS_ISE =
	/^(?:advertise|advise|apprise|arise|bruise|chastise|circumcise|comprise|compromise|cruise|demise|despise|devise|disguise|excise|exercise|franchise|improvise|merchandise|poise|praise|premise|promise|raise|revise|rise|supervise|surmise|surprise|televise)$/;

/** One form of a verb: 'makes sure', 'transferred', 'buying'. */
export function inflectVerb(phrase: string, form: VerbForm): string {
	const [verb = '', ...rest] = phrase.split(' ');
	return [verbForm(verb, form), ...rest].join(' ');
}

function verbForm(verb: string, form: VerbForm): string {
	if (form === 'base') return verb;
	if (verb === 'be') return { s: 'is', ing: 'being', past: 'was', participle: 'been' }[form];
	if (form === 's') return verb === 'have' ? 'has' : withS(verb);
	if (form === 'ing') return ing(verb);
	const [past, participle = past] = IRREGULAR.get(verb) ?? [];
	return (form === 'past' ? past : participle) ?? ed(verb);
}

function ing(verb: string): string {
	if (/ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
	if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
	return `${doubled(verb)}ing`;
}

function ed(verb: string): string {
	if (verb.endsWith('e')) return `${verb}d`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
	return `${doubled(verb)}ed`;
}

/** 'stop' to 'stopp', 'travel' to 'travell', 'submit' to 'submitt'; 'develop' and 'fix' stay. */
function doubled(verb: string): string {
	const ending = /(?:^|[^aeiou]|qu)[aeiou]([bdfgklmnprtvz])$/.exec(verb);
	if (ending === null) return /[aeiou]c$/.test(verb) ? `${verb}k` : verb;
	const oneSyllable = !/[aeiouy]/.test(verb.slice(0, -2).replace(/qu$/, '').replace(/^y/, ''));
	return oneSyllable || ending[1] === 'l' || STRESSED_LAST.test(verb) ? `${verb}${ending[1]}` : verb;
}

function withS(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Every form of a verb or verb phrase, with 'utilize' beside 'utilise', and what each is. */
export function verbForms(phrase: string): ReadonlyMap<string, Form> {
	const found = new Map<string, Form>();
	const space = phrase.indexOf(' ');
	const verb = space === -1 ? phrase : phrase.slice(0, space);
	const rest = space === -1 ? '' : phrase.slice(space);
	addForms(found, verb, rest);
	// 'organise' to 'organize', and nothing else: 'advise' has no other spelling.
	if (verb.endsWith('ise') && !ALWAYS_ISE.test(verb)) addForms(found, `${verb.slice(0, -3)}ize`, rest);
	return found;
}

function addForms(found: Map<string, Form>, verb: string, rest: string): void {
	const past = verbForm(verb, 'past');
	const participle = verbForm(verb, 'participle');
	found.set(verbForm(verb, 's') + rest, 's').set(verbForm(verb, 'ing') + rest, 'ing');
	if (past === participle) found.set(past + rest, 'ed');
	else found.set(past + rest, 'past').set(participle + rest, 'participle');
	found.set(verb + rest, 'base');
}

const IRREGULAR_PLURALS = pairs(
	'person/people child/children man/men woman/women wife/wives life/lives half/halves criterion/criteria analysis/analyses ' +
		'basis/bases crisis/crises series/series premises/premises',
);
const HEAD = /^(.+?)( (?:of|for|in|to|at|on|by|with|from|that|who|which|where|around|using|responsible) .*)?$/;

/** The plural of a noun, or of the noun that a phrase is about: 'certificates of lawfulness', 'local plans'. */
export function plural(phrase: string): string {
	const [, head = phrase, tail = ''] = HEAD.exec(phrase) ?? [];
	const at = head.lastIndexOf(' ') + 1;
	const noun = head.slice(at);
	const ending = /(?:wo)?man$/.exec(noun);
	const many = IRREGULAR_PLURALS.get(noun)?.[0] ?? (ending && noun !== 'human' ? `${noun.slice(0, -2)}en` : withS(noun));
	return head.slice(0, at) + many + tail;
}

/** With a capital where the words that it stands for have one: 'Do not' for 'Don't'. All in capitals is not a case to keep. */
export const inCaseOf = (found: string, swap: string): string =>
	/^\p{Lu}/u.test(found) && !/^\p{Lu}{2}/u.test(found) ? swap.charAt(0).toUpperCase() + swap.slice(1) : swap;

/** 'a' or 'an' before these words: by sound as far as letters tell it ('an hour', 'a user', 'an SMS'). */
export function article(words: string): 'a' | 'an' {
	const [first = ''] = words.split(/[\s-]/);
	if (/^\p{Lu}[\p{Lu}\d&]+s?$/u.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
	if (/^(?:8|11(?!\d)|18(?!\d))/.test(first)) return 'an';
	if (/^(?:hon(?:est|our|or)|hour|heir)/i.test(first)) return 'an';
	return /^[aeio]|^u(?!ni(?!n)|s[aeiou]|tili|k\b|biq|re)/i.test(first) && !/^(?:one|once|eu)/i.test(first) ? 'an' : 'a';
}
