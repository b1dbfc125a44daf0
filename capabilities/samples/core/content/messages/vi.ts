import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  products: {
    harness: 'bó dây điện',
    controlBoard: 'bo mạch điều khiển',
    pressureSensor: 'cảm biến áp suất',
    temperatureSensor: 'cảm biến nhiệt độ',
    relay: 'mô-đun rơ-le',
    ledDriver: 'bộ nguồn LED',
    connectors: 'bộ đầu nối',
    gateway: 'bộ thu phát vô tuyến',
  },
  regions: {
    northernVietnam: 'Miền Bắc',
    southernVietnam: 'Miền Nam',
    china: 'Trung Quốc',
    japanAndKorea: 'Nhật Bản và Hàn Quốc',
    netherlands: 'Hà Lan',
    restOfEurope: 'Châu Âu khác',
    elsewhere: 'Nơi khác',
  },
  channels: {
    direct: 'Trực tiếp',
    distributor: 'Nhà phân phối',
    webShop: 'Cửa hàng trực tuyến',
    partner: 'Qua đối tác',
  },
  jointProducts: {
    sensorKit: 'Bộ cảm biến nhà kính',
    gatewayKit: 'Bộ thu phát kèm ăng-ten',
    subscription: 'Phần mềm khí hậu, một năm',
    installation: 'Lắp đặt và đào tạo',
  },
  utrecht: {
    name: 'Cảm biến khí hậu cho nhà kính Hà Lan',
    goal: 'Trong hai năm bán 600 bộ cảm biến kèm phần mềm khí hậu cho người trồng ở Hà Lan và Bỉ, để khách hàng Hà Lan mang lại một phần mười doanh thu của chúng ta.',
    title: 'Cảm biến khí hậu cho nhà kính',
    scope:
      'Cùng bán bộ cảm biến và bộ thu phát từ Hải Phòng với phần mềm khí hậu từ Utrecht cho người trồng ở châu Âu. Mỗi bên bán dưới tên mình và tự thu tiền hóa đơn của mình. Cảm biến cho ô tô không thuộc phạm vi này.',
    notice:
      'Mỗi bên, bằng văn bản, vào cuối tháng, báo trước ba tháng. Khách hàng giữ hợp đồng của mình cho đến khi hợp đồng hết hạn.',
  },
  suzhou: {
    name: 'Vỏ cảm biến từ Tô Châu',
    goal: 'Phát triển một loại vỏ dùng chung cho mọi cảm biến của chúng ta và giảm một phần tư giá thành trong một năm.',
    title: 'Vỏ cho cảm biến',
    scope:
      'Tô Châu làm khuôn và vỏ, Hải Phòng làm phần điện tử. Cảm biến với vỏ mới do cả hai bên bán ở Trung Quốc và Việt Nam.',
    notice: 'Mỗi bên, bằng văn bản, báo trước sáu tháng. Khuôn thuộc về bên đã trả tiền cho khuôn.',
  },
  germany: {
    name: 'Phân phối tại Đức',
    goal: 'Tìm một nhà phân phối có kho gần Bremen và giành được hai mươi nhà chế tạo máy làm khách hàng trong năm đầu.',
  },
  diagnosis: {
    lackingMost: 'Khách hàng ngoài hãng xe duy nhất, ở một thị trường trả tiền cho chất lượng.',
    strength: 'Cảm biến bền mười năm trong nóng và bụi, giao trong bốn tuần.',
    gap: 'Không có ai quen các nhà chế tạo máy ở Đức.',
    customers: 'Nhà chế tạo máy ở Đức là khách hàng',
    customersUnit: 'khách hàng',
    share: 'Tỷ trọng của Đức trong doanh thu',
    regionIn: 'Đức, Áo',
    regionOut: 'Hà Lan, Bỉ',
    productIn: 'Cảm biến áp suất, mô-đun rơ-le',
    productOut: 'Cảm biến cho ô tô',
    customersIn: 'Nhà chế tạo máy có 20 đến 500 người',
    customersOut: 'Hãng xe và nhà cung cấp của họ',
    untouched: 'Giá trong nước và liên minh với Utrecht.',
    mustWarehouse: 'Có kho và giao hàng trong hai ngày',
    mustEngineer: 'Có kỹ sư ứng dụng làm việc trực tiếp với khách',
    mustNoRival: 'Không bán cảm biến áp suất của đối thủ',
    ourGain: 'Thêm một chân trụ bên cạnh hãng xe mà không phải mở chi nhánh.',
    partnerGain: 'Cảm biến với giá bằng hai phần ba đối thủ, và người ở Hải Phòng trả lời trong một ngày.',
  },
  contracts: {
    frame: 'Hợp đồng khung về dây điện và bộ điều khiển',
    frameNote: 'Bản giấy ở chỗ kế toán. Giao trễ bị phạt 0,5 % mỗi ngày.',
    rebate: 'Giảm giá hằng năm: giá giảm 2 %',
    supply: 'Cung cấp bộ vi điều khiển',
  },
  diversification: {
    note: 'Hãng xe cũng đang hỏi giá các nhà cung cấp khác. Chúng ta muốn có thể nói không.',
    actions: {
      germany: 'Giành hai mươi hãng chế tạo máy ở Đức qua một nhà phân phối',
      greenhouse: 'Bán bộ cảm biến kèm phần mềm khí hậu cho chủ vườn Hà Lan',
      service: 'Dịch vụ hiệu chuẩn hằng năm cho khách hiện có',
      message: 'Cho khách của cửa hàng trực tuyến thấy cảm biến giúp tiết kiệm bao nhiêu một năm',
    },
    insurance: 'Đã hỏi ngân hàng báo giá bảo hiểm tín dụng cho các hóa đơn của hãng xe.',
    standIn: 'Lô thử 500 bo mạch đã qua kiểm tra hồi mùa xuân.',
    buyer: 'Nhân viên mua hàng',
    engineer: 'Kỹ sư dây chuyền',
    complaint: 'Hai lần giao chậm một tuần mà không ai gọi báo.',
    fair: 'Hội chợ',
    threats: {
      competitor: 'Một hãng làm dây điện mở nhà máy ngay cạnh hãng xe',
      competitorWatch:
        'Tin tuyển dụng và giấy phép xây dựng trong khu công nghiệp; báo giá mà bên mua nhắc tới.',
      change: 'Xe điện cần ít cảm biến áp suất hơn',
      changeWatch: 'Tỷ lệ mẫu xe điện trong kế hoạch năm tới của hãng xe.',
    },
  },
  selection: {
    name: 'Nhà phân phối cho nước Đức',
    purpose:
      'Một hãng ô tô mang lại 60\u00a0% doanh thu của chúng ta. Các nhà chế tạo máy ở Đức có thể mang lại 10\u00a0% trong hai năm, nếu có nhà phân phối hiểu họ.',
    profile: {
      industry: 'Bán linh kiện điện tử cho các nhà chế tạo máy, có kho và nhân viên đi thị trường.',
      competing: 'Cảm biến áp suất mang nhãn riêng, hoặc của hãng khác cùng tầm giá với chúng ta.',
      customers: 'Các nhà chế tạo máy từ 20 đến 500 người ở Đức và Áo.',
      capability: 'Người nói chuyện được với nhà chế tạo máy bằng tiếng Đức và hiểu máy của họ.',
      winWin: 'Cảm biến áp suất giao trong bốn tuần thay vì mười bốn, và ở miền bắc không ai khác bán.',
    },
    criteria: {
      warehouse: 'Kho hàng và giao hàng trong hai ngày',
      warehouseQuestion: 'Họ có giữ hàng tồn kho không, và giao nhanh đến mức nào?',
    },
    notes: {
      weserkamp: 'Gặp ở hội chợ điện tử Munich; ngay tối hôm đó họ hỏi bảng giá của chúng ta.',
      moorbach: 'Hallerau Messtechnik giới thiệu, họ mua hàng của cả hai bên.',
      tessenow: 'Tìm thấy trên một sàn linh kiện; trả lời trong vòng một ngày.',
      albrand: 'Nói chuyện tại gian hàng của họ ở Nürnberg: danh mục rất dày, khách xếp hàng.',
      elbfurt:
        'Lấy từ danh sách hội viên của hiệp hội ngành; cung cấp cho các nhà chế tạo máy quanh Dresden.',
      elbfurtAgain: 'Trang web của một đối thủ ghi họ là nhà phân phối ở miền đông nước Đức.',
      innkreuz: 'Cố vấn thuế của chúng ta ở Munich quen người chủ; bán cảm biến ở Tirol và Bayern.',
      ruetiberg: 'Bán cảm biến của một đối thủ ở Thụy Sĩ; nghe nói hợp đồng đó sang năm hết hạn.',
      veldhorst: 'Mối quen cũ của trưởng phòng bán hàng. Chỉ bán ở Hà Lan, không phải nơi chúng ta đang tìm.',
    },
    evidence: {
      weserkampFit: 'Bán cảm biến và thiết bị điều khiển cho 140 nhà chế tạo máy giữa Bremen và Hannover.',
      weserkampFit2: 'Danh mục của họ còn trống đúng chỗ cảm biến áp suất của chúng ta.',
      weserkampResources: 'Ba nhân viên bán hàng đi thị trường, một kỹ sư ứng dụng.',
      weserkampFinance: 'Báo cáo tài chính năm: vốn chủ sở hữu 38\u00a0%, sáu năm liền có lãi.',
      weserkampWillingness: 'Đề nghị tự bỏ tiền mua 500 sản phẩm đầu tiên.',
      moorbachResources: 'Mười một chi nhánh, phòng thí nghiệm riêng, kho 6.000 m².',
      moorbachReputation: 'Hai khách hàng của chúng ta nói họ đáng tin, tuy chậm.',
      moorbachCulture: 'Quyết định phải qua một hội đồng họp mỗi quý một lần.',
      moorbachWillingness: 'Muốn xem khách hàng tham chiếu ở Đức trước; ba thư chưa được trả lời.',
      tessenowFit:
        'Hiểu nhóm sản phẩm của chúng ta, nhưng bán cho xưởng sửa chữa nhiều hơn là nhà chế tạo máy.',
      tessenowResources: 'Hai người và một kho thuê.',
      tessenowFinance: 'Không công bố báo cáo tài chính; đã xin xác nhận của ngân hàng, chưa có trả lời.',
      tessenowCulture: 'Người chủ từng sống bốn năm ở Hà Nội.',
      tessenowWillingness: 'Sẵn sàng đặt linh kiện của chúng ta lên đầu danh mục.',
      albrandFit:
        'Bán cho xưởng sửa ô tô; các nhà chế tạo máy chỉ chiếm nhiều nhất một phần mười doanh thu của họ.',
      albrandResources: 'Bốn mươi nhân viên đi thị trường, kho gần Nürnberg.',
      albrandWillingness: 'Chỉ hỏi giá cho xưởng sửa xe.',
    },
  },
  diligence: {
    accounts: 'Vốn chủ sở hữu 38\u00a0%, sáu năm gần nhất năm nào cũng có lãi, tiền mặt 1,9 triệu euro.',
    debts:
      'Khoản vay 180.000 euro thế chấp bằng kho còn ba năm nữa. Hàng của chúng ta nằm ở đó phải vẫn là của chúng ta cho đến khi được trả tiền: sẽ ghi vào thỏa thuận.',
    taxes: 'Xác nhận của cơ quan thuế cách đây sáu tuần: không nợ quá hạn.',
    customerShare:
      'Một nhà chế tạo máy ở Bremen chiếm 44\u00a0% doanh thu của họ. \u00a0ếu mất khách này, họ không trả nổi tiền hàng đã đặt của chúng ta.',
    payment:
      'Đã hỏi hai nhà cung cấp: nhiều năm trả đúng hạn; một hóa đơn từng tranh chấp và đã giải quyết xong.',
    euVat: 'Có hiệu lực trên VIES, đúng tên công ty sẽ ký.',
    registration: 'Trích lục đăng ký: bà Imke Weserkamp được ký một mình.',
    owners: 'Hai người trong gia đình, không có phần vốn ở hãng cảm biến nào.',
    disputes: 'Không có, theo lời họ; các nhà cung cấp của họ cũng không biết vụ nào.',
    rights: 'Họ bán dưới nhãn hiệu của chúng ta; không có gì của họ nằm trong sản phẩm.',
    licences: 'Bán cảm biến ở Đức và Áo không cần giấy phép.',
    ties: 'Bị ràng buộc với một hãng rơ-le đến mùa xuân tới, còn cảm biến áp suất thì tự do. Mô-đun rơ-le của chúng ta phải chờ.',
    euRegister: 'Đăng ký từ năm 1987, năm nào cũng công bố báo cáo, không thế chấp gì khác.',
    euInsolvency: 'Không tìm thấy gì về công ty và các chủ sở hữu.',
    references: 'Đã gọi ba khách hàng của họ: hàng đến trong hai ngày, gọi là có người nghe máy.',
    rivals: 'Hiện không có cảm biến áp suất trong danh mục.',
    overlap:
      'Hai trong 140 khách hàng của họ đã mua của chúng ta. Khách đó vẫn là của chúng ta, đã ghi trong biên bản họp.',
    capacity: 'Còn chỗ cho 4.000 sản phẩm trên kệ; ba nhân viên đi thị trường.',
    keyPeople: 'Kỹ sư ứng dụng duy nhất của họ hai năm nữa nghỉ hưu. Chúng ta đào tạo thêm một người.',
    reason:
      '\u00a0ăm đầu họ trả tiền trước cho các đơn hàng, và hai mươi nhà chế tạo máy mới sẽ đưa tỷ lệ đó xuống dưới 30\u00a0%. Mỗi quý chúng ta xem lại.',
    moorbachAccounts: 'Công bố hằng năm: luôn có lãi, vốn chủ sở hữu 51\u00a0%.',
    moorbachRivals: 'Từ mùa xuân họ bán cảm biến áp suất mang nhãn riêng, bằng giá của chúng ta.',
  },
  decision: {
    why: 'Họ quen đúng những nhà chế tạo máy mà chúng ta cần, có hàng trong kho và sẵn sàng bắt đầu. Moorbach mạnh hơn nhưng chậm, và nay đã bán cảm biến áp suất của riêng mình.',
    doubtCustomer: 'Doanh thu của họ phụ thuộc vào một nhà chế tạo máy.',
    doubtPeople: 'Chỉ có ba người bán hàng; sang năm thứ hai sẽ không đủ.',
  },
  approach: {
    weserkamp: {
      person: 'Imke Weserkamp, chủ công ty',
      insight:
        'Công ty gia đình, thế hệ thứ hai. Họ mất đơn cảm biến áp suất vào tay nhà phân phối lớn vì nhà sản xuất của họ giao hàng sau mười bốn tuần. Bà Imke Weserkamp tự quyết định.',
      value: 'Cho kỹ sư ứng dụng của họ mượn hai mươi cảm biến, trước khi nói đến giá.',
      case: 'Với Hallerau Messtechnik, chúng tôi đã rút thời gian giao hàng từ mười một tuần xuống bốn tuần.',
      figure: '98\u00a0% lô hàng năm ngoái của chúng tôi đến đúng ngày đã hẹn.',
      call: 'Bà thích việc cho mượn cảm biến và hỏi mình trữ hàng ở châu Âu thế nào. Bà muốn gặp ở Bremen.',
      place: 'Bremen, Überseestadt',
      answers: {
        success: 'Mười nhà chế tạo máy mới mua hàng mỗi tháng.',
        worry: 'Một nhà sản xuất sau hai năm đã bán thẳng cho khách của họ.',
      },
      summary:
        'Hai bên đều nhắm tới các nhà chế tạo máy ở miền bắc nước Đức. Họ trữ hàng, mình đào tạo kỹ sư của họ. Khách họ tìm được vẫn là của họ.',
      decision: 'Bắt đầu chỉ với cảm biến áp suất, trong một năm.',
      promise: 'Gửi hàng mẫu kèm tài liệu tiếng Đức',
      why: 'Họ hợp nhất và muốn bắt đầu.',
    },
    moorbach: {
      person: 'Jens Tillmann, quản lý sản phẩm',
      insight:
        'Lớn và thận trọng. Một hội đồng quyết định mỗi quý; sáu tuần nữa họp. Trước hết họ hỏi khách hàng ở Đức.',
      value: 'So sánh ba loại cảm biến ngay trong phòng thí nghiệm của họ, chi phí mình chịu.',
      reference: 'Hallerau Messtechnik sẵn lòng nói tốt về mình: họ mua hàng của cả hai bên.',
      mail: 'Đã gửi đề nghị so sánh trong phòng thí nghiệm của họ.',
      call: 'Ông đã đọc thư. Hội đồng muốn biết hàng trả lại được xử lý thế nào. Ông đề nghị gọi video.',
      place: 'Gọi video',
    },
    tessenow: {
      person: 'Uwe Tessenow, chủ công ty',
      insight: 'Hai người quen biết cả thành phố của họ. Ông từng sống ở Hà Nội và muốn quay lại làm ăn.',
      next: 'Gửi bảng giá cho xưởng',
      call: 'Nói chuyện rất lâu về Hà Nội. Ông hỏi giá cho số lượng nhỏ.',
    },
  },
};
