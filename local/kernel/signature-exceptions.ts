// Where Google's types do not say it right, or not enough: a short list, each entry reviewed by hand.

/** Signatures that stand in place of those of @types/google-apps-script. */
export const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // The types want a Document.Document or a form for a thing that both take.
  'ScriptApp.getAuthorizationInfo': ['AuthMode', 'AuthMode,string[]'],
};

/** Interfaces that several of the host's services have. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  BlobSource: ['Blob', 'Chart', 'Document', 'EmbeddedChart', 'HtmlOutput', 'Spreadsheet'],
  DataTableSource: ['DataTable', 'DataTableBuilder', 'Range'],
  Chart: ['Chart', 'EmbeddedChart'],
};

/** The service in whose name Google calls a class, as in «SpreadsheetApp.Range.setValues». */
export const PACKAGES: Readonly<Record<string, string | undefined>> = {
  Spreadsheet: 'SpreadsheetApp',
  Sheet: 'SpreadsheetApp',
  Range: 'SpreadsheetApp',
  RangeList: 'SpreadsheetApp',
  Protection: 'SpreadsheetApp',
  DataValidation: 'SpreadsheetApp',
  DataValidationBuilder: 'SpreadsheetApp',
  ConditionalFormatRule: 'SpreadsheetApp',
  ConditionalFormatRuleBuilder: 'SpreadsheetApp',
  BooleanCondition: 'SpreadsheetApp',
  EmbeddedChart: 'SpreadsheetApp',
  EmbeddedChartBuilder: 'SpreadsheetApp',
  EmbeddedBarChartBuilder: 'SpreadsheetApp',
  ContainerInfo: 'SpreadsheetApp',
  Chart: 'Charts',
  ChartOptions: 'Charts',
  DataTableBuilder: 'Charts',
  BarChartBuilder: 'Charts',
  HtmlOutput: 'HtmlService',
  HtmlTemplate: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Trigger: 'ScriptApp',
  TriggerBuilder: 'ScriptApp',
  ClockTriggerBuilder: 'ScriptApp',
  SpreadsheetTriggerBuilder: 'ScriptApp',
  AuthorizationInfo: 'ScriptApp',
};
