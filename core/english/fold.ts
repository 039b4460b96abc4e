/** 'once' or '12 times', for a finding that stands for all of its kind on a page. */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** ' and 3 more places', or nothing. */
export const elsewhere = (count: number): string =>
	count <= 1 ? '' : ` The same is so in ${count - 1} more ${count === 2 ? 'place' : 'places'}.`;
