import { defineBackground } from 'wxt/utils/define-background';
import { followButton } from '../core/extension/button.ts';
import { control } from '../core/extension/controller.ts';

export default defineBackground(() => {
	control();
	followButton();
});
