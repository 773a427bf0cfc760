import { excelSuite, wholeOf } from '../../excel/suite';
import { editedContract, hostContract } from '../contract';

excelSuite('the contract of the port, in Excel', (start) => {
  const open = async () => {
    const excel = await start();
    // Closed by the suite.
    return {
      host: excel.host,
      clerk: excel,
      whole: async () => wholeOf(excel),
      close: async () => undefined,
    };
  };
  hostContract(open);
  editedContract(open);
});
