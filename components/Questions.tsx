import type { Question } from '../core/types.ts';
import { words } from '../core/words.ts';

/** What only a person can judge: a short list, never findings. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
	if (questions.length === 0) return null;
	return (
		<section>
			<h2 id="questions-title" tabIndex={-1}>
				{words.questions.title}
			</h2>
			<p>{words.questions.text}</p>
			<dl class="questions">
				{questions.map(({ id, question, why, hint }) => (
					<div key={id}>
						<dt>{question}</dt>
						<dd class="quiet">{why}</dd>
						{hint !== undefined && (
							<dd class="quiet">
								<bdi>{hint}</bdi>
							</dd>
						)}
					</div>
				))}
			</dl>
		</section>
	);
}
