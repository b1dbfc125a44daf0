/**
 * What each clause should say, and the words by which one sees that it does. Clauses may be written in any of the four
 * languages whoever reads them, so every point is looked for in all four at once. Finding the word does not prove that
 * the matter is settled well; not finding it is a good reason to look again.
 */
import type { ClauseName } from './clauses.ts';

export const points = [
  'outside',
  'figure',
  'when',
  'missed',
  'customers',
  'data',
  'brand',
  'content',
  'channels',
  'broughtIn',
  'madeTogether',
  'duration',
  'place',
  'inWriting',
  'atOnce',
  'handover',
  'assets',
  'talks',
  'mediator',
  'lastResort',
  'law',
] as const;
export type Point = (typeof points)[number];

/** What is asked of each clause. Non-competition is asked only of those who want it. */
export const pointsOf: Readonly<Record<ClauseName, readonly Point[]>> = {
  scope: ['figure', 'outside'],
  duties: ['when'],
  ownership: ['customers', 'data', 'brand', 'content', 'channels'],
  kpis: ['figure', 'when', 'missed'],
  intellectualProperty: ['broughtIn', 'madeTogether'],
  confidentiality: ['duration'],
  nonCompetition: ['duration', 'place'],
  notice: ['duration', 'inWriting', 'atOnce'],
  exit: ['handover', 'customers', 'data', 'assets'],
  disputes: ['talks', 'mediator', 'lastResort', 'duration', 'law'],
};

/** Clauses an agreement can do without. */
export const optionalClauses: readonly ClauseName[] = ['nonCompetition'];

/**
 * A pattern of beginnings of words, separated by `|`. In alphabets a beginning counts at the start of a word only;
 * what has no spaces around it, as Chinese, counts anywhere.
 */
