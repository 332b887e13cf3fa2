-- Réunit un dossier d’exports de la feuille Données (un fichier .csv par commune) et donne les mêmes médianes et les
-- mêmes nombres que la feuille Territoire. Mode d’emploi : docs/consolidation.md
--
--   duckdb territoire.duckdb -f consolidation.sql

SET VARIABLE dossier = 'exports/*.csv';
SET VARIABLE edition = 'janvier 2025';
SET VARIABLE schema = '1';

-- Chaque ligne de chaque fichier, comme une liste de textes : rien n’est deviné.
CREATE OR REPLACE TEMP TABLE lignes AS
SELECT filename AS fichier, list_transform(list_value(*COLUMNS(* EXCLUDE filename)), lambda x : trim(coalesce(x, ''))) AS c
FROM read_csv(getvariable('dossier'), header = false, all_varchar = true, filename = true, union_by_name = true,
  delim = ',', quote = '"', escape = '"', null_padding = true, parallel = false);

-- Une ligne par fichier : ce que dit la ligne d’export, lue par ses titres (edition, schema, nom, code…).
CREATE OR REPLACE TEMP TABLE grilles AS
WITH titres AS (SELECT fichier, c AS t FROM lignes WHERE c[1] = 'edition' AND c[2] = 'schema'),
valeurs AS (
  SELECT * FROM lignes
  WHERE try_cast(c[2] AS INTEGER) IS NOT NULL AND try_cast(c[1] AS INTEGER) IS NULL AND c[1] <> '')
SELECT fichier, v.c[1] AS edition, v.c[2] AS schema,
  v.c[list_position(t, 'nom')] AS commune, upper(replace(v.c[list_position(t, 'code')], ' ', '')) AS code
FROM titres JOIN valeurs v USING (fichier);

-- Ce qui est mis de côté, et pourquoi. D’une commune présente deux fois (même code), le premier fichier compte.
CREATE OR REPLACE TABLE ecartes AS
SELECT fichier, commune, 'édition différente' AS raison
FROM grilles WHERE edition <> getvariable('edition') OR schema <> getvariable('schema')
UNION ALL
SELECT DISTINCT fichier, NULL, 'pas de feuille Données' FROM lignes WHERE fichier NOT IN (SELECT fichier FROM grilles)
UNION ALL
SELECT fichier, commune, 'en double' FROM (
  SELECT *, row_number() OVER (PARTITION BY code ORDER BY fichier) AS rang FROM grilles
  WHERE code <> '' AND edition = getvariable('edition') AND schema = getvariable('schema'))
WHERE rang > 1;

-- Une ligne par commune et par critère ; la réponse est 0, 1, 2, 3, SO, ou vide. Aucun commentaire n’est repris.
CREATE OR REPLACE TABLE reponses AS
WITH titres AS (SELECT fichier, c AS t FROM lignes WHERE c[1] = 'critere' AND c[2] = 'pilier'),
criteres AS (
  SELECT fichier, try_cast(c[1] AS INTEGER) AS critere, c[2] AS pilier,
    CASE c[list_position(t, 'etat')] WHEN 'SO' THEN 'SO' WHEN 'palier' THEN c[list_position(t, 'palier')] ELSE '' END AS reponse
  FROM lignes JOIN titres USING (fichier)
  WHERE try_cast(c[1] AS INTEGER) BETWEEN 1 AND 29 AND c[2] IN ('information', 'parcours', 'aller-vers', 'moyens', 'gouvernance'))
SELECT fichier, commune, code, critere, pilier, reponse, try_cast(reponse AS INTEGER) AS palier,
  bool_and(reponse <> '') OVER (PARTITION BY fichier, pilier) AS complet
FROM criteres JOIN grilles USING (fichier)
WHERE fichier NOT IN (SELECT fichier FROM ecartes);

-- Par critère, sur les communes dont le pilier est complet ; le reste est compté à part.
CREATE OR REPLACE TABLE criteres AS
SELECT critere, any_value(pilier) AS pilier,
  median(palier) FILTER (complet) AS mediane,
  count(palier) FILTER (complet) AS n,
  count(*) FILTER (complet AND palier = 0) AS palier_0,
  count(*) FILTER (complet AND palier = 1) AS palier_1,
  count(*) FILTER (complet AND palier = 2) AS palier_2,
  count(*) FILTER (complet AND palier = 3) AS palier_3,
  count(*) FILTER (complet AND reponse = 'SO') AS sans_objet,
  count(*) FILTER (reponse = '') AS non_renseigne,
  count(*) FILTER (NOT complet AND reponse <> '') AS pilier_incomplet
FROM reponses GROUP BY critere ORDER BY critere;

-- Par pilier : la médiane des paliers moyens des communes dont le pilier est complet.
CREATE OR REPLACE TABLE piliers AS
SELECT pilier, median(moyenne) AS mediane, count(moyenne) AS communes
FROM (SELECT fichier, pilier, avg(palier) AS moyenne, min(critere) AS ordre FROM reponses WHERE complet GROUP BY ALL)
GROUP BY pilier ORDER BY min(ordre);

-- Les critères en colonnes, les communes en lignes, par ordre alphabétique ; ni total, ni rang.
CREATE OR REPLACE TABLE communes AS
SELECT * FROM (PIVOT (SELECT commune, code, fichier, 'c' || critere AS titre, reponse FROM reponses)
  ON titre IN ('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15',
    'c16', 'c17', 'c18', 'c19', 'c20', 'c21', 'c22', 'c23', 'c24', 'c25', 'c26', 'c27', 'c28', 'c29')
  USING first(reponse))
ORDER BY strip_accents(lower(commune)), fichier;

FROM ecartes;
FROM piliers;
FROM criteres;
