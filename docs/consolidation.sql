-- Réunit un dossier d’exports de la feuille Données (un fichier .csv par commune) et donne les mêmes médianes et les
-- mêmes nombres que la feuille Territoire. Mode d’emploi : docs/consolidation.md
--
--   duckdb territoire.duckdb -f consolidation.sql

-- Ce que l’on peut choisir avant de lancer la recette : où sont les fichiers, ou leur liste, et ce qu’il faut ôter de
-- leurs noms (un motif).
SET VARIABLE dossier = coalesce(getvariable('dossier'), 'exports/**/*.[cC][sS][vV]');
SET VARIABLE racine = coalesce(getvariable('racine'), '');
SET VARIABLE edition = 'janvier 2025';
SET VARIABLE schema = '1';

SET VARIABLE fichiers = coalesce(getvariable('liste'), (SELECT list(file ORDER BY file) FROM glob(getvariable('dossier'))));
SELECT error('Aucun fichier .csv dans « ' || getvariable('dossier') || ' » : placez-y les exports, puis relancez.')
WHERE getvariable('fichiers') IS NULL;

-- Les règles de lecture du complément (src/position/clean-text.ts, src/communes/codes.ts et names.ts).
-- Sans caractère invisible, espaces simples, accents composés.
CREATE OR REPLACE TEMP MACRO propre(t) AS nfc_normalize(trim(regexp_replace(
  regexp_replace(t, '[\p{Cf}\x{34f}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{180b}-\x{180f}\x{3164}\x{fe00}-\x{fe0f}\x{ffa0}]', '', 'g'),
  '[\s\p{Z}\x0b\x{85}\x{2800}]+', ' ', 'g')));
-- Un code sans espace, en capitales, avec le 0 qu’un tableur lui a ôté : 01 173, 1173 et 01173 sont un seul code.
CREATE OR REPLACE TEMP MACRO code_lu(t) AS regexp_replace(regexp_replace(regexp_replace(regexp_replace(
  upper(replace(propre(t), ' ', '')), '^="(.*)"$', '\1'), '^[''’`]', ''), '^(\d{4,9})[.,]0+$', '\1'),
  '^([1-9]\d{3})$', '0\1');
-- Ce que deux graphies d’un nom ont en commun ; range « Œ » avec « OE », comme la feuille.
CREATE OR REPLACE TEMP MACRO cle(t) AS regexp_replace(regexp_replace(trim(regexp_replace(
  replace(replace(strip_accents(lower(propre(t))), 'œ', 'oe'), 'æ', 'ae'), '[^\p{L}\p{N}]+', ' ', 'g')),
  '(^| )st(e?s?)( |$)', '\1saint\2\3', 'g'), '(^| )st(e?s?)( |$)', '\1saint\2\3', 'g');
