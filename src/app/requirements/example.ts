/** What one city asked of its units for 2025, to begin with: superiors differ, and none of it is a rule for all. */
import wuwei from '../../../assets/requirements/wuwei-2025.json' with { type: 'json' };
import { settingsFromJson } from '../../report/settings-json';
import type { Settings } from '../../report/settings';

export const exampleRequirements = (): Settings => settingsFromJson(wuwei);
