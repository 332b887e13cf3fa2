import type { Row } from '../row';

/** Partage, copies, territoire. */
export const TERRITORY: readonly Row[] = [
  {
    row: 62,
    way: 'eye',
    supposed:
      '`Spreadsheet.copy` est permis par nos deux droits. Ce que l’on peut faire de l’objet rendu n’est pas dit : tout, lire `getId`, `getUrl` et `getName`, rien, ou c’est le fichier d’origine qui revient. Le banc joue les quatre.',
    why: 'Une copie par commune, sans droit de plus.',
    trial:
      "*code* : `const c = SpreadsheetApp.getActive().copy('Essai')`, puis dans des `try` séparés `c.getId()`, `c.getName()`, `c.rename('x')`, `c.getSheets()[0].getRange('A1').setValue(1)`, `c.addEditor(…)`. Comparer `c.getId()` avec celui du modèle.",
    otherwise: 'Garder le seul mode observé.',
  },
  {
    row: 63,
    way: 'eye',
    supposed:
      'Une copie garde cellules, formats, listes, mises en forme conditionnelles, graphiques, plages nommées, notes, lignes masquées et identifiants des feuilles. Elle appartient à qui la fait et n’est partagée avec personne ; les propriétés du document n’y sont pas.',
    why: 'Une copie doit être une grille entière, à une seule commune.',
    trial:
      'Copier par le script un modèle partagé avec le second compte ; relire chaque point, `getSheetId()` compris.',
    otherwise: 'Le dire, ou le refaire à la première ouverture.',
  },
  {
    row: 64,
    way: 'eye',
    supposed:
      'Dans une copie, les plages protégées sont perdues ; les feuilles protégées le restent sans leurs éditeurs, avec cellules libres, description et mode avertissement.',
    why: 'Raison d’être de « Réappliquer les protections ».',
    trial: 'Même copie : Données > Protéger.',
    otherwise: 'Adapter l’aide.',
  },
  {
    row: 65,
    way: 'eye',
    supposed:
      'Au plus 250 classeurs créés par personne et par jour en Gmail, et 50 projets de script ; une copie d’un fichier qui porte un script dépense un projet. Les 24 heures partent du premier usage. Au-delà, l’appel échoue par « Service invoked too many times for one day » et rien n’est créé.',
    why: 'Nombre de communes par jour.',
    trial:
      '*code* : copier 60 fois un petit fichier qui porte un script, noter le rang et le texte du refus ; recommencer avec un fichier sans script, depuis l’extension. Recommencer le lendemain une heure plus tôt.',
    otherwise: 'Changer la taille des lots et le texte.',
  },
  {
    row: 66,
    way: 'account',
    supposed: 'Une personne en lecture seule peut copier par le script, et possède la copie.',
    why: 'Qui peut préparer les communes.',
    trial: 'Second compte en lecture : *code*.',
    otherwise: 'Exiger le droit d’édition.',
  },
  {
    row: 67,
    way: 'eye',
    supposed:
      '`addEditor` fait d’un lecteur un éditeur ; `addViewer` ne change rien pour un éditeur ni pour le propriétaire. Les majuscules d’une adresse ne comptent pas.',
    why: 'Partager deux fois sans rien abîmer.',
    trial: '*code* : les trois cas, puis la liste des accès.',
    otherwise: 'Lire les accès avant de partager.',
  },
  {
    row: 68,
    way: 'eye',
    supposed:
      'Une adresse mal écrite donne « Invalid email: … » ; une adresse que l’administrateur refuse, un autre message ; dans les deux cas `addEditors` n’ajoute personne de la liste.',
    why: 'Reprendre sans partager deux fois.',
    trial:
      '*code* : `addEditors` avec une bonne adresse puis une mauvaise ; de même en Workspace avec une adresse interdite. Noter le message, regarder les accès.',
    otherwise: 'Partager une adresse après l’autre.',
  },
  {
    row: 69,
    way: 'account',
    supposed:
      'Chaque personne nouvelle reçoit un courriel ; quelqu’un qui a déjà un droit, même promu, n’en reçoit pas.',
    why: 'Annoncer les courriels, n’en jamais envoyer deux.',
    trial: '*code* : ajouter, ajouter encore, promouvoir ; regarder la boîte du second compte.',
    otherwise: 'Changer l’annonce.',
  },
  {
    row: 70,
    way: 'eye',
    supposed:
      '`removeEditor` retire aussi un lecteur et ne fait rien pour un inconnu ni pour le propriétaire ; `removeViewer` ne retire pas un éditeur (la référence dit les deux). Le droit est perdu aussitôt.',
    why: 'Retirer un partenaire.',
    trial: '*code* : les quatre cas, le second compte ayant le fichier ouvert.',
    otherwise: 'Lire le droit avant de retirer.',
  },
  {
    row: 71,
    way: 'eye',
    supposed:
      '`Spreadsheet.getEditors` contient le propriétaire, pas les lecteurs ; `getViewers` ne contient pas les éditeurs. Un lecteur peut appeler les deux.',
    why: 'Montrer qui a accès.',
    trial: '*code*, puis second compte en lecture.',
    otherwise: 'Ajouter ou retirer le propriétaire nous-mêmes.',
  },
  {
    row: 72,
    way: 'account',
    supposed:
      'Un éditeur peut partager et retirer ; un lecteur qui l’essaie par le script reçoit une erreur.',
    why: 'Le menu est visible de tous.',
    trial: 'Second compte, éditeur puis lecteur : *code*.',
    otherwise: 'Changer le message.',
  },
  {
    row: 73,
    way: 'eye',
    supposed:
      '`Protection.addEditor` ne donne aucun droit sur le fichier, et une personne qui n’en est pas éditrice n’édite rien.',
    why: 'La référence le dit ; le banc faisait le contraire jusqu’ici.',
    trial: '*code* : nommer un inconnu dans une protection, regarder les accès.',
    otherwise: 'Partager à part, ou plus.',
  },
  {
    row: 74,
    way: 'account',
    supposed:
      'Feuille protégée avec deux colonnes libres, et sur chacune une plage protégée ouverte à un seul partenaire : chacun écrit, colle et efface dans la sienne et nulle part ailleurs, le propriétaire partout.',
    why: 'Une colonne par partenaire.',
    trial: 'Second et troisième comptes : taper, coller, effacer dans les deux colonnes et à cheval.',
    otherwise: 'Revenir à la confiance, avec avertissement.',
  },
  {
    row: 75,
    way: 'eye',
    supposed: 'Ctrl+Z ne reprend ni un partage ni une autorisation d’importer.',
    why: 'Le banc fait ainsi.',
    trial: 'Partager, taper, annuler deux fois.',
    otherwise: 'Corriger le banc.',
  },
  {
    row: 76,
    way: 'eye',
    supposed:
      'IMPORTRANGE s’autorise une fois par couple de fichiers, par une personne qui édite le premier et voit le second ; tous en profitent, tant que cette personne voit encore le second. Une copie repart sans autorisation.',
    why: 'Un clic par commune.',
    trial:
      'Autoriser une cellule, en écrire une autre vers le même fichier ; ouvrir avec le second compte ; retirer le droit du premier ; copier le fichier.',
    otherwise: 'Dire qui doit cliquer, et quand recommencer.',
  },
  {
    row: 77,
    way: 'account',
    supposed: 'Cellule protégée ou non, « Autoriser l’accès » se clique.',
    why: 'La feuille des imports est protégée.',
    trial: 'Second compte, import dans une cellule protégée.',
    otherwise: 'Laisser ces cellules libres.',
  },
  {
    row: 78,
    way: 'eye',
    supposed:
      'Avant l’autorisation, ou si le fichier, la feuille ou la plage manque, la cellule vaut `#REF!` avec, au survol, « Vous devez associer ces feuilles de calcul. », « Vous n’êtes pas autorisé à accéder à cette feuille. », « Impossible de trouver la feuille de calcul. » ou « Impossible de trouver la plage ou la feuille importée. ». Un premier argument vide donne `#N/A`.',
    why: 'Dire ce qui manque, commune par commune.',
    trial: 'Chaque cas, en français : noter l’erreur par ERROR.TYPE et le texte du survol.',
    otherwise: 'Ne lire que ISERROR.',
  },
  {
    row: 79,
    way: 'eye',
    supposed:
      'Ces erreurs sont des erreurs pour ISERROR, IFERROR et COUNTIF. IFERROR autour de l’import cacherait le bouton.',
    why: 'Compter les communes reliées.',
    trial: '`=COUNTIF(E:E;"#REF!")` à côté d’imports refusés.',
    otherwise: 'Compter par SUMPRODUCT.',
  },
  {
    row: 80,
    way: 'eye',
    supposed:
      "Les cellules remplies par un import n’ont pas de formule (`getFormulas` y donne ''), et s’en vont avec elle. Écrire dans l’une met l’import en `#REF!` jusqu’à ce qu’on l’efface.",
    why: 'Une écriture égarée ne doit pas passer pour une réponse.',
    trial: 'Taper dans la troisième cellule d’un import, lire l’ancre, effacer ; *code* : `getFormulas`.',
    otherwise: 'Protéger ces cellules.',
  },
  {
    row: 81,
    way: 'eye',
    supposed:
      'Un texte importé reste un texte (« 2 », « =A1 »), un nombre un nombre, une erreur une erreur, un vide un vide ; un texte vide rendu par une formule arrive vide. Le format de nombre ne suit pas.',
    why: 'Les totaux du territoire distinguent vide et zéro.',
    trial:
      'Importer une ligne qui contient les six ; ISTEXT, ISNUMBER, ISERROR, ISBLANK, ISFORMULA sur chacune.',
    otherwise: 'Passer par `&""` ou par N.',
  },
  {
    row: 82,
    way: 'eye',
    supposed:
      'La plage peut être une plage nommée ; sans nom de feuille, c’est la première feuille. Un résultat plus grand que la feuille y ajoute des lignes.',
    why: 'L’export est importé par la plage nommée `GrilleSPPE_export`, posée à la génération : la feuille peut être renommée.',
    trial: '`=IMPORTRANGE(…;"A1")`, puis un nom, puis 2 000 lignes dans une feuille de 1 000.',
    otherwise: 'Écrire le nom de la feuille sur la ligne de la commune.',
  },
  {
    row: 83,
    way: 'eye',
    supposed: 'Qui lit le territoire voit les valeurs du moment ; le script aussi.',
    why: 'Le banc ne montre jamais de valeur ancienne, Google le peut quelques minutes.',
    trial:
      'Changer un palier dans une commune, lire le territoire ouvert, puis fermé depuis dix minutes, puis par *code*.',
    otherwise: 'Dater les lectures ; dire d’attendre.',
  },
  {
    row: 84,
    way: 'eye',
    supposed: 'Un fichier à la corbeille n’est plus importé.',
    why: 'Une commune retirée.',
    trial: 'Mettre une commune à la corbeille, rouvrir le territoire.',
    otherwise: 'Le dire.',
  },
  {
    row: 85,
    way: 'eye',
    supposed: 'Un classeur tient 1 300 imports d’une ligne de 53 cellules.',
    why: 'Un grand territoire.',
    trial: '*code* : les écrire vers dix fichiers, chronométrer, relire le lendemain.',
    otherwise: 'Limiter le nombre, ou lire en deux étages.',
  },
  {
    row: 86,
    way: 'eye',
    supposed:
      'COUNTIFS avec le critère 0 ne compte ni les vides ni les textes vides ; MEDIAN, LARGE et SMALL passent les textes, et donnent une erreur s’il y a une erreur dans la plage ou trop peu de nombres.',
    why: 'Statistiques du territoire.',
    trial: 'Les formules de `test/host/engine/formulas.test.ts`, fichier France puis États-Unis.',
    otherwise: 'Corriger le banc, changer la formule.',
  },
  {
    row: 87,
    way: 'eye',
    supposed:
      '`setProperties(…, true)` remplace toutes les propriétés du document d’un coup, ou n’en change aucune ; 500 ko en parts de 9 ko passent en un appel.',
    why: 'Le registre y est mis de côté pendant chaque copie ([0020](decisions/0020-copies-per-commune.md)).',
    trial: 'Registre de 2 000 lignes, copier une commune, chronométrer.',
    otherwise: 'Baisser la limite de lignes, ou écrire part par part avec un en-tête à la fin.',
  },
  {
    row: 88,
    way: 'account',
    supposed:
      'Les propriétés du document sont les mêmes pour toutes les personnes qui utilisent l’extension dans ce fichier, et un éditeur les écrit.',
    why: 'Une autre personne remet en ordre ce qu’une panne a laissé.',
    trial: 'Second compte, éditeur : ouvrir Communes après une panne.',
    otherwise: 'Garder le registre dans une feuille masquée, et la supprimer dans la copie.',
  },
  {
    row: 89,
    way: 'eye',
    supposed: '`copy` lit l’état écrit par le `flush` qui le précède, jamais un état plus ancien.',
    why: 'Sinon le registre partirait avec la copie.',
    trial: 'Copier dix communes, chercher dans chaque copie les noms des autres.',
    otherwise: 'Attendre et relire avant de copier.',
  },
  {
    row: 90,
    way: 'eye',
    supposed:
      'La limite du jour donne une erreur « Service invoked too many times for one day » ou « Trop d’appels pour ce service aujourd’hui », et ne crée aucun fichier.',
    why: 'La commune attend, au lieu d’être à vérifier.',
    trial: 'Atteindre la limite (50 copies d’un fichier lié à un script).',
    otherwise: 'La ligne dit « en cours » : la personne tranche.',
  },
  {
    row: 91,
    way: 'account',
    supposed: 'Une erreur de droit levée par `copy` ne crée aucun fichier.',
    why: 'La ligne revient comme avant.',
    trial: 'Interdire la copie aux lecteurs, copier en lecteur.',
    otherwise: 'La traiter comme une interruption.',
  },
  {
    row: 92,
    way: 'account',
    supposed:
      'Une cellule de la ligne 1 masquée, laissée libre dans une feuille protégée, s’écrit par le script d’un éditeur.',
    why: 'La marque de la copie y est écrite.',
    trial: 'Second compte, éditeur : copier une commune.',
    otherwise: 'Protéger moins, ou réserver les copies au propriétaire.',
  },
  {
    row: 93,
    way: 'account',
    supposed: '`hideSheet` et `showSheet` sont permis à un éditeur sur une feuille non protégée.',
    why: 'La feuille Communes est masquée pendant la copie.',
    trial: 'Le même essai.',
    otherwise: 'Ne plus la masquer : elle est vide de toute façon.',
  },
  {
    row: 94,
    way: 'eye',
    supposed: '`https://drive.google.com/drive/search?q="nom"` ouvre la recherche de Drive sur ce nom exact.',
    why: 'Retrouver une copie dont l’adresse n’est pas connue.',
    trial: 'Ouvrir le lien d’une ligne.',
    otherwise: 'Donner le nom à chercher, sans lien.',
  },
  {
    row: 95,
    way: 'eye',
    supposed:
      'L’adresse d’un fichier suivie de `?sharingaction=manageaccess` ouvre la fenêtre de partage de Google.',
    why: 'Droit de commenter, personnes sans compte.',
    trial: 'Suivre le lien de la vue Partager.',
    otherwise: 'Ne garder que la consigne : bouton Partager, en haut à droite.',
  },
  {
    row: 96,
    way: 'eye',
    supposed:
      '`Protection.addEditor` accepte une personne qui vient d’être invitée, et la description d’une protection est lue par tous les éditeurs.',
    why: 'La colonne d’un partenaire s’ouvre dès l’invitation, et n’est jamais protégée deux fois.',
    trial: 'Inviter, regarder Données > Protéger, inviter de nouveau.',
    otherwise: 'Protéger la colonne à la première visite du partenaire.',
  },
  {
    row: 97,
    way: 'eye',
    supposed:
      'IMPORTRANGE accepte une adresse écrite dans une colonne masquée, et affiche « Autoriser l’accès ».',
    why: 'Tous les imports en dépendent.',
    trial: 'Préparer, coller un lien, pointer `#REF!`.',
    otherwise: 'Écrire l’adresse en clair dans la formule.',
  },
  {
    row: 98,
    way: 'eye',
    supposed:
      'ISERROR est vrai tant que l’accès n’est pas autorisé ; pendant « Loading… », l’état suit sans valeur fausse.',
    why: 'État et compte « à autoriser ».',
    trial: 'Ouvrir avec une commune non autorisée, puis pendant un chargement.',
    otherwise: 'Ajouter un état « chargement ».',
  },
  {
    row: 99,
    way: 'eye',
    supposed: 'ISFORMULA est vrai sur la cellule d’un IMPORTRANGE, même si la valeur importée est vide.',
    why: 'Distingue « à relier » de « introuvable ».',
    trial: 'Lier un classeur dont Données!A3 est vide.',
    otherwise: 'Changer l’ordre des cas de l’état.',
  },
  {
    row: 100,
    way: 'eye',
    supposed: 'Un texte vide importé n’est compté par COUNTIFS ni comme 0 ni par `">=0"`.',
    why: '« Non renseigné » n’est pas le palier 0.',
    trial: 'Commune avec des critères vides : comparer les lignes.',
    otherwise: 'Tester ISNUMBER dans une colonne d’aide.',
  },
  {
    row: 101,
    way: 'eye',
    supposed:
      'Réécrire par `setValues` une zone que remplissent des imports, cases vides comprises, ne les bloque pas.',
    why: 'Une feuille aux colonnes déplacées est réécrite en entier ; les autres le sont autour des imports.',
    trial: 'Ajouter une commune à dix autres autorisées.',
    otherwise: 'Laisser les colonnes importées hors de l’écriture.',
  },
  {
    row: 102,
    way: 'eye',
    supposed: 'L’autorisation tient au couple de fichiers : déplacer la formule ne la redemande pas.',
    why: 'Le tri fait descendre les adresses ; les formules restent où elles sont.',
    trial: 'Autoriser, ajouter une commune qui se place avant.',
    otherwise: 'Ne plus trier après autorisation.',
  },
  {
    row: 103,
    way: 'eye',
    supposed: '60, 100 et 300 IMPORTRANGE d’une ligne fonctionnent dans un classeur (50 cités par certains).',
    why: 'Taille du territoire.',
    trial: 'Ajouter 60 liens, les autoriser, rouvrir.',
    otherwise: 'Dire la limite, un classeur par secteur.',
  },
  {
    row: 104,
    way: 'eye',
    supposed: 'Le radar laisse un trou pour `#N/A` dans la seconde série et prend son nom dans une formule.',
    why: 'Commune au pilier incomplet.',
    trial: 'Choisir une telle commune.',
    otherwise: 'Le dire près du graphique.',
  },
  {
    row: 105,
    way: 'eye',
    supposed:
      'L’export .csv de Données a autant de colonnes à chaque ligne, les valeurs affichées, des guillemets doublés.',
    why: 'La recette DuckDB.',
    trial: 'Télécharger, lire dans un éditeur de texte.',
    otherwise: 'Adapter la table `lignes`.',
  },
  {
    row: 106,
    way: 'eye',
    supposed: 'Une liste déroulante tirée de la colonne Commune ignore les cellules vides.',
    why: 'Choix de la commune à comparer.',
    trial: 'Ouvrir la liste.',
    otherwise: 'Sans gravité.',
  },
  {
    row: 107,
    way: 'eye',
    supposed: 'Une adresse collée depuis Google reste du texte, non une puce au titre du fichier.',
    why: 'Liens écrits à la main.',
    trial: 'Coller un lien dans Lien, accepter la puce.',
    otherwise: 'Expliquer « adresse seule » ; état introuvable.',
  },
  {
    row: 108,
    way: 'eye',
    supposed:
      '`showModalDialog` n’arrête pas le script : l’appel rend la main aussitôt, la fenêtre couvre la feuille, une seconde remplace la première ; `google.script.run` et `google.script.host.close()` y marchent comme dans un panneau.',
    why: 'Les pages en fenêtre (import de réponses) écrivent sous le verrou du document.',
    trial: '*code* : ouvrir une fenêtre, écrire l’heure en A1 juste après ; y appeler une fonction, fermer.',
    otherwise: 'Ouvrir la page en panneau.',
  },
  {
    row: 109,
    way: 'eye',
    supposed:
      'Une fonction appelée par `google.script.run` depuis un panneau peut ouvrir une fenêtre par `SpreadsheetApp.getUi()`.',
    why: 'Le lien « Importer des réponses » du panneau.',
    trial: 'Cliquer le lien du panneau.',
    otherwise: 'Dire où est l’article du menu.',
  },
  {
    row: 110,
    way: 'eye',
    supposed:
      'Les plages nommées suivent une copie du fichier, le changement de nom de leur feuille et les lignes insérées ; `setNamedRange` déplace celle qui existe.',
    why: 'Le territoire importe `GrilleSPPE_export`.',
    trial: 'Copier un fichier, renommer Données, régénérer ; importer chaque fois.',
    otherwise: 'La poser à la première ouverture d’une copie.',
  },
  {
    row: 111,
    way: 'eye',
    supposed:
      'Google refuse avant de rien faire, et dit pourquoi par les textes de `src/sheets/google-errors.ts`, dans la langue du compte ; « trop d’appels en peu de temps » s’efface en quelques minutes.',
    why: 'La copie attend d’elle-même, ou dit de faire de la place.',
    trial: 'Lancer deux séries à la fois ; remplir un Drive d’essai ; lire le texte de chaque erreur.',
    otherwise:
      'Ajouter le texte à la table ; sans lui, la ligne est « en cours » et le message donne le texte de Google.',
  },
  {
    row: 112,
    way: 'eye',
    supposed:
      'Sur l’objet que rend `copy`, `getOwner().getEmail()` donne la personne qui a copié, avec nos deux autorisations.',
    why: '« Créée par » se remplit seule.',
    trial: 'Copier une commune sans écrire de nom.',
    otherwise: 'Le nom écrit dans le panneau.',
  },
  {
    row: 113,
    way: 'account',
    supposed:
      'Un import en chaîne (commune, fichier d’export, territoire) suit en quelques minutes, et l’accès donné au fichier d’export n’ouvre rien de la commune.',
    why: 'Une commune ne donne que ses chiffres.',
    trial: 'Suivre la recette du guide avec deux comptes.',
    otherwise: 'Donner le fichier entier, en lecture.',
  },
  {
    row: 114,
    way: 'eye',
    supposed:
      '`Protection.getEditors` contient le propriétaire. Une personne qui lance le script et ferme une protection y reste, avec le propriétaire ; le propriétaire qui la ferme y est seul.',
    why: 'Reconnaître le propriétaire et l’équipe sans demander de nom.',
    trial:
      '*code*, propriétaire puis second compte éditeur : protéger A1, `removeEditors(getEditors())`, lire la liste, `remove()`.',
    otherwise: 'Ne laisser poser les protections qu’après une question.',
  },
  {
    row: 115,
    way: 'account',
    supposed:
      '`Protection.getEditors` et `canDomainEdit` échouent pour qui ne peut pas modifier la protection ; `canEdit` répond toujours.',
    why: 'Les droits se lisent avant d’écrire.',
    trial: 'Second compte éditeur, feuille protégée : les trois appels.',
    otherwise: 'Lire `canEdit` seul.',
  },
  {
    row: 116,
    way: 'eye',
    supposed:
      '`Range.canEdit` est faux pour un lecteur, et pour un éditeur dès qu’une cellule lui est fermée.',
    why: 'Dire à qui ne fait que lire qu’il lit.',
    trial: '*code*, second compte en lecture, puis éditeur, sur une cellule libre et une fermée.',
    otherwise: 'Essayer une écriture.',
  },
  {
    row: 117,
    way: 'account',
    supposed:
      'Un éditeur peut poser une protection sur des cellules qui lui sont fermées ; le propriétaire peut la retirer. Le banc le permet, pour essayer le pire.',
    why: 'Une protection préparée n’ouvre rien.',
    trial: 'Second compte : *code*, protéger une cellule de Regards.',
    otherwise: 'Rien à changer si Google le refuse.',
  },
  {
    row: 118,
    way: 'account',
    supposed:
      'Une feuille masquée ne se voit pas en lecture, et un lecteur ne peut pas l’afficher ; une copie et un téléchargement .xlsx la contiennent.',
    why: 'Les adresses de Partenaires.',
    trial: 'Second compte en lecture : ouvrir, copier, télécharger.',
    otherwise: 'Conseiller d’interdire la copie.',
  },
  {
    row: 119,
    way: 'eye',
    supposed:
      '`setUnprotectedRanges([])` ferme toute la feuille ; `setWarningOnly(false)` rend une vraie protection.',
    why: 'L’équipe seulement.',
    trial: '*code*, puis second compte.',
    otherwise: 'Retirer la protection et la refaire.',
  },
  {
    row: 120,
    way: 'eye',
    supposed:
      '`getRangeList(adresses).getRanges()` rend les plages dans l’ordre des adresses, et `setValues` sur chacune écrit de suite.',
    why: 'Un import écrit plusieurs blocs de la Grille.',
    trial: '*code* : écrire trois plages données dans le désordre, relire.',
    otherwise: 'Un `getRange` par bloc.',
  },
  {
    row: 121,
    way: 'eye',
    supposed:
      '`getValues` donne pour une cellule au format de date une date que `Utilities.formatDate`, dans le fuseau du fichier, ramène à son nombre de jours à quinze minutes près, en 1900 aussi.',
    why: '« 2 » et « 1,6 » dans une cellule qui a gardé un format de date.',
    trial:
      'Donner à une cellule Palier le format date, y taper 2 puis 1,6 ; de même dans un fichier réglé sur La Réunion.',
    otherwise: 'Relire la valeur après avoir remis le format.',
  },
  {
    row: 122,
    way: 'eye',
    supposed: '`cellule&""` donne le nombre de jours d’une date, non la date affichée.',
    why: 'Les formules lisent une saisie de cette façon.',
    trial: 'Cellule Palier au format date contenant 2 : lire « saisie » dans Données.',
    otherwise: 'La formule la dira non reconnue : lire par N().',
  },
  {
    row: 123,
    way: 'eye',
    supposed: 'Une note tient 50 000 caractères.',
    why: 'Un texte refusé y est gardé en entier.',
    trial: 'Coller un texte de 50 000 caractères dans Palier.',
    otherwise: 'Baisser la limite de `refusalNote`.',
  },
  {
    row: 124,
    way: 'account',
    supposed:
      'Un collage qui recouvre des cellules libres et des cellules protégées est refusé en entier à un partenaire.',
    why: 'Seule la personne qui peut écrire partout recouvre nos formules ; la garde les remet en son nom.',
    trial: 'Second compte : coller deux colonnes sur Palier et Points.',
    otherwise: 'Remettre les formules à la prochaine vérification.',
  },
  {
    row: 125,
    way: 'eye',
    supposed:
      '`SUBSTITUTE` trouve les caractères invisibles que `UNICHAR(8203)`, `UNICHAR(173)` ou `UNICHAR(8206)` donnent, et quarante `SUBSTITUTE` s’emboîtent.',
    why: 'Une saisie qui en contient se lit sans le script.',
    trial:
      '*code* : écrire « 2 » suivi de U+200B dans une cellule Palier, lire « saisie_lue » dans Données ; de même dans Excel et LibreOffice.',
    otherwise: 'Réduire la liste de `clean-text.ts`.',
  },
  {
    row: 126,
    way: 'eye',
    supposed:
      'Télécharger un dossier de Drive donne chaque classeur en .xlsx, sa feuille Données masquée comprise, avec les valeurs calculées de ses formules.',
    why: '`npm run consolidate` lit ces valeurs.',
    trial: 'Télécharger un dossier de deux grilles, lancer la commande.',
    otherwise: 'Exporter la feuille Données en .csv.',
  },
  {
    row: 127,
    way: 'eye',
    supposed:
      'Trier une plage déplace les formules de chaque cellule avec elle, et `SUMPRODUCT((textes=cellule)*…)` compare sans égard à la casse.',
    why: 'Une ligne triée sans son numéro est vue, et dite, sans le script.',
    trial: '*code* : trier B5:J42, lire « Non compté » dans Repère et « contredit » dans Données.',
    otherwise: 'Comparer par `EXACT` des textes en minuscules.',
  },
  {
    row: 128,
    way: 'eye',
    supposed: 'Apps Script exécute `?.` et `??` (ES2020).',
    why: 'Le script en contient.',
    trial:
      '`npm run push` : l’envoi échoue tout de suite sinon, avec l’erreur de syntaxe, et rien n’est remplacé.',
    otherwise: "`target: 'es2019'` dans `build/server.ts`.",
  },
  {
    row: 129,
    way: 'eye',
    supposed:
      '`getSheetId` d’une feuille ne change pas tant qu’elle existe, personne ne le choisit, et une feuille dupliquée ou recréée en reçoit un autre.',
    why: 'C’est ainsi que l’extension sait quelles feuilles elle a faites, avant d’en remplacer une ([0014](decisions/0014-meta-text-in-a1.md)).',
    trial: '*code* : lire les identifiants, renommer, déplacer, dupliquer, supprimer puis recréer ; relire.',
    otherwise: 'Exiger la ressemblance du contenu et une question.',
  },
  {
    row: 130,
    way: 'account',
    supposed:
      'Dans la forme extension, un éditeur du fichier n’écrit pas les propriétés du document de l’extension par son propre script.',
    why: 'Elles font foi pour tout ce qui est supprimé.',
    trial:
      'Second compte : script attaché au fichier, `PropertiesService.getDocumentProperties().getProperties()`.',
    otherwise: 'Ne rien supprimer sans question.',
  },
  {
    row: 131,
    way: 'eye',
    supposed:
      '`getRange(1, 1, getMaxRows(), getMaxColumns()).getNotes()` rend aussi les notes placées hors de ce qui est rempli.',
    why: '« Vierge » compte toutes les notes.',
    trial: 'Note en T40 d’une feuille remplie jusqu’en K38 ; *code*.',
    otherwise: 'Chercher autrement.',
  },
  {
    row: 132,
    way: 'click',
    supposed:
      '`google.script.run` donne `null` pour ce qui n’est pas défini, dans les objets comme dans les tableaux, à l’aller et au retour. La documentation ne le dit que des tableaux.',
    why: 'Le serveur tient les champs nuls pour absents ; aucune réponse n’en contient.',
    trial:
      '*code* : `function echo(x) { return x; }`, puis dans la page `google.script.run.withSuccessHandler((x) => alert(JSON.stringify(x))).echo({ a: undefined, b: [undefined] })`.',
    otherwise: 'Rien : un champ absent se lit comme un champ nul.',
  },
  {
    row: 133,
    way: 'eye',
    supposed:
      '`LEN(TEXTJOIN("";TRUE;plage))` donne la longueur de tous les textes d’une plage, jusqu’à 50 000 caractères (32 767 dans Excel) ; au-delà, une erreur.',
    why: 'L’empreinte dit ainsi que les repères ont changé.',
    trial: '*code* : réécrire un repère, lire le début de `Données!B1`.',
    otherwise: 'L’empreinte ne dit rien des repères, et le panneau les relit à chaque changement.',
  },
  {
    row: 134,
    way: 'click',
    supposed:
      '`HtmlService.createHtmlOutput` montre le texte que `getRawContent` rend d’un fichier tel quel, attributs de `<body>` compris.',
    why: 'La fenêtre « Ajouter des communes » sait par là à quelle feuille elle ajoute.',
    trial: 'Vue Territoire > Coller une liste : le titre de droite dit « la feuille Territoire ».',
    otherwise: 'Deux fichiers de page.',
  },
  {
    row: 135,
    way: 'click',
    supposed:
      'Une fenêtre modale couvre aussi le panneau ; une fois fermée, le panneau reçoit `pointerenter` au passage de la souris.',
    why: 'Le panneau relit alors la feuille, et toutes les six secondes pendant dix minutes.',
    trial: 'Ajouter une commune, fermer, passer la souris sur le panneau : elle y est.',
    otherwise: 'Relire plus souvent.',
  },
  {
    row: 138,
    way: 'eye',
    supposed:
      "`Utilities.computeDigest(SHA_256, texte, UTF_8)` rend toujours les mêmes octets pour le même texte, dates en JSON comprises, et `getRange('A:J')` va jusqu’à la dernière ligne de l’onglet.",
    why: 'Avant chaque copie d’une commune, tout est comparé à ce qui a été trouvé vierge.',
    trial:
      '*code* : lire deux fois une feuille de 1000 lignes, comparer ; insérer une ligne à la fin, comparer.',
    otherwise: 'Sans accord, tout est relu à chaque copie : plus lent, jamais moins sûr.',
  },
  {
    row: 139,
    way: 'eye',
    supposed:
      '`getRangeByName` rend null pour un nom effacé, et la plage où mène le nom sinon, une autre feuille comprise.',
    why: '« Vérifier la grille » dit qu’un nom mène ailleurs.',
    trial: '*code* : effacer `GrilleSPPE_export`, vérifier ; le mener à Accueil, vérifier.',
    otherwise: 'Chercher par `getNamedRanges`.',
  },
  {
    row: 140,
    way: 'account',
    supposed:
      'Une protection de feuille posée par un éditeur répond `canEdit()` faux à qui n’est ni lui ni propriétaire, sans rien changer.',
    why: 'Regardé avant qu’un membre de l’équipe ne choisisse qui répond.',
    trial:
      'Second compte : protéger Communes pour soi seul ; troisième compte, de l’équipe : « L’équipe seulement ».',
    otherwise: 'Le refus viendrait en cours de route ; la personne propriétaire reprend.',
  },
  {
    row: 141,
    way: 'eye',
    supposed:
      '`Sheet.copyTo` du même classeur copie valeurs, formules et notes, sans nos protections de colonnes.',
    why: 'Ce que « Vérifier » ne peut rendre à personne dans Regards reste dans une copie, avant que la feuille soit réécrite.',
    trial:
      'Coller une ligne de Regards sur une autre, vérifier, réparer : « Regards (conservée) » est là, grise, et tout éditeur peut la supprimer.',
    otherwise: 'Écrire ces textes dans la note de leur colonne.',
  },
  {
    row: 142,
    way: 'account',
    supposed:
      'Sur l’objet que rend `copy`, `addEditor` partage la copie, avec nos deux autorisations ; sinon, l’erreur parle de permission.',
    why: 'La copie d’une commune l’invite dans l’appel qui la crée.',
    trial:
      "*code* : `SpreadsheetApp.getActive().copy('Essai').addEditor('second@compte')`, puis regarder les accès de la copie et du modèle.",
    otherwise: 'Les lignes restent « à inviter » : un clic par commune, par la fenêtre de Google.',
  },
  {
    row: 143,
    way: 'click',
    supposed:
      'L’adresse d’un fichier suivie de `?userstoinvite=adresse&sharingaction=manageaccess&role=writer` ouvre la fenêtre de partage, adresse et droit remplis.',
    why: 'Un clic par commune.',
    trial: 'Suivre le lien « Inviter … » d’une copie.',
    otherwise: 'L’adresse est écrite à côté : la coller dans la fenêtre.',
  },
  {
    row: 144,
    way: 'account',
    supposed:
      'Une personne qui peut écrire dans une cellule laissée libre d’une feuille protégée peut aussi en changer la note par le script.',
    why: 'Un partenaire écrit pourquoi il voit ce palier.',
    trial: 'Second compte, contributeur : répondre dans « Mon regard » et écrire une raison.',
    otherwise: 'Une colonne de raisons par partenaire.',
  },
  {
    row: 145,
    way: 'click',
    supposed:
      '`Range.activate()` appelé par `google.script.run` depuis un panneau amène la cellule en vue, et le pointeur y fait apparaître « Autoriser l’accès ».',
    why: '« Cellule suivante à autoriser ».',
    trial: 'Le bouton, sur un territoire de trois communes.',
    otherwise: 'Dire la ligne à chercher.',
  },
];
