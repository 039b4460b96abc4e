import { render } from 'preact';

render(<h1>Panel</h1>, document.getElementById('app') ?? document.body);
