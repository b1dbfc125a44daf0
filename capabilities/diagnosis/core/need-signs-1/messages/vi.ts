import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  title: 'Dấu hiệu nhu cầu',
  purpose:
    'Mười lăm dấu hiệu cho thấy một đối tác có thể giúp bạn: mở thị trường mới, kênh mới, hoặc bổ sung năng lực mà công ty chưa có. Hãy trả lời theo tình hình mười hai tháng qua.',
  sections: {
    market: {
      title: 'Thị trường mới',
      hint: 'Khách hàng ở những nơi hoặc nhóm mà hiện nay bạn chưa tiếp cận được.',
    },
    channel: { title: 'Kênh mới', hint: 'Một con đường khác đến với khách hàng bạn muốn có.' },
    capability: { title: 'Thêm năng lực', hint: 'Những việc công ty tự làm chưa đủ tốt.' },
    words: { title: 'Nói theo cách của bạn' },
  },
  questions: {
    growth_slows: {
      text: 'Tăng trưởng có chậm lại dù công sức bỏ ra vẫn như trước không?',
      options: {
        no: 'Không, vẫn tăng như trước hoặc nhanh hơn',
        little: 'Chậm lại một chút',
        much: 'Chậm lại rõ rệt',
        fully: 'Đứng yên hoặc giảm, dù công sức bằng hoặc nhiều hơn trước',
      },
    },
    demand_elsewhere: {
      text: 'Khách hàng ở nơi khác có hỏi mua sản phẩm của bạn không?',
      hint: 'Từ vùng, quốc gia hoặc nhóm khách hàng mà bạn chưa phục vụ.',
      options: {
        no: 'Không',
        little: 'Thỉnh thoảng',
        much: 'Tháng nào cũng có, một số khách được phục vụ khá vất vả',
        fully: 'Thường xuyên, và phải từ chối họ',
      },
    },
    branch_costs: {
      text: 'Chi phí cố định để mở chi nhánh riêng ở đó nặng đến mức nào?',
      hint: 'Mặt bằng, nhân sự, hàng tồn và giấy phép trong năm đầu, so với lợi nhuận một năm.',
      options: {
        no: 'Nhẹ: dưới một phần mười, hoặc không cần chi nhánh',
        little: 'Chịu được: đến một phần ba',
        much: 'Nặng: đến bằng cả năm lợi nhuận',
        fully: 'Quá nặng: hơn lợi nhuận cả năm',
      },
    },
    entry_barriers: {
      text: 'Nếu tự mình đi, quan hệ, luật pháp, giấy phép hay lòng tin có cản bạn không?',
      options: {
        no: 'Không, ai cũng có thể bắt đầu',
        little: 'Mất vài tháng',
        much: 'Mất một năm hoặc hơn',
        fully: 'Không có người tại chỗ thì không vào được',
      },
    },
    barrier_kinds: {
      text: 'Rào cản nào?',
      options: {
        network: 'Quan hệ với đúng người',
        law: 'Luật và thuế',
        licence: 'Giấy phép và chứng nhận',
        trust: 'Khách hàng chưa tin người mới',
        other: 'Rào cản khác',
      },
    },
    speed_decides: {
      text: 'Có mặt sớm quan trọng đến mức nào?',
      options: {
        no: 'Không quan trọng, thị trường vẫn chờ',
        little: 'Sớm thì tốt hơn',
        much: 'Đối thủ đang vào; trong một năm nữa sẽ khó hơn',
        fully: 'Ai đến trước thì được, và chỉ còn tính bằng tháng',
      },
    },
    source_share: {
      text: 'Nền tảng, kênh hoặc nguồn lớn nhất mang lại bao nhiêu phần doanh thu?',
      hint: 'Một sàn bán hàng, mạng quảng cáo, nhà bán lại hoặc người giới thiệu. Nếu không biết thì bỏ qua.',
      unit: '% doanh thu',
    },
    one_source: {
      text: 'Bao nhiêu doanh thu phụ thuộc vào một nền tảng hoặc một nguồn?',
      options: {
        no: 'Không nguồn nào mang lại từ 20 % trở lên',
        little: 'Có một nguồn mang lại 20 đến 30 %',
        much: 'Có một nguồn mang lại 30 đến 50 %',
        fully: 'Có một nguồn mang lại hơn một nửa',
      },
    },
    costly_leads: {
      text: 'Chi phí để có một khách hàng đang tăng, hay chất lượng khách hỏi mua đang giảm?',
      options: {
        no: 'Không, chi phí và chất lượng ổn định hoặc tốt hơn',
        little: 'Một trong hai kém đi một chút so với năm trước',
        much: 'Cả hai kém đi, hoặc một cái kém đi rõ rệt',
        fully: 'Chi cho mỗi khách hàng nhiều hơn số thu lại được',
      },
    },
    thin_sales_team: {
      text: 'Đội bán hàng có nhận thêm khách được không?',
      options: {
        no: 'Được, vẫn còn sức',
        little: 'Chỉ trong những tuần vắng việc',
        much: 'Rất khó, khách phải chờ nhiều ngày',
        fully: 'Không, chủ công ty hoặc một người bán tất cả',
      },
    },
    wants_sellers: {
      text: 'Bạn có muốn bán qua đại lý, nhượng quyền hoặc tiếp thị liên kết không?',
      options: { no: 'Không', yes: 'Có, hoặc đang cân nhắc' },
    },
    no_partner_model: {
      text: 'Bạn đã có mô hình cho việc đó chưa?',
      hint: 'Ai làm gì, ai hưởng bao nhiêu, theo quy tắc nào, tất cả được viết ra.',
      options: {
        no: 'Có, đã viết ra và đã thử',
        little: 'Có, đã viết ra nhưng chưa thử',
        much: 'Mới có ý tưởng, chưa viết gì',
        fully: 'Chưa, không biết bắt đầu từ đâu',
      },
    },
    tried_channels: {
      text: 'Trong hai năm qua bạn đã thử kênh mới nào chưa?',
      hint: 'Ví dụ quảng cáo, sàn thương mại điện tử, hội chợ, thuê công ty dịch vụ.',
      options: { no: 'Chưa', yes: 'Rồi' },
    },
    burned_money: {
      text: 'Kết quả ra sao?',
      options: {
        no: 'Các kênh đó có lãi',
        little: 'Thu gần bằng chi',
        much: 'Chi nhiều hơn thu',
        fully: 'Mất một khoản tiền đáng kể và đã dừng',
      },
    },
    owner_decides_all: {
      text: 'Bao nhiêu quyết định hằng ngày phải qua chủ công ty?',
      options: {
        no: 'Ít, người khác quyết được',
        little: 'Các quyết định lớn',
        much: 'Phần lớn',
        fully: 'Tất cả; chủ vắng mặt thì công việc dừng lại',
      },
    },
    unmeasured_marketing: {
      text: 'Bạn có biết tiếp thị mang lại gì không?',
      options: {
        no: 'Có, theo từng kênh, bằng số khách và doanh thu',
        little: 'Theo từng kênh, nhưng chỉ bằng số lượt hỏi mua',
        much: 'Chỉ biết là có tác dụng',
        fully: 'Không, chi tiền mà không đo',
      },
    },
    few_key_people: {
      text: 'Có bao nhiêu người gánh hoạt động của công ty?',
      hint: 'Ai vắng một tháng thì giao hàng hoặc dịch vụ phải dừng?',
      options: {
        no: 'Không ai; người nào cũng có người thay',
        little: 'Một hai người, và có người thay được',
        much: 'Một hai người, và không ai thay được',
        fully: 'Nhiều người, và có người sắp nghỉ',
      },
    },
    no_standard_process: {
      text: 'Công việc chính có làm theo quy trình viết sẵn không?',
      options: {
        no: 'Có, và người mới học theo đó',
        little: 'Phần lớn, còn thiếu vài chỗ',
        much: 'Mỗi người làm một cách',
        fully: 'Không có, nên hay sai sót và chậm trễ',
      },
    },
    wants_technology: {
      text: 'Bạn có muốn thêm công nghệ hoặc tự động hóa không?',
      options: { no: 'Không, những gì đang có là đủ', yes: 'Có' },
    },
    technology_start: {
      text: 'Bạn có biết bắt đầu từ đâu không?',
      options: {
        no: 'Có, đã có kế hoạch, ngân sách và người làm được',
        little: 'Có kế hoạch nhưng chưa có người làm được',
        much: 'Mới có mong muốn, chưa có kế hoạch',
        fully: 'Không, hoặc đã thử mà thất bại',
      },
    },
    lacking_most: {
      text: 'Bạn thiếu điều gì nhất?',
      hint: 'Một câu, như khi bạn nói với đội ngũ. Câu này sẽ có trên trang kết quả.',
    },
  },
  contradictions: {
    share_and_range: 'tỷ lệ phần trăm nằm ngoài khoảng đã chọn',
  },
};
