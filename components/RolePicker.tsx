import { useId, useState } from 'preact/hooks';
import { type Role, words } from '../core/words.ts';

interface Props {
	readonly role?: Role | undefined;
	readonly choose: (role: Role) => void;
	/** In the options it stands open for good. */
	readonly alwaysOpen?: boolean;
}

const ROLES = ['words', 'site', 'reviewer'] as const satisfies readonly Role[];

/**
 * Asks once what the person does; nothing waits for the answer. It stays open until it is closed or the view is opened
 * again, so that choosing does not take the keyboard's place away.
 */
export function RolePicker({ role, choose, alwaysOpen }: Props) {
	const [openAtFirst] = useState(role === undefined);
	const choices = <Choices role={role} choose={choose} />;
	if (alwaysOpen) return choices;
	return (
		<details class="role" open={openAtFirst}>
			<summary>
				{words.role.title}: {role === undefined ? words.role.unset : words.role[role]}
			</summary>
			{choices}
		</details>
	);
}

function Choices({ role, choose }: Pick<Props, 'role' | 'choose'>) {
	const id = useId();
	return (
		<fieldset aria-describedby={`${id}-hint`}>
			<legend class="hidden">{words.role.title}</legend>
			<p id={`${id}-hint`} class="quiet">
				{words.role.hint}
			</p>
			{ROLES.map((each) => (
				<label key={each} class="choice">
					<input type="radio" name={id} value={each} checked={role === each} onChange={() => choose(each)} />
					<span>{words.role[each]}</span>
				</label>
			))}
		</fieldset>
	);
}
