import { excelSuite, wholeOf } from '../../excel/suite';
import { hostContract } from '../contract';

excelSuite('the contract of the port, in Excel', (start) => {
  hostContract(async () => {
    const excel = await start();
    // Closed by the suite.
    return {
      host: excel.host,
      clerk: excel,
      whole: async () => wholeOf(excel),
      close: async () => undefined,
    };
  });
});
