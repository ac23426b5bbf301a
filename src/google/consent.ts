// What a person has allowed the script to do. Google's own refusals are never caught before it was asked here.

/** Some of the scopes are not granted yet; at `address` Google asks the person for them. */
export class ConsentMissing extends Error {
  readonly address: string;

  constructor(address: string) {
    super('Some scopes are not granted.');
    this.address = address;
  }
}

/** For a run of the menu: Google ends the run where one of `scopes` is missing, and asks the person by itself. */
export function requireScopes(scopes: readonly string[]): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes.map(addressOf));
}

/** For a call from a page, in front of which Google asks nothing: what is missing of `scopes`, or null. */
export function missingConsent(scopes: readonly string[]): ConsentMissing | null {
  const service: Informing = ScriptApp;
  const info = service.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes.map(addressOf));
  const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isMissing ? new ConsentMissing(info.getAuthorizationUrl()) : null;
}

/** `getAuthorizationInfo` with single scopes, which Google's types leave out. */
interface Informing {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

const addressOf = (scope: string) => `https://www.googleapis.com/auth/${scope}`;
