import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  roles: { viewer: '查看者', member: '成员', manager: '经理', owner: '所有者' },
  refusals: {
    role_above_own: '您不能授予高于自己的角色。',
    not_a_sample: '这是真实的工作区，不是示例数据，不能在此处删除。',
    email_already_known: '此电子邮件地址已有账户。请直接登录。',
    password_too_short: '密码有 {length} 个字符，至少需要 {least} 个。几个词连在一起更容易记住。',
    password_too_common: '这是最先会被猜到的密码。请选用别人不会联想到您的词语。',
    invitation_not_found: '此邀请不存在。链接可能不完整；请打开完整链接，或索取新的邀请。',
    invitation_expired: '此邀请已过期。请索取新的邀请。',
    invitation_already_used: '此邀请已被使用。如果是您本人使用的，请登录。',
    invitation_withdrawn: '此邀请已被撤回。请询问发送人。',
    invitation_for_another_email: '此邀请发给 {email}。请用该地址登录，或索取发给您地址的邀请。',
    already_a_member: '此人已属于该组织。',
    person_not_found: '这里没有这个编号的人员。',
    last_owner_stays: '组织至少需要一位所有者。请先将他人设为所有者。',
    key_not_found: '没有这个密钥，或它已被撤销。',
    too_many_keys: '已有 {most} 个密钥在使用。请先撤销一个。',
  },
  mail: {
    invitation: {
      subject: '{inviter} 邀请您加入 Entente 上的 {organisation}',
      text: '您好：\n\n{inviter} 邀请您在 Entente 上与 {organisation} 一起工作。Entente 是企业运营联盟的地方。\n\n请打开此链接加入（仅可使用一次，{days} 天内有效）：\n{link}\n\n如果您并未等待此邮件，无需任何操作。\n',
    },
  },
};
