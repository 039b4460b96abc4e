import { checkedList, nameOf, type RuleNames } from '../core/checked-list.ts';
import type { Checked } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Said } from './Said.tsx';

interface Props {
	readonly checked: readonly Checked[];
	readonly names?: RuleNames | undefined;
	readonly printing: boolean;
}

/** Every check with what became of it, so that nothing goes unsaid. */
export function CheckedList({ checked, names = {}, printing }: Props) {
	const ran = checked.filter((check) => check.status === 'ran' || check.status === 'not-applicable').length;
	const { listed, nameless } = checkedList(checked, names);
	return (
		<section>
			<h2 id="checked-title">{words.report.checked}</h2>
			<p>{words.report.checkedText(ran, checked.length)}</p>
			<details open={printing || undefined}>
				<summary>{words.report.checkedList}</summary>
				<div class="scroll">
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
							{listed.map((check) => (
								<tr key={check.rule}>
									<th scope="row">
										<Said text={nameOf(check.rule, names)} />
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
				</div>
				{nameless > 0 && <p>{words.report.nameless(nameless)}</p>}
			</details>
		</section>
	);
}

const settings = (of: NonNullable<Checked['settings']>): string =>
	Object.entries(of)
		.map(([name, value]) => `${name}: ${value}`)
		.join(', ');
