// In which edition the script was built. `bound`: one script a workbook; `addon`: one script for all workbooks, and no
// web app. The build of an add-on puts its own constant here.

export type Edition = 'bound' | 'addon';

export const edition: Edition = 'bound';
