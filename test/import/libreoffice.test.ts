/** Our own report, saved by another program and printed as PDF, is still the same report. */
import { bytesOf, differences, distinctReport, page } from './page';
import { writeReport } from '../../src/app/write-report';
import { importReport, type DocumentKind } from '../../src/import/import-report';
import { convert, whereLibreOffice } from '../libreoffice';

const lines = (text: unknown): string => JSON.stringify(text).replace(/\\n/g, '');

whereLibreOffice('saved by LibreOffice', () => {
  test.each<[string, DocumentKind, 'docx' | 'html']>([
    ['docx:MS Word 2007 XML', 'docx', 'docx'],
    ['pdf:writer_pdf_Export', 'pdf', 'docx'],
    ['html:HTML (StarWriter)', 'html', 'html'],
  ])(
    '%s',
    async (format, kind, from) => {
      const report = distinctReport();
      const source = from === 'docx' ? (await writeReport(report)).docx : bytesOf(await page(report));
      const saved = convert({ [`report.${from}`]: source }, format).get(`report.${from}`)!;
      const { value } = await importReport(kind, saved);
      expect(differences(value, report)).toEqual([]);
      expect([value.agency, value.year, value.edition]).toEqual([report.agency, report.year, report.edition]);
      expect(lines(value.narrative)).toBe(lines(report.narrative));
      expect(value.profile).toEqual(report.profile);
    },
    240_000,
  );
});
