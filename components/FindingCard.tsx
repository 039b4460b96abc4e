import type { ComponentChildren } from 'preact';
import { linkToWords } from '../core/address.ts';
import { measuredToo, sameGuidance, saysMore, whyToJudge } from '../core/review/said-above.ts';
import type { Finding } from '../core/types.ts';
import { whereabouts } from '../core/whereabouts.ts';
import { words } from '../core/words.ts';
import { Brief } from './Brief.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { useDeciding } from './decisions.ts';
import { GuidanceLinks } from './GuidanceLinks.tsx';
import { PageWords } from './PageWords.tsx';
import { PictureButton } from './PictureButton.tsx';
import { Said } from './Said.tsx';
import { TakeBack } from './TakeBack.tsx';

interface Props {
	readonly finding: Finding;
	/** Address of the page. */
	readonly url: string;
	/** The finding whose title, why, fix and guidance stand above the list already. */
	readonly head?: Finding | undefined;
}

/** One place on the page: what is there, where, and who can fix it. */
export function FindingCard({ finding, url, head }: Props) {
	const link = linkToWords(url, finding);
	const deciding = useDeciding();
	const same = <K extends keyof Finding>(key: K): boolean => head?.[key] === finding[key];
	return (
		<li class="finding" tabIndex={-1}>
			{(head === undefined || saysMore(finding.message, head.title)) && (
				<p>
					<Said text={finding.message} />
				</p>
			)}
			<PageWords finding={finding} />
			{finding.snippet && !finding.quote && (
				<pre>
					<code>{finding.snippet}</code>
				</pre>
			)}
			<dl class="facts">
				<Fact name={words.finding.suggestion}>{said(finding.suggestion)}</Fact>
				<Fact name={words.finding.undecided}>{whyToJudge(finding)}</Fact>
				<Fact name={words.finding.measured}>{measuredToo(finding)}</Fact>
				<Fact name={words.finding.why}>{same('why') ? undefined : said(finding.why)}</Fact>
				<Fact name={words.finding.fix}>{same('fix') ? undefined : said(finding.fix)}</Fact>
				<Fact name={words.finding.where}>
					<bdi>{whereabouts(finding)}</bdi>
				</Fact>
				<Fact name={words.finding.fixer}>{words.fixer[finding.fixer]}</Fact>
			</dl>
			{head !== undefined && !sameGuidance(head, finding) && <GuidanceLinks guidance={finding.guidance} />}
			{link && (
				<a class="see" href={link} target="_blank" rel="noreferrer">
					{words.finding.open}
					<span class="hidden">
						: <Brief finding={finding} />
					</span>{' '}
					{words.finding.newTab}
				</a>
			)}
			<PictureButton finding={finding} />
			{deciding && <DecisionForm {...deciding} finding={finding} />}
			{finding.source === 'person' && <TakeBack id={finding.key} title={finding.title} />}
		</li>
	);
}

/** Nothing where there is nothing to say. */
export const said = (text: string | undefined): ComponentChildren => (text ? <Said text={text} /> : undefined);

/** A name and what it says, left out where it says nothing. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
	if (children === undefined || children === '') return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
