// Protected ranges in the grid: an edit is refused until the person has confirmed it, or refused for good.
import type { Command, CommandResult, Zone } from '@odoo/o-spreadsheet';
import { type Mark, marksOf } from '../engine/marks.ts';
import { helpers, type Model, registries, UIPlugin } from '../engine/o-spreadsheet.ts';
import { ask, toast } from './boxes.ts';
import { type Touching, touchedCells } from './touched-cells.ts';
import { WORDS } from './words.ts';

const REASON: string = 'ProtectedRange';
const ROOM = 'protection';

/** What the host keeps with a protected range or sheet. */
interface ProtectionData {
  readonly description: string;
  readonly warningOnly: boolean;
  /** The addresses that may edit; null admits anyone who may edit the workbook. */
  readonly editors: readonly string[] | null;
}

interface Rejected {
  readonly command: Touching;
  readonly result: { readonly reasons: readonly string[] };
}

/** The protections of one model, which it is given once it is made. */
export class Protection {
  model: Model | undefined;
  /** The address of the page's person. */
  private readonly email: string;
  /** Whether the person has confirmed the edit that is being made. */
  confirmed = false;

  constructor(email: string) {
    this.email = email;
  }

  /** The first protection that a command would break, unless it is confirmed. */
  against(command: Touching): Mark<ProtectionData> | undefined {
    const touched = touchedCells(command);
    if (!this.model || this.confirmed || touched.length === 0) return undefined;
    const sheetId = command.sheetId ?? this.model.getters.getActiveSheetId();
    return marksOf<ProtectionData>(this.model, 'protection').find(
      (mark) =>
        mark.sheetId === sheetId && !this.admits(mark.data) && touched.some((zone) => covers(mark.a1, zone)),
    );
  }

  private admits({ warningOnly, editors }: ProtectionData): boolean {
    return !warningOnly && (editors === null || editors.includes(this.email));
  }

  /** Makes an edit although its cells are protected. */
  edit(command: Touching): void {
    if (!this.model) return;
    this.confirmed = true;
    try {
      Reflect.apply(this.model.dispatch, this.model, [command.type, command]);
    } finally {
      this.confirmed = false;
    }
  }
}

function covers(a1: string | null, { left, right, top, bottom }: Zone): boolean {
  if (a1 === null) return true;
  const zone = helpers.toUnboundedZone(a1);
  const { right: lastCol = Number.POSITIVE_INFINITY, bottom: lastRow = Number.POSITIVE_INFINITY } = zone;
  return zone.left <= right && left <= lastCol && zone.top <= bottom && top <= lastRow;
}

/** Refuses in the model; where only a part of a bigger command is refused, a toast says so. */
class ProtectionPlugin extends UIPlugin {
  private readonly protection: Protection;
  private handling = false;
  private refused = false;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.protection = config.custom[ROOM] as Protection;
  }

  override allowDispatch(command: Command): CommandResult | CommandResult[] {
    if (!this.protection.against(command)) return super.allowDispatch(command);
    this.refused = this.handling;
    return REASON as CommandResult;
  }

  override beforeHandle(): void {
    this.handling = true;
  }

  override finalize(): void {
    this.handling = false;
    if (this.refused) toast(WORDS.protectedRefusal, WORDS.protectedTitle);
    this.refused = false;
  }
}

/** Makes the library heed protections; returns the `custom` part of the model's configuration. */
export function heeding(protection: Protection): Record<string, Protection> {
  registries.featurePluginRegistry.add('protected_ranges', ProtectionPlugin);
  return { [ROOM]: protection };
}

/** Asks the person whenever the model has refused an edit, and makes the edit if they confirm. */
export function confirmEdits(model: Model, protection: Protection): void {
  protection.model = model;
  // Later: the grid must first have put away what was typed.
  model.on('command-rejected', protection, (event) => {
    setTimeout(() => confirmEdit(protection, event as Rejected));
  });
}

async function confirmEdit(protection: Protection, { command, result }: Rejected): Promise<void> {
  const broken = protection.against(command)?.data;
  if (!broken || !result.reasons.includes(REASON)) return;
  if (!broken.warningOnly) {
    toast(broken.description || WORDS.protectedRefusal, WORDS.protectedTitle);
    return;
  }
  const text = [broken.description, WORDS.protectedWarning].filter(Boolean).join('\n');
  const { button } = await ask({ title: WORDS.protectedTitle, text, buttons: 'OK_CANCEL', prompt: false });
  if (button === 'OK') protection.edit(command);
}
