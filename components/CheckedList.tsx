import type { Checked } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Said } from './Said.tsx';

interface Props {
	readonly checked: readonly Checked[];
	/** What each check is called; its id stands in where there is no name. */
	readonly names?: Readonly<Record<string, string>> | undefined;
	readonly printing: boolean;
}

/** Every check with what became of it, so that nothing goes unsaid. */
export function CheckedList({ checked, names = {}, printing }: Props) {
	const ran = checked.filter((check) => check.status === 'ran' || check.status === 'not-applicable').length;
	return (
		<section>
			<h2 id="checked-title">{words.report.checked}</h2>
			<p>{words.report.checkedText(ran, checked.length)}</p>
			<details open={printing || undefined}>
				<summary>{words.report.checkedList}</summary>
				<table>
					<caption class="hidden">{words.report.checkedList}</caption>
					<thead>
						<tr>
							<th scope="col">{words.report.check}</th>
							<th scope="col">{words.report.result}</th>
							<th scope="col" class="number">
								{words.report.looked}
							</th>
						</tr>
					</thead>
					<tbody>
						{checked.map((check) => (
							<tr key={check.rule}>
								<th scope="row">
									<Name name={names[check.rule]} rule={check.rule} />
									{check.settings && <span class="quiet"> ({settings(check.settings)})</span>}
								</th>
								<td>
									{words.checkedStatus[check.status]}
									{check.because && <span class="quiet"> {check.because}</span>}
								</td>
								<td class="number">{check.looked}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</section>
	);
}

/** What nobody has given a name is called by its id. */
function Name({ name, rule }: { readonly name: string | undefined; readonly rule: string }) {
	return name === undefined ? <code>{rule}</code> : <Said text={name} />;
}

const settings = (of: NonNullable<Checked['settings']>): string =>
	Object.entries(of)
		.map(([name, value]) => `${name}: ${value}`)
		.join(', ');
