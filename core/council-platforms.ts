import { readAddress } from './elements/link-address.ts';

/**
 * Suppliers' hosts on which councils run their own forms, accounts, meetings and consultations: for the people who use them
 * they are the council's. A closed list, kept to those that serve councils each at a host of its own.
 */
const PLATFORMS: ReadonlyMap<string, string> = new Map([
	// Forms and accounts.
	['achieveservice.com', 'AchieveForms'],
	['achieveforms.com', 'AchieveForms'],
	['firmstep.com', 'AchieveForms'],
	['granicus.com', 'Granicus'],
	['govdelivery.com', 'Granicus govDelivery'],
	['jadu.net', 'Jadu'],
	['gossinteractive.com', 'GOSS'],
	['netcall.com', 'Netcall'],
	['mycouncilservices.com', 'My Council Services'],
	['mygovscot.org', 'mygovscot'],
	// Payments, benefits, planning and waste.
	['civica.com', 'Civica'],
	['civicaepay.co.uk', 'Civica ePay'],
	['idoxgroup.com', 'Idox'],
	['tascomi.com', 'Idox Tascomi'],
	['whitespacews.com', 'Whitespace'],
	// Meetings, consultations, bookings and ratings.
	['moderngov.co.uk', 'modern.gov'],
	['cmis.uk.com', 'CMIS'],
	['objective.co.uk', 'Objective'],
	['oc2.uk', 'Objective'],
	['citizenspace.com', 'Citizen Space'],
	['bookinglive.com', 'BookingLive'],
	['govmetric.com', 'GovMetric'],
]);
/** Here the council stands in the path. */
const SHARED = 'civicaepay.co.uk';
/** The supplier's own pages, which are for councils and not for residents. */
const OF_SUPPLIER = /^(?:www\d|support|help|docs|developer|blog|careers|status|info)$/;

/** What runs there: 'AchieveForms' for 'exampletown-self.achieveservice.com', nothing for the supplier's home page. */
export function platformOf(address: string): string | undefined {
	const { host = '', path = '' } = readAddress(address) ?? {};
	if (host === SHARED) return path === '' ? undefined : PLATFORMS.get(SHARED);
	const labels = host.split('.');
	if (OF_SUPPLIER.test(labels[0] ?? '')) return undefined;
	return labels
		.map((_, at) => (at === 0 ? undefined : PLATFORMS.get(labels.slice(at).join('.'))))
		.find((name) => name !== undefined);
}

export const isCouncilPlatform = (address: string): boolean => platformOf(address) !== undefined;
