import { useEffect, useState } from 'preact/hooks';
import type { NumberedGroup } from '../core/panel-list.ts';
import { words } from '../core/words.ts';
import { PanelList } from './PanelList.tsx';
import type { PanelContext } from './panel-context.ts';
import { Said } from './Said.tsx';
import { Tag } from './Tag.tsx';

interface Props {
	readonly group: NumberedGroup;
	readonly context: PanelContext;
}

/** One kind of problem; its places are drawn when it is opened. */
export function PanelGroup({ group, context }: Props) {
	const { title, severity, items } = group;
	const [open, setOpen] = useState(false);
	const holds = items.some(({ finding }) => finding.key === context.chosen?.key);
	useEffect(() => {
		if (holds) setOpen(true);
	}, [holds, context.chosen]);
	return (
		<details class="group" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>
				<h3>
					<Tag severity={severity} /> <Said text={words.panel.group(title, items.length)} />
				</h3>
			</summary>
			{open && <PanelList items={items} label={title} context={context} />}
		</details>
	);
}
