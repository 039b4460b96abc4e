import { render } from 'preact';

render(<p>Checking</p>, document.getElementById('app') ?? document.body);
