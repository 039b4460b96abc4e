import { useMemo, useRef } from 'preact/hooks';
import type { AddedWord } from '../core/house-style/house-style.ts';
import { words } from '../core/words.ts';
import { wordsFromTable } from '../core/words-table.ts';
import { Field } from './Field.tsx';

interface Props {
	readonly id: string;
	readonly added: readonly AddedWord[];
	readonly pasted: string;
	readonly wrong: readonly string[];
	readonly remove: (entry: AddedWord) => void;
	readonly paste: (text: string) => void;
}

/** Nobody reads a longer preview. */
const SHOWN = 50;
const { form } = words.houseStyle;

/** The words that a house style adds, and a box for more of them that says what it understood. */
export function AddedWords({ id, added, pasted, wrong, remove, paste }: Props) {
	const title = useRef<HTMLHeadingElement>(null);
	const { entries, problems } = useMemo(() => wordsFromTable(pasted), [pasted]);
	return (
		<>
			<h3 ref={title} tabIndex={-1}>
				{form.added}
			</h3>
			<p>{form.addedText(added.length)}</p>
			{added.length > 0 && (
				<details>
					<summary>{form.addedList}</summary>
					<ul class="saved">
						{added.map((entry) => (
							<li key={entry.words}>
								<div>
									<p>
										<bdi>{entry.words}</bdi>
									</p>
									{[entry.plain, entry.question, entry.why].map(
										(text) =>
											text !== undefined && (
												<p key={text} class="quiet">
													<bdi>{text}</bdi>
												</p>
											),
									)}
								</div>
								<button
									type="button"
									class="small"
									onClick={() => {
										remove(entry);
										title.current?.focus();
									}}
								>
									{form.remove}
									<span class="hidden"> {entry.words}</span>
								</button>
							</li>
						))}
					</ul>
				</details>
			)}
			<Field id={id} label={form.paste} hint={form.pasteHint} value={pasted} change={paste} wrong={wrong} rows={5} />
			<p role="status" class="said">
				{pasted.trim() !== '' && form.previewText(entries.length)}
			</p>
			{wrong.length === 0 && problems.length > 0 && (
				<ul>
					{problems.slice(0, SHOWN).map(({ row, reason }) => (
						<li key={row}>
							<bdi>{form.row(row, reason)}</bdi>
						</li>
					))}
				</ul>
			)}
			{entries.length > 0 && <Preview entries={entries} />}
		</>
	);
}

function Preview({ entries }: { readonly entries: readonly AddedWord[] }) {
	return (
		<>
			<div class="scroll">
				<table>
					<caption>{form.preview}</caption>
					<thead>
						<tr>
							<th scope="col">{form.words}</th>
							<th scope="col">{form.plain}</th>
							<th scope="col">{form.question}</th>
						</tr>
					</thead>
					<tbody>
						{entries.slice(0, SHOWN).map((entry) => (
							<tr key={entry.words}>
								<th scope="row">
									<bdi>{entry.words}</bdi>
								</th>
								<td>
									<bdi>{entry.plain}</bdi>
								</td>
								<td>
									<bdi>{entry.question}</bdi>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{entries.length > SHOWN && <p class="quiet">{form.previewMore(entries.length - SHOWN)}</p>}
		</>
	);
}
