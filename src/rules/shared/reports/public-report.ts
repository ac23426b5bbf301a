// Whether an event, as people wrote it, is the executive body's public report (8.5).

/** Words that no other event has. */
const ITSELF = /көпчүлүк алдында|эл алдында|публичн|public report/iu;
const BODY = /өкмөт|аткаруу орган|башчы|мэр|окмот|исполнительн|глав|executive|mayor|head of/iu;
const REPORT = /отч[её]т|report/iu;

/** Whether a text names the public report: by its own words, or as a report of the body or its head. */
export function isPublicReport(event: string): boolean {
  return ITSELF.test(event) || (BODY.test(event) && REPORT.test(event));
}
