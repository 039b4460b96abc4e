import type { ComponentChildren } from 'preact';
import { SEVERITIES } from '../core/summary.ts';
import { words } from '../core/words.ts';

interface Props {
	/** The keys that are really set. */
	readonly shortcut?: string | undefined;
	readonly openOptions?: (() => void) | undefined;
}

export function Help({ shortcut, openOptions }: Props) {
	return (
		<section>
			<h2 id="help-title">{words.help.title}</h2>
			<Topic title={words.help.means}>
				<dl>
					{SEVERITIES.map((severity) => (
						<div key={severity}>
							<dt>{words.severity[severity]}</dt>
							<dd>{words.severityMeaning[severity]}</dd>
						</div>
					))}
				</dl>
			</Topic>
			<Topic title={words.help.marks} texts={words.help.marksText} />
			<Topic title={words.help.reads} texts={words.help.readsText} />
			<Topic title={words.help.refuses} texts={words.help.refusesText} />
			<Topic title={words.help.privacy} texts={words.help.privacyText} />
			<Topic title={words.help.shortcut} texts={shortcutTexts(shortcut)} />
			{openOptions && (
				<p class="after">
					<button type="button" onClick={openOptions}>
						{words.action.options}
					</button>
				</p>
			)}
		</section>
	);
}

interface TopicProps {
	readonly title: string;
	readonly texts?: readonly string[];
	readonly children?: ComponentChildren;
}

function Topic({ title, texts = [], children }: TopicProps) {
	return (
		<details>
			<summary>{title}</summary>
			{texts.map((text) => (
				<p key={text}>{text}</p>
			))}
			{children}
		</details>
	);
}

/** What to say about the keys: those that are set, or where to set them. */
export function shortcutTexts(shortcut: string | undefined): readonly string[] {
	return shortcut ? [words.help.shortcutIs(shortcut), words.help.shortcutChange] : [words.help.shortcutNone];
}
