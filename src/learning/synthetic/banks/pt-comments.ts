import type { Bank } from '../bank.js';

/** Whole comments in Portuguese, of Brazil and Portugal, each as one person wrote it. */
export const PORTUGUESE_COMMENTS: Bank = {
  language: 'pt',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    zap: `(11) 9{#100-999}-{#1000-9999}|({#21-88}) 9{#100-999}-{#1000-9999}|+351 9{#10-69} {#100-999} {#10-99}|21 9{#100-999} {#1000-9999}`,
    terra: `Sorocaba|Braga|Uberlândia|Caruaru|Setúbal|Londrina|Viseu|Teresina|Joinville|Évora`,
  },
  ham: {
    readers: `
      Ué, mas não tinha acabado a verba?
      Vergonha alheia.
      kkkkkkk rindo de nervoso
      Que Deus conforte a família 🙏
      Só acredito vendo.
      Isto é para rir, certo?
      o brasileiro não tem um minuto de paz
      Título mentiroso. Quem leu até ao fim percebeu que é um projeto-piloto com {#3-20} pessoas.
      Meu IPTU veio {900|1300|1700|2100|2500|2900} reais numa rua sem calçada, sem esgoto e com poste queimado desde {março|agosto|o Natal}. Tá bom assim ou quer mais?
      Trabalhei {#18-30} anos na Caixa e posso garantir: não é o funcionário que inventa fila, é o sistema que cai. Já vi cair {#3-5} vezes na mesma manhã, com a agência cheia de idoso em pé.
      @{nickname} desculpe, mas quem aprovou isso foi o Congresso, não o presidente. Pode conferir a votação nominal aqui {referenceUrl}
      Sou enfermeira no interior. Plantão de 12h com {#38-60} pacientes e {#2-3} técnicos. O piso foi aprovado, saiu na televisão, teve bolo. Na minha conta, até hoje, R$ {90|140|185|235|280|330} de diferença, e o patrão descontou no vale. Então quando o senhor escreve que "a categoria foi valorizada", eu gostaria de saber qual categoria, porque a minha continua pegando dois ônibus às cinco da manhã.
      Em Lisboa já não há portugueses no centro, há malas com rodinhas. A minha tia vivia na {Mouraria|Graça|Bica} há {40|45|50|55|60} anos, foi "convidada" a sair. Agora é alojamento local a {120|150|200|250|290} euros a noite. Não tenho nada contra os turistas, coitados, também são enganados.
      Concordo em parte. A taxa em si não é absurda, no Uruguai é maior. Absurdo é pagar e não receber nada de volta.
      Reparem na data do estudo: {#2009-2015}. De lá para cá mudou a lei, mudou a população e mudou o rio. Aqui tem o dado novo, é público: {paperUrl}
      Parabéns pela reportagem, chorei lendo. Minha avó também foi para Brasília num pau de arara, em {#1957-1960}, grávida da minha mãe.
      Técnico retranqueiro, {#2-4} volantes em casa contra o lanterna... pediu pra perder!!! FORA
      Alguém sabe se quem é MEI entra nessa regra? O site da Receita manda ligar e o telefone manda entrar no site kkk
      Na qualidade de ex-ferroviário, só uma nota: a linha do {Vouga|Tua|Oeste} não fechou por falta de passageiros, fechou porque o horário foi desenhado para não servir a ninguém. Saía às 6h20 e às 21h. Depois contam os bilhetes e concluem que ninguém quer o comboio. Vi isto acontecer em {#3-6} linhas.
      Mais um imposto disfarçado de taxa e o povo discutindo novela
      Falta uma vírgula no segundo parágrafo que muda tudo, rs. "Não, podem entrar" x "Não podem entrar".
      Eu paguei {#4-7},{#10-99} na gasolina ontem em {terra}, onde é que viram a {#3-4},99?
    `,
    blogs: `
      Oi, flor! Amei o post, beijinhos {emoji}
      Adorei as fotos, principalmente a do gato na janela.
      Que saudade de ler um blog assim, com calma. Voltei a escrever no meu também depois de {#3-9} anos parado, se quiser tomar um café por lá: {blogUrl}
      Gente, pra quem pediu: a forma é essa aqui {shopUrl} e o corante em gel eu compro nessa lojinha {shopUrl}, chega em {#3-9} dias. O vídeo da moça que ensina o ponto do merengue: {videoUrl} 😋
      Olá {first}, obrigada pela visita ao meu cantinho! Respondi-te lá: {blogUrl}. Quanto à receita, cá em casa leva {#4-8} gemas e um cálice de Porto, mas a tua parece mais leve. Bom fim de semana!
      Menina, esse esmalte é muito parecido com um da minha coleção, fiz a comparação com foto na luz do dia aqui ó: {blogUrl}. O meu custou {#4-12} reais na promoção! A {Ana|Luana|Inês} também resenhou, lembra? {blogUrl} No dela ficou mais puxado pro vinho.
      Participando! Curti, compartilhei {socialUrl} e marquei {#2-5} amigas. E-mail no cadastro, meu perfil é {nickname}.
      Baixei e funcionou certinho no {Moto|Redmi|Galaxy} aqui, valeu demais. Só o link do segundo arquivo que tá fora do ar, consegui esse espelho no fórum: {referenceUrl}
      Bom dia. Excelente artigo sobre as podas. Tenho uma oliveira com {60|90|115|145|170|200} anos que não dá nada há {#2-5}; será da idade ou da mosca? Se ajudar, pus fotografias aqui: {socialUrl}. Obrigado desde já
      oi td bem? sobre o que vc falou do filme, discordo um pouco, o final faz sentido se lembrar da cena do trem. esse cara explica bem {videoUrl} a partir de {clock}. mas adorei a resenha
    `,
    'same-matters': `
      Caí no golpe do Pix, pronto, falei. Ligaram dizendo que era do banco, sabiam meu nome, meu CPF e até o valor da última compra. {1.800|2.600|4.900} reais em dois minutos. Sou formado em TI, antes que alguém venha dizer que é falta de instrução. É falta de sono: eram {#5-7} da manhã e eu tinha virado a noite no hospital com meu filho.
      Esse tigrinho acabou com a minha família. Meu irmão vendeu a moto, depois pegou dinheiro com agiota "pra recuperar". Hoje mora na nossa sala. E vejo influenciadora de {#3-9} milhões de seguidores mostrando saque falso como se fosse brincadeira. Quem tinha que responder por isso não é só quem joga.
      Amarração? Pedi pra trazer de volta e trouxeram: a sogra
      O crédito pessoal a {20|25|29}% devia dar prisão. Assinei sem ler, culpa minha, mas a senhora do balcão também não leu.
      Pessoal de {terra}, a coleta de doações pro abrigo dos cachorros continua sábado! Falar com a {Bia|Carol|Márcia} no {zap} ou {privateMail}. Ração, coberta, jornal velho, tudo serve 🐶
      Obrigado por partilhar. Quanto ao Ozempic, tomo por causa da diabetes, receitado, e há {#2-5} meses que ando de farmácia em farmácia porque quem quer emagrecer para o verão chega primeiro.
      Vi vários comentários oferecendo "empréstimo entre particulares" aqui no blog da {Ana|Beatriz|Luana}. Gente, é golpe, todos com o mesmo texto e e-mail diferente. Escrevi um post explicando como denunciar: {blogUrl} E quem já caiu pode registrar boletim online, aqui: {referenceUrl}
    `,
    'at-length': `
      Leio os comentários e vejo gente dizendo que professor trabalha meio período. Vou descrever minha terça-feira: {#5-6}h acordo, ônibus, 7h primeira aula, {35|38|42} alunos, ventilador quebrado. Meio-dia como de pé porque é plantão de recreio. À tarde outra escola, do outro lado da cidade, mesma coisa. À noite corrijo {60|90|120} redações, e tem aluno que escreve na redação que apanha em casa, e aí você não corrige a vírgula, você liga pro conselho tutelar e ninguém atende. Durmo à uma. Tenho {#19-28} anos de carreira e amo o que faço, não quero medalha. Só queria que quem fala de "meio período" passasse uma terça comigo. Uma só.
      Caro senhor, li o seu artigo com atenção e discordo com estima. Diz que o interior se despovoa porque as pessoas querem cidade. Eu saí de Trás-os-Montes em {1986|1991|1998} e não queria cidade nenhuma: queria um médico a menos de {40|60} quilómetros e uma escola que não fechasse no ano em que a minha filha entrou. Fecharam as duas coisas, depois os correios, depois a carreira, e no fim fizeram um centro interpretativo do despovoamento, com ecrãs tácteis. Fui lá no verão. O funcionário era meu primo e estava sozinho. Deixo-lhe um apontamento que escrevi sobre isso, com fotografias antigas: {blogUrl}
      Oi {Fernanda|Ana|Beatriz}, tudo bem? Vim retribuir a visita e acabei ficando uma hora aqui lendo post antigo, que delícia! Aquela sua lista de livros me pegou: dos {10|12|15} eu li {#4-8}, e comprei mais dois num sebo virtual ótimo {shopUrl} por {#9-24} reais cada, com dedicatória de gente desconhecida dentro, amo. Fiz resenha de um deles aqui {blogUrl}, vê se concorda comigo sobre o final. E a {Luana|Inês|Carol} comentou da adaptação pro cinema, o trailer tá nesse link {videoUrl}, achei o ator velho demais pro papel. Beijo grande e bom feriado!
    `,
  },
  spam: {
    'praise-link': `
      Ótimo artigo, {parabéns|obrigado|sucesso}! {Desentupidora|Chaveiro|Dedetizadora|Frete} em {terra} {pitchUrl}
      Muito bom o conteúdo, bem explicado. Conheça também <a href="{pitchUrl}">{curso de barbeiro online|como ganhar na lotofácil|trazer amor de volta}</a>
      Olá, amei o seu blog, o layout é lindo e o conteúdo de muita qualidade! Eu estava pesquisando sobre isso há dias. Também escrevo sobre {emagrecimento|renda extra|concursos públicos|hinode}, faça uma visita e deixe seu comentário: {pitchLink} Vou seguir o blog, me segue de volta? Abraços
      Conteúdo incrível, já salvei nos favoritos. Me ajudou muito a tirar minhas dúvidas sobre o tema, e indico também {pitchHost} pra quem quer saber mais.
    `,
    money: `
      Empréstimo pra negativado, cai em {10|20|30|40|50|60} minutos no Pix. Chama: {zap}
      Faço empréstimo entre particulares de {#5-9}.000€ a {100|250|400|500|650|800}.000€, taxa de {#2-3}%, a toda a pessoa séria em Portugal e na Suíça. {mail}
      Eu era incrédula igual vocês. Desempregada, dois filhos, aluguel atrasado. Aí uma colega me mostrou um aplicativo que PAGA pra avaliar {roupas|marcas|vídeos} e hoje eu tiro de {150|200|250|300} a {400|450|500|600|650|700} reais por dia, direto na conta. Não precisa indicar ninguém. Vou deixar o link aqui porque sei que tem mãe precisando, é só até meia-noite: {shortUrl}
      RENDA EXTRA com o celular, {100|200|250|350|400|500} por dia garantido!! me chama no zap {zap} que eu explico 💰💰
      Robô do {tigrinho|aviãozinho|foguete} pagando agora, sinais grátis no Telegram {handle}, banca de {30|35|40|45|50} virou {900|1500|2150|2750|3400|4000}
      Investi R$ 500 com o senhor {surname} e em {#3-7} dias recebi R$ {#5-9}.{100|250|400|600|750|900}. Não é pirâmide, é mercado financeiro de verdade. Ele só está aceitando mais {#5-15} pessoas esse mês. Procure no insta {handle}, diga que foi o {first} que indicou
      Recuperei {20|35|50|60|75|90} mil que tinha perdido numa corretora falsa graças aos peritos da {invented}. Contacto: {mail}
      Limpa nome em {#3-7} dias úteis, score acima de {700|750|800|850|900}, sem pagar a dívida. {pitchUrl}
    `,
    gambling: `
      🐯 Tigre soltando a carta hoje das {#18-20}h às {#21-23}h 👉 {pitchLink}
      plataforma nova pagando muito, deposita {10|15|20} ganha {10|15|20} e saca na hora, já fiz {#3-9} saques hoje kkk {shortUrl}
      Casino online com licença, {100|150|200|250} rodadas grátis + {100|150|200|250|300}% no primeiro depósito, usa o código {referral}. Já levantei {400|900|1400|1900|2400|2900}€ por MB Way: {pitchUrl}
    `,
    spell: `
      Pai {invented} de Oxóssi, amarração amorosa, trago em {#3-7} dias. {zap}
      Vidente e mestre africano Prof. {invented}, resolve problemas de amor, inveja, impotência, negócios, vícios, mesmo os casos mais desesperados. Consulta pessoal ou à distância, paga depois do resultado. Todos os dias das 8h às 22h. Tlm {zap}
      Meu marido foi embora no dia do meu aniversário. Eu encontrei o Dr. {invented} aqui mesmo nos comentários, e ele fez o trabalho espiritual e {48|72} horas depois ele voltou chorando. Hoje somos a família mais feliz. Se seu casamento está em crise escreva pra {mail}, ele é do bem.
    `,
    goods: `
      {Cytotec|Mounjaro|Ritalina} original, entrego em todo Brasil, pagamento na entrega {zap}
      Chá seca barriga: menos {#7-15}kg em {#15-30} dias, o segredo das blogueiras {pitchUrl}
      Réplicas primeira linha, {tênis|relógios|bolsas} a partir de {#89-199} reais, frete grátis acima de 2 peças. Atacado e varejo, catálogo no link {pitchLink}
      CNH em {#7-15} dias sem sair de casa, sem prova, 100% cadastrada no Detran. Só metade adiantado. Chama no zap {zap}
    `,
    people: `
      Garotas de programa {terra}, fotos reais, {pitchUrl}
      oii sou a {Bia|Carol|Larissa}, {#19-26} aninhos, carente hj... grupo de packs grátis {shortUrl} 🔞
      Parabéns! Seu CPF foi contemplado com {um celular|R$ {1000|2000|2500|3500|4000|5000}|uma moto}. Resgate até {hoje|amanhã}: {shortUrl}
      Correios: sua encomenda foi taxada. Pague {#19-69},90 por Pix em 24h ou será devolvida {pitchUrl}
      Consulte valores a receber do governo {recent}, tem gente sacando {#1-4}.{100|250|400|600|750|900} reais esquecidos, é só pôr o CPF aqui: {pitchLink}
      {1000|2500|4000|6000|7500|9000} seguidores brasileiros por {#9-29},90, sem senha, início imediato ✅ {zap}
    `,
    'at-length': `
      Gostaria de deixar o meu testemunho para que mais pessoas saibam. Sofri durante {#4-12} anos com {dores na coluna|herpes|diabetes|psoríase} e já tinha desistido. Foi então que encontrei na internet o trabalho do Dr. {invented!}, que me enviou um preparado de ervas por correio. Em {#2-4} semanas estava curada, sem efeitos secundários. O Dr. {invented!} trata também de impotência, falta de sorte e problemas conjugais. Contacte-o sem medo: {mail}. Obrigada doutor, devo-lhe a minha vida.
      Muito relevante a sua matéria! Hoje em dia, contar com uma boa empresa de {energia solar|contabilidade online|rastreamento veicular|dedetização} faz toda a diferença no bolso do consumidor. A {invented} é referência em qualidade e preço justo, com mais de {#10-25} anos de mercado e atendimento em {terra} e região. Faça um orçamento gratuito e sem compromisso pelo site {pitchHost} e mencione este comentário para ganhar {10|15|20}% de desconto.
    `,
  },
};
