import { describe, expect, test } from 'vitest';
import { parsePhone } from './phone.ts';

describe('a telephone number', () => {
  test.each(['110', '1708', '14045'])('%s is a short code, dialled as it is', (value) => {
    expect(parsePhone(value)).toEqual({ display: value, dial: value, whatsapp: null, takesTexts: true });
  });

  test.each(['1500771', '1500 771', '1-500-771', '+62 1500771'])(
    '%s is a number of the whole country, dialled without a prefix',
    (value) => {
      expect(parsePhone(value)).toEqual({ display: '1500771', dial: '1500771', whatsapp: null, takesTexts: false });
    },
  );

  test.each([
    '0811-5445-110',
    '08115445110',
    '+62 811 5445 110',
    '62811.5445.110',
    '0811–5445–110',
    '+62 (0)811 5445 110',
  ])('written %s is one and the same mobile number', (value) => {
    expect(parsePhone(value)).toEqual({
      display: '0811-5445-110',
      dial: '+628115445110',
      whatsapp: '628115445110',
      takesTexts: true,
    });
  });

  test.each(['(0541) 555111', '0541-555111', '0541555111', '(62-541) 555111', '+62 541 555 111', '62 (0)541 555111'])(
    'written %s is one of Samarinda',
    (value) => {
      expect(parsePhone(value)).toEqual({
        display: '(0541) 555111',
        dial: '+62541555111',
        whatsapp: '62541555111',
        takesTexts: false,
      });
    },
  );

  test.each([
    '(0541) 555111 psw. 12',
    '0541-555111 pswt 12',
    '(0541) 555111 pesawat 12',
    '0541 555111, ext. 12',
    '0541-555111 Psw.12',
  ])('written %s has an extension that is shown, and dialled after a pause', (value) => {
    expect(parsePhone(value)).toEqual({
      display: '(0541) 555111 psw. 12',
      dial: '+62541555111,12',
      whatsapp: null,
      takesTexts: false,
    });
  });

  test.each(['0800-1234-567', '0804-1-500-123'])('%s takes no messages', (value) => {
    expect(parsePhone(value)).toMatchObject({
      dial: `+62${value.replaceAll('-', '').slice(1)}`,
      whatsapp: null,
      takesTexts: false,
    });
  });

  test.each([
    '12',
    'bukan nomor',
    '081112345678901234',
    '081234567',
    '+1 202 555',
    '+1 202 555 0143',
    '0541-555111, 555112',
    '0541-555111; 0541-555112',
    '0811-5445-110 / 0811-5445-111',
    '0541-555111 555112',
    '27-11-2024',
    '02-11-2024',
    '2024-11-27',
    '0062 811 5445 110',
    '+0811 5445 110',
    '555111',
    '8115445110',
    '110 psw. 12',
    '(0541) 555111 psw.',
    '0541/555111',
  ])('is not read out of %s', (value) => {
    expect(parsePhone(value)).toBeNull();
  });
});
