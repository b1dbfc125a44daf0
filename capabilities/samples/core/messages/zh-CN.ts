import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  refusals: {
    not_a_sample: '这是真实的工作区，不是示例数据，不能在此丢弃。',
    too_many_samples: '过去一小时内这里已打开了许多示例工作区。请稍后再试，或直接从您自己的公司开始。',
  },
  notice: {
    label: '示例数据',
    text: '这里的一切都是虚构的。两家合作伙伴的工作区也对您开放。',
    gone: '示例将被丢弃：三家公司连同全部销售、联盟和结算单。您随时可以重新打开示例数据。',
    start: {
      act: '从自己的公司开始',
      title: '从自己的公司开始？',
      confirm: '丢弃并开始',
    },
    back: {
      act: '丢弃',
      title: '丢弃示例数据？',
      confirm: '丢弃',
    },
  },
};
