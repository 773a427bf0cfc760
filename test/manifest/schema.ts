import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { specification } from '../specification';

/** What Microsoft's schema has against a manifest. Call only where the specification is. */
export async function schemaErrors(manifest: string): Promise<string[]> {
  const folder = specification('manifest-xsd');
  const files = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const isRoot = (file: { fileName: string }): boolean => file.fileName === 'OfficeAppManifestV1_1.xsd';
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: files.filter(isRoot),
    preload: files.filter((file) => !isRoot(file)),
  });
  return errors.map(({ message }) => message);
}
