import { defineBackground } from 'wxt/utils/define-background';
import { followButton } from '../core/extension/button.ts';
import { control } from '../core/extension/controller.ts';
import { followMarks } from '../core/extension/mark-commands.ts';
import { followPictures } from '../core/extension/pictures/picture-desk.ts';
import { rules } from '../rules/index.ts';

export default defineBackground(() => {
	control(rules);
	followButton();
	followMarks();
	followPictures();
});
