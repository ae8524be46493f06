/** Praise that fits any article: what robots write to be let through, and what honest people write, too. Our own list. */

/** Words of it in eight languages and two more. */
export const PRAISE_WORDS = `
  great nice awesome amazing good excellent wonderful fantastic superb brilliant outstanding impressive informative helpful useful
  interesting valuable insightful magnificent remarkable fabulous lovely perfect best terrific marvelous exceptional quality
  thanks thank thankyou appreciate appreciated grateful love loved enjoy enjoyed enjoying admire glad happy pleased
  article articles post posts posting postings blog blogs weblog site website web webpage page pages content writing writeup
  info information topic topics subject piece read reading reader readers written writer author bloggers blogger visitors
  share shared sharing bookmark bookmarked bookmarking saved favorite favourite keep job work effort efforts stuff layout theme
  design style found stumbled discovered checking check definitely really absolutely truly simply forward visit return tips ideas
  recommend rss feed updates update more look knowledge details style points people friends everyone helped learned useful
  toller tolle super klasse danke vielen beitrag artikel seite seiten interessant hilfreich informativ gute guter gut schöne weiter
  lesezeichen empfehlen
  super génial merci bon bonne excellent intéressant intéressante utile partage continuez bravo blogue contenu félicitations
  excelente gracias bueno buena buen genial artículo sitio página interesante útil compartir información felicidades felicitaciones
  ótimo ótima obrigado obrigada parabéns bom boa excelente artigo interessante compartilhar conteúdo informações
  ottimo ottima grazie complimenti bello bella bravo interessante utile articolo sito condividere
  отличная отличный отлично спасибо хорошая хороший супер полезная полезно интересная интересно статья статью статьи сайт сайта блог
  классно информация благодарю молодец автор автору поддерживаю
  不错 支持 感谢 谢谢 分享 好文 学习 收藏 博客 文章 受益 精彩 写得 很好 赞一 顶一 喜欢 博主 楼主 强大 加油
  素晴 記事 参考 有難 感謝 ブログ
  mantap keren bagus artikel terima kasih bermanfaat sukses informasi postingan`;

/** Neighbours, small words left out, that are set phrases of it. */
export const PRAISE_PHRASES = [
  'great post',
  'great article',
  'great blog',
  'great site',
  'great website',
  'great job',
  'great work',
  'great information',
  'great info',
  'great read',
  'great content',
  'great stuff',
  'nice post',
  'nice article',
  'nice blog',
  'nice site',
  'nice info',
  'nice weblog',
  'good post',
  'good article',
  'good blog',
  'good job',
  'good work',
  'good site',
  'good information',
  'good info',
  'excellent post',
  'excellent article',
  'excellent blog',
  'excellent site',
  'excellent work',
  'awesome post',
  'awesome blog',
  'awesome article',
  'awesome site',
  'amazing blog',
  'amazing post',
  'amazing article',
  'wonderful post',
  'wonderful article',
  'wonderful blog',
  'fantastic post',
  'fantastic blog',
  'interesting post',
  'interesting article',
  'interesting blog',
  'informative post',
  'informative article',
  'informative blog',
  'helpful post',
  'helpful article',
  'helpful information',
  'useful information',
  'useful info',
  'useful article',
  'valuable information',
  'thanks sharing',
  'thank sharing',
  'thanks post',
  'thanks article',
  'thanks information',
  'thanks great',
  'thank great',
  'keep good',
  'keep great',
  'keep writing',
  'keep posting',
  'looking forward',
  'look forward',
  'came across',
  'stumbled upon',
  'blog post',
  'weblog post',
  'web site',
  'internet site',
  'read article',
  'reading article',
  'read post',
  'reading post',
  'rss feed',
  'loved article',
  'love blog',
  'enjoyed reading',
  'really enjoyed',
  'really like',
  'really enjoy',
  'really appreciate',
  'well written',
  'toller beitrag',
  'guter artikel',
  'tolle seite',
  'vielen dank',
  'schöner beitrag',
  'super article',
  'bon article',
  'bon travail',
  'merci partage',
  'excelente artículo',
  'muy bueno',
  'buen artículo',
  'gracias compartir',
  'ótimo artigo',
  'ótimo post',
  'obrigado compartilhar',
  'ottimo articolo',
  'complimenti articolo',
  'отличная статья',
  'хорошая статья',
  'спасибо статью',
  'интересная статья',
  'полезная статья',
  'отличный сайт',
  'терима kasih',
  'artikel bagus',
];

/** Who speaks: one word list for each grammatical person, all languages together. */
export const FIRST_PERSON = `i me my mine myself we our us ours ich mir mich mein meine wir uns unser je j moi mon ma
  mes nous notre yo mí mi mis nosotros eu meu minha nós io mio mia noi я меня мне мной мой моя мы нас нам наш 我 我们 私 僕 saya aku
  gue gw kami kita jeg min mij mijn ik jag`;
export const SECOND_PERSON = `you your yours yourself u ur du dir dich dein deine ihr euch ihnen ihre tu te toi ton ta tes vous votre
  vos tú usted ustedes su tus você vocês seu sua voi tuo tua вы вас вам ваш ваша ваше ты тебя тебе твой 你 你们 您 kamu kalian anda lu
  jij jouw dig din`;
