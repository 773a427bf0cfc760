export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** WordprocessingML, transitional (ECMA-376). */
export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Of relationships, in parts and in the elements that name one. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
