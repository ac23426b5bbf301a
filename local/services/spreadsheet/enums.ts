/// <reference types="google-apps-script" />
// The enumerations of the spreadsheet service that the host knows.
import { enumeration } from '../enumeration.ts';

import Sheets = GoogleAppsScript.Spreadsheet;

export const WrapStrategy = enumeration<typeof Sheets.WrapStrategy>('WRAP', 'OVERFLOW', 'CLIP');
export const ProtectionType = enumeration<typeof Sheets.ProtectionType>('RANGE', 'SHEET');
export const BorderStyle = enumeration<typeof Sheets.BorderStyle>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
);
export const BooleanCriteria = enumeration<typeof Sheets.BooleanCriteria>('CUSTOM_FORMULA');
export const DataValidationCriteria = enumeration<typeof Sheets.DataValidationCriteria>(
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
);
