/** How long what imports leave behind is kept. */
export interface Retention {
  /** Newest reports that are kept; older ones are deleted. */
  reports: number;
  /** Uploads are deleted when they were neither uploaded nor imported for so long. */
  uploadDays: number;
}

export const RETENTION: Retention = { reports: 50, uploadDays: 30 };
