/** Who is looking: it decides what to fix first and how that is put. */
export type Role = 'words' | 'site' | 'reviewer';
