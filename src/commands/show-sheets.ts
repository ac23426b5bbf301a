// Shows the sheets of a view, of a part, the core ones, or all.
import type { Part } from '#core/table';
import { menu } from '#texts/ky/menu';
import { type MenuCommand, menuCommand } from './command.ts';
import { showPart, showSheets, showView, type ViewId } from './people/views.ts';

const ofView = (view: ViewId): MenuCommand =>
  menuCommand({
    caption: menu.views[view],
    effect: 'shows',
    run: (context) => {
      showView(context, view);
      return undefined;
    },
  });

const ofPart = (part: Part): MenuCommand =>
  menuCommand({
    caption: menu.parts[part],
    effect: 'shows',
    run: (context) => {
      showPart(context, part);
      return undefined;
    },
  });

const ofAll = (caption: string, all: boolean): MenuCommand =>
  menuCommand({
    caption,
    effect: 'shows',
    run: (context) => {
      showSheets(context, all);
      return undefined;
    },
  });

export const menuShowSecretary = ofView('secretary');
export const menuShowMember = ofView('member');
export const menuShowChair = ofView('chair');
export const menuShowStart = ofPart('start');
export const menuShowGroup = ofPart('group');
export const menuShowMeetings = ofPart('meetings');
export const menuShowPlan = ofPart('plan');
export const menuShowSurveys = ofPart('surveys');
export const menuShowResults = ofPart('results');
export const menuShowControl = ofPart('control');
export const menuShowCore = ofAll(menu.showCore, false);
export const menuShowAll = ofAll(menu.showAll, true);
