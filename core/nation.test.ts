import { describe, expect, it } from 'vitest';
import { siteOf } from './brief.ts';
import { GOVUK } from './house-style/house-style.ts';
import { nationFromHost, nationOf } from './nation.ts';

describe('the nation of a council', () => {
	it.each([
		['www.cardiff.gov.uk', 'Wales'],
		['my.caerdydd.gov.uk', 'Wales'],
		['www.carmarthenshire.gov.wales', 'Wales'],
		['www.gwynedd.llyw.cymru', 'Wales'],
		['www.bannau.cymru', 'Wales'],
		['WWW.NEWPORT.GOV.UK', 'Wales'],
		['www.cne-siar.gov.uk', 'Scotland'],
		['online.aberdeenshire.gov.uk', 'Scotland'],
		['www.gov.scot', 'Scotland'],
		['www.belfastcity.gov.uk', 'Northern Ireland'],
		['www.derrystrabane.com', 'Northern Ireland'],
		['www.infrastructure-ni.gov.uk', 'Northern Ireland'],
		['www.leeds.gov.uk', 'England'],
		['www.example.gov.uk', 'England'],
		['www.newportpagnell.gov.uk', 'England'],
		['www.not-cardiff.gov.uk', 'England'],
		['scotby.example.org', 'England'],
		['localhost', 'England'],
		['', 'England'],
	])('of %s is %s', (host, nation) => expect(nationOf(host)).toBe(nation));

	it('is what the house style says, else what the address says', () => {
		expect(siteOf(GOVUK, 'https://www.powys.gov.uk/bins').nation).toBe('Wales');
		expect(siteOf({ ...GOVUK, nation: 'England' }, 'https://www.powys.gov.uk/bins').nation).toBe('England');
		expect(siteOf({ ...GOVUK, hosts: ['www.powys.gov.uk'] }, 'https://forms.example.com/bins').nation).toBe('Wales');
		expect(siteOf(GOVUK, 'file:///home/bins.html').nation).toBe('England');
	});
});

describe('an address', () => {
	it.each([
		['www.exampleton.gov.uk', 'England'],
		['my.cardiff.gov.uk', 'Wales'],
		['www.exampleton.org.uk', undefined],
		['localhost', undefined],
	])('%s says %s', (host, nation) => expect(nationFromHost(host)).toBe(nation));

	it('tells a site what its nation rests on', () => {
		expect(siteOf({ ...GOVUK, nation: 'Wales' }, 'https://a.org/').nationFrom).toBe('setting');
		expect(siteOf(GOVUK, 'https://www.exampleton.gov.uk/').nationFrom).toBe('address');
		expect(siteOf({ ...GOVUK, hosts: ['www.exampleton.gov.uk'] }, 'https://forms.example.com/').nationFrom).toBe('address');
		expect(siteOf(GOVUK, 'file:///home/bins.html')).toMatchObject({ nation: 'England', nationFrom: 'nothing' });
	});
});