-- Un nom qui commence comme une formule reste un texte dans un tableur.
CREATE OR REPLACE TEMP MACRO texte_sur(t) AS CASE WHEN regexp_matches(t, '^\s*[-=+@|%]') THEN '''' || t ELSE t END;
-- Les cellules d’une ligne, sans leurs guillemets ; un guillemet qui ne se referme pas est marqué d’un caractère nul.
CREATE OR REPLACE TEMP MACRO cellules(ligne, separateur) AS list_transform(
  CASE separateur
    WHEN ',' THEN regexp_extract_all(ligne, '("(?:[^"]|"")*"|[^,]*)(?:,|$)', 1)
    WHEN ';' THEN regexp_extract_all(ligne, '("(?:[^"]|"")*"|[^;]*)(?:;|$)', 1)
    ELSE regexp_extract_all(ligne, '("(?:[^"]|"")*"|[^\t]*)(?:\t|$)', 1)
  END,
  lambda x : CASE WHEN regexp_full_match(x, '(?s)".*"') THEN replace(x[2:-2], '""', '"')
    WHEN starts_with(x, '"') THEN chr(0) || x ELSE x END);

-- Les piliers et les critères du guide.
CREATE OR REPLACE TEMP TABLE piliers_guide AS
FROM (VALUES
  (1, 'information', 'Information', 1, 4),
  (2, 'parcours', 'Parcours et démarches', 5, 13),
  (3, 'aller-vers', 'Aller-vers', 14, 17),
  (4, 'moyens', 'Moyens et outillage', 18, 26),
  (5, 'gouvernance', 'Gouvernance', 27, 29)
) AS p(ordre, pilier, intitule, premier, dernier);

CREATE OR REPLACE TEMP TABLE criteres_guide AS
FROM (VALUES
  (1, 'information', 'Proactivité'),
  (2, 'information', 'Canaux'),
  (3, 'information', 'Accessibilité et personnalisation'),
  (4, 'information', 'Qualité'),
  (5, 'parcours', 'Canaux'),
  (6, 'parcours', 'Niveau de l’accompagnement proposé'),
  (7, 'parcours', 'Accessibilité et niveau de personnalisation'),
  (8, 'parcours', 'Suivi des familles dans leur parcours'),
  (9, 'parcours', 'Guichet unique d’inscription'),
  (10, 'parcours', 'Transparence de la commission d’attribution'),
  (11, 'parcours', 'Accompagnement des familles en cas de réponse négative obtenue lors de la commission'),
  (12, 'parcours', 'Mise en relation familles / assistants maternels'),
  (13, 'parcours', 'Mise en relation familles / auxiliaires parentaux'),
  (14, 'aller-vers', 'Vision vulnérabilités'),
  (15, 'aller-vers', 'Intégration aller-vers dans la politique petite enfance'),
  (16, 'aller-vers', 'Démarche partenariale'),
  (17, 'aller-vers', 'Formation des agents'),
  (18, 'moyens', 'Visibilité offre (exhaustivité)'),
  (19, 'moyens', 'Visibilité offre (qualité)'),
  (20, 'moyens', 'Visibilité offre (temps réel)'),
  (21, 'moyens', 'Référencement et disponibilités des assistants maternels'),
  (22, 'moyens', 'Rayonnement territorial du RPE'),
  (23, 'moyens', 'Formation des agents'),
  (24, 'moyens', 'Outillage des agents'),
  (25, 'moyens', 'Satisfaction des usagers'),
  (26, 'moyens', 'Appels à projet'),
  (27, 'gouvernance', 'Participation à la gouvernance SPPE'),
  (28, 'gouvernance', 'Réseau bonnes pratiques et expérimentations'),
  (29, 'gouvernance', 'Suivi actualité SPPE et petite enfance')
) AS c(critere, pilier, libelle);

-- Une ligne par fichier. Ne comptent que les titres « edition, schema… » et la ligne d’export, qui les suit. Un fichier
-- est lu comme une suite d’octets : celui qui n’est pas du texte en UTF-8 n’arrête pas les autres. L’ordre des lignes
-- n’importe pas ici, et le garder tiendrait tous les fichiers en mémoire.
SET preserve_insertion_order = false;
CREATE OR REPLACE TEMP TABLE lectures AS
WITH textes AS (
  SELECT regexp_replace(filename, getvariable('racine'), '', 'g') AS fichier,
    hex(content[1:64]) AS debut, replace(try(decode(content)), chr(13), chr(10)) AS texte
  FROM read_blob(getvariable('fichiers'))),
lieux AS (
  SELECT *, coalesce(nullif(strpos(texte, 'edition,schema,'), 0), nullif(strpos(texte, 'edition;schema;'), 0),
    nullif(strpos(texte, 'edition' || chr(9) || 'schema'), 0), nullif(strpos(texte, 'edition","schema"'), 0),
    nullif(strpos(texte, 'edition";"schema"'), 0)) AS lieu
  FROM textes),
lignes AS (
  SELECT fichier, debut, texte IS NULL AS illisible,
    lieu IS NULL AND NOT regexp_matches(texte, '[^\s\x{feff}]') AS vide,
    regexp_extract(substr(texte, lieu), '^(edition"?([,;\t])[^\n]*)\n+((?:[^"\n]|"[^"]*")*)("?)',
      ['titres', 'separateur', 'valeurs', 'ouvert']) AS l
  FROM lieux),
lues AS (
  SELECT * EXCLUDE l, l.ouvert AS ouvert, list_transform(string_split(l.titres, l.separateur), lambda x : trim(x, '" ')) AS t,
    cellules(l.valeurs, l.separateur) AS v
  FROM lignes)
SELECT fichier,
  CASE
    WHEN regexp_matches(debut, '^(?:FFFE|FEFF|(?:..)*00)') THEN 'fichier en UTF-16 : enregistrez-le en « CSV UTF-8 »'
    WHEN illisible THEN 'fichier qui n’est pas en UTF-8 (Windows-1252 ?) : enregistrez-le en « CSV UTF-8 »'
    WHEN vide THEN 'fichier vide'
    WHEN list_position(t, 'c29') IS NULL THEN 'pas de feuille Données'
    WHEN ouvert <> '' OR contains(array_to_string(v, ''), chr(0)) THEN 'guillemet qui n’est pas refermé dans la ligne d’export'
    WHEN len(v) < list_position(t, 'c29') THEN 'pas de feuille Données'
    -- Excel prend « janvier 2025 » pour une date, et l’écrit à sa façon.
    WHEN trim(v[1]) <> getvariable('edition') AND NOT regexp_matches(trim(v[1]), '^(?:janv\.?-(?:20)?25|Jan-(?:20)?25|(?:01/)?01/2025)$')
      OR trim(v[2]) <> getvariable('schema') THEN 'édition différente'
  END AS raison,
  propre(v[list_position(t, 'nom')]) AS commune,
  code_lu(v[list_position(t, 'code')]) AS code,
  try_cast(regexp_replace(v[list_position(t, 'population')], '[^0-9]', '', 'g') AS INTEGER) AS population,
  -- La réponse à chaque critère : 0, 1, 2, 3, SO, ou vide. Toute autre valeur ne compte pas.
  list_transform(v[list_position(t, 'c1'):list_position(t, 'c29')],
    lambda x : CASE WHEN trim(x) IN ('0', '1', '2', '3', 'SO') THEN trim(x) ELSE '' END) AS reponses
FROM lues;

RESET preserve_insertion_order;

-- Ce qui est mis de côté, et pourquoi. D’une commune présente deux fois (même code), le premier fichier compte.
CREATE OR REPLACE TABLE ecartes AS
SELECT fichier, texte_sur(commune) AS commune, raison FROM lectures WHERE raison IS NOT NULL
UNION ALL
SELECT fichier, texte_sur(commune), 'en double' FROM (
  SELECT *, row_number() OVER (PARTITION BY code ORDER BY fichier) AS rang FROM lectures
  WHERE code <> '' AND raison IS NULL)
WHERE rang > 1;

CREATE OR REPLACE TEMP TABLE grilles AS
SELECT fichier, commune AS nom, texte_sur(commune) AS commune, code, population, reponses
FROM lectures WHERE fichier NOT IN (SELECT fichier FROM ecartes);

-- Une ligne par commune et par critère. Aucun commentaire n’est repris.
CREATE OR REPLACE TABLE reponses AS
SELECT fichier, commune, code, population, critere, libelle, pilier, reponses[critere] AS reponse,
  try_cast(reponses[critere] AS INTEGER) AS palier, NOT list_contains(reponses[premier:dernier], '') AS complet
FROM grilles, criteres_guide JOIN piliers_guide USING (pilier);

-- Par critère, sur les communes dont le pilier est complet ; le reste est compté à part.
CREATE OR REPLACE TABLE criteres AS
SELECT critere, libelle, pilier,
  median(palier) FILTER (complet) AS mediane,
  count(palier) FILTER (complet) AS n,
  count(*) FILTER (complet AND palier = 0) AS palier_0,
  count(*) FILTER (complet AND palier = 1) AS palier_1,
  count(*) FILTER (complet AND palier = 2) AS palier_2,
  count(*) FILTER (complet AND palier = 3) AS palier_3,
  count(*) FILTER (complet AND reponse = 'SO') AS sans_objet,
  count(*) FILTER (reponse = '') AS non_renseigne,
  count(*) FILTER (NOT complet AND reponse <> '') AS pilier_incomplet
FROM reponses GROUP BY ALL ORDER BY critere;

-- Par pilier : la médiane des paliers moyens des communes dont le pilier est complet.
CREATE OR REPLACE TABLE piliers AS
SELECT pilier, intitule, median(moyenne) AS mediane, count(moyenne) AS communes
FROM (SELECT ordre, pilier, intitule,
    list_avg(list_transform(reponses[premier:dernier], lambda x : try_cast(x AS INTEGER))) AS moyenne
  FROM grilles, piliers_guide WHERE NOT list_contains(reponses[premier:dernier], ''))
GROUP BY ordre, pilier, intitule ORDER BY ordre;

-- Les critères en colonnes, les communes en lignes, par ordre alphabétique ; ni total, ni rang.
CREATE OR REPLACE TABLE communes AS
SELECT commune, code, population, fichier,
  reponses[1] AS c1, reponses[2] AS c2, reponses[3] AS c3, reponses[4] AS c4, reponses[5] AS c5,
  reponses[6] AS c6, reponses[7] AS c7, reponses[8] AS c8, reponses[9] AS c9, reponses[10] AS c10,
  reponses[11] AS c11, reponses[12] AS c12, reponses[13] AS c13, reponses[14] AS c14, reponses[15] AS c15,
  reponses[16] AS c16, reponses[17] AS c17, reponses[18] AS c18, reponses[19] AS c19, reponses[20] AS c20,
  reponses[21] AS c21, reponses[22] AS c22, reponses[23] AS c23, reponses[24] AS c24, reponses[25] AS c25,
  reponses[26] AS c26, reponses[27] AS c27, reponses[28] AS c28, reponses[29] AS c29
FROM grilles ORDER BY cle(nom), nom, fichier;

FROM ecartes;
FROM piliers;
FROM criteres;
