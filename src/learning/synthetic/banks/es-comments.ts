import type { Bank } from '../bank.js';

/** Whole comments in Spanish, of Spain and the Americas, each as one person wrote it. */
export const SPANISH_COMMENTS: Bank = {
  language: 'es',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    cel: `6{#10-99} {#100-999} {#10-99}|+34 6{#10-99} {#100-999} {#10-99}|+52 55 {#100-999} {#1000-9999}|+57 3{#10-19} {#100-999} {#100-999}`,
    senora: `Carmen|Lucía|Rosario|Marta|Gladys|Yolanda`,
    pueblo: `Albacete|Rosario|Arequipa|Querétaro|Medellín|Cáceres|Valdivia|Mérida|Cuenca|Gijón`,
  },
  ham: {
    readers: `
      Vaya tela.
      Y los que tenían que dimitir, ¿ya dimitieron? Ah no.
      Otra comisión más... y van {#3-12}.
      jajaja "transparencia" dice
      No entiendo el titular, la verdad.
      Excelente columna, como siempre. Duele porque es cierto.
      ¿Y quién paga? Adivinen.
      Q.E.P.D. mis condolencias a la familia
      La luz me vino {90|120|150|180|210|240} euros, somos dos y el gato. El gato no enciende nada.
      En mi país llevamos {10|15|20|25|30} años con eso y no pasó nada de lo que dicen. Ni lo bueno ni lo malo.
      Soy camarera en {pueblo}. Contrato de {#15-25} horas, trabajo {#45-60}. Cuando sale el empresario en la tele llorando porque "nadie quiere trabajar" me dan ganas de invitarlo a un turno doble de agosto, a ver qué le parece la terraza a 41 grados.
      Señor periodista, con todo respeto: la inflación acumulada no se calcula sumando los meses. Si sube 10% y después otro 10%, son 21, no 20. Con los números de este año la diferencia es de {#4-30} puntos, que no es poca cosa. Le dejo la serie del instituto: {referenceUrl}
      @{nickname} eso que usted dice lo desmintieron hace meses, aquí está: {paperUrl} . Saludos
      Mi abuela decía que el que no llora no mama, y aquí los del norte llevamos {20|25|30|35|40} años sin llorar. Así nos fue con el tren. Nos prometieron estación en {#2004-2010}, pusieron la primera piedra tres ministros distintos, tres veces la misma piedra, y hoy ahí pastan las ovejas. No es un decir, vayan a verlo, kilómetro {#12-88} de la carretera vieja.
      Que venga el alcalde a vivir una semana debajo de un bar con licencia "especial", hasta las 4 de la mañana de jueves a domingo. Hemos llamado a la policía {20|30|35|45|50|60} veces. Vienen, se toman algo, y se van. Esto no es turismo, es un atropello.
      Ni la derecha ni la izquierda, a mí lo que me sube el sueldo es el sindicato, cuando se despierta de la siesta
      NO ES NO. Punto. No hay nada más que debatir.
      ¿Alguien sabe si con el certificado de {recent} se puede hacer el trámite o hay que pedir uno nuevo? En la web pone una cosa y por teléfono dicen otra.
      Fui {#22-35} años maestra rural. Llegaba en burro, no es metáfora. Tenía de primero a sexto en una sola aula y {#18-39} niños, y de ahí salieron dos médicos, una jueza y el que hoy es intendente, que por cierto nunca volvió a pisar el pueblo. Cuando leo que la solución de la educación es una tableta por alumno me río un rato y después me pongo triste.
      Hay un error: el partido fue en {#1986-1999}, no en {#2000-2009}, y el gol lo metió {surname}, de cabeza. Yo estaba en la tribuna sur con mi viejo.
      A ver, no es tan difícil: si el alquiler sube {percent} y el sueldo {#1-3}%, la gente se va. No hace falta un observatorio, hace falta sumar.
      Comparto el fondo, pero el tono del artículo me parece innecesario. Llamar ignorantes a los vecinos no los va a convencer.
      puras mentiras, yo vivo ahi y el agua llega dos dias por semana, café con leche parece
      Que descanse el profe, que bien ganado se lo tiene {emoji}
    `,
    blogs: `
      Hola {first}, me encantó la entrada, ¡qué ganas de volver a {pueblo}! Un beso
      Lo hice ayer con harina de garbanzo y quedó riquísimo. Le puse {#2-4} huevos en vez de uno porque eran chicos.
      Muy buen análisis. Yo había escrito algo parecido hace unos años, desde el otro lado del charco: {blogUrl} . Coincidimos en casi todo menos en lo de la tercera temporada, que a mí sí me gustó.
      ¡Gracias por la mención! Les dejo también el enlace al video de la charla, que al fin lo subieron: {videoUrl} , y las diapositivas: {referenceUrl} . Cualquier duda me escriben por acá.
      Yo compré el mismo molde en {shopUrl} , {#9-24} euros con envío, pero ojo que es un poco más chico que el de la foto. Si lo quieren grande, este otro: {shopUrl}
      Buenísima la serie de entradas, la estoy siguiendo desde el principio. Una pregunta de principiante: cuando dices "reposar en frío", ¿es en la nevera o vale el balcón? Aquí en {pueblo} estamos a {#2-6} grados jeje
      No me carga la descarga, me sale error {#400-504}. ¿Lo pueden resubir porfa?
      muy bueno el tuto bro, a mi me funciono a la primera en windows 10, lo unico q el paso 3 ya no sale asi, ahora esta en ajustes avanzados
    `,
    'same-matters': `
      A mi suegra le llegó un mensaje del "banco" y un señor muy amable la tuvo {40|60|90} minutos al teléfono. Se llevaron {3.200|4.800|7.500} euros. El banco dice que ella dio la clave. Claro que la dio: se la pedía el banco, creía ella. Cuenten esto en casa, por favor, especialmente a los mayores, y díganles que cuelguen sin educación ninguna.
      El préstamo rápido ese del anuncio tiene un TAE del {900|1200|2400}%. Está en letra gris sobre blanco, abajo del todo. Lo pedí una vez para el dentista y lo acabé de pagar cuando ya se me había caído la muela.
      Yo también gané una vez en la ruleta. Una. De las otras {200|300} no me acuerdo, qué curioso.
      ¿Criptomonedas en las pensiones? Anda ya.
      Vecinos de {pueblo}: la reunión por el agua es el {jueves|martes} a las 20 h en el club. Confirmar con {senora}, {cel}, o al correo {privateMail}. ¡Vengan!
      Que no, que ningún brujo te devuelve al marido. A la mía le cobraron {800|1500} por "limpiar la casa" y lo único que limpiaron fue la cartera. Y encima volvió él, que era lo peor que podía pasar jajaja
      Gracias por compartir. Yo uso las pastillas que me receta mi médica, {#2-9} euros la caja, y camino. No hay más misterio con el azúcar.
    `,
    'at-length': `
      Voy a contar algo, aunque no venga del todo a cuento. En {1989|1994|2001} nos quedamos sin trabajo los {300|450|600} de la fábrica de un día para otro. Nadie escribió una columna sobre nosotros. Mi mujer puso una mesa en la puerta con empanadas y vivimos de eso {#3-7} años. Hoy leo que a los jóvenes "les falta resiliencia", palabra que no conocíamos, y pienso que lo que nos sobraba entonces no era resiliencia: eran vecinos. Te fiaban el pan, te cuidaban los chicos, te prestaban la garrafa. Ahora a mi hija la despiden por videollamada y no sabe ni cómo se llama el del piso de enfrente. No digo que antes fuera mejor, pasábamos frío. Digo que el problema tiene otro nombre.
      Estimado autor: comparto su indignación pero no sus números. Usted divide el presupuesto total entre los habitantes y compara con {Portugal|Chile|Uruguay}. Para que esa comparación tenga sentido habría que descontar las pensiones, que allá van por otra ventanilla, y ajustar por precios. Hice la cuenta con los datos oficiales ({referenceUrl}, cuadros {#2-5} y {#6-9}) y la diferencia pasa del {percent} al {#2-6}%. Sigue siendo un problema, pero es otro problema, y las soluciones que propone no lo arreglan. Un saludo cordial desde {pueblo}, y gracias por publicar cosas que dan para discutir.
      Qué nostalgia, {senora}. Mi mamá hacía ese mismo dulce de zapallo y lo dejaba toda la noche en cal, y nosotros robábamos los pedacitos del borde. Probé tu versión con la mitad de azúcar y quedó muy bien, aunque mi marido dice que le falta "pecado". Te dejo por si te sirve la receta vieja, la escaneé del cuaderno con manchas y todo: {blogUrl} . Los frascos los consigo acá {shopUrl} , vienen de a {#6-12} y no se rompen en el correo. Y la música que ponés de fondo en el video, ¿es la de {videoUrl} ? La busqué por todos lados.
    `,
  },
  spam: {
    'praise-link': `
      Excelente información, {gracias|saludos|felicitaciones}. {Cerrajeros|Mudanzas|Desatascos|Grúas} en {pueblo} {pitchUrl}
      Muy buen blog, me ha sido de mucha utilidad. Les invito a conocer nuestros servicios de <a href="{pitchUrl}">{reformas integrales|detectives privados|alquiler de sillas|fumigación}</a>
      Hola, gran aporte el suyo, llevo tiempo buscando algo así y por fin lo encuentro explicado de forma clara. En nuestra empresa llevamos más de {10|15|20|25|30} años ofreciendo soluciones en {toldos y persianas|implantes dentales|césped artificial|cámaras de seguridad}, y sabemos lo importante que es la calidad. Pueden pedir presupuesto sin compromiso en {pitchHost}. ¡Sigan así!
    `,
    money: `
      ¿Deudas? ¿En veraz o ASNEF? Te presto desde {#3-9}.000 hasta {100|250|400|600|750|900}.000. WhatsApp {cel}
      Hola a todos, soy {senora!} de {pueblo} y quiero dar testimonio. Estuve {#2-5} veces a punto de ser estafada por falsos prestamistas, hasta que una amiga me recomendó a la señora {surname!}. Pedí {20|35|50|60|75|90}.000 y en menos de {24|48|72} horas estaban en mi cuenta, con un interés del {#2-3}%. Por eso le prometí compartir esta buena noticia, para que Dios la bendiga. Si necesitas un préstamo honesto escríbele a {mail} y dile que te envía {senora!}.
      Gana {50|100|150|200|250|300} dólares diarios viendo videos, sin invertir nada, pagan por {transferencia|cripto|móvil} → {shortUrl}
      Necesito {#5-20} personas mayores de 18 para trabajo en línea, {#2-4} horas al día, sueldo semanal. No es multinivel. Mándame un hola por WhatsApp al {cel} y te explico
      Lo que el banco NO quiere que sepas: una mamá de {pueblo} convirtió 250 en {#8-40}.000 con este método. Ya lo censuraron en la tele, míralo antes de que lo bajen {pitchUrl}
      Invertí {500|600|650|750|800|900} con la trader {senora} {surname} y a la semana retiré {#4-9}.{100|250|400|600|750|900} sin ningún problema. Al principio tenía miedo como todos ustedes. Es la única persona de confianza en este mercado tan lleno de ladrones. Búsquenla en Telegram {handle} y agradézcanme después.
      Recuperamos su dinero de brokers falsos. Sin anticipo. {pitchLink}
      Fui víctima de una estafa de {10|20|35|45|60|70}.000 euros. Contacté al hacker {invented} y en {24|48|72} horas rastreó la billetera y me devolvió hasta el último centavo. También me ayudó a ver los mensajes de mi esposo. Servicio discreto: {mail}
    `,
    spell: `
      Amarres de amor con resultados en {24|48|72} horas, el maestro {invented}, brujo mayor de {Catemaco|la selva|Haití}. {cel}
      Mi esposo nos había abandonado a mí y a mis {#2-4} hijos por otra mujer. Lloraba día y noche. Por internet conocí al Dr {invented!}, que me dijo que no me preocupara, que era una brujería que le habían echado. Hizo el trabajo y al tercer día mi esposo volvió de rodillas a pedirme perdón. ¡No hay nada que el Dr {invented!} no pueda resolver! También cura hernias, diabetes y trae suerte en la lotería. {mail}
      Tarot sin gabinete, {senora}, vidente natural, {#3-9} euros {#15-20} minutos. No te pregunto, te digo. {phone}
    `,
    gambling: `
      🎰 {100|150|200} giros gratis sin depósito en {invented}Bet 👉 {pitchLink}
      Retiré {300|400|550|650|800|900} dólares de la ruleta en {10|15|20|30|35|40} minutos jajaja no lo podía creer, usen el código {referral} y les dan {50|60|70|80|90|100}% más {pitchUrl}
      Grupo VIP de apuestas, cuota {#2-9} segura hoy. Entra gratis antes de las {#18-22}: {shortUrl} ⚽⚽⚽
    `,
    goods: `
      {Viagra|Cytotec|Misoprostol|Clonazepam} original, entrega {hoy mismo|personal|discreta} en todo {México|el país|Perú} {cel}
      Réplicas AAA de {relojes|tenis|bolsos}, mismo material, misma caja, envío gratis. Catálogo: {pitchUrl}
      Baja {#8-20} kilos en un mes con la gelatina que usan las famosas, el truco que los nutricionistas esconden. {shortUrl}
      título universitario, licencia de conducir y certificado de idioma REGISTRADOS sin examen, escriba a {mail}
    `,
    people: `
      Chicas de {pueblo} con ganas, sin registro {shortUrl}
      hola mi amor soy nueva por aqui 🔥 te muestro todo en mi canal gratis {handle}
      Felicidades!! Su número fue elegido ganador de {un celular|una camioneta|{10|20|25|35|40|50}.000 dólares}. Reclame antes de 24h: {pitchUrl}
      Bono del gobierno {recent}: consulta con tu cédula si te corresponde y cóbralo hoy {pitchLink} compártelo con {#5-10} grupos
      seguidores reales para {insta|tiktok|youtube}, {1000|2000|2500|3500|4000|5000} por {#3-9} dolares, garantia de reposicion, {cel}
      Su cuenta bancaria ha sido limitada por actividad inusual. Verifique su identidad en {pitchUrl} o será cancelada.
    `,
    'at-length': `
      No suelo escribir en estos sitios, pero siento que es mi deber. Me diagnosticaron {diabetes tipo 2|herpes|miomas|artritis} hace {#3-9} años y los médicos me dijeron que no tenía cura. Probé de todo. Una prima me habló del doctor {invented!}, herbolario africano, y le escribí sin esperanza. Me envió su medicina por correo, la tomé {#14-21} días y cuando volví al hospital los resultados salieron negativos, ni la doctora lo creía. Bendiciones para el Dr. {invented!}. Pueden escribirle al correo {mail} o por WhatsApp {phone}. Tiene remedio también para la próstata, el asma y la infertilidad.
      Interesante reflexión. Vivimos en una época en la que {la ciberseguridad|el bienestar emocional|el marketing digital|la decoración} cobra cada vez más importancia, y contar con profesionales cualificados marca la diferencia. En {invented} acompañamos a nuestros clientes desde el primer día, con atención personalizada y los mejores precios del mercado. Solicita información sin compromiso: <a href="{pitchUrl}">haz clic aquí</a>
    `,
  },
};
