// The day that the demo year takes for today.
export const DEMO_DAY = '2025-12-22';
