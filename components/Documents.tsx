import { mayBeExempt } from '../core/linked-documents.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { WebLink } from './WebLink.tsx';

const { documents: says } = words.file;

/** Files that the page links to, with the question whether the law applies to each. */
export function Documents({ audit }: { readonly audit: Audit }) {
	const { documents: all, date } = audit;
	return (
		<section>
			<h2 id="documents-title" tabIndex={-1}>
				{says.title}
			</h2>
			<p>{all === undefined ? says.unknown : all.length === 0 ? says.none : says.text}</p>
			{all !== undefined && all.length > 0 && (
				<>
					<ul class="documents">
						{all.map((each) => (
							<li key={each.url}>
								<p>
									<WebLink url={each.url}>
										<bdi>{each.text || each.file || each.url}</bdi>
									</WebLink>
								</p>
								<dl class="facts">
									<Fact name={says.type} text={each.type.toUpperCase()} />
									<Fact name={says.size} text={each.size} />
									<Fact name={says.date} text={each.date} />
									<Fact name={says.law} text={words.documents.law[mayBeExempt(each, date)]} />
								</dl>
							</li>
						))}
					</ul>
					<p>{words.documents.exemption}</p>
				</>
			)}
		</section>
	);
}

function Fact({ name, text }: { readonly name: string; readonly text: string | undefined }) {
	if (text === undefined || text === '') return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>
				<bdi>{text}</bdi>
			</dd>
		</div>
	);
}
