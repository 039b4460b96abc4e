import { readAddress } from './link-address.ts';

/**
 * Suppliers' hosts on which councils run their own forms, accounts, meetings and consultations: for the people who use them
 * they are the council's. A closed list, kept to those that serve councils each at a host of its own.
 */
const PLATFORMS: ReadonlySet<string> = new Set(
	// Forms and accounts: AchieveForms and Granicus, Jadu, GOSS, Netcall, Abavus, mygovscot.
	(
		'achieveservice.com achieveforms.com firmstep.com granicus.com govdelivery.com jadu.net gossinteractive.com ' +
		'netcall.com mycouncilservices.com mygovscot.org ' +
		// Payments, benefits, planning and waste: Civica, Idox, Whitespace.
		'civica.com civicaepay.co.uk idoxgroup.com tascomi.com whitespacews.com ' +
		// Meetings, consultations, bookings and ratings: modern.gov, CMIS, Objective, Citizen Space, BookingLive, GovMetric.
		'moderngov.co.uk cmis.uk.com objective.co.uk oc2.uk citizenspace.com bookinglive.com govmetric.com'
	).split(' '),
);
/** Here the council stands in the path. */
const SHARED = /^civicaepay\.co\.uk$/;
/** The supplier's own pages, which are for councils and not for residents. */
const OF_SUPPLIER = /^(?:www\d|support|help|docs|developer|blog|careers|status|info)$/;

/** True for an address on such a host: 'exampletown-self.achieveservice.com', but not the supplier's home page. */
export function isCouncilPlatform(address: string): boolean {
	const { host = '', path = '' } = readAddress(address) ?? {};
	if (SHARED.test(host)) return path !== '';
	const labels = host.split('.');
	const [first = ''] = labels;
	return !OF_SUPPLIER.test(first) && labels.some((_, at) => at > 0 && PLATFORMS.has(labels.slice(at).join('.')));
}
