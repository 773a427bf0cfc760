import { Fault } from '../../src/report/result';

test('a fault tells a developer its code, its values and its cause', () => {
  const cause = new TypeError('inner');
  const fault = new Fault('json-key', { key: 'stray' }, { cause });
  expect(String(fault)).toBe('Fault: json-key {"key":"stray"}');
  expect(fault).toMatchObject({ code: 'json-key', values: { key: 'stray' }, cause });
});

test('a fault without values has none', () => expect(new Fault('host-empty').values).toEqual({}));
