/**
 * The companies of the sample: invented, in the languages of their countries. The car maker comes first; the order of
 * the others is their size.
 */
import type { Market } from './calendar.ts';

export interface SampleCustomer {
  readonly name: string;
  readonly market: Market;
  readonly region: RegionKey;
}

export const regions = [
  'northernVietnam',
  'southernVietnam',
  'china',
  'japanAndKorea',
  'netherlands',
  'restOfEurope',
  'elsewhere',
] as const;
export type RegionKey = (typeof regions)[number];

export const carMaker: SampleCustomer = { name: 'Ô tô Tràng Cát', market: 'vn', region: 'northernVietnam' };

const byRegion: Readonly<Record<RegionKey, { readonly market: Market; readonly names: readonly string[] }>> =
  {
    northernVietnam: {
      market: 'vn',
      names: [
        'Xe điện Lam Kinh Phát',
        'Thiết bị lạnh Bắc Sơn Hà',
        'Cơ điện Đồ Hải',
        'Máy nông nghiệp Đồng Sậy',
        'Thang máy Vạn Tầng',
        'Tự động hóa Minh Khuê',
        'Đèn tín hiệu Rạng Khê',
        'Bơm nước Suối Cả',
        'Cân điện tử Chuẩn Hưng Việt',
        'Viễn thông Sóng Hồng Hà',
        'Nhà kính Lạc Thủy Xanh',
        'Khóa điện tử Bảo Gia Môn',
        'Trạm sạc Hà Bắc',
        'Dây cáp Tơ Đồng',
        'Quạt công nghiệp Gió Nồm',
        'Thiết bị y tế An Thọ Đường',
        'Kho lạnh Lạch Trào',
        'Lò sấy Nắng Thu',
        'Đóng tàu Cửa Lân',
        'Thí nghiệm điện Trúc Bạch Nam',
        'Trường nghề Ngọc Đồ',
        'Sửa chữa điện máy Cầu Niệm',
      ],
    },
    southernVietnam: {
      market: 'vn',
      names: [
        'Điện gia dụng Tâm Phú Gia',
        'Xe máy điện Phi Vân',
        'Thủy sản lạnh Cù Lao Dung',
        'Năng lượng Nắng Gò',
        'Camera Mắt Ngọc',
        'Máy may Kim Liên Phát',
        'Nội thất thông minh Mộc Trà',
        'Nhà thông minh Bến Lức',
        'Tưới tiêu Đồng Tháp Xanh',
        'Bao bì Thành Sen',
        'Kiểm định Nam Kỳ Lân',
        'Điện lạnh Chợ Gạo',
      ],
    },
    china: {
      market: 'cn',
      names: [
        '宁波海峤家电有限公司',
        '东莞启帆电子有限公司',
        '杭州云笕传感技术有限公司',
        '无锡格睿自动化有限公司',
        '佛山鼎燊照明有限公司',
        '青岛禾岸冷链设备有限公司',
        '合肥昱衡新能源有限公司',
        '厦门鹭舟卫浴有限公司',
        '中山汇沁风机有限公司',
        '南宁邕桥机电有限公司',
        '成都蜀岚仪表有限公司',
        '天津津耀电梯配件有限公司',
      ],
    },
    japanAndKorea: {
      market: 'jp',
      names: [
        'ミナトカゼ電機',
        '東浜精機',
        '山霧ポンプ工業',
        '青波車載システム',
        '한들전자',
        '새벽모터스',
        '솔바람계측',
      ],
    },
    netherlands: {
      market: 'eu',
      names: [
        'Kasbouw Westergeest',
        'De Rietlanden Kastechniek',
        'Van Oudekerk Pompen',
        'Polderlicht Armaturen',
        'Hoevelaar Agrotechniek',
        'Lekdijk Meettechniek',
        'Zaanstroom Elektro',
        'Kruidhof Kassystemen',
        'Noorderhaven Scheepselektra',
        'Brabantse Klimaatregeling Vos',
        'Tuinderij Het Klaverblad',
        'Maasoever Koeltechniek',
      ],
    },
    restOfEurope: {
      market: 'eu',
      names: [
        'Weserbrück Antriebe',
        'Hallerau Messtechnik',
        'Kirchfeld Sensorik',
        'Schelde Sensortechniek',
        'Ateliers du Valmont',
        'Zielona Woda Pompy',
        'Officine Montelago',
        'Lindqvist Fjällteknik',
        'Jardines de Almoraz',
      ],
    },
    elsewhere: {
      market: 'other',
      names: [
        'Chao Lay Cooling',
        'Bukit Senja Elektronik',
        'Suvarna Kadal Electricals',
        'Nilachal Drives',
        'Kapuas Lintas Motor',
        'Redfern Hollow Controls',
        'Cedar Notch Pumps',
        'Wattle Bend Irrigation',
        'Isla Tagak Trading',
        'Harmattan Cold Stores',
        'Maple Ford Greenhouses',
        'Quebrada Honda Riego',
        'Karakum Instruments',
        'Lake Tuma Agro',
        'Dune Harbour Marine',
      ],
    },
  };

/** All customers but the car maker, the larger ones first: the regions take turns by how many each has. */
export const otherCustomers: readonly SampleCustomer[] = regions
  .flatMap((region) => {
    const { market, names } = byRegion[region];
    return names.map((name, index) => ({ name, market, region, place: (index + 0.5) / names.length }));
  })
  .sort((a, b) => a.place - b.place)
  .map(({ name, market, region }) => ({ name, market, region }));

/** The 30 makers of what goes into the parts, the most used first. */
export const suppliers: readonly string[] = [
  '深圳澜芯半导体有限公司',
  '苏州启微精密制造有限公司',
  'Dây đồng Tiên Cựu',
  '東林電子材料',
  'Nhựa kỹ thuật An Lão Phát',
  '昆山恒铄连接器有限公司',
  'Mạch in Thủy Đường',
  '臺中宏礪電阻',
  'Kurokawa 受動部品',
  'Bao bì Kiến Thụy Xanh',
  'Grootveld Componenten',
  '珠海澄海微电机有限公司',
  'Tôn mạ Vĩnh Bảo Hưng',
  'Hóa chất hàn Lê Chân Nam',
  '한빛물산 소재',
  '东莞凯砺五金有限公司',
  'Rheinau Steckverbinder',
  'Khuôn mẫu Quán Toan',
  '厦门岚屿磁材有限公司',
  'Cao su Dầu Giây Phát',
  'In ấn Tam Bạc Sơn',
  '惠州沛霖线缆有限公司',
  'Ốc vít Đồng Hòa',
  '常州曜辰显示有限公司',
  'Selangor Tin & Flux',
  'Hokuto 光学部品',
  'Thùng gỗ Tràng Duệ',
  'Chonburi Moulding',
  'Vận tải Đình Vũ Xanh',
  'Kiểm nghiệm Hải Minh',
];

/** The three companies whose workspaces the sample opens, as the parties of their alliances. */
export const sampleCompanies = {
  haiphong: { name: 'Điện tử Hải Sơn Minh', country: 'VN', currency: 'VND', city: 'Hải Phòng' },
  utrecht: { name: 'Grachtwerk Software', country: 'NL', currency: 'EUR', city: 'Utrecht' },
  suzhou: { name: '苏州启微精密制造有限公司', country: 'CN', currency: 'CNY', city: '苏州' },
} as const;
export type SampleParty = keyof typeof sampleCompanies;
