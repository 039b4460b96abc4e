import { useState } from 'preact/hooks';
import type { Picture } from '../core/pictures/picture.ts';
import type { PictureDesk } from '../core/pictures/picture-desk.ts';
import type { Reviewed } from '../core/review/reviewed.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { PictureItem } from './PictureItem.tsx';

interface Props {
	readonly reviewed: Pick<Reviewed, 'audit' | 'aside'>;
	/** Left out in private windows. */
	readonly desk: PictureDesk | undefined;
}

/** All pictures of the findings on show: to be looked at, cropped or removed before they go into files. */
export function Pictures({ reviewed, desk }: Props) {
	/** Removed in this report, so that it can be undone. */
	const [removed, setRemoved] = useState<ReadonlyMap<string, Picture>>(new Map());
	const findings = [...reviewed.audit.findings, ...reviewed.aside];
	const shown = desk === undefined ? [] : findings.filter(({ key }) => desk.pictures.has(key) || removed.has(key));
	const { pictures: says } = words;
	return (
		<section class={shown.length === 0 ? 'no-print' : undefined}>
			<h2 id="pictures-title" tabIndex={-1}>
				{says.title}
			</h2>
			{desk === undefined ? (
				<p>{says.private}</p>
			) : (
				<>
					<p>{says.text}</p>
					<p class="no-print">{says.look}</p>
					<p class="no-print">{desk.canTake ? says.how : says.noTab}</p>
					{shown.length === 0 && <p>{says.none}</p>}
					<ul class="pictures">
						{shown.map((finding, at) => (
							<PictureItem
								key={finding.key}
								number={at + 1}
								finding={finding}
								picture={desk.pictures.get(finding.key)}
								removed={removed.get(finding.key)}
								desk={desk}
								setRemoved={(picture) => setRemoved((now) => changed(now, finding, picture))}
							/>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

function changed(now: ReadonlyMap<string, Picture>, { key }: Finding, picture: Picture | undefined): ReadonlyMap<string, Picture> {
	const next = new Map(now);
	if (picture === undefined) next.delete(key);
	else next.set(key, picture);
	return next;
}
