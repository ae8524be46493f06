import type { Bank } from '../bank.js';

/** Prose of Spanish pages, written by people, by content farms, and by machines that translate. */
export const SPANISH_PROSE: Bank = {
  language: 'es',
  words: {},
  spam: {},
  ham: {},
  prose: `
    El {delantero|portero|lateral} del {Deportivo|Atlético|Racing} {invented} estará de baja {#3-8} semanas por una lesión muscular y se perderá el partido de {ida|vuelta} de la eliminatoria.
    Con el marcador en contra y a {#3-9} minutos del final, {surname} controló de espaldas, se giró y puso el balón en la escuadra.
    El técnico reconoció que su equipo no había llegado vivo al último cuarto de hora y pidió paciencia a una afición que lleva {dos|tres|once} meses sin ver ganar en casa.
    A la hora de elegir un par de {zapatos|botas|gafas} existen muchas cosas que se deben tener en cuenta, tales como la calidad del material, la comodidad y, por supuesto, el precio.
    Si estás buscando {una lavadora|un colchón|una bicicleta} a buen precio, en internet vas a poder encontrar una gran variedad de modelos que se adaptan a todas tus necesidades.
    El bolso es un complemento imprescindible en el armario de cualquier mujer, ya que puede cambiar por completo un conjunto y aportarle un toque de distinción.
    La pantalla se lee bien a pleno sol y la batería aguantó {#9-20} horas en nuestra prueba, aunque la cámara se rinde en cuanto baja la luz.
    En autopista el coche va sobrado y gasta {#4-7},{#1-9} litros, pero los asientos traseros son de castigo y el maletero apenas admite {dos maletas|un cochecito}.
    Desenchufe el aparato y déjelo enfriar al menos {veinte|treinta} minutos antes de retirar la tapa. No sumerja nunca el motor en agua ni en otro líquido.
    Por favor lea este manual cuidadosamente antes del uso del producto y mantenga en lugar seguro para el futuro, no es adecuado para los niños menos de {tres|ocho} años.
    Nota: debido a la luz y la pantalla, el color del artículo puede ser ligeramente diferente de las fotos, por favor permita {1|2|3} cm de diferencia por medición manual.
    Son muchas las personas que sufren de {dolor de espalda|acidez|insomnio} y que no saben que existen remedios caseros y cien por cien naturales con los que se puede aliviar este problema.
    El {jengibre|té verde|ajo} es conocido desde hace miles de años por sus increíbles propiedades, y tomado en ayunas ayuda a quemar grasa y a depurar el organismo.
    Una sola medición alta dice poco, porque la tensión sube al hablar, al pasar frío y, a menudo, con solo ver entrar a alguien con bata blanca.
    Sofría la cebolla en {aceite|manteca} sin que llegue a dorarse, añada {las lentejas|el arroz|los garbanzos} y cubra con caldo. En {veinte|treinta|cuarenta} minutos a fuego lento estará listo.
    Deje reposar la masa tapada con un paño húmedo hasta que doble su tamaño. Mi abuela metía el barreño en la cama, debajo de dos mantas.
    Esta rica receta es súper fácil de preparar y solamente vas a necesitar {cuatro|cinco|seis} ingredientes, así que no hay excusa para no sorprender a toda tu familia.
    {surname}, nacido en {invented} en {#1810-1890}, fue {botánico|organero|agrimensor} y autor de un vocabulario de voces rurales que no llegó a la imprenta hasta {#1920-1980}.
    {invented} es una pedanía de {#40-390} habitantes situada en la margen izquierda del río {invented}. Hasta mediados del siglo pasado tuvo ayuntamiento propio.
    Cuando se levantó el cerco, ya en otoño, quedaban en la fortaleza {#20-90} hombres y una mula que, según las actas, nadie había querido sacrificar.
    Desde el principio de los tiempos el ser humano siempre se ha sentido atraído por {las estrellas|el mar|el poder}, y hoy en día, en pleno siglo XXI, esto no ha cambiado.
    Los bomberos trabajaron durante la madrugada del {sábado|martes} para apagar el incendio de un {almacén|pajar} a las afueras de {invented}. No hubo heridos.
    El pleno aprobó por {#9-14} votos contra {#3-7} mantener abierta la piscina un verano más, pese a las grietas que los técnicos encontraron en el vaso.
    El puente seguirá cortado hasta {Navidad|Semana Santa|octubre}, y el desvío por {invented} alarga en {#5-25} minutos el recorrido del autobús escolar.
    La audiencia condenó a {#2-6} años de cárcel al {gestor|joyero|tratante}, que vendió la misma {finca|barca} a {tres|cuatro} compradores en menos de un mes.
    Las acciones de {invented} cayeron un {#3-12} % después de que la compañía avisara de que el precio del {cartón|trigo|flete} lastrará sus cuentas hasta la primavera.
    De acuerdo con los expertos, la demanda de {cobre|viviendas|bicicletas} va a seguir creciendo en los próximos años, lo cual supone una excelente oportunidad para los pequeños inversores.
    La {cantante|actriz|presentadora} fue vista este fin de semana muy acaramelada con un misterioso acompañante, a tan solo unas semanas de haber confirmado su divorcio.
    Rodeado de {olivos|pinos|viñedos}, este hotel familiar dispone de {#12-60} habitaciones con terraza, piscina climatizada y un restaurante en el que manda el producto de la huerta.
    El hotel cuenta con un grande jardín donde los niños pueden jugar, y se encuentra a solo {#3-15} minutos andando desde la playa, el personal habla {tres|cuatro} lenguas.
    Conviene madrugar: antes de que lleguen los autocares, la cuesta que sube a la {ermita|alcazaba|fuente} es solo para los gatos y para usted.
    Si estás pensando en viajar a {invented}, lo más recomendable es que reserves con suficiente antelación, porque en temporada alta los precios suelen dispararse y quedan pocas plazas.
    Los {rosales|groselleros|frutales} se podan a finales del invierno, justo por encima de una yema que mire hacia fuera, y nunca en días de helada.
    Convertir tu terraza en un auténtico oasis de paz es mucho más sencillo de lo que parece, solo tienes que seguir estos {cinco|siete|diez} consejos prácticos y económicos.
    Este valor se lee una sola vez, al arrancar. Para cambiarlo con el servidor en marcha, edite el fichero de configuración y envíe la señal de recarga al proceso principal.
    Un virus informático es un programa malicioso que puede dañar tu equipo y robar tus datos, de ahí la gran importancia que tiene contar con un buen antivirus.
    El arrendatario cuidará del local con diligencia y avisará sin demora de cualquier daño; no podrá hacer obra alguna, por pequeña que sea, sin permiso escrito del propietario.
    Buscamos para nuestro centro de {invented} {un mozo de almacén|una contable|un cocinero} a jornada completa. Ofrecemos contrato indefinido, {#23-31} días de vacaciones y formación a cargo de la empresa.
    Una {maestra|pianista} jubilada vuelve al pueblo para vender la casa de su padre y la encuentra ocupada por un niño que no quiere hablar con nadie.
    Yo quería criar {abejas|caballos}, cuenta mientras remueve el {té|café}, pero vivíamos en un {quinto|sexto} sin ascensor y mi madre tenía sus ideas.
    {Aries|Libra|Piscis}: en el amor te espera una grata sorpresa a mediados de {semana|mes}, pero en el trabajo debes tener paciencia y cuidar mucho tus palabras.
    Hay piedras, hermanos, que llevamos encima desde hace tanto que las tomamos por nuestras, y nos asustamos cuando alguien se ofrece a cargarlas.
    En conclusión, podemos decir que {el uniforme escolar|la televisión|el teléfono móvil} tiene tanto ventajas como desventajas, y que todo depende del uso que cada persona le quiera dar.
    El grupo {invented}, líder en {envases|juntas|ascensores}, ha anunciado hoy el nombramiento de {first} {surname} como responsable de su negocio en {el sur de Europa|el Cono Sur}.
    La agencia prevé nevadas por encima de los {ochocientos|mil} metros y pide a los conductores que aplacen sus viajes hasta el {sábado|martes} a mediodía.
    Los niños aprenden mejor mientras juegan, por eso es de suma importancia que los papás sepan elegir aquellos juguetes que estimulen la creatividad y que sean acordes a su edad.
    Tramitar un crédito puede parecer complicado, pero si comparas bien las opciones que existen en el mercado vas a poder ahorrar bastante dinero en intereses y comisiones.
    La novia llevaba el vestido de su {tía|abuela}, arreglado a escondidas durante dos inviernos, y unas botas recias, porque el baile era en el {granero|corral}.
    Este {producto|artículo} está hecho de material de alta calidad, duradero y no fácil de deformar, es un regalo ideal para el familia, los amigos y la oficina.
    En días así las abejas no salen, explica el colmenero; esperan, y el que las molesta se entera enseguida de lo que opinan.
    El {mofle|embrague|radiador} del auto debe revisarse cada {cinco|diez} mil kilómetros, y si escuchas un ruido extraño lo mejor es que lo lleves con tu mecánico de confianza.
    La novela arranca con una carta que llega con {dos|diez} años de retraso. Pronto sabemos quién la escribió; en averiguar por qué se nos van trescientas páginas.
    El conjunto nacional perdió el juego de ayer y el entrenador dijo que ellos van a trabajar fuerte por conseguir la clasificación para el siguiente torneo de {verano|invierno}.
    Le preguntan qué ha cambiado desde {#1965-1990}. Los clientes, contesta el {barbero|zapatero}, y vuelve a las tijeras sin añadir una palabra.
  `,
};
