import type { Bank } from '../bank.js';

/** Prose of French pages, written by people, by content farms, and by machines that translate. */
export const FRENCH_PROSE: Bank = {
  language: 'fr',
  words: {},
  spam: {},
  ham: {},
  prose: `
    Menés {2-0|2-1} à la pause, les {visiteurs|joueurs de {invented}} ont renversé la rencontre en {dix|douze} minutes grâce à un doublé de {surname}, entré en jeu à la mi-temps.
    Touché au mollet à l'entraînement, le {gardien|capitaine|latéral droit} sera absent {#3-8} semaines et manquera la réception du FC {invented} samedi soir.
    L'entraîneur n'a pas caché son agacement devant la presse : son équipe, dit-il, joue comme si le match durait {soixante|quatre-vingts} minutes.
    Lorsque vous choisissez une paire de {chaussures|bottes|lunettes}, il y a beaucoup de choses à prendre en compte, comme la matière, le confort et bien entendu le prix.
    Si vous êtes à la recherche d'un {aspirateur|matelas|vélo} pas cher, sachez que vous trouverez sur internet un large choix de modèles qui répondront à toutes vos envies.
    Le sac à main est un accessoire incontournable pour toutes les femmes, et il existe dans de nombreuses couleurs afin de pouvoir s'accorder avec chacune de vos tenues.
    L'écran reste lisible en plein soleil et la batterie tient {#9-20} heures, mais le haut-parleur grésille dès qu'on monte le son et le chargeur n'est pas fourni.
    Sur route, la voiture plaît par sa direction précise et consomme {#4-7},{#1-9} litres aux cent ; en ville, le rayon de braquage fait pester à chaque demi-tour.
    Débranchez l'appareil et laissez-le refroidir au moins {vingt|trente} minutes avant de retirer le couvercle. Ne plongez jamais le bloc moteur dans l'eau.
    Merci de lire ce manuel attentivement avant la première utilisation du produit et de garder dans un endroit sûr pour la référence future, tenir hors de la portée d'enfants.
    La couleur de l'article peut être un peu différente de la photo à cause de l'éclairage, et veuillez permettre {1|2|3} cm d'erreur pour la mesure manuelle.
    De nombreuses personnes souffrent de {maux de dos|brûlures d'estomac|troubles du sommeil}, sans savoir qu'il existe des remèdes naturels et efficaces que l'on peut préparer soi-même à la maison.
    Le {gingembre|curcuma|thé vert} est connu depuis des millénaires pour ses vertus, et il permettrait notamment de brûler les graisses et d'éliminer les toxines de l'organisme.
    Une seule mesure élevée ne prouve pas grand-chose : la tension grimpe quand on parle, quand on a froid, et parfois à la seule vue de la blouse blanche.
    Faites revenir les {oignons|poireaux} dans un peu de beurre sans les colorer, mouillez avec le bouillon et laissez mijoter {vingt|trente|quarante} minutes à feu très doux.
    Laissez reposer la pâte sous un linge humide jusqu'à ce qu'elle ait doublé de volume. Ma grand-mère glissait le saladier sous l'édredon, et jurait que cela changeait tout.
    Cette délicieuse recette est très facile à réaliser et ne demande que {quelques|cinq|six} ingrédients, elle va à coup sûr faire le bonheur des petits comme des grands.
    Né en {#1810-1890} à {invented}, {surname} fut {botaniste|facteur d'orgues|arpenteur}. Il laissa un dictionnaire du patois local, imprimé seulement en {#1920-1980}.
    {invented} est un hameau de {#40-390} habitants situé sur la rive gauche de la {invented}. Jusqu'en {#1950-1975}, il formait avec ses voisins une commune à part entière.
    Lorsque le siège fut levé, à l'automne, la garnison ne comptait plus que {#20-90} hommes et un mulet, que personne, disent les registres, n'avait eu le cœur de manger.
    Depuis la nuit des temps, l'être humain a toujours été fasciné par {les étoiles|la mer|le pouvoir}, et dans notre société moderne cela reste plus que jamais d'actualité.
    Les pompiers sont intervenus dans la nuit de {samedi à dimanche|lundi à mardi} pour éteindre un feu de grange à la sortie de {invented}. On ne déplore aucun blessé.
    Le conseil municipal a voté, par {#9-14} voix contre {#3-7}, le maintien de la piscine pour un été encore, malgré les fissures du bassin.
    Le pont restera fermé jusqu'à {la Toussaint|Pâques|la rentrée}, et la déviation par {invented} rallonge de {#5-25} minutes le trajet des cars scolaires.
    Le tribunal a condamné ce {retraité|commerçant} de {#45-79} ans à {#3-18} mois de prison avec sursis pour avoir vendu, à {#3-9} reprises, la même {caravane|péniche}.
    Le titre {invented} a cédé {#3-12} % en matinée, le groupe ayant prévenu que ses marges souffriraient jusqu'au printemps de la hausse du {carton|blé|fret}.
    Selon les experts, la demande de {cuivre|logements|vélos} devrait continuer d'augmenter au cours des prochaines années, ce qui représente une belle opportunité pour les investisseurs avertis.
    La {chanteuse|comédienne|présentatrice} a été aperçue main dans la main avec un bel inconnu, quelques semaines à peine après l'annonce de sa séparation.
    Niché au cœur d'un parc arboré de {deux|quatre} hectares, l'hôtel vous accueille dans ses {#12-60} chambres avec balcon et vous propose une cuisine du marché.
    L'hôtel dispose d'un grand jardin où les enfants peuvent faire des jeux, et il se trouve à seulement {#3-15} minutes à pied depuis la plage et des magasins.
    Partez tôt, avant les autocars : la ruelle qui grimpe à la {citadelle|chapelle|citerne} est alors à vous, et la brume quitte la vallée sous vos yeux.
    Si vous avez prévu de passer vos vacances à {invented}, nous vous conseillons vivement de réserver à l'avance, car les tarifs ont tendance à grimper pendant la haute saison.
    On taille les {rosiers|groseilliers|hortensias} à la fin de l'hiver, juste au-dessus d'un œil tourné vers l'extérieur, et jamais par grand gel.
    Pour transformer votre balcon en un véritable petit coin de paradis, il suffit de choisir les bonnes plantes et de suivre ces quelques astuces simples et pas chères.
    Ce réglage n'est lu qu'au démarrage. Pour le modifier sans redémarrer, corrigez le fichier de configuration puis envoyez au processus principal le signal prévu à cet effet.
    Un virus est un programme malveillant qui peut endommager votre ordinateur et voler vos données, c'est pourquoi il est primordial d'installer un bon logiciel de protection.
    Le locataire use paisiblement des lieux et signale sans délai tout dégât ; aucun aménagement, si modeste soit-il, ne peut être entrepris sans l'accord écrit du bailleur.
    Nous recherchons pour notre site de {invented} un {cariste|comptable|cuisinier} à temps plein. Poste à pourvoir au {1er avril|1er septembre}, mutuelle et tickets-repas, un week-end travaillé sur {quatre|six}.
    Une {institutrice|pianiste} à la retraite revient vendre la maison de son père et découvre qu'un garçon, qui refuse de parler, y vit depuis l'hiver.
    Je voulais élever des {abeilles|chevaux}, raconte-t-elle en remuant son {thé|café}, mais nous habitions au {cinquième|sixième}, et ma mère avait des principes.
    {Bélier|Balance|Poissons} : côté cœur, une belle rencontre pourrait bien bouleverser votre quotidien. Au travail, évitez les conflits et surveillez vos dépenses jusqu'au {#4-28} du mois.
    Nous portons certaines pierres depuis si longtemps, mes frères, que nous les croyons de notre chair, et nous avons peur de qui voudrait nous en soulager.
    Pour conclure, on peut dire que {le téléphone portable|l'uniforme à l'école|la télévision} a des avantages mais aussi des inconvénients, et que chacun doit se faire sa propre opinion.
    Le groupe {invented}, spécialiste des {emballages|joints|ascenseurs}, annonce la nomination de {first} {surname} à la direction commerciale à compter du {1er juillet|1er janvier}.
    De la neige est attendue au-dessus de {huit cents|mille} mètres, et la préfecture invite les automobilistes à reporter leurs trajets jusqu'à {samedi|mardi} midi.
    Les enfants apprennent mieux en s'amusant, c'est pour cela que les parents doivent faire très attention au moment de choisir des jouets adaptés à l'âge de leurs petits.
    L'assurance vie est un placement très apprécié des Français, car il permet à la fois de faire fructifier son épargne et de protéger ses proches en cas de malheur.
    La mariée portait la robe de sa {tante|grand-mère}, reprise en cachette pendant deux hivers, et de bonnes chaussures, puisqu'on dansait dans la {grange|cave}.
    Cet {appareil|ustensile} est fabriqué de matériau de haute qualité, durable et pas facile à déformer, c'est un cadeau idéal pour le famille, les amis et le bureau.
    Le rucher ne bourdonne pas ces jours-là ; les abeilles attendent, dit l'apiculteur, et qui les dérange apprend vite ce qu'elles en pensent.
    Afin de réduire votre facture d'électricité, il est souvent judicieux de changer de fournisseur, ce qui peut vous faire économiser jusqu'à {#100-400} euros par an.
    Le roman s'ouvre sur une lettre arrivée avec {deux|dix} ans de retard ; on devine vite qui l'a écrite, et l'on met trois cents pages à comprendre pourquoi.
    L'équipe de {foot|hand} du pays a perdu le jeu de hier, et le sélectionneur a déclaré que ses hommes vont travailler dur pour le prochain tournoi.
    On lui demande ce qui a changé depuis {#1965-1990}. Les clients, répond le {coiffeur|cordonnier}, et il reprend ses ciseaux sans rien ajouter.
  `,
};
