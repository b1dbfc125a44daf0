import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Simplified Chinese. */
export const zhCN: Translation<typeof en> = {
  name: 'Entente：{organisation}',
  titles: {
    contract_notice: '与{name}的合同：最后通知日',
    contract_end: '与{name}的合同到期',
    contract_renewal: '与{name}的合同自动续期',
    contract_price: '与{name}的价格变动：{text}',
    diligence_item: '{name}尽职调查：{text}',
    next_step: '{name}：{text}',
    promise: '答应{name}的事：{text}',
    meeting: '与{name}会面',
    plan_action: '降低对{name}的依赖：{text}',
    threat: '再看一次威胁：{text}（{name}）',
  },
  noticeText: '若到这一天仍未通知，合同将延续至{until}之后。',
  who: '负责人：{people}',
  page: {
    title: '日历',
    purpose:
      '把到期事项放进自己的日历：合同的通知日与到期日、尽职调查、与候选伙伴的下一步和会面、计划中的行动。',
    content: '包含哪些内容',
    contents: {
      own: '我负责的，以及无人负责的',
      company: '公司的全部事项',
    },
    file: '一次性，下载文件',
    filePurpose: '可在 Outlook、Apple 日历和 Google 日历中打开，内容停留在今天。',
    download: '下载日历文件',
    feed: '始终最新，用保密地址订阅',
    feedPurpose:
      '日历程序每隔几小时自动获取一次。Google：“通过网址添加”；Apple：“新建日历订阅”；Outlook：“从 Web 订阅”。',
    make: '生成地址',
    makeAgain: '生成新地址',
    makeAgainText: '原地址随即失效；请在日历程序里换成新地址。',
    madeAt: '自{when}起已有一个地址，包含：{content}。',
    shownOnce: '此地址只显示这一次。得到它的人都能看到这些日期，请只交给自己的日历程序。',
    address: '日历的保密地址',
    withdraw: '撤销地址',
    withdrawText: '日历程序将不再收到任何内容；此前获取的内容可能仍留在那里，需自行删除。',
    withdrawn: '地址已失效',
  },
  refusals: {
    calendar_not_found: '这个地址没有日历，可能已被撤销或替换；请在“设置－日历”中生成新地址。',
  },
};
