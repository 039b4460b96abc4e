import { render } from 'preact';
import { PanelView } from '../../components/PanelView.tsx';
import { followPanel, type PanelView as View } from '../../core/extension/follow-panel.ts';

const app = document.getElementById('app') ?? document.body;
const on = await followPanel(draw);

function draw(view: View): void {
	render(<PanelView {...view} on={on} />, app);
}
