import { describe, expect, it } from 'vitest';
import { isFileName, uploadAsk } from './upload-ask.ts';

const chosen = (name: string, type = 'application/pdf') => ({
  name,
  type,
  size: 3,
  slice: (start: number, end: number, as: string) => `${start}-${end} as ${as}`,
});

describe('the request that sends a file', () => {
  it.each([
    ['accounts 2025.pdf', 'accounts 2025.pdf'],
    ['báo cáo tài chính.xlsx', 'báo cáo tài chính.xlsx'],
    ['营业执照.jpg', '营业执照.jpg'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['C:\\files\\x.pdf', 'C:_files_x.pdf'],
    ['report\u202efdp.exe', 'report_fdp.exe'],
    ['two\nlines.txt', 'two_lines.txt'],
    ['  ', '_'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(196)}.pdf`],
  ])('names %j %j', (given, name) => {
    const ask = uploadAsk(chosen(given));
    expect(ask).toEqual({
      query: { name, type: 'application/pdf' },
      body: '0-3 as application/octet-stream',
    });
    expect(isFileName(name)).toBe(true);
  });

  it('leaves out a type that is longer than any', () => {
    expect(uploadAsk(chosen('a', 'x'.repeat(121))).query.type).toBe('');
  });
});
