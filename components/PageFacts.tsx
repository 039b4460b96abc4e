import { cleanAddress } from '../core/address.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { WebLink } from './WebLink.tsx';

/** Which page, by which version and in which house style. */
export function PageFacts({ audit }: { readonly audit: Audit }) {
	const address = cleanAddress(audit.page.url);
	return (
		<dl class="facts">
			<div>
				<dt>{words.report.address}</dt>
				<dd class="address">
					<WebLink url={address}>
						<bdi>{address}</bdi>
					</WebLink>
				</dd>
			</div>
			<div>
				<dt>{words.report.style}</dt>
				<dd>{audit.profile}</dd>
			</div>
			<div>
				<dt>{words.report.version}</dt>
				<dd>{audit.tool.version}</dd>
			</div>
		</dl>
	);
}
