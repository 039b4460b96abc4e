import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../core/words.ts';

export interface Problems {
	/** What was not done because of them. */
	readonly intro: string;
	readonly items: readonly {
		/** Where it is, in words. */
		readonly place?: string;
		readonly reason: string;
		/** Leads there, where this page has the place. */
		readonly go?: () => void;
	}[];
}

/** What has to be put right, all at once. Its heading takes the focus when it comes up. */
export function ProblemList({ problems }: { readonly problems: Problems }) {
	const id = useId();
	const title = useRef<HTMLHeadingElement>(null);
	// Again at every try, also where the problems are the same.
	useLayoutEffect(() => title.current?.focus(), [problems]);
	return (
		<section class="problems" aria-labelledby={id}>
			<h3 id={id} ref={title} tabIndex={-1}>
				{words.houseStyle.refused.title}
			</h3>
			<p>{problems.intro}</p>
			<ul>
				{problems.items.map(({ place, reason, go }, at) => (
					<li key={at}>
						{place !== undefined && go && (
							<button type="button" class="link" onClick={go}>
								<bdi>{place}</bdi>
							</button>
						)}
						{place !== undefined && !go && (
							<strong>
								<bdi>{place}</bdi>
							</strong>
						)}
						<bdi>{reason}</bdi>
					</li>
				))}
			</ul>
		</section>
	);
}
