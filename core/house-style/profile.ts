import { words } from '../words.ts';
import { GOVUK, type HouseStyle } from './house-style.ts';

/** What reports call it: changed in this browser alone, GOV.UK's is no longer what everybody knows by that name. */
export function profileOf({ name, wordsAllowed = [], wordsAdded = [], rules = {} }: HouseStyle): string {
	if (name !== GOVUK.name) return name;
	return words.houseStyle.changed(name, wordsAllowed.length, wordsAdded.length, Object.keys(rules).length);
}
