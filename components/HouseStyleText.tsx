import { useId } from 'preact/hooks';
import type { HouseStyle, KnownRule } from '../core/house-style/house-style.ts';
import { readHouseStyle, writeHouseStyle } from '../core/house-style/house-style-file.ts';
import { withWordsSince } from '../core/house-style/house-style-meanwhile.ts';
import { words } from '../core/words.ts';
import { Field } from './Field.tsx';
import type { Problems } from './ProblemList.tsx';
import { Said } from './Said.tsx';
import { useTyped } from './typed.ts';

export interface NamedRule extends KnownRule {
	readonly title: string;
}

interface Props {
	readonly style: HouseStyle;
	readonly rules: readonly NamedRule[];
	/** Resolves to whether it is kept. */
	readonly save: (style: HouseStyle) => Promise<boolean>;
	readonly refuse: (problems: Problems) => void;
}

const { text: own, refused } = words.houseStyle;

/** All of a house style, as its file has it. */
export function HouseStyleText({ style, rules, save, refuse }: Props) {
	const id = useId();
	const kept = writeHouseStyle(style);
	const { text, filled, type, fill } = useTyped(kept);

	const submit = async (event: Event): Promise<void> => {
		event.preventDefault();
		const read = readHouseStyle(text, rules);
		if ('style' in read) {
			const before = readHouseStyle(filled, rules);
			fill(text);
			if (!(await save('style' in before ? withWordsSince(read.style, before.style, style) : read.style))) fill(filled);
			return;
		}
		refuse({
			intro: refused.text,
			items: read.problems.map(({ line, path, reason }) => ({
				place: refused.place(line, path),
				reason,
				go: () => selectLine(document.getElementById(id), line),
			})),
		});
	};

	return (
		<form noValidate onSubmit={submit}>
			<Field id={id} label={own.label} hint={own.hint} value={text} change={type} rows={16} look="code" />
			<button type="submit" class="primary">
				{own.save}
			</button>
			<details>
				<summary>{own.rules}</summary>
				<p>{own.rulesText}</p>
				<dl>
					{rules.map(({ id: name, title, settings }) => (
						<div key={name}>
							<dt>
								<code>{name}</code>
							</dt>
							<dd>
								<Said text={title} />
								{settings && (
									<span class="quiet">{` ${own.limits} ${Object.entries(settings)
										.map(([limit, value]) => own.limit(limit, value))
										.join(', ')}`}</span>
								)}
							</dd>
						</div>
					))}
				</dl>
			</details>
		</form>
	);
}

/** A box gives every line end as one character, so lines can be counted by it. */
function selectLine(box: HTMLElement | null, line: number): void {
	if (!(box instanceof HTMLTextAreaElement)) return;
	const lines = box.value.split('\n');
	const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
	box.focus();
	box.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
}
