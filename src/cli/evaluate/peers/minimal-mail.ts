/** What filters of mail read in place of a comment: a mail of one header, which says nothing. */
export const asMail = (text: string): string => `Received: from site\n\n${text}\n`;
