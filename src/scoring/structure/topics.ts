/**
 * Words that say what kind of thing a comment offers or asks, by kind: the model learns what each kind is worth. Lower
 * case, as normalised. Words of unspaced scripts are found by their pairs of characters, so those here have two each.
 */
export const TOPICS: Readonly<Record<string, string>> = {
  'handle:telegram': 'telegram telegramm tg телеграм телеграмм телеграме тг telegrama 飞机 电报',
  'handle:whatsapp': 'whatsapp whatsap watsapp whatapp wa ватсап вацап вотсап',
  'handle:wechat': 'wechat weixin vx wx 微信 薇信 威信 加微 加薇 微 薇',
  'handle:qq': 'qq 扣扣 企鹅 加q q群',
  'handle:other': 'skype viber kik icq discord snapchat snap вайбер скайп imo zangi hangouts',
  'handle:social': 'instagram insta ig facebook fb tiktok onlyfans fanvue twitch инстаграм',
  'call:private': 'dm inbox pm личку лс личные inboxed 私聊 私信 私我 联系 加我 找我',
  'call:join':
    'join subscribe subscribed subscriber subscribers sub follow followers follower channel подписывайтесь подпишись подписка подписаться канал канале joinen abonniert abonnez suscribete inscreva bergabung daftar gabung folow follback subscribe subrek 加入 关注 订阅 频道 进群',
  'call:visit':
    'visit visiting click clicking checkout переходи переходите жми жмите жми ссылке ссылка cliquez besuchen visita visite visitez kunjungi klik link links 点击 网址',
  'call:contact':
    'contact contacts email mail call text reach message пиши пишите писать обращайтесь звоните kontakt contacte contactez contattare hubungi 咨询',
  'topic:earn':
    'earn earning earnings income profit profits profitable salary payout payouts withdrawal withdraw invest investing investment investor investors trader traders trading forex broker roi доход дохода доходом заработок заработка заработать заработку зарабатывать зарабатывай прибыль подработка зарплата вакансия удаленно удаленка инвестиции verdienen einkommen ingresos ganar ganhar renda guadagnare revenus gagner investissement penghasilan untung cuan profit 赚钱 收入 日结 兼职 佣金 提现 工资 日赚',
  'topic:crypto':
    'crypto cryptocurrency bitcoin btc eth ethereum usdt solana dogecoin token tokens airdrop nft nfts presale whitelist wallet blockchain coin coins altcoin altcoins memecoin крипта крипте крипту криптовалюта биткоин токен кошелек 比特 虚拟 空投 钱包 币圈',
  'topic:gambling':
    'casino casinos poker slot slots betting bet bets bookmaker jackpot roulette blackjack gambling judi gacor maxwin slot togel jp bandar scatter wd depo казино ставки ставка букмекер слоты рулетка выигрыш kumar bahis iddaa scommesse apuestas apostas 博彩 赌场 彩票 下注 开云 棋牌 百家',
  'topic:adult':
    'sex sexy porn porno nude nudes xxx escort escorts webcam milf horny erotic hookup секс порно интим эскорт знакомства sexe porno sexo 约炮 裸聊 成人 色情 上门 服务',
  'topic:health':
    'viagra cialis levitra pharmacy pills pill weight diet slimming supplement supplements testosterone cbd tramadol xanax steroid steroids garcinia keto detox propecia amoxicillin prednisone таблетки похудение препарат abnehmen apotheke pharmacie farmacia',
  'topic:goods':
    'cheap discount discounts discounted wholesale outlet replica replicas jerseys jersey handbag handbags shoes sneakers boots watches sunglasses jewelry coupon coupons sale sales buy buying shop shopping store online authentic vuitton gucci nike rolex oakley uggs ugg coach burberry prada hermes moncler купить магазин цена цены скидка скидки заказать доставка kaufen billig günstig acheter pas cher comprar barato comprare barata jual murah beli harga 出售 批发 优惠 购买 正品',
  'topic:money':
    'loan loans payday credit mortgage debt lender lenders insurance refinance cash bank paypal кредит кредиты займ займы карта банк выплата выплаты виплата допомога darlehen kredit prestamos emprestimo pinjaman 贷款 信用 银行',
  'topic:seo':
    'seo backlink backlinks ranking rank traffic optimization marketing affiliate adsense hosting vps plugin keywords keyword leads продвижение раскрутка 推广 引流 优化 排名',
  'topic:essay': 'essay essays dissertation thesis coursework assignment homework реферат курсовая диплом',
  'topic:media':
    'watch streaming stream torrent movie movies download downloads free mp3 hd смотреть скачать онлайн фильм бесплатно izle télécharger descargar baixar nonton gratis 下载 免费 资源 破解',
  'topic:promo':
    'promo promocode referral bonus bonuses code voucher giveaway gift winner prize won claim реферал промокод промокоды бонус бонусы розыгрыш подарок gutschein gewinn promoção premio hadiah bagi2 邀请 红包 注册 福利',
  'topic:trade-services':
    'plumber plumbing roofing locksmith limo lawyer attorney dentist repair cleaning contractor escort movers towing chiropractor realtor',
  'person:scam': 'recovery recover hacker hackers spell caster testimony testify manager expert mrs dr whatsapps',
};

/** Words that answer an argument rather than offer anything: rudeness is not spam, and neither is politics. */
export const TALK: Readonly<Record<string, string>> = {
  'talk:public':
    'government president minister trump trudeau election vote voters party liberals liberal conservative republicans democrats tax taxes police court law war country politicians правительство война 政府 국민 정부 대통령',
  'talk:reason':
    'because agree disagree argument opinion think wrong actually evidence reason maybe perhaps probably however although guess suppose seems unless whether weil vielleicht parce peut-être porque talvez forse потому думаю наверное кажется 因为 觉得 可能 应该 为什 karena mungkin soalnya',
  'talk:insult':
    'stupid idiot idiots dumb moron morons pathetic ridiculous hypocrite liar crap hell damn loser 傻逼 垃圾 바보',
  'talk:problem':
    'error problem issue bug install installed version tried trying fix fixed work works worked code file files update question help please проблема ошибка 问题 错误 怎么 请问',
};
