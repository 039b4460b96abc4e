import { actRule } from '../../scripts/act-rule.ts';

export default actRule(
	{ id: 'd0f69e', name: 'Table header cell has assigned cells', rules: ['table-shape'] },
	{
		failed: [
			'<table><thead><tr><th>Rate</th><th>Fee</th></tr></thead><tbody><tr><td>15%</td></tr></tbody></table>',
			'<table><tr><th id="col1">Park</th><th id="col2">Parks with a Z</th></tr><tr><td>Zig Park</td><td headers="col1">Zag Park</td></tr></table>',
		],
		passed: [
			'<table><tr><th>Time</th><th>Date</th></tr><tr><td>5:41am</td><td>12 July 2026</td></tr></table>',
			'<table><thead><tr><th>Parks</th><th>Pools</th></tr></thead><tbody><tr><td colspan="2">15%</td></tr></tbody></table>',
			'<table><thead><tr><th></th><th scope="col">Breakfast</th><th scope="col">Lunch</th><th scope="col">Dinner</th></tr></thead><tbody><tr><th scope="row">Day 1</th><td>8am</td><td>1pm</td><td>6pm</td></tr></tbody></table>',
			'<table><tr><th id="parks" rowspan="2">Parks</th><th id="pools" colspan="2">Pools</th></tr><tr><th id="p1" headers="pools">North</th><th id="p2" headers="pools">Mill</th></tr><tr><td headers="parks">45%</td><td headers="pools p1">20%</td><td headers="pools p2">25%</td></tr></table>',
			'<table><caption>Opening hours</caption><tr><th>Day</th><th>Morning</th><th>Afternoon</th></tr><tr><th>Weekdays</th><td>8am to noon</td><td>2pm to 5pm</td></tr><tr><th>Weekend</th><td>10am to 2pm</td><td>Closed</td></tr></table>',
		],
		inapplicable: [
			'<table><tr><td>noon</td></tr></table>',
			'<table></table>',
			'<table><tr><th role="columnheader">Park</th></tr><tr><td>North Park</td></tr></table>',
			'<table><thead role="rowgroup"><tr><th>Park</th></tr></thead><tr><td>North Park</td></tr></table>',
			'<table><tr><th style="display: none">Team</th></tr><tr><td>Parks</td></tr></table>',
			'<table><tr><th aria-hidden="true">Team</th></tr><tr><td>Parks</td></tr></table>',
			'<table role="presentation"><tr><th>Time</th></tr><tr><td>noon</td></tr></table>',
			'<table><tr><th>Time</th></tr></table>',
			'<table style="display: none"><tr><th>Time</th></tr><tr><td>noon</td></tr></table>',
			'<table><tr><th>Park</th><th>Pool</th></tr><tr><td></td><td></td></tr></table>',
			'<table><tr><th></th><th></th></tr><tr><td>North Park</td><td>Mill Pool</td></tr></table>',
		],
	},
);
