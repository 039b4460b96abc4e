import type { Entry, Said } from '../review.ts';

/** What people say about checks, kept by the page's address. */

export function readReview(_address: string, _privately: boolean): Promise<readonly Entry[]> {
	return Promise.resolve([]);
}

export function say(_address: string, _said: Said, _privately: boolean): Promise<Entry> {
	return Promise.reject(new Error('not written yet'));
}

export function watchReviews(_changed: (address: string) => void): () => void {
	return () => undefined;
}
