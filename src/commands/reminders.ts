// Reminds a person by mail of what falls due.
import { command } from './command.ts';
import { remind, setReminders as turn } from './people/reminders.ts';

/** Switches the person’s own daily letter. Answers one sentence. */
export const setReminders = command({
  args: ['on'],
  effect: 'writes',
  // The daily run cannot ask for what its letters need.
  scopes: ['script.scriptapp', 'script.send_mail', 'userinfo.email'],
  run: (context, { on }: { readonly on: boolean }) => turn(context, on),
});

/** The daily run of anyone who asked for reminders. */
export const remindDaily = command({
  args: [],
  effect: 'writes',
  scopes: ['script.send_mail', 'userinfo.email'],
  run: (context) => {
    remind(context);
  },
});
