import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '../../core/extension/messages.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined) await ask({ ask: 'open', tabId: tab.id });
render(<p>Checking</p>, document.getElementById('app') ?? document.body);
