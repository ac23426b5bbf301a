// Whether a summary report is there, beyond its line in the register.
import type { Report } from '#tables/reports';

/** Whether the report has been made: its document is linked, or it has been approved. */
export function isMade({ document, approved }: Pick<Report, 'document' | 'approved'>): boolean {
  return document !== null || approved !== null;
}
