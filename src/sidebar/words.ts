// The words of the sidebar that its page brings along: Kyrgyz. Others are read when they are chosen.
import { sidebar as kyrgyz } from '#texts/ky/sidebar';

export type { SidebarWords } from '#texts/sidebar-words';
export { kyrgyz };
