import type { Block } from '../content.ts';

/** Tells ordinary words from names where both have a capital: in headings and around '&'. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What council pages are about. Left out: words that are common in names of places and people (mill, hill, green, brown, rose). */
const COUNCIL_WORDS = list(
	'abandoned abuse access accessibility account accounts action activities adaptations address admission admissions ' +
		'adopting adoption adult adults advice agenda agendas agreement agreements alcohol allocation allocations allotment ' +
		'allotments allowance allowances amenities animal animals annual antisocial appeal appeals applicant applicants ' +
		'application applications apply applying appointment appointments apprenticeship apprenticeships archive archives area ' +
		'areas arrangements arrears art arts asbestos assessment assessments assisted attendance bag bags balance ballot band ' +
		'banding bands bankruptcy barriers basics behaviour bereavement bill bills bin bins birth births blocked bodies ' +
		'bollards booking bookings box boxes bridleway bridleways brief broadband broken buggies building buildings bulk bulky ' +
		'burial burials bus buses business businesses buying calendar camps cancel capital car caravan caravans care career ' +
		'careers carer carers caring carriages cars catering caution cautions cemeteries ceremonies ceremony certificate ' +
		'certificates challenge change changes charge chargepoints charges charging charity charter check checks child ' +
		'childcare childminding children choose choosing circumstances city civil claim claiming claims clean cleaning clear ' +
		'climate closure closures coastal code codes cold collection collections comment comments commercial communities ' +
		'community company compensation complain complaint complaints complete computers concern concerns conditions confirm ' +
		'consent consents conservation consultation consultations contact contacts contract contracts control cookie cookies ' +
		'copies copy cost costs council councillor councillors councils county course courses court creating cremation crime ' +
		'crossing crossings culture current customer customers cycle cycling damage damp data date dates day days dealer ' +
		'dealers death deaths debt debts decision decisions declare deferred delay delays delivery democracy dental deposit ' +
		'deposits design details developers developing development difficulties digital directory disability disabled disaster ' +
		'discharge disclosure discount discounts discretionary disease dispute disputes district documents dog dogs domestic ' +
		'donate downloads drainage drains driver drivers driveway dropped early economic economy education educational elderly ' +
		'elected election elections electoral electric electricity eligibility eligible emergencies emergency employers ' +
		'employing employment empty energy enforcement enquiries enquiry enter entertainment entry environment environmental ' +
		'equalities equality equipment estate estates event events evidence examples exclusion exclusions exemption exemptions ' +
		'exhibitions explained extension extensions extra facilities faith families family fee feedback fees films finance ' +
		'finances financial find finder finding fine fines fire fireworks first fixed flat flats flood flooding fly food ' +
		'footpath footpaths form forms foster fostering free freedom fuel full funding funeral funerals furniture further ' +
		'future gambling garages garden gardening gardens gas general get gets getting giving governance government governor ' +
		'governors graffiti grant grants graves gritting groups guidance guide guidelines guides gullies gully gym gyms ' +
		'handyman handyperson hazardous health healthy hearing heating hedge hedges help heritage hire hiring history hoarding ' +
		'holiday holidays home homeless homelessness homes hospital hours house household households housing how hygiene idling ' +
		'important improvement improvements inclusion income independent induction industrial infectious inform information ' +
		'infrastructure inquiry inspection inspections inspector instalments insurance interest internal international ' +
		'internships interpreter interpreters introduction invoice invoices involved issues item items jobs join joining ' +
		'justice keep keeping kerb kerbs kerbside key kitchen land landlord landlords language large late latest law leader ' +
		'leaders leaflet leaflets learning leave leaving legal leisure letter letters lettings levy libraries licence licences ' +
		'licensed licensing lifestyle lift lighting lights links list lists litter living load loan loans local look lost lower ' +
		'lunch made main maintenance major make making management managing map maps market markets marriage marriages massage ' +
		'meals media medical meeting meetings member members membership memberships mental menu metal method methods mice ' +
		'minutes missed mobile mobility money monitoring month months mortgage mortuary motor mould move moves moving multiple ' +
		'museums music name naming national natural nature nearest need needs neighbourhood neighbours new news newsletter next ' +
		'noise notice notices notification nuisance number numbering numbers nurseries nursery nursing nutrition objecting ' +
		'objections obstruction obstructions occupational offences offers officer officers online open opening operators ' +
		'opportunities options order ordering orders organisation organisations other outdoor outside overdue overhanging ' +
		'overpayment overpayments overview own owners ownership pack page pages parent parents parish parking parks ' +
		'participation parties partners partnerships party path paths pavement pavements pay paying payment payments payroll ' +
		'penalties penalty pending pension pensions people performance permanent permission permissions permit permits personal ' +
		'pest pests petition petitions phone photo places plan planning plans play playground playgrounds playing plot plots ' +
		'point points policies policy political pollution ponds pools postal potential pothole potholes poverty pregnancy ' +
		'premises preparing preservation prevention price prices primary priority privacy private problem problems procedure ' +
		'procedures procurement products profile programmes progress project projects proof properties property proposals ' +
		'proposed prosecutions protect protected protection provider providers provision public publication publications ' +
		'published pupil pupils purchase quality questions queue rate rates rating ratings rats reablement read reading reason ' +
		'reasons receive recent recognised records recruitment recycle recycling reduce reducing reduction referral referrals ' +
		'refund refunds refuse regeneration register registered registering registrars registration regulation regulations ' +
		'related reminder reminders removal remove removing renew renewal renewals renewing rent renting rents repair repairs ' +
		'repay repayment repayments replacement report reporting reports representation request requests required requirements ' +
		'resident residential residents resilience resource resources respite response responsibilities rest restrictions ' +
		'result results retail return returns reuse review reviews right rights risk risks road roads roadworks round routes ' +
		'rubbish rules running rural safe safeguarding safety salaries salary sale sales sanctuary satisfaction save saving ' +
		'scaffold scaffolding schedule schedules school schools scrap scrutiny search season second secondary sector security ' +
		'seeking self selling send senior service services setting settlement setup sewage share shared sharing sheltered ' +
		'shopping shops short sick side sign signals signs simple single site sites size sizes skip skips small smart smoke ' +
		'smoking social solar sort sorted space spaces special spending sport sports staff stage standards start starting ' +
		'statement statements statistics status statutory stay step steps sticker stickers stop stopping storage storing stray ' +
		'street streets student students submit subscription summary summer supplier suppliers support supported surface ' +
		'surgeries surgery survey surveys sustainability swimming switch system tables take taking tax taxi taxis teacher ' +
		'teachers team teams technical telephone tell temporary tenancies tenancy tenant tenants tender tenders term terms text ' +
		'theft ticket tickets time times tipping tips today toilet toilets topics total tour tourism toys track trade trader ' +
		'traders trading traffic training transfer translation transparency transport travel travellers treatment tree trees ' +
		'trip trips types unauthorised understanding uniform uniforms unit units unpaid upcoming update updated updates urban ' +
		'urgent used useful using utilities vacancies vacancy vacant value van vans vehicle vehicles venue venues verge verges ' +
		'vermin victims video view viewing violence visit visiting visitor visitors voluntary volunteering volunteers vote ' +
		'voter voters voting vulnerable wait waiting walking want ward wards warm wasps waste watching water ways weather ' +
		'website wedding weddings weeds weekly welcome welfare wheelchair wide wildlife wills window winter work workers ' +
		'working workplace works year yearly years young youth zones',
);
/** The small words of English. A name seldom gives one of them a capital. */
export const SMALL_WORDS: ReadonlySet<string> = list(
	'a an the and or but nor for to of in on at by with from into onto over under about after before between during without within ' +
		'your you we our us it its is are was were be been do does did can could should would will may must has have had what when where ' +
		'which who whose why how if up out off down not no my me i this that these those their they them there any all as than then so via per',
);

/** Whether a word is one that council pages use all the time, whatever its capitals. */
export const isCouncilWord = (word: string): boolean => COUNCIL_WORDS.has(word.toLowerCase());

const WRITTEN_SMALL = /^[("'“‘]*([a-z]{3,}(?:-[a-z]+)*)(?:'s)?[.,;:!?)"'”’]*$/;

/** Whether a word is an ordinary one: common on council pages, or written small somewhere on this page. */
export function ordinaryWords(blocks: readonly Block[]): (word: string) => boolean {
	const known: { written?: ReadonlySet<string> } = {};
	return (word) => {
		const plain = word.toLowerCase().replace(/'s?$/, '');
		if (SMALL_WORDS.has(plain) || COUNCIL_WORDS.has(plain)) return true;
		// Most pages never come to this.
		known.written ??= new Set(
			blocks.flatMap(({ text }) => text.split(/\s/).flatMap((each) => WRITTEN_SMALL.exec(each)?.[1] ?? [])),
		);
		return known.written.has(plain);
	};
}
