/** `npm run schema`: writes the published schema of a report anew, after the format or the report has changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema } from '../src/report/report-schema';

const file = join(import.meta.dirname, '../assets/report.schema.json');
writeFileSync(file, `${JSON.stringify(reportSchema(), null, 1)}\n`);
