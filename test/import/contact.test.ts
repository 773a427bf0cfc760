/** Whom to ask: the office, and how it is reached, in the forms in which offices write it. */
import { contactIn } from '../../src/import/recognise/contact';

const UNIT = '某县财政局';
const ASK = '本报告的统计期限自2025年1月1日起至12月31日止。如对本报告有疑问，';

test.each<[string, ReturnType<typeof contactIn>]>([
  [
    '请与某县财政局办公室联系（地址：某县河滨路8号；邮编：215000；电话：0512-65550000；传真：0512-65550001；电子邮箱：bgs@example.gov.cn）。',
    {
      office: '某县财政局办公室',
      address: '某县河滨路8号',
      postcode: '215000',
      telephone: '0512-65550000',
      fax: '0512-65550001',
      email: 'bgs@example.gov.cn',
    },
  ],
  [
    '请联系局政务公开科(地址：河滨路8号，传 真 0512—65550001)。',
    { office: '局政务公开科', address: '河滨路8号', fax: '0512—65550001' },
  ],
  ['可直接与局政务\n公开科联系，电话65550000。', { office: '局政务公开科', telephone: '65550000' }],
  ['请向局办公室（河滨路8号）反映。', { office: '局办公室' }],
  // The unit itself is no office of its own.
  ['请与某县财政局联系（电话：0512-65550000）。', { telephone: '0512-65550000' }],
  ['请与我们联系（电话：0512-65550000）。', { telephone: '0512-65550000' }],
  ['请与本机关联系。', {}],
  ['联系电话：0512-65550000。', { telephone: '0512-65550000' }],
  ['请联系电话（0512-65550000）。', { telephone: '0512-65550000' }],
  ['欢迎监督。', {}],
])('%j', (words, contact) => {
  expect(contactIn(ASK + words, UNIT)).toEqual(contact);
});
