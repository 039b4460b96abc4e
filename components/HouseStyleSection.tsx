import { useRef, useState } from 'preact/hooks';
import { styleFileName } from '../core/export/file-name.ts';
import { GOVUK, type HouseStyle } from '../core/house-style/house-style.ts';
import { LONGEST_FILE, readHouseStyle, writeHouseStyle } from '../core/house-style/house-style-file.ts';
import { words } from '../core/words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { FileButton } from './FileButton.tsx';
import { HouseStyleForm } from './HouseStyleForm.tsx';
import { HouseStyleSummary } from './HouseStyleSummary.tsx';
import { HouseStyleText, type NamedRule } from './HouseStyleText.tsx';
import { ProblemList, type Problems } from './ProblemList.tsx';
import { saveFile } from './save-file.ts';

export interface HouseStyleProps {
	readonly style: HouseStyle;
	readonly rules: readonly NamedRule[];
	/** Left out, GOV.UK's. */
	readonly set: (style?: HouseStyle) => Promise<void>;
}

const { done, file, form, text, refused, problem } = words.houseStyle;
const same = (one: HouseStyle, other: HouseStyle): boolean => writeHouseStyle(one) === writeHouseStyle(other);
const isGovUk = (style: HouseStyle): boolean => same(style, GOVUK);

/** The house style: what is in force, ways to change it, and what stands in the way of a change. */
export function HouseStyleSection({ style, rules, set }: HouseStyleProps) {
	const [said, say] = useState('');
	const [last, setLast] = useState<{ readonly before: HouseStyle; readonly made: HouseStyle }>();
	const [problems, refuse] = useState<Problems>();
	const title = useRef<HTMLHeadingElement>(null);

	const change = async (next: HouseStyle, message: string, undo = true): Promise<boolean> => {
		try {
			await set(isGovUk(next) ? undefined : next);
		} catch {
			refuse({ intro: refused.noRoom, items: [] });
			return false;
		}
		refuse(undefined);
		setLast(undo ? { before: style, made: next } : undefined);
		say(message);
		title.current?.focus();
		return true;
	};

	const importFile = async (chosen: File): Promise<void> => {
		const read =
			chosen.size > LONGEST_FILE * 4
				? { problems: [{ line: 1, path: '', reason: problem.tooLong(LONGEST_FILE) }] }
				: readHouseStyle(await chosen.text(), rules);
		if ('style' in read) {
			await change(read.style, done.imported(read.style.name));
			return;
		}
		refuse({
			intro: refused.file(chosen.name),
			items: read.problems.map(({ line, path, reason }) => ({ place: refused.place(line, path), reason })),
		});
	};

	const exportFile = (): void => {
		const name = styleFileName(style.name);
		saveFile(name, 'application/json', writeHouseStyle(style));
		setLast(undefined);
		say(done.exported(name));
	};

	const save = (next: HouseStyle): Promise<boolean> => change(next, done.saved);
	// Where something else changed it since, the way back would take that away too.
	const before = last && same(last.made, style) ? last.before : undefined;
	return (
		<section>
			<h2 ref={title} tabIndex={-1}>
				{words.houseStyle.title}
			</h2>
			{problems && <ProblemList problems={problems} />}
			<div class="row">
				<p role="status" class="said">
					{said}
				</p>
				{before && (
					<button type="button" class="small" onClick={() => void change(before, done.undone, false)}>
						{file.undo}
					</button>
				)}
			</div>
			<p>{words.houseStyle.intro}</p>
			<HouseStyleSummary style={style} />
			<div class="buttons">
				<FileButton label={file.import} accept=".json,.jsonc,application/json" read={importFile} />
				<button type="button" onClick={exportFile}>
					{file.export}
				</button>
				{!isGovUk(style) && (
					<ConfirmButton
						label={file.reset}
						ask={file.resetAsk}
						yes={file.resetYes}
						no={file.resetNo}
						act={() => void change(GOVUK, done.reset)}
					/>
				)}
			</div>
			<details>
				<summary>{form.title}</summary>
				<HouseStyleForm style={style} save={save} refuse={refuse} />
			</details>
			<details>
				<summary>{text.title}</summary>
				<HouseStyleText style={style} rules={rules} save={save} refuse={refuse} />
			</details>
		</section>
	);
}
