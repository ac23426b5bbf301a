// The calendar of working days: ours beside a general table of the world's holidays, which does not know Kyrgyzstan.
import { weightOfModule } from '../../build/weigh.ts';
import type { Ratio } from './ratio.ts';

/** Bytes of the script. */
export async function holidaysRatio(): Promise<Ratio> {
  const modules = [require.resolve('date-holidays'), './src/calendar/index.ts'];
  const [usual, ours] = await Promise.all(modules.map(weightOfModule));
  if (!usual || !ours) throw new Error('Nothing was bundled');
  return {
    usual,
    ours,
    ratio: Math.round(usual / ours),
    of: 'bytes of working-day arithmetic: date-holidays and our calendar',
  };
}
