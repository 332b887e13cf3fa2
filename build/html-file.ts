/**
 * JSON for the add-on's server, in a file that has to be named as a page. HTML and Apps Script's templates would read
 * tags, comments, scriptlets and entities as theirs: their signs are escaped, and JSON reads them back.
 */
export function htmlFile(json: string): string {
  return json.replace(/[<&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
