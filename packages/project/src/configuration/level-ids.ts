/** Names of levels in a configuration, from 0 upwards. */
export const LEVEL_IDS = ['absent', 'mentioned', 'described', 'committed', 'monitored'] as const;
