import { ageScale, longWords } from '../core/charts/age-scale.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Drawing } from './Drawing.tsx';
import { Numbers, NumberTable } from './Numbers.tsx';
import { SentenceList } from './SentenceList.tsx';

const { age: says } = words.charts;

/** The reading age on a scale, and what pushes it up. */
export function ReadingScale({ audit, printing }: { readonly audit: Audit; readonly printing: boolean }) {
	const scale = ageScale(audit);
	const { hard } = audit.facts;
	if (scale === undefined) return null;
	return (
		<>
			<figure>
				<Drawing drawing={scale.drawing} />
				<figcaption>
					<ul class="key">
						<li class="key-here">{says.here(scale.age)}</li>
						<li>{says.aim(scale.aim, scale.ownAim)}</li>
					</ul>
				</figcaption>
			</figure>
			<Numbers table={scale.table} printing={printing} />
			{hard && (
				<div class="pushes">
					<h3>{says.push}</h3>
					{hard.sentences.length === 0 ? <p>{says.noSentences}</p> : <h4>{says.sentences}</h4>}
					<SentenceList sentences={hard.sentences} />
					{hard.words.length > 0 && (
						<>
							<h4>{says.words}</h4>
							<p class="quiet">{says.wordsText}</p>
							<div class="scroll">
								<NumberTable named table={longWords(hard)} />
							</div>
						</>
					)}
				</div>
			)}
		</>
	);
}
