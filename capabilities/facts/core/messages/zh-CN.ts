import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  fields: {
    date: '日期',
    amount: '金额',
    currency: '币种',
    id: '销售编号',
    customer: '客户',
    channel: '渠道',
    partner: '合作伙伴',
    product: '产品',
    region: '地区',
    supplier: '供应商',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16（小端）',
    'utf-16be': 'UTF-16（大端）',
    gb18030: '中文（GB18030、GBK）',
    'windows-1252': '西欧（Windows-1252）',
    'windows-1258': '越南文（Windows-1258）',
  },
  separators: { comma: '逗号', semicolon: '分号', tab: '制表符', pipe: '竖线' },
  dateOrders: { ymd: '年、月、日', dmy: '日、月、年', mdy: '月、日、年' },
  decimalMarks: { point: '小数点（1,234.50）', comma: '小数逗号（1.234,50）' },
  confidence: { sure: '确定', likely: '很可能', weak: '请核对' },
  why: {
    encoding: {
      byte_order_mark: '文件开头的字节已注明',
      only_ascii: '目前只有不带重音的字母，各种编码都一样',
      valid_utf8: '所有字符都是有效的 UTF-8',
      mostly_utf8: '几乎所有字符都是有效的 UTF-8，少数已损坏',
      every_other_byte_is_nul: '每隔一个字节为空',
      chinese_pairs: '字节成对出现，都是常用汉字',
      vietnamese_tones: '元音后面有越南文声调符号',
      western_letters: '不是 UTF-8，像是西欧字母',
    },
    separator: {
      declared: '文件第一行已注明',
      same_cells_in_every_row: '用它分隔，每行的单元格数相同',
      most_rows_agree: '用它分隔，多数行的单元格数相同',
      one_column: '没有找到分隔符，文件只有一列',
    },
    column: {
      name: '根据列名',
      part_of_name: '根据列名中的词',
      content: '根据列中的内容',
    },
    dates: {
      year_first: '年份在最前面',
      day_above_12: '“{evidence}”只能这样读',
      mixed: '多数日期这样写，但“{evidence}”不是',
      ambiguous: '没有大于 12 的日，日和月也可能相反',
      no_dates: '前几行没有找到日期',
    },
    decimalMark: {
      decimals_seen: '“{evidence}”只能这样读',
      thousands_seen: '“{evidence}”中的符号是千位分隔符',
      mixed: '多数金额这样写，但“{evidence}”不是',
      ambiguous: '“{evidence}”按千位分隔来读，也可能是小数',
      no_marks: '前几行的金额都是整数',
    },
    currency: {
      given: '由您选择',
      column: '每行有自己的币种',
      amounts: '写在金额旁边',
      header: '写在列名里',
      unknown: '文件中没有说明',
    },
  },
  refusedFile: { line: '行', reason: '原因' },
  refusals: {
    file_is_too_large: '文件超过 {megabytes} MB。请按年份拆分后逐个导入。',
    upload_was_interrupted: '文件没有完整到达。请重新发送。',
    upload_not_found: '此文件已不在这里；文件只保留一天。请重新发送。',
    import_not_found: '没有这次导入。',
    import_has_ended: '这次导入已经结束。',
    cursor_not_usable: '列表中的这个位置无效。请从头开始。',
    id_has_other_content: '第 {line} 行：编号为 {id} 的销售已存在，且内容不同。保留先前的那一笔。',
    file_is_empty: '文件是空的。请选择 CSV 文件：第一行是列名，下面每行一笔销售。',
    file_is_a_workbook:
      '这是 Excel 工作簿，不是 CSV 文件。请用 Excel 打开，选择“另存为”，再选“CSV UTF-8”，然后导入该文件。',
    file_is_not_text: '这个文件不是文本，其中有 CSV 文件不会有的字符。请把销售数据导出为 CSV 后重试。',
    line_is_too_long:
      '第 {line} 行超过 {limit, number} 个字符。可能有引号没有闭合，或文件没有换行。请重新导出为 CSV。',
    quote_is_not_closed:
      '第 {line} 行有一个引号打开了单元格却没有闭合。请补上引号；如果它是内容的一部分，请写两次。',
    file_has_too_many_columns:
      '第一行有 {columns, number} 列，最多读取 {limit, number} 列。请只保留与销售有关的列。',
    header_is_missing:
      '第一行已经是一笔销售（“{value}”）。请在上面加一行列名，例如：日期、金额、币种、客户。',
    header_repeats_a_name: '有几列都叫“{column}”。请给每列不同的名称，以便分清要用哪一列。',
    file_has_only_a_header: '文件只有列名，下面没有销售。',
    column_is_not_in_file: '选择了第 {column} 列，但文件只有 {columns} 列。请重新选择列。',
    column_is_mapped_twice: '列“{column}”被选用了两次。请为其中一项选择另一列。',
    date_column_is_not_chosen: '请选择销售日期所在的列。',
    amount_column_is_not_chosen: '请选择销售金额所在的列。',
    currency_is_not_chosen: '请选择币种所在的列，或选择所有金额共用的币种。',
    row_cannot_be_read: '第 {line} 行无法读取。',
    row_has_nul_characters: '第 {line} 行含有空字符（NUL），文本中不应出现。请重新导出文件。',
    row_has_unreadable_characters: '第 {line} 行有不符合该编码的字符。请选择其他编码，或修正这一行。',
    row_has_text_after_a_quote:
      '第 {line} 行在闭合的引号后面还有文字。请把整个单元格放在引号内，其中的引号写两次。',
    row_has_too_many_cells:
      '第 {line} 行有 {cells} 个单元格，表头有 {columns} 个。可能某个单元格含有分隔符，请给它加上引号。',
    row_has_too_few_cells: '第 {line} 行有 {cells} 个单元格，表头有 {columns} 个。这一行可能被截断了。',
    date_is_missing: '第 {line} 行，列 {column}：缺少日期。',
    date_is_unreadable:
      '第 {line} 行，列 {column}：“{value}”无法按{order, select, ymd {年、月、日} dmy {日、月、年} other {月、日、年}}的顺序读作日期。请写成 2026-03-05，或选择其他顺序。',
    date_does_not_exist: '第 {line} 行，列 {column}：“{value}”这一天不存在。',
    date_is_out_of_range: '第 {line} 行，列 {column}：“{value}”早于 1900 年或晚于 2199 年。',
    currency_is_missing: '第 {line} 行，列 {column}：缺少币种。请填写代码，例如 CNY 或 EUR。',
    currency_is_unknown: '第 {line} 行，列 {column}：“{value}”不是币种。请填写代码，例如 CNY 或 EUR。',
    amount_is_missing: '第 {line} 行，列 {column}：缺少金额。',
    amount_is_unreadable:
      '第 {line} 行，列 {column}：“{value}”无法读作以{mark, select, comma {逗号} other {点}}为小数符号的金额。请只写数字，例如 {mark, select, comma {1234,50} other {1234.50}}。',
    amount_has_too_many_digits:
      '第 {line} 行，列 {column}：“{value}”的小数位数多于 {currency} 的位数（{digits}）。如果该符号是千位分隔符，请选择另一种小数符号。',
    amount_is_too_large: '第 {line} 行，列 {column}：“{value}”作为一笔销售的金额过大。',
    currency_contradicts_its_sign:
      '第 {line} 行，列 {column}：“{value}”带有 {sign}，但该行的币种是 {currency}。',
    id_is_missing: '第 {line} 行，列 {column}：缺少销售编号。请填写，或导入时不使用编号列。',
    id_is_too_long: '第 {line} 行，列 {column}：销售编号超过 {limit} 个字符。',
    name_is_too_long: '第 {line} 行，列 {column}：“{value}”超过 {limit} 个字符。',
    rates_lack_a_column: '汇率表需要 date、from、to 和 rate 列，缺少 {column}。',
    rate_is_unreadable:
      '第 {line} 行：这条汇率无法使用。需要 2026-03-05 这样的日期、两个币种代码和 0.92 这样的汇率。',
    rate_is_given_twice: '第 {line} 行：该日期从 {from} 到 {to} 的汇率前面已有不同的值。',
  },
};
