/**
 * Text as records have it, the most frequent last: zlib starts from it, so that a record takes some twenty bytes in
 * place of two hundred. Never changed, or what was sealed with it cannot be opened: a better one is a new format.
 */
export const DICTIONARY = Buffer.from(
  [
    '"reminders":[{"id":"","kind":"","operator":"","at":18"means":"cash+card+wechat+alipay",',
    '"offline":"yes","eid":"yes","bought":"mainland","hong-kong-macao","elsewhere","form":"esim","sim",',
    '"billing":"prepaid","bill","unknown","months","long","tablet","router","more","travel-esim",',
    '"dont-know","no-card","mobile-vikings","lycamobile","telenet","orange","proximus",',
    '{"version":1,"chat":123456789,"language":"en","language":"zh","trip":{"stay":"weeks",',
    '"device":"android","device":"iphone","operator":"base"},"finished":12,"dialogue":{"at":1795',
    '"state":{"version":[0,1],"state":{"guide":[{"interrupts":[1],"replay":{"send":[{"payload":"wait"},',
    '{"payload":"message:text"}],"receive":[{"send":0,"returnValue":{"update_id":0}}]}}]}}}}',
  ].join(""),
);
