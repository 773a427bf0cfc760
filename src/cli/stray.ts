/**
 * pdf.js, where it runs in the program's own thread, leaves promises about damaged files behind that nobody waits
 * for, and Node would end the program for one. What is waited for fails all the same, and is told.
 */

/** Its own errors, by their names; what else nobody waits for is a mistake of ours. */
const OF_PDF_JS =
  /^((XRefEntry|XRefParse|MissingData|ParserEOF|InvalidPDF|UnknownError|Response|Abort|Password)Exception|(Format|Jpeg|Jpx|Jbig2|DNLMarker|EOIMarker)Error)$/;

export const isStray = (cause: unknown): boolean => cause instanceof Error && OF_PDF_JS.test(cause.name);
