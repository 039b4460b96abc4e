import type { Nation } from './types.ts';

/** Which nation of the UK a council is in, from the address of its page. England is what is left. */

const list = (hosts: string): readonly string[] => hosts.trim().split(/\s+/);

/** The 22 councils of Wales, under their English and Welsh names; then government. */
const WALES = list(`
	blaenau-gwent.gov.uk bridgend.gov.uk caerphilly.gov.uk caerffili.gov.uk cardiff.gov.uk caerdydd.gov.uk
	carmarthenshire.gov.uk sirgar.gov.uk ceredigion.gov.uk conwy.gov.uk denbighshire.gov.uk sirddinbych.gov.uk
	flintshire.gov.uk siryfflint.gov.uk gwynedd.gov.uk anglesey.gov.uk ynysmon.gov.uk merthyr.gov.uk
	monmouthshire.gov.uk sirfynwy.gov.uk npt.gov.uk newport.gov.uk casnewydd.gov.uk pembrokeshire.gov.uk
	sir-benfro.gov.uk powys.gov.uk rctcbc.gov.uk swansea.gov.uk abertawe.gov.uk torfaen.gov.uk
	valeofglamorgan.gov.uk bromorgannwg.gov.uk wrexham.gov.uk wrecsam.gov.uk
	gov.wales llyw.cymru cymru wales`);

/** The 32 councils of Scotland; then government. */
const SCOTLAND = list(`
	aberdeencity.gov.uk aberdeenshire.gov.uk angus.gov.uk argyll-bute.gov.uk clacks.gov.uk cne-siar.gov.uk
	dumfriesandgalloway.gov.uk dumgal.gov.uk dundeecity.gov.uk east-ayrshire.gov.uk eastdunbarton.gov.uk
	eastlothian.gov.uk eastrenfrewshire.gov.uk edinburgh.gov.uk falkirk.gov.uk fife.gov.uk fife.scot glasgow.gov.uk
	highland.gov.uk inverclyde.gov.uk midlothian.gov.uk moray.gov.uk north-ayrshire.gov.uk northlanarkshire.gov.uk
	orkney.gov.uk pkc.gov.uk renfrewshire.gov.uk scotborders.gov.uk shetland.gov.uk south-ayrshire.gov.uk
	southlanarkshire.gov.uk stirling.gov.uk west-dunbarton.gov.uk westlothian.gov.uk
	gov.scot scot`);

/** The 11 councils of Northern Ireland, some outside gov.uk; then government. */
const NORTHERN_IRELAND = list(`
	antrimandnewtownabbey.gov.uk ardsandnorthdown.gov.uk armaghbanbridgecraigavon.gov.uk belfastcity.gov.uk
	causewaycoastandglens.gov.uk derrystrabane.com derrycityandstrabanedistrict.gov.uk fermanaghomagh.com
	fermanaghomagh.gov.uk lisburncastlereagh.gov.uk midandeastantrim.gov.uk midulstercouncil.org midulster.gov.uk
	newrymournedown.org newrymournedown.gov.uk nidirect.gov.uk`);

const BY_HOST: ReadonlyMap<string, Nation> = new Map([
	...WALES.map((host) => [host, 'Wales'] as const),
	...SCOTLAND.map((host) => [host, 'Scotland'] as const),
	...NORTHERN_IRELAND.map((host) => [host, 'Northern Ireland'] as const),
]);

/** @param host of a page, such as 'www.cardiff.gov.uk' or 'my.cardiff.gov.uk' */
export const nationOf = (host: string): Nation => nationFromHost(host) ?? 'England';

/** The same, but nothing where the address does not say: '.org', '.com', a file. */
export function nationFromHost(host: string): Nation | undefined {
	const labels = host.toLowerCase().replace(/\.$/, '').split('.');
	for (let at = 0; at < labels.length; at++) {
		const nation = BY_HOST.get(labels.slice(at).join('.'));
		if (nation !== undefined) return nation;
	}
	const whole = labels.join('.');
	// Departments of Northern Ireland: 'www.infrastructure-ni.gov.uk'.
	if (/-ni\.gov\.uk$/.test(whole)) return 'Northern Ireland';
	// The lists above hold every council of the other nations.
	return /(?:^|\.)gov\.uk$/.test(whole) ? 'England' : undefined;
}
