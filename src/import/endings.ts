/** What the names of files that can be read end in, without the dot. */
export const ENDINGS = ['xlsx', 'xlsm', 'docx', 'html', 'htm', 'mhtml', 'mht', 'pdf', 'json'] as const;

/** By its name alone: what a file is, its content tells. @param ending in any letters */
export const isReadable = (ending: string): boolean => ENDINGS.some((each) => each === ending.toLowerCase());
