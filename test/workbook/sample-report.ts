/** A real report, published: what a filled-in workbook looks like. */
import json from '../../assets/sample/report.json' with { type: 'json' };
import { parseReport } from '../../src/report/json';

export const sampleReport = parseReport(JSON.stringify(json));
