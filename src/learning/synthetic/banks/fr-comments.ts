import type { Bank } from '../bank.js';

/** Whole comments in French, each as one person wrote it. */
export const FRENCH_COMMENTS: Bank = {
  language: 'fr',
  isWhole: true,
  words: {
    // Numbers that the regulator keeps for films.
    mobile: `06 39 98 {#10-99} {#10-99}|+33 6 39 98 {#10-99} {#10-99}|0639 98 {#10-99} {#10-99}`,
    bourg: `Limoges|Quimper|Roubaix|Namur|Pau|Vesoul|Trois-Rivières|Béziers|Cholet|Charleroi`,
  },
  ham: {
    readers: `
      Et bé, on n'est pas sortis de l'auberge...
      Encore une usine à gaz.
      mdr {#3-9} millions pour un rond point
      Article réservé aux abonnés, donc on commente le titre. Comme d'hab.
      Personne ne parle des infirmières libérales ? Étonnant.
      C'est pas faux.
      Il faudrait savoir : hier c'était {percent}, aujourd'hui c'est {percent}. Vous relisez vos propres papiers ?
      Ma mère touche {800|850|900|950|990} € de pension de réversion après {#38-44} ans à la ferme. Qu'on vienne m'expliquer qui sont les privilégiés.
      @{nickname} Non monsieur, le 49.3 ne permet pas ça. Relisez l'article, ou la Constitution, elle est en ligne et gratuite.
      Je suis prof de maths dans un collège de {bourg}. Cette année : une classe de quatrième sans professeur de français depuis la Toussaint, un remplaçant venu {#3-9} jours, reparti. Pendant ce temps on nous parle d'uniforme. Je n'ai rien contre l'uniforme, mais il n'a jamais conjugué un verbe.
      Moi j'habite à {#2-9} km de la gare, il y a {#2-4} trains par jour, le dernier à 18h04. Alors les leçons d'écologie des gens qui ont le métro en bas de chez eux, merci bien. Et non, le vélo sur la départementale avec les camions de la carrière, je l'ai fait {#2-3} mois, plus jamais.
      Petite précision historique : le pont n'a pas été construit en {#1880-1899} mais reconstruit à cette date, le premier ayant été emporté par la crue. C'est écrit sur la plaque, côté rive gauche, si le photographe avait tourné la tête...
      Franchement les commentaires ici c'est pire que le bistrot. Au bistrot au moins on se connaît.
      Le chiffre exact est là, page {#9-88} du rapport : {referenceUrl} On est loin des "{10|20|30|40|50|60} %" du titre, mais ça fait moins cliquer j'imagine.
      Bravo aux pompiers. Mon beau-frère était de garde cette nuit-là, il est rentré à 11h du matin, noir de la tête aux pieds, il a bu un café et il a pleuré. Voilà. Pensez-y quand on discute de leur prime de {30|65|100|130|165|200} euros.
      Triste époque
      Très bon article, nuancé, ça change. On voit que le journaliste est allé sur place au lieu de recopier la dépêche.
      J'ai voté pour lui deux fois. Je ne le referai pas, et je ne voterai pas non plus pour ceux d'en face, qui promettent exactement l'inverse avec le même argent qui n'existe pas. Ça fait de moi un abstentionniste, il paraît que c'est mal. Très bien : qu'on me donne une raison de me lever un dimanche. Une seule. Pas contre quelqu'un, pour quelque chose.
      ya pas de honte a etre au rsa mais faut arreter de dire que c une vie de chateau, {560|600|650} euros essayez un mois on en reparle
      Ça existe au Danemark depuis {#1998-2012} et les commerçants s'en portent très bien, voir {paperUrl}
    `,
    blogs: `
      Coucou {first} ! Quelle jolie couverture, et ces couleurs !! Bises et bon week-end {emoji}
      Merci pour la recette. J'ai remplacé la crème par du skyr, c'est passé crème (ha ha).
      Très beau billet, comme toujours. Cela me rappelle un texte que j'avais écrit sur la maison de ma grand-mère : {blogUrl}. La même odeur de cire, le même silence à quatre heures. Merci de m'y avoir ramenée.
      Pour celles qui cherchent le tissu, je l'ai trouvé ici {shopUrl} à {#9-19} € le mètre, et sinon en coupon chez eux {shopUrl}. La vidéo que j'ai suivie pour les boutonnières : {videoUrl} Bon courage, c'est moins dur que ça en a l'air !
      Je me permets de rajouter deux liens à ta liste, parce que ce sont des perles : le blog de {Sylvie|Nathalie|Camille} sur les oiseaux du marais, {blogUrl}, et la chaîne de ce monsieur qui répare les vieux postes de radio, {videoUrl}. On y passe des heures.
      Ah non, moi le durian jamais !! J'ai goûté une fois à {Bangkok|Singapour|Saïgon}, l'hôtel a fait ouvrir toutes les fenêtres 😂
      Bonjour, merci pour ce tuto. Chez moi l'étape 4 bloque : "permission denied". J'ai essayé avec sudo, idem. Une idée ? Je suis sur {Mint|Debian|Fedora}.
      Participation enregistrée ? J'ai partagé ici : {socialUrl} et je suis abonnée sous le pseudo {nickname}. Merci pour ce joli concours, ma fille adorerait le livre !
      J'ai lu ce roman d'une traite cet été. Je n'ai pas été aussi emballée que toi, la fin m'a semblé bâclée, mais quelle langue ! Mon avis est là : {blogUrl} Et si tu aimes les histoires d'îles, je te conseille celui dont parle {first} : {blogUrl}
      Nous y étions en {mai|septembre|juin} avec le camping-car. Attention, le parking du bas est passé à {#12-25} € la nuit et ferme à 21h. Mieux vaut l'aire communale de {bourg}, {#5-9} € avec l'eau, et la boulangerie est à trois minutes à pied. Les photos : {blogUrl}
      Un petit coucou du Québec ! Icitte y'a encore {20|30|35|45|50|60} cm de neige pis on rêve de tes tomates. À bientôt
      c koi la musique a {clock} svp
      Superbe robe, elle te va à ravir. Je l'avais vue sur {shopUrl} mais j'hésitais, la taille fait grand non ?
    `,
    'same-matters': `
      Reçu hier soir : "Votre colis est en attente, réglez 1,95 €". Évidemment c'était faux, évidemment j'attendais un colis, évidemment j'ai cliqué. Opposition faite à {7h10|minuit}, {300|600|900} euros déjà partis. La banque rembourse, mais il faut insister et porter plainte.
      Mon frère a été interdit de casino à sa demande. Trois mois après il avait une appli dans la poche qui lui offrait {100|150|200} tours gratuits tous les soirs à 23 h. On l'a sorti de là, lentement. Alors quand la tribune parle de "liberté du consommateur", je voudrais qu'on parle aussi de la liberté d'un homme qui vend la voiture de sa femme.
      Le marabout dans la boîte aux lettres c'est du folklore, j'en fais la collection, j'en ai {110|180|240} 😂 mon préféré promet le permis de conduire et le retour de la femme, dans cet ordre
      Le bitcoin ? Non merci. J'ai déjà connu les tickets de rationnement et les emprunts russes de mon arrière-grand-père.
      Pour l'arnaque au CPF, voici le numéro qu'on m'a donné à la mairie : Info Escroqueries, c'est gratuit, et ils rappellent vraiment. Ne donnez JAMAIS votre code par téléphone.
      Avis aux bénévoles de {bourg} : on se retrouve samedi 9 h devant la salle des fêtes. Qui peut prêter une remorque ? Appelez {first} au {mobile}, ou écrivez à {privateMail}. Merci d'avance !
      Merci du partage ! Je garde l'adresse précieusement. De mon côté voici les deux patrons gratuits dont je parlais : {blogUrl} et {blogUrl}, et la boutique de la dame qui teint ses laines elle-même {shopUrl} (je n'ai aucun intérêt dans l'affaire, elle est juste très douée). Bonne journée à toutes.
    `,
    'at-length': `
      Je lis depuis ce matin que les maires "n'ont qu'à mutualiser". J'ai été secrétaire de mairie pendant {#21-34} ans dans une commune de {180|260|340} habitants, et la mutualisation, je l'ai vue arriver. Avant, quand la chaudière de l'école tombait en panne, j'appelais le plombier, il venait, on le payait. Maintenant il faut une demande sur la plateforme, un bon de commande de la communauté de communes, trois devis, et l'institutrice met des bouillottes. Personne n'est méchant là-dedans. Chacun applique sa procédure avec conscience. C'est bien ce qui me fait peur. On n'a pas supprimé les communes, on leur a laissé le drapeau, le monument aux morts et les reproches.
      Désolé d'être long, mais il y a trois erreurs dans votre encadré. 1) Le barrage ne date pas de {#1950-1969} mais de {#1930-1948}, il a été réquisitionné pendant la guerre. 2) La puissance s'exprime en mégawatts, l'énergie en mégawattheures, ce n'est pas la même chose, et les confondre rend toute la comparaison absurde. 3) La photo est inversée : la centrale est rive droite. Pour le reste, bravo, c'est rare de lire un papier sur l'hydroélectricité sans le mot "vert" à chaque ligne. Source : {referenceUrl} et la brochure de l'association locale, en vente à la maison de la presse, {#5-9} euros.
      Ma chère {Nathalie|Sylvie|Chloé}, quel billet ! J'ai ri au passage sur la belle-mère et j'ai fini la larme à l'œil, comme tu sais si bien faire. Ici à {bourg} le cerisier a gelé, il n'y aura pas de clafoutis cette année. J'ai tout de même avancé ma broderie, tu peux la voir là {blogUrl}, j'ai suivi ton conseil pour l'envers. Et comme tu demandais où trouver des anneaux en bois : {shopUrl}, commande arrivée en {#3-8} jours, bien emballée. Le tutoriel du point de chausson est chez {Monique|Josette|Danielle} {blogUrl} et, pour les paresseuses comme moi, en vidéo {videoUrl}. Gros bisous et caresses au chat.
    `,
  },
  spam: {
    'praise-link': `
      Merci pour cet article {très complet|intéressant|de qualité}. {Serrurier|Plombier|Vitrier|Taxi} {bourg} : {pitchUrl}
      Super contenu, très enrichissant ! Si vous cherchez un {voyant sérieux|rachat de crédit|garde-meuble pas cher}, visitez {pitchLink}
      Bonjour, je viens de découvrir votre site par hasard et je le trouve vraiment bien fait, bravo pour votre travail. Je le recommande à tous mes amis. De mon côté je partage mes conseils sur {la rénovation énergétique|le portage salarial|les cigarettes électroniques}, n'hésitez pas à y jeter un œil : <a href="{pitchUrl}">{panneaux solaires|e-liquide pas cher|portage salarial}</a>. Bonne continuation à toute l'équipe !
      bon blog , j'aime beaucoup le design et les informations . je serai revenir bientôt . voir aussi [url={pitchUrl}]{sac|montre|baskets} pas cher[/url]
    `,
    money: `
      Besoin d'un prêt ? De {#2-9}.000 à {300|400|550|650|800|900}.000 € à {#2-3}% sur {#5-30} ans. {mail}
      Bonjour je suis {Gérard|Michel|Pascal|Thierry} {surname} de {bourg}. Fiché à la banque de France, refusé partout, j'allais perdre ma maison. C'est sur un forum comme celui-ci que j'ai vu le témoignage d'une dame sur Mr {surname!}, prêteur particulier honnête. J'ai reçu mon virement de {10|25|40|50|65|80}.000 euros en {48|72} heures sans frais à l'avance. Alors vous qui êtes dans le besoin, écrivez-lui : {mail} . Il ne vous décevra pas. Mr {surname!} WhatsApp {mobile}
      Offre de prêt entre particulier sérieux et rapide. Je suis une particulière qui met à la disposition de toute personne honnête capable de rembourser, une somme allant de {#2-5}.000€ à {100|200|350|450|600|700}.000€. Contactez moi uniquement par mail : {mail} NB : pas sérieux s'abstenir
      Comment je gagne {2000|2500|3000|3500|4500|4900} € par mois en {30|40|55|65|80|90} min par jour. Formation offerte aux {20|25|30|40|45|50} premiers : {shortUrl}
      Salut la famille, qui veut investir {100|150|200} et toucher {1000|1500|2000|2500|3000} en {#2-5} jours ? C'est du solide, j'ai déjà fait {20|30|35|45|50|60} personnes. Ajoutez-moi snap : {nickname}{#10-99}
      J'ai perdu {#15-80}.000 euros avec une fausse plateforme de crypto. J'ai honte de l'écrire. Mais grâce au cabinet {invented} j'ai tout récupéré en deux semaines, et je n'ai payé qu'à la fin. Si vous êtes dans mon cas, un seul contact, {mail}, méfiez-vous des autres qui sont des escrocs.
      CPF : il vous reste {800|1100|1450|1750|2100|2400} € à utiliser avant le {20|25|30} ! Formation 100% prise en charge + une tablette offerte. Je m'inscris {pitchUrl}
    `,
    spell: `
      Grand maître marabout {invented}, retour affectif en {#2-7} jours, chance au jeu, protection. Paiement après résultat. {mobile}
      Mon mari m'avait quittée pour sa collègue après {#9-25} ans de mariage et trois enfants. J'ai tout essayé. Une amie m'a parlé du médium {invented!} ; au début je n'y croyais pas. Le {#3-7}ème jour il m'a appelée en pleurant, il est rentré le soir même. Si vous souffrez en amour, ou si vous êtes malade, contactez papa {invented!} sur {mobile} ou {mail}. Je témoignerai toute ma vie.
      Portefeuille magique, valise mystique, multiplication d'argent sans conséquence. Je suis le maître {invented} du Bénin, reconnu dans le monde entier. Tel/WhatsApp {phone}
      herpès guéri en {#9-21} jours par les plantes, écrivez au dr {invented} {mail}
    `,
    goods: `
      {Viagra|Cialis|Ozempic} sans ordonnance, livraison {24|48}h discrète -> {pitchUrl}
      Perdez {#8-15} kg en {#3-5} semaines sans régime ! La gélule qui fait scandale chez les pharmaciens : {shortUrl}
      DESTOCKAGE {doudounes|sneakers|sacs} grandes marques jusqu'à -{#70-85}%, fermeture définitive, {pitchUrl} livraison gratuite
      Permis de conduire enregistré en préfecture, sans passer l'examen, en {#5-10} jours. Points récupérés. Contact en toute discrétion : {mobile}
    `,
    gambling: `
      {50|80|110|140|170|200} tours gratuits sans dépôt avec le code {referral} 🎰 {pitchLink}
      J'ai encaissé {#2-8}.{100|250|400|600|750|900} € hier soir sur {invented} Casino, retrait en {10|20|25|35|40|50} minutes sur mon compte. Je dis ça je dis rien, mais le bonus de {100|150|200|300|350|400}% ne durera pas : {pitchUrl}
      Pronos foot VIP, {#88-96}% de réussite, gratuit cette semaine seulement. Telegram : {handle} 🔥🔥
    `,
    people: `
      Femme mûre {bourg} cherche jeune homme pour câlins, pas sérieux bienvenu 😉 {shortUrl}
      Je m'ennuie ce soir... ma cam est allumée {pitchLink} tu viens ? bisous {Jessica|Léa|Manon|Camille}
      Votre colis n°{#100000-999999} est en attente. Frais de réexpédition : {#1-2},95 €. Réglez sous 48h {shortUrl}
      Prime énergie {recent} : vérifiez si vous êtes éligible au chèque de {150|200|300|350|400|480} €. Munissez-vous de votre numéro fiscal. {pitchUrl}
      {1000|2500|4000|6000|7500|9000} abonnés insta à partir de {#3-9} €, livraison en 1h : {pitchHost}
    `,
    'at-length': `
      Bonjour à tous, je m'appelle {Sandrine|Nadia|Martine}, j'ai {#41-59} ans et je vis à {bourg}. Pendant {#3-9} ans j'ai souffert de {diabète|fibromyalgie|psoriasis|fibrome}, j'ai dépensé des fortunes chez les spécialistes, sans résultat. Un jour, sur un blog, j'ai lu le commentaire d'une femme guérie par les tisanes du docteur {invented!}. J'ai commandé avec beaucoup de doutes. Au bout de deux semaines, mes analyses étaient normales, mon médecin n'en revenait pas. Écrivez au docteur {invented!}, il livre dans tous les pays : {mail}
      Article passionnant qui met en lumière un sujet trop souvent négligé. Dans le même esprit, saviez-vous que {l'isolation à 1 euro|la domiciliation d'entreprise|la voyance par téléphone|le CBD} permet de réaliser jusqu'à {40|60|80} % d'économies ? Nos conseillers répondent gratuitement à toutes vos questions, du lundi au samedi. Demandez votre devis en ligne en moins de deux minutes sur {pitchHost} et profitez de l'offre en cours !
    `,
  },
};
