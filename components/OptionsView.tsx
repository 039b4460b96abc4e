import { type Role, words } from '../core/words.ts';
import { shortcutTexts } from './Help.tsx';
import { type HouseStyleProps, HouseStyleSection } from './HouseStyleSection.tsx';
import type { OpenReviewProps } from './OpenReview.tsx';
import { RolePicker } from './RolePicker.tsx';
import { type SavedCheck, SavedChecks } from './SavedChecks.tsx';
import { YourName } from './YourName.tsx';

export interface OptionsProps {
	readonly role?: Role | undefined;
	/** Who signs decisions and notes. */
	readonly name?: string | undefined;
	/** The button opens the report in a tab, in place of the small window. */
	readonly openReport: boolean;
	readonly shortcut?: string | undefined;
	readonly houseStyle: HouseStyleProps;
	/** Newest first. Left out until they are read. */
	readonly saved?: readonly SavedCheck[] | undefined;
	readonly review: OpenReviewProps;
	readonly on: {
		readonly chooseRole: (role: Role) => void;
		readonly setName: (name: string) => Promise<void>;
		readonly setOpenReport: (on: boolean) => void;
		readonly openSaved: (id: string) => void;
		readonly deleteOne: (id: string) => Promise<void>;
		readonly deleteAll: () => Promise<void>;
	};
}

export function OptionsView({ role, name, openReport, shortcut, houseStyle, saved, review, on }: OptionsProps) {
	return (
		<main class="options">
			<p class="brand">{words.product}</p>
			<h1>{words.options.title}</h1>
			<section>
				<h2>{words.role.title}</h2>
				<RolePicker role={role} choose={on.chooseRole} alwaysOpen />
			</section>
			<YourName name={name} set={on.setName} />
			<section>
				<h2>{words.options.open}</h2>
				<label class="choice">
					<input
						type="checkbox"
						checked={openReport}
						aria-describedby="open-report-hint"
						onChange={() => on.setOpenReport(!openReport)}
					/>
					<span>{words.options.openReport}</span>
				</label>
				<p id="open-report-hint" class="quiet">
					{words.options.openReportHint}
				</p>
			</section>
			<section>
				<h2>{words.help.shortcut}</h2>
				{shortcutTexts(shortcut).map((text) => (
					<p key={text}>{text}</p>
				))}
			</section>
			<HouseStyleSection {...houseStyle} />
			<SavedChecks saved={saved} open={on.openSaved} deleteOne={on.deleteOne} deleteAll={on.deleteAll} review={review} />
			<section>
				<h2>{words.help.privacy}</h2>
				{words.help.privacyText.map((text) => (
					<p key={text}>{text}</p>
				))}
			</section>
		</main>
	);
}
