/**
 * Small words of the languages that share a script: what a language is told by, and what two texts have in common without
 * being about the same thing. Lower case, as normalised (ß is ss).
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is that it for you was with on are this be have not your my they at but what all were when we there can
    an which their said if do will how other about out then them these so some her would him has just like from by or i am
    been had he she his its our me who get don didn than only very could should too because also any into over after more
    until while where why being did does through before between both each every now never always`,
  de: `der die das und ist nicht ich du ein eine einen einem einer zu den von mit dem für auf es im sich auch sind wir ihr sie er
    wie aber wenn oder noch nur bei aus nach mir mich dich haben hat war wird kann schon so was man ja sehr mein dass hier über
    vom zum zur doch gibt immer mal kein keine denn werden wurde`,
  fr: `le la les de des du et est un une dans que qui pour pas sur je tu il elle nous vous ils ce cette ces avec plus mais ou où au
    aux son sa ses mon ma mes ne se par très bien été être avoir fait comme tout si votre notre leur même aussi alors donc
    j ai c n qu d l m s y ça sont cela faut peut`,
  es: `el la los las de que y en un una es por con no para su se lo del al como más pero sus le ya o este sí porque esta entre cuando
    muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros fue son está mi tu
    gracias eso esto tiene`,
  pt: `o a os as de do da dos das que e em um uma é por com não para se na no nas nos ao como mais mas foi ele ela você isso este
    esta muito já também só pelo pela até quando sem mesmo seu sua meu minha são tem está ser ter eu quem vai porque há então`,
  it: `il lo la i gli le di che e è un una in per con non del della dei delle al alla da dal nel nella sono ha ho ma come anche più
    se questo questa molto mi ti si ci hai essere stato perché quando cosa tutto tutti bene suo sua mio anzi grazie ancora solo`,
  nl: `de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over
    ze zich bij ook tot je mij uit naar heb hoe heeft hebben deze want nog zal wel geen wij worden werd veel jij meer kan`,
  sv: `och att det i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har inte
    hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan sina här`,
  da: `og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra
    du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo meget efter`,
  nb: `og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har om vi min mitt ha hadde hun nå over
    da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv her alle vil bli ble blitt kunne inn når være kom
    noen noe ville mye etter veldig bare`,
  fi: `ja on ei että se hän oli en mutta niin kun mitä ole minä olen tämä nyt kuin jos sen me te sitä mun sun minun sinun ovat vain
    kaikki hyvin siitä tässä kanssa mukaan myös sekä joka jotka olla ollut voi tai vielä paljon sinä`,
  pl: `i w nie na się że z do to jest jak co o ale po tak za od przez dla czy był była już tylko mnie ja go jego ich są być może ten
    ta te tego tym bardzo więc ze gdy kiedy jeszcze bez pod ma mam który która które także oraz`,
  cs: `a je se v na to že s z do o i k ve pro za by jsem si tak ale jako po jak už od co ten tam bude není když jen nebo být byl byla
    mě ho jsou jeho ze také které který která až ještě velmi kde proto jsme`,
  sk: `a je sa v na to že s z do o aj k vo pre za by som si tak ale ako po už od čo ten tam bude nie je keď len alebo byť bol bola ma
    ho sú jeho zo tiež ktoré ktorý ktorá až ešte veľmi kde preto sme`,
  hu: `a az és hogy nem is egy ez azt ezt csak de van volt ha meg már még mint mert el ki vagy én te ő mi ti ők nagyon lesz kell lehet
    itt ott most minden aki ami ahogy akkor után között nincs sem jó`,
  ro: `și în de la nu este cu pe un o să se ce mai din pentru că sunt a au am ai fost dar care lui ei ca dacă sau după acest această
    foarte fi prin eu tu el ea noi voi ele si sa este ați avea când`,
  tr: `ve bir bu da de için çok ile ne var ama gibi daha olan kadar sonra en mi ben sen o biz siz onlar değil olarak ki ya hem her
    şey diye olduğu olur oldu yok nasıl neden bana sana benim senin şu mı mu mü`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata sudah atau
    saat oleh aku kamu kita kami dia adalah gak nggak ga yg aja sama udah lagi banget kalau kalo kak bang mau jadi apa nya dong
    sih tapi buat jangan semua masih`,
  vi: `và là của có không được cho một các người trong này với đã những tôi bạn khi như để đến thì từ ra rất cũng nhưng sẽ về vào làm
    nếu mà lại chỉ mình nhiều hơn anh em`,
  hr: `i je u da se na su za ne s od ali kao što bi o sam to će iz koji koja koje samo po ili već ako kad jer bio bila mi ti on ona
    oni nije ja tako još sve može biti hvala vrlo prije nema`,
  et: `ja on ei et see ta oli ma aga nii kui mis mida ole olen kas nüüd siis mu su sa me te nad väga kõik või ka oma seda selle kuidas
    palju hästi saab veel`,
  ca: `el la els les de i que en un una és per amb no al del com més però ha són aquest aquesta molt també si jo tu ell nosaltres
    perquè quan hi ho em et va dels amb gràcies això`,
  tl: `ang ng sa na mga at ay ko mo si ni po lang naman ako ikaw siya kami tayo kayo sila ito yan hindi kung para may wala pa ba din
    rin kasi nga yung`,
  ru: `и в не на я быть он с что а по это она этот к но они мы весь который из у так за от же вы для бы как все меня мне ты было еще
    ещё уже или если нет да только есть когда очень был была были его ее их то до чтобы здесь там где вас вам вот`,
  uk: `і в не на я бути він з що а по це вона цей до але вони ми весь який із у так за від ж ви для би як все мене мені ти було ще вже
    або якщо ні та тільки є коли дуже був була були його її їх то щоб тут там де вас вам й про`,
  bg: `и в не на аз съм той с че а по това тя този към но те ние цял който от у така за са се ще да ли като все мен ми ти беше още
    вече или ако няма само има когато много бил била били го я им то до тук там къде вас ви ето`,
  sr: `и у не на ја је он с да а по ово она овај ка али они ми који из тако за од би као све мене ти било још већ или ако нема само
    има кад врло био била су се ће што то до овде тамо где вас вам ево није сам`,
};

/**
 * Letters by which languages of one script are told apart, lower case. A letter of many languages says little of each.
 */
export const TELLING_LETTERS: Readonly<Record<string, string>> = {
  de: 'äöü',
  fr: 'éèêëàâçîïôùûœ',
  es: 'ñáéíóú¿¡',
  pt: 'ãõáéíóúâêôàç',
  it: 'àèéìòù',
  nl: 'ëï',
  sv: 'åäö',
  da: 'åæø',
  nb: 'åæø',
  fi: 'äö',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  tr: 'çğıöşü',
  vi: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúý',
  hr: 'čćđšž',
  et: 'äöõü',
  ca: 'àçéèíïóòúü',
  ru: 'ыэёъщ',
  uk: 'іїєґщ',
  bg: 'ъщ',
  sr: 'јљњћђџ',
};
