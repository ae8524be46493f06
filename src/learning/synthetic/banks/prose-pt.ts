import type { Bank } from '../bank.js';

/** Prose of Portuguese pages of both shores, written by people, by content farms, and by machines that translate. */
export const PORTUGUESE_PROSE: Bank = {
  language: 'pt',
  words: {},
  spam: {},
  ham: {},
  prose: `
    O {atacante|goleiro|zagueiro} do {Esporte Clube|Atlético} {invented} sentiu a coxa no treino de {quarta|sexta} e deve desfalcar a equipe por {#3-8} semanas.
    Aos {#35-47} minutos do segundo tempo, {surname} aproveitou o rebote na pequena área e calou a torcida que já comemorava o título.
    O treinador admitiu que a equipa acabou o jogo de rastos e pediu paciência aos adeptos, que não veem uma vitória em casa há {dois|três|cinco} meses.
    Na hora de escolher um par de {sapatos|botas|óculos}, existem muitas coisas que devem ser levadas em consideração, como por exemplo o material, o conforto e é claro o preço.
    Se você está procurando {uma geladeira|um colchão|uma bicicleta} com preço baixo, na internet é possível encontrar uma enorme variedade de modelos para todos os gostos e bolsos.
    A bolsa é um acessório indispensável no guarda-roupa de toda mulher, pois ela é capaz de transformar qualquer visual e ainda deixar a produção muito mais elegante.
    A tela pode ser lida ao sol e a bateria durou {#9-20} horas no nosso teste, mas a câmera se perde assim que a luz diminui.
    Na estrada o carro anda bem e gasta pouco, só que o porta-malas mal comporta {duas malas|um carrinho de bebê} e o banco de trás é um castigo.
    Desligue o aparelho da tomada e espere pelo menos {vinte|trinta} minutos antes de retirar a tampa. Nunca mergulhe o motor na água.
    Por favor leia este manual com cuidado antes do uso do produto e guarde em lugar seguro para a referência futura, não é adequado para as crianças abaixo de {três|oito} anos.
    Devido à luz e ao monitor, a cor do artigo pode ser um pouco diferente das imagens, por favor permitir {1|2|3} cm de desvio devido à medição manual.
    Muitas pessoas sofrem com {dores nas costas|azia|insônia} e nem imaginam que existem receitas caseiras e totalmente naturais que podem ajudar a acabar com esse incômodo de uma vez.
    O {gengibre|chá verde|alho} é usado há milhares de anos por causa dos seus benefícios, e tomado em jejum ajuda a acelerar o metabolismo e a eliminar as toxinas.
    Uma única medida alta diz pouco, porque a pressão sobe quando falamos, quando temos frio e, às vezes, só de ver entrar alguém de bata branca.
    Refogue a cebola no {azeite|óleo} sem deixar dourar, junte {o arroz|o feijão|as lentilhas}, cubra com o caldo e cozinhe em fogo baixo por {vinte|trinta|quarenta} minutos.
    Deixe a massa descansar coberta com um pano húmido até dobrar de volume. A minha avó metia o alguidar na cama, debaixo de dois cobertores.
    Essa receita deliciosa é super fácil de fazer e leva apenas {quatro|cinco|seis} ingredientes, por isso não tem desculpa para não surpreender a família inteira neste fim de semana.
    Nascido em {invented} em {#1810-1890}, {surname} foi {botânico|organeiro|agrimensor} e reuniu um vocabulário de palavras do campo que só seria impresso em {#1920-1980}.
    {invented} é uma aldeia de {#40-390} habitantes na margem esquerda do rio {invented}. Até meados do século passado, teve câmara e pelourinho próprios.
    Quando o cerco foi levantado, já no outono, restavam na fortaleza {#20-90} homens e uma mula que ninguém, dizem os livros, tivera coragem de matar.
    Desde os primórdios da humanidade o homem sempre foi fascinado pelas {estrelas|máquinas|águas}, e nos dias atuais, com o avanço da tecnologia, isso não poderia ser diferente.
    Os bombeiros trabalharam durante a madrugada de {sábado|terça-feira} para apagar o fogo em um {galpão|depósito} na saída de {invented}. Ninguém se feriu.
    A assembleia municipal aprovou por {#9-14} votos contra {#3-7} manter a piscina aberta por mais um verão, apesar das fendas encontradas no tanque.
    A ponte continua interditada até {o Natal|a Páscoa|outubro}, e o desvio por {invented} acrescenta {#5-25} minutos à viagem do ônibus escolar.
    O tribunal condenou a {#2-6} anos de prisão o {joalheiro|contador|corretor} que vendeu o mesmo {terreno|barco} a {três|quatro} compradores em menos de um mês.
    As ações da {invented} recuaram {#3-12}% depois que a empresa avisou que a alta do {papelão|trigo|frete} vai pesar nas contas até o fim do ano.
    Segundo especialistas, a procura por {cobre|imóveis|bicicletas} deve continuar crescendo nos próximos anos, o que representa uma ótima oportunidade para quem deseja investir o seu dinheiro.
    A {cantora|atriz|apresentadora} foi flagrada neste fim de semana em clima de romance com um rapaz misterioso, poucas semanas depois de anunciar o fim do casamento.
    Rodeada de {oliveiras|pinheiros|vinhas}, esta casa de família dispõe de {#12-40} quartos com varanda, piscina aquecida e uma cozinha que vive do que a horta dá.
    O hotel possui um grande jardim onde as crianças podem brincar, e está localizado a somente {#3-15} minutos de pé da praia, com o pessoal que fala {três|quatro} idiomas.
    Vale a pena madrugar: antes de chegarem os autocarros, a ladeira que sobe para a {ermida|torre|fonte} é só dos gatos e sua.
    Se você pretende passar as férias em {invented}, o mais indicado é fazer a reserva com bastante antecedência, pois na alta temporada os preços costumam subir muito.
    As {roseiras|hortênsias|videiras} podam-se no fim do inverno, logo acima de um gomo virado para fora, e nunca em dias de geada.
    Transformar a sua varanda em um verdadeiro paraíso é muito mais simples do que parece, basta seguir estas {cinco|sete|dez} dicas práticas que separamos para você.
    Este valor é lido uma só vez, no arranque. Para o alterar com o servidor em funcionamento, edite o ficheiro de configuração e envie ao processo o sinal de recarga.
    Vírus é um programa malicioso que pode danificar o seu computador e roubar os seus dados, por isso é muito importante ter sempre instalado um bom antivírus.
    O inquilino deve zelar pelo imóvel e comunicar sem demora qualquer avaria; obras, por menores que sejam, dependem de autorização escrita do proprietário.
    Estamos contratando {auxiliar de estoque|cozinheiro|analista fiscal} para a nossa unidade de {invented}. Oferecemos vale-transporte, plano de saúde e um sábado de folga a cada {dois|quatro}.
    Uma {professora|pianista} aposentada volta à vila para vender a casa do pai e a encontra habitada por um menino que não fala com ninguém.
    Eu queria criar {abelhas|cavalos}, conta ela enquanto mexe o {chá|café}, mas morávamos no {quinto|sexto} andar e a minha mãe tinha lá as suas ideias.
    {Áries|Libra|Peixes}: no amor, uma surpresa boa chega no meio da {semana|noite}, mas no trabalho tenha paciência e pense duas vezes antes de falar.
    Há pedras, irmãos, que carregamos há tanto tempo que já as julgamos nossas, e temos medo de quem se oferece para as levar.
    Diante do que foi exposto, conclui-se que {o celular|a televisão|o uniforme escolar} possui tanto vantagens quanto desvantagens, e cabe a cada um saber utilizar da melhor maneira.
    A {invented}, referência em {embalagens|vedações|elevadores}, anuncia a chegada de {first} {surname} à direção comercial, com a missão de dobrar as exportações até {#2027-2035}.
    A previsão é de geada na serra e de vento forte no litoral, com rajadas de até {70|80|90} quilômetros por hora entre a noite de {sexta|domingo} e a manhã seguinte.
    As crianças aprendem muito mais brincando, e é por isso que os pais devem estar sempre atentos na hora de comprar um brinquedo adequado para a idade do seu filho.
    Fazer um empréstimo pode parecer complicado, mas comparando com calma todas as opções do mercado você com certeza vai conseguir economizar um bom dinheiro em juros e taxas.
    A noiva levava o vestido da {tia|avó}, arranjado às escondidas durante dois invernos, e umas botas grossas, porque o baile era no {celeiro|adro}.
    Este {produto|artigo} é feito de material de alta qualidade, durável e não fácil de deformar, é um presente ideal para o família, os amigos e o escritório.
    Em dias assim as abelhas não saem, explica o apicultor; ficam à espera, e quem as incomoda logo descobre o que elas pensam.
    O romance começa com uma carta que chega com {dois|dez} anos de atraso. Depressa sabemos quem a escreveu; para saber porquê, gastamos trezentas páginas.
    O óleo do motor precisa ser trocado a cada {cinco|dez} mil quilômetros, e caso você perceba algum barulho estranho o ideal é procurar logo um mecânico de confiança.
    A seleção do país perdeu o jogo de ontem e o treinador falou que os atletas vão trabalhar duro para alcançar a vaga no torneio do próximo {verão|inverno}.
    Perguntam-lhe o que mudou desde {#1965-1990}. Os clientes, responde o {barbeiro|sapateiro}, e volta às tesouras sem dizer mais nada.
  `,
};