function beginnings(alphabetic: string, anywhere: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alphabetic})|${anywhere}`, 'u');
}

const counted =
  '\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety' +
  '|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|dertig|zestig|negentig' +
  '|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const units =
  'hours?|days?|weeks?|months?|quarters?|years?|uren|uur|dagen|dag|werkdagen|werkdag|weken|week|maanden|maand|kwartalen|kwartaal|jaren|jaar' +
  '|giờ|ngày|tuần|tháng|quý|năm';
/** "30 days", "three months’ notice", "vijf werkdagen", "ba tháng", "三个月", "10个工作日". */
const duration = new RegExp(
  `(?<!\\p{L})(?:${counted})[ -]+(?:business |working |calendar |full )?(?:${units})(?!\\p{L})` +
    '|[\\d一二三四五六七八九十两半]+ ?个?(?:小时|工作日|天|日|周|星期|月|季度|年)',
  'u',
);
/** A duration, a date, or how often: "2026-03-31", "every month", "hằng quý", "每月", "per kwartaal". */
const when = new RegExp(
  `${duration.source}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|(?<!\\d)20\\d\\d(?!\\d)` +
    `|(?<!\\p{L})(?:(?:every|each|per|a|by the end of the|elke?|ieder[e]?|mỗi|hằng|hàng|cuối|đầu) (?:${units})|daily|weekly|monthly|quarterly|yearly|annually|dagelijks|wekelijks|maandelijks|jaarlijks)(?!\\p{L})` +
    '|[每当次](?:个)?(?:日|天|周|月|季|年)|[月季年](?:末|底|初)',
  'u',
);

const patterns: Readonly<Record<Point, RegExp>> = {
  outside: beginnings(
    'not|exclud|except|outside|without|niet|geen|uitgezonderd|behalve|buiten|không|ngoài|ngoại trừ|loại trừ',
    '不|除外|之外|以外|除了',
  ),
  figure:
    /\p{N}|[百千万亿]|(?<!\p{L})(?:hundred|thousand|million|honderd|duizend|miljoen|trăm|nghìn|ngàn|triệu|tỷ)/u,
  when,
  missed: beginnings(
    'miss|below|fail|short|not reach|not met|if not|less than|gemist|niet gehaald|niet halen|haalt|tekort|lager dan|onder de|minder dan|không đạt|thấp hơn|dưới mức|thiếu',
    '未达|低于|未能|达不到|不足|没有达',
  ),
  customers: beginnings('customer|client|buyer|klant|afnemer|khách', '客户|顾客|买家'),
  // Dutch writes compounds as one word: klantgegevens.
  data: beginnings('data|information|informatie|dữ liệu|thông tin|số liệu', 'gegeven|数据|资料|信息'),
  brand: beginnings('brand|trade ?mark|logo|merk|thương hiệu|nhãn hiệu', '品牌|商标|标识'),
  content: beginnings(
    'content|text|photo|picture|image|video|inhoud|tekst|foto|beeld|nội dung|hình ảnh|bài viết',
    '内容|图片|视频|文案|文章',
  ),
  channels: beginnings(
    'channel|shop|store|website|web ?shop|account|social|kana|winkel|verkooppunt|kênh|cửa hàng|trang web|tài khoản',
    '渠道|店铺|网站|网店|账号|账户',
  ),
  broughtIn: beginnings(
    'exist|already|background|brings? in|brought in|bring|own before|had before|bestaand|al had|al heeft|inbreng|ingebracht|meebreng|đã có|sẵn có|có từ trước|mang vào|đóng góp|vốn có',
    '原有|已有|既有|此前|之前|投入|带来',
  ),
  madeTogether: beginnings(
    'new|made|make|create|develop|joint|together|result|nieuw|gemaakt|maken|ontwikkel|gezamenlijk|samen|ontstaa|tạo ra|mới|phát triển|cùng|chung',
    '新|共同|产生|开发|创作|合作成果',
  ),
  duration,
  place: beginnings(
    'region|countr|area|provinc|territor|market|city|regio|land|gebied|markt|stad|khu vực|tỉnh|thành phố|nước|thị trường|vùng|lãnh thổ|địa bàn|việt nam|trung quốc|hà lan|vietnam|china|netherlands|nederland',
    '地区|区域|省|市|国|境内|范围内',
  ),
  inWriting: beginnings('writ|letter|e-?mail|schrift|brief|văn bản|thư|bằng văn', '书面|邮件|函'),
  atOnce: beginnings(
    'at once|immediate|breach|bankrupt|insolv|without notice|seriously|direct|onmiddellijk|per direct|schend|wanprestatie|failliet|tekortschiet|ngay|lập tức|vi phạm|phá sản',
    '立即|即时|违约|破产|严重违反',
  ),
  handover: beginnings(
    'hand|final|settle|transfer|wind|overdra|afreken|afwikkel|eindafrekening|bàn giao|quyết toán|thanh lý|chuyển giao|tất toán',
    '交接|移交|结算|清算|了结',
  ),
  assets: beginnings(
    'asset|stock|equipment|inventor|material|tool|goods|bezit|activa|voorra|apparatuur|materia|goederen|middelen|tài sản|hàng tồn|thiết bị|vật tư|tồn kho',
    '资产|库存|设备|物料|财产|货物',
  ),
  talks: beginnings(
    'negotiat|talk|discuss|meet|consult|overleg|onderhandel|gesprek|bespreken|thương lượng|đàm phán|trao đổi|gặp',
    '协商|谈判|商谈|磋商',
  ),
  mediator: beginnings('mediat|conciliat|bemiddel|hòa giải|hoà giải', '调解|调停'),
  lastResort: beginnings(
    'arbit|court|tribunal|judge|rechter|rechtbank|trọng tài|tòa án|toà án',
    '仲裁|法院|诉讼',
  ),
  law: beginnings('laws?(?!\\p{L})|recht(?!\\p{L})|wet(?!\\p{L})|pháp luật|luật', '法律|适用法|律法|国法'),
};

/** Whether a text, as `plainly` makes it, says something on a point. */
export function saysOn(point: Point, text: string): boolean {
  return patterns[point].test(text);
}

/** Wordings that both sides can agree to and then read differently, in the four languages. */
export const vagueWordings: readonly string[] = [
  ...['as soon as possible', 'asap', 'if possible', 'where possible', 'best efforts', 'best effort'],
  ...[
    'reasonable',
    'reasonably',
    'appropriate',
    'timely',
    'promptly',
    'in due course',
    'adequate',
    'regularly',
  ],
  ...['to be agreed', 'to be determined', 'tbd', 'zo spoedig mogelijk', 'zo snel mogelijk', 'zo mogelijk'],
  ...['indien mogelijk', 'naar vermogen', 'redelijk', 'redelijke', 'redelijkerwijs', 'tijdig', 'regelmatig'],
  ...['adequaat', 'nader te bepalen', 'nader overeen te komen', 'sớm nhất có thể', 'càng sớm càng tốt'],
  ...['nếu có thể', 'hợp lý', 'kịp thời', 'nỗ lực tối đa', 'cố gắng hết sức', 'thường xuyên'],
  ...[
    'sẽ thỏa thuận sau',
    'sẽ bàn sau',
    '尽快',
    '尽早',
    '尽力',
    '尽可能',
    '合理',
    '适当',
    '及时',
    '酌情',
    '定期',
  ],
  ...['另行协商', '另行约定', '待定'],
];

const vague = vagueWordings.map((wording) => ({
  wording,
  pattern: /^\p{Script=Han}/u.test(wording)
    ? new RegExp(wording, 'u')
    : new RegExp(`(?<!\\p{L})${wording}(?!\\p{L})`, 'u'),
}));

/** The wordings of a text, as `plainly` makes it, that can be read in more than one way. */
export function vagueWordsIn(text: string): readonly string[] {
  const found = vague.filter(({ pattern }) => pattern.test(text)).map(({ wording }) => wording);
  return found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
}
