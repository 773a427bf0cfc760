/**
 * The tables that tell what the codes of a Chinese font mean that is not in the PDF itself (Adobe's CMaps, as
 * pdf.js ships them). A build has them in it, one script each, loaded when a PDF asks for it; where nothing is
 * bundled, whoever starts the program says where they are.
 */

/** @returns the table as it is in its file; rejects where there is none of that name */
export type CharacterMaps = (name: string) => Promise<Uint8Array>;

let unbundled: CharacterMaps | undefined;

export function useCharacterMaps(maps: CharacterMaps): void {
  unbundled = maps;
}

/** First where files can be read: asking for a script that is not there takes longer than reading one that is. */
export const characterMap: CharacterMaps = (name) =>
  unbundled ? unbundled(name).catch(() => bundled(name)) : bundled(name);

/** Those of Chinese; what is Japanese or Korean is no report. */
async function bundled(name: string): Promise<Uint8Array> {
  const { default: data } = (await import(
    /* webpackInclude: /(GB|CNS|B5)[\w-]*\.bcmap$/ */
    /* webpackChunkName: "characters-[request]" */
    `pdfjs-dist/cmaps/${name}.bcmap`
  )) as { readonly default: string };
  const bytes = atob(data.slice(data.indexOf(',') + 1));
  return Uint8Array.from(bytes, (c) => c.charCodeAt(0));
}
