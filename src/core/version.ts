// Which edition of the product this is: the script, its log and its papers say so.
export { version } from '#package';
