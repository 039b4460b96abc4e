/** How far the pictures of a tab are: what the background writes and the report watches. */

/** Why no more pictures are taken. Each has a sentence of its own. */
export type PicturesEnd =
	| 'done'
	| 'cancelled'
	| 'tab-changed'
	| 'tab-closed'
	| 'page-left'
	| 'press-again'
	| 'other-page'
	| 'pinched'
	| 'full'
	| 'private'
	| 'interrupted'
	| 'failed';

interface Asked {
	/** Which check they are of. */
	readonly auditId: string;
	/** The one finding that a picture was asked of; left out for a list. */
	readonly one?: string;
	readonly of: number;
	/** How many are kept. */
	readonly taken: number;
	/** How many have no place that can be seen. */
	readonly unseen: number;
	/** How many were not taken because the page kept moving. */
	readonly moving: number;
}

export type PicturesState = Asked & ({ readonly status: 'running' } | { readonly status: 'ended'; readonly why: PicturesEnd });
