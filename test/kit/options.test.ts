import { shareAddress, siteAddress } from '../../.config/kit/address';
import { readOptions } from '../../.config/kit/options';

describe('the address of the site', () => {
  test.each([
    ['https://intranet.example/nianbao', 'https://intranet.example/nianbao'],
    ['https://intranet.example/nianbao/', 'https://intranet.example/nianbao'],
    [' https://intranet.example/a/b// ', 'https://intranet.example/a/b'],
    ['https://intranet.example', 'https://intranet.example'],
    ['https://INTRANET.example:443/', 'https://intranet.example'],
    ['https://10.1.2.3:8443/nianbao', 'https://10.1.2.3:8443/nianbao'],
    ['https://intranet.example/x/../nianbao', 'https://intranet.example/nianbao'],
  ])('%s is taken as %s', (given, taken) => expect(siteAddress(given)).toBe(taken));

  test.each([
    ['', '不是网址'],
    ['intranet.example/nianbao', '不是网址'],
    ['http://intranet.example/nianbao', '必须以 https:// 开头'],
    ['ftp://intranet.example/nianbao', '必须以 https:// 开头'],
    ['https://clerk:secret@intranet.example/', '不要写用户名和密码'],
    ['https://intranet.example/nianbao?x=1', '不要带“?”或“#”'],
    ['https://intranet.example/nianbao#top', '不要带“?”或“#”'],
    ['https://intranet.example/nianbao/taskpane.html', '不要写到某个网页'],
    ['https://intranet.example/年报', '只能用英文字母'],
    ['https://intranet.example/a b', '只能用英文字母'],
    ['https://intranet.example/a//b', '只能用英文字母'],
    ["https://intranet.example/it's", '只能用英文字母'],
  ])('%s is refused', (given, sentence) => expect(() => siteAddress(given)).toThrow(sentence));
});

describe('the shared folder', () => {
  test.each([
    ['\\\\server\\nianbao', '\\\\server\\nianbao'],
    ['\\\\server\\公开科\\年报 助手\\', '\\\\server\\公开科\\年报 助手'],
    ['//server/nianbao', '\\\\server\\nianbao'],
  ])('%s is taken as %s', (given, taken) => expect(shareAddress(given)).toBe(taken));

  test.each(['C:\\nianbao', '\\\\server', 'server\\nianbao', '\\\\server\\a"b', ''])(
    '%s is refused',
    (given) => expect(() => shareAddress(given)).toThrow('不是网络共享文件夹'),
  );
});

test.each([
  [[], '请用 --url'],
  [['--url'], '看不懂这些参数'],
  [['--address', 'https://intranet.example'], '看不懂这些参数'],
])('%j is answered with the usage', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
  expect(() => readOptions(args)).toThrow('用法：npm run kit -- --url');
});
