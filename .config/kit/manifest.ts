import { OfficeAddinManifest } from 'office-addin-manifest';
import { UsageError } from './usage-error';

/** The origin of manifest.xml in the project, where `npm run dev` serves the add-in. */
const DEVELOPMENT = 'https://localhost:3000';

const address = /((?:DefaultValue|Value)=")https:\/\/localhost:3000(?=\/)/g;

/**
 * The project's manifest with its addresses under `url`. office-addin-manifest can set the
 * identifier and the name only, and writes the whole file anew; here everything else stays as written.
 */
export const addressedManifest = (manifest: string, url: string): string =>
  manifest.replace(address, (_, before: string) => before + url);

/** Reads a manifest back with Microsoft's reader and returns its identifier. */
export async function checkedIdentifier(path: string, url: string): Promise<string> {
  const info = await OfficeAddinManifest.readManifestFile(path);
  const addresses = [
    info.iconUrl,
    info.highResolutionIconUrl,
    info.supportUrl,
    info.defaultSettings?.sourceLocation,
  ];
  const stray = addresses.find((each) => !each?.startsWith(`${url}/`));
  if (!info.id || stray !== undefined)
    throw new UsageError(
      `manifest.xml 里的网址不在 ${DEVELOPMENT} 下，未能改成 ${url}：${stray ?? '没有 Id'}`,
    );
  return info.id;
}
