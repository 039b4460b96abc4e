import { actRule } from '../../scripts/act-rule.ts';

const MEANING = 'Only somebody who understands the words can tell that they are not about this part.';

export default actRule(
	{ id: 'b49b2e', name: 'Heading is relevant', rules: ['heading-generic', 'title-generic', 'placeholder-text'] },
	{
		failed: [
			'<h1>[Replace this text with the main heading]</h1><p>You can renew your bus pass online.</p>',
			[
				'<h1>Uncaught Error: Call to undefined function get_bins() in /var/www/html/bins.php on line 42</h1><p>Order a garden waste bin.</p>',
				'No rule of ours knows messages of servers.',
			],
			[
				'<h1>2026-06-30 13:46 UTC</h1><ul><li>Pottery</li><li>First aid</li></ul>',
				'No rule of ours judges a heading that is a date.',
			],
			['<h1>Hi</h1><form><label>Name <input></label></form>', MEANING],
			'<h1>Page 1</h1><ul><li>Garden bins</li><li>Food caddies</li></ul>',
			[
				'<span role="heading" aria-level="1">Home</span><p>The library opens on Sundays from May.</p>',
				'We take for a heading only what is an `h1` to `h6` element.',
			],
			[
				'<h1>Payments</h1><h2>Claim money from the council</h2><form><label>How much do you want to pay us? <input></label></form>',
				MEANING,
			],
			['<h1>Contact the planning team</h1><main><h2>How to call the libraries team</h2></main>', MEANING],
			['<h1>Apply for a blue badge</h1><form><label>Number of your garage <input></label><button>Rent it</button></form>', MEANING],
			['<h1>Housing</h1><h3>ortcontact Hous</h3><p>Call us on 01632 960 001.</p>', MEANING],
			'<h1>Housing</h1><h3>Insert your heading here by the end of the day Contact housing</h3><p>Call us on 01632 960 001.</p>',
			['<h1>Housing</h1><h3>&lt;!-Make sure to update-&gt; Contact housing</h3><p>Call us on 01632 960 001.</p>', MEANING],
		],
		passed: [
			'<h1>Renew your bus pass online</h1><ol><li>Have a photo ready</li><li>Fill in the form</li></ol>',
			'<h1>New in the shop: garden bins</h1><ul><li>A bin of 140 litres</li></ul>',
			'<h1>Weather</h1><h2>Current weather in Sampleton</h2><p>It is 12°C.</p>',
			'<h1>Local plan</h1><h2>Chapter 4</h2><p>Where new homes can go.</p>',
			'<h1>Concert in the park</h1><h2>1st movement</h2><p>Played by the town band.</p>',
			'<h1>Planning words</h1><h3>Glossary</h3><dl><dt>Curtilage</dt><dd>The land around a house</dd></dl>',
			"<h1>Don't forget to bring:</h1><ul><li>your passport</li><li>a bill</li></ul>",
			'<h1 style="color: darkgrey; background-color: black">Your future starts at our college</h1><p>Courses for adults.</p>',
			'<p class="h1" role="headline" style="font-size: 32px; font-weight: bold">A million different walks</p><p>Paths by the river for all ages.</p>',
			'<img src="image-of-text.png" style="max-width: 100%; height: auto" alt=""><table><tr><th>Years</th><th>Rate</th></tr><tr><td>5</td><td>4%</td></tr></table>',
			'<h1>Welcome to our brand new wizard that will post your bus pass home</h1><p>Fill in the form.</p>',
			'<h1>Travel advice and advice on travel</h1><ul><li><a href="/france">Going to France</a></li></ul>',
			'<h1>Rooms</h1><h2>The castle has 8 rooms for weddings and 2 halls</h2><figure><img title="The castle has 8 rooms for weddings and 2 halls." src="castle.png" alt="The castle at dusk with its lights on"><figcaption>The castle has 8 rooms for weddings and 2 halls.</figcaption></figure>',
			'<h1>Cycling</h1><h2>List of links</h2><ul><li><a href="/map">Map of cycle paths</a></li></ul>',
			'<h1>Prices</h1><h2>Final day for savings</h2><p>Everything will cost more tomorrow.</p>',
			'<h1>Peace office shuts as there is no more business</h1><p>The number of wars goes up every year.</p>',
			'<h1>Shop</h1><h3>Opening hours?</h3><p>We are open all day and all night.</p>',
			'<h1>Help</h1><h3>Contact Contact the housing team </h3><p>Call us on 01632 960 001.</p>',
			'<h1>Help</h1><h3>Contact the housing team (h3)</h3><p>Call us on 01632 960 001.</p>',
			'<h1>Help</h1><h3>Contact the housing team &lt;</h3><p>Call us on 01632 960 001.</p>',
		],
		inapplicable: [
			'<p>The library opens on Sundays from May.</p>',
			'<h1></h1><p>The library opens on Sundays from May.</p>',
			'<div role="heading" aria-level="1"></div><p>The library opens on Sundays from May.</p>',
			'<h1><div></div></h1><p>The library opens on Sundays from May.</p>',
		],
	},
);
