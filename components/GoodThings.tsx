import { isOwn } from '../core/review/own.ts';
import { wordsToo } from '../core/review/said-above.ts';
import type { Good } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Said } from './Said.tsx';
import { TakeBack } from './TakeBack.tsx';

/** What the page does well, each with what shows it. */
export function GoodThings({ good }: { readonly good: readonly Good[] }) {
	return (
		<section>
			<h2 id="good-title" tabIndex={-1}>
				{words.good.title}
			</h2>
			{good.length === 0 && <p>{words.good.none}</p>}
			<ul class="good">
				{good.map(({ id, title, evidence, quote = '' }) => (
					<li key={id}>
						<strong>
							<Said text={title} />
						</strong>
						<span class="evidence">
							<Said text={evidence} />
							{wordsToo({ evidence, quote }) !== '' && (
								<>
									{' '}
									<q>
										<bdi>{quote}</bdi>
									</q>
								</>
							)}
						</span>
						{isOwn(id) && <TakeBack id={id} title={title} />}
					</li>
				))}
			</ul>
		</section>
	);
}
