// What stands where an answer of the script is still to come.
import { usePage } from './page.ts';

export function Loading() {
  return <p class="loading">{usePage().words.running.read}</p>;
}
