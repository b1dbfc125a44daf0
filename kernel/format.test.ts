import { describe, expect, it } from 'vitest';
import {
  amountText,
  bytesText,
  clockText,
  countText,
  dayText,
  listText,
  moneyText,
  percentText,
  shortNumberText,
  zoneText,
} from './format.ts';

describe('format', () => {
  it.each([
    ['26250.00', 'USD', 'en', '26,250.00'],
    ['26250.00', 'USD', 'nl', '26.250,00'],
    ['26250.00', 'EUR', 'vi', '26.250,00'],
    ['26250.00', 'CNY', 'zh-CN', '26,250.00'],
    ['-1500000', 'VND', 'vi', '-1.500.000'],
    ['9007199254740993.01', 'USD', 'en', '9,007,199,254,740,993.01'],
  ] as const)('%s %s in %s is %s, every digit kept', (amount, currency, language, expected) => {
    expect(amountText(amount, currency, language)).toBe(expected);
  });

  it('names the currency by its code, on the same line', () => {
    expect(moneyText('5.00', 'EUR', 'en')).toBe('5.00\u00a0EUR');
  });

  it('keeps what is not a number as it is written', () => {
    expect(amountText('n/a', 'USD', 'en')).toBe('n/a');
  });

  it.each([
    [1, 'en', '1 byte'],
    [980, 'en', '980 bytes'],
    [2048, 'nl', '2 kB'],
    [1_468_006, 'en', '1.4 MB'],
    [1_468_006, 'vi', '1,4 MB'],
    [26_214_400, 'zh-CN', '25 MB'],
  ] as const)('%d bytes in %s are %s', (bytes, language, expected) => {
    expect(bytesText(bytes, language).replace('\u00a0', ' ')).toBe(expected);
  });

  it('writes shares, counts, days and lists', () => {
    expect(percentText('0.087121', 'en', 2)).toBe('8.71\u00a0%');
    expect(percentText(0.6, 'nl', 0)).toBe('60\u00a0%');
    expect(countText('336.9089', 'nl')).toBe('336,9089');
    expect(dayText('2026-03-31', 'en')).toBe('31 Mar 2026');
    expect(dayText('2026-03-31', 'zh-CN')).toBe('2026年3月31日');
    expect(dayText('soon', 'en')).toBe('soon');
    for (const language of ['en', 'vi', 'zh-CN', 'nl'] as const) {
      // The hour is that of whoever runs this.
      expect(clockText('2026-03-31T09:05:07Z', language)).toMatch(/^\d\d:05:07$/);
    }
    expect(clockText('soon', 'en')).toBe('soon');
    expect(listText(['Kestrel', 'Lotus'], 'en')).toBe('Kestrel and Lotus');
  });
});

describe('a large amount on an axis', () => {
  it.each([
    [60_000_000_000, 'en', '60bn'],
    [60_000_000_000, 'nl', '60\u00a0mld.'],
    [60_000_000_000, 'zh-CN', '600亿'],
    // The short form, `T`, is also how million begins.
    [60_000_000_000, 'vi', '60 tỷ'],
    [1_200_000, 'vi', '1,2 triệu'],
  ] as const)('%s in %s is %s', (value, language, expected) => {
    expect(shortNumberText(value, language)).toBe(expected);
  });
});

describe('a time zone', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', 'vi', 'Ho Chi Minh, GMT+7'],
    ['Europe/Amsterdam', 'nl', 'Amsterdam, GMT+2'],
    ['UTC', 'en', 'UTC, GMT+0'],
  ] as const)('%s in %s is %s', (zone, language, expected) => {
    expect(zoneText(zone, '2026-07-01T08:00:00Z', language)).toBe(expected);
  });
});
