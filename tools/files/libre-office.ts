import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const USUAL_PATHS = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** LibreOffice's command: SOFFICE_PATH, else one found; null where there is none. */
export function findSoffice(): string | null {
  const asked = process.env.SOFFICE_PATH;
  if (asked) return existsSync(asked) ? asked : null;
  const found = USUAL_PATHS.find((path) => existsSync(path));
  if (found) return found;
  return spawnSync('soffice', ['--version']).status === 0 ? 'soffice' : null;
}

const item = (path: string, name: string, value: string) =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/**
 * The settings of a profile of its own: French, so that the .ods says that its texts are; every formula of an .xlsx computed
 * again as it is opened, whatever figures the file holds.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', 'fr-FR')}
${item('/org.openoffice.Office.Linguistic/General', 'DefaultLocale', 'fr-FR')}
${item('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
${item('/org.openoffice.Office.Calc/Formula/Load', 'ODFRecalcMode', '0')}
</oor:items>
`;

/** LibreOffice with no screen, in a profile of its own that is deleted in the end: it disturbs no window that is open. */
export class LibreOffice {
  private constructor(
    readonly command: string,
    private readonly profile: string,
  ) {}

  get profileUrl(): string {
    return String(pathToFileURL(this.profile));
  }

  /** Throws where LibreOffice is not found. */
  static async open(): Promise<LibreOffice> {
    const command = findSoffice();
    if (command === null)
      throw new Error('LibreOffice est introuvable : installez-le, ou donnez SOFFICE_PATH.');
    const profile = await mkdtemp(join(tmpdir(), 'grille-sppe-soffice-'));
    const settings = join(profile, 'user/registrymodifications.xcu');
    await mkdir(dirname(settings), { recursive: true });
    await writeFile(settings, SETTINGS);
    return new LibreOffice(command, profile);
  }

  async close(): Promise<void> {
    await rm(this.profile, { recursive: true, force: true });
  }

  /** One run; what it says. */
  async run(words: readonly string[]): Promise<string> {
    const { stdout, stderr } = await promisify(execFile)(
      this.command,
      [`-env:UserInstallation=${this.profileUrl}`, '--headless', '--norestore', '--nologo', ...words],
      { timeout: 600_000, maxBuffer: 1 << 24, env: { ...process.env, LANG: 'C.UTF-8' } },
    );
    return stdout + stderr;
  }

  /** Converts files into a folder, all in one run; `to` is an extension, or « extension:filter:options ». */
  async convert(files: readonly string[], to: string, folder: string): Promise<void> {
    const told = await this.run(['--convert-to', to, '--outdir', folder, ...files]);
    if (/^Error/m.test(told)) throw new Error(`LibreOffice: ${told}`);
  }
}
