import { describe, expect, it } from 'vitest';
import { FAULT } from '../../host/script/calls';
import { errorText, type GoogleReason, googleReason } from '../../src/sheets/google-errors';

/** Texts of Google’s, as public tables recorded them. */
const SAID: Readonly<Record<GoogleReason, readonly string[]>> = {
  daily: [
    'Service invoked too many times for one day: spreadsheets create.',
    'Exception: Service invoked too many times for one day: email.',
    'Trop d’appels pour ce service aujourd’hui : spreadsheets create.',
    "Trop d'appels pour ce service aujourd'hui : spreadsheets create.",
    'Servicio solicitado demasiadas veces en un mismo día: spreadsheets create.',
    'Servicio solicitado demasiadas veces para un mismo día: email.',
    'Serviço chamado muitas vezes no mesmo dia: email.',
    'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
    'Layanan terlalu sering diminta di hari yang sama: email.',
    'Service is te vaak aangeroepen voor één dag: email.',
    'Usługa wywołana zbyt wiele razy jednego dnia: email.',
    'Daily Limit Exceeded. The quota will be reset at midnight Pacific Time (PT).',
    'Service using too much computer time for one day',
    'Service appelé trop de fois pour une même journée : copy.',
    'Vous avez atteint votre limite quotidienne.',
    'Se ha invocado el servicio demasiadas veces en un día: copy.',
    'Límite diario excedido.',
    'Der Dienst wurde für einen Tag zu häufig aufgerufen: copy.',
    'Tageslimit erreicht.',
  ],
  rate: [
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    'User Rate Limit Exceeded',
    'Rate Limit Exceeded',
    'User-rate limit exceeded.  Retry after 2026-11-25T10:00:00.000Z',
    'Limit Exceeded: Drive.',
    'Limite dépassée : .',
    'Límite Excedido: Drive.',
    'Se ha superado el límite: Drive.',
    'Limit überschritten: Drive.',
    'Service in kurzer Zeit zu häufig aufgerufen: spreadsheets.',
    'Servicio invocado demasiadas veces en un período de tiempo corto: spreadsheets.',
    'Service appelé trop de fois sur une courte durée : spreadsheets.',
    '超過上限：。',
    'There are too many scripts running simultaneously for this Google user account.',
    'Script invoked too many times per second for this Google user account.',
    'There are too many LockService operations against the same script.',
  ],
  storage: [
    'The user’s Drive storage quota has been exceeded.',
    "API call failed with error: The user's Drive storage quota has been exceeded., storageQuotaExceeded",
    'Votre quota de stockage Drive est dépassé.',
    'Se ha superado la cuota de almacenamiento de Drive del usuario.',
    'You do not have enough Drive storage left to upload this file.',
    'This file can’t be copied: your Google Drive is full.',
    'Das Speicherkontingent des Nutzers wurde überschritten.',
  ],
  sharing: [
    'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
    'Désolé, vous avez dépassé votre quota de partage.',
  ],
  address: [
    'Invalid email: personne',
    'E-mail incorrect : personne',
    'El correo electrónico no es válido: personne',
    '無效的電子郵件：personne',
    'Email không hợp lệ: personne',
    'Ongeldige e-mail: personne',
  ],
  organisation: ['Sharing with a@b.fr is not allowed by your administrator.'],
  protected: [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    "Vous tentez de modifier une cellule ou un objet protégés. Si vous avez besoin d'effectuer cette modification, demandez au propriétaire de la feuille de calcul de supprimer la protection.",
    'Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario de la hoja de cálculo para desprotegerla si es necesario modificarla.',
    'Você está tentando editar uma célula ou um objeto protegido. Se precisar editar, entre em contato com o proprietário da planilha para remover a proteção.',
    '保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。',
    'Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы.',
    'Покушавате да измените заштићену ћелију или објекат.',
  ],
  rights: [
    'You do not have permission to access the requested document.',
    'Authorization is required to perform that action.',
    'Authorisation is required to perform that action.',
    "Vous n'êtes pas autorisé à accéder au document demandé.",
    'Vous devez disposer des autorisations requises pour pouvoir effectuer cette action.',
    'No dispones del permiso necesario para acceder al documento solicitado.',
    'É necessária autorização para executar esta ação.',
    'Non disponi dell’autorizzazione necessaria per accedere al documento richiesto.',
    'Bạn không có quyền truy cập tài liệu yêu cầu.',
    'Cần được cho phép để thực hiện hành động đó.',
  ],
};

describe('ce que Google refuse', () => {
  for (const [reason, texts] of Object.entries(SAID))
    it.each(texts)(`${reason} : %s`, (text) => expect(googleReason(new Error(text))).toBe(reason));

  it.each([
    FAULT,
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Une erreur est survenue sur le serveur. Nous vous prions de nous en excuser et vous invitons à réessayer ultérieurement.',
    'Service unavailable: Docs',
    // In these languages the word is close to the one for rights.
    'Service indisponible : Drive.',
    'Le service n’est pas disponible pour le moment.',
    'El servicio no está disponible.',
    'Servicio no disponible: Drive.',
    'Il servizio non è disponibile.',
    'Der Dienst ist nicht verfügbar.',
    'Se ha superado el límite de tiempo de ejecución.',
    'Le délai d’attente du domaine est dépassé.',
    'Service Spreadsheets failed while accessing document with id 1domain-permission_protected-AbCdEfGh.',
    'Zeitlimit überschritten.',
    'Empty response',
    'Cannot read properties of undefined',
  ])('ne prend pas une panne pour un refus : %s', (text) => expect(googleReason(new Error(text))).toBeNull());

  it('se dit sur une ligne, coupée où elle est longue', () => {
    expect(errorText(new Error('deux\n lignes'))).toBe('deux lignes');
    expect(errorText('x'.repeat(500))).toHaveLength(200);
  });
});
