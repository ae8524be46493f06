/**
 * Names and numbers in messengers that a comment gives after the messenger's name: "VX: abc123", "QQ 12345678",
 * "telegram abc_77". Whom they belong to is reached by them alone, as by a telephone number.
 */

/** Names of messengers that are no words of everyday language, with what they are disguised as. */
const SURE =
  '微信号?|薇信|威信|v信|加v|vx|wx|wechat|qq群?|扣扣|企鹅号?|whats ?app|ватсап|вотсап|telegram|телеграмм?|viber|kakao(?:talk)?';
/** Names that are words, too: only a colon makes what follows a name there. */
const UNSURE = 'line|signal|skype|snap(?:chat)?|insta(?:gram)?|ig|tg|тг';
const GAP = String.raw`(?: ?id)? ?[:=]? ?`;
const NAME = String.raw`(?=[a-z_.-]{0,20}[\d_])([a-z\d][a-z\d_.-]{3,30}[a-z\d])`;
const MESSENGER_ID = new RegExp(String.raw`(?<![a-z\d])(?:(?:${SURE})${GAP}|(?:${UNSURE})(?: ?id)? ?: ?)${NAME}`, 'gu');
const MAX_IDS = 4;

/** What such a name cannot do without and most comments can: a digit beside a letter, or five in a row. */
const MAYBE_ID = /[a-z._-]\d|\d[a-z]|_|\d{5}/;

/** At most four, each as it was written in `text`, which must be normalised. */
export const messengerIdsIn = (text: string): readonly string[] => {
  if (!MAYBE_ID.test(text)) return [];
  const ids: string[] = [];
  for (const [, id = ''] of text.matchAll(MESSENGER_ID)) {
    if (ids.length < MAX_IDS) ids.push(id);
  }
  return ids;
};
