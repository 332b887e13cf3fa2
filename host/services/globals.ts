import type { Execution } from '../script/execution';
import type { Service } from '../script/strict';
import { HtmlService } from './html';
import { LockService } from './lock';
import { CacheService, PropertiesService } from './properties';
import { SpreadsheetApp } from './spreadsheet-app';
import { Charts, ForbiddenService, ScriptApp, SessionService, Utilities } from './system';
import { wideServices } from './wide';

const FORBIDDEN = {
  UrlFetchApp: new ForbiddenService('UrlFetchApp', ['fetch', 'fetchAll'], 'script.external_request'),
  DriveApp: new ForbiddenService(
    'DriveApp',
    ['getFileById', 'getFiles', 'getRootFolder', 'createFile'],
    'drive',
  ),
};

/** The services a script finds as global names. */
export function globalServices(execution: Execution): Record<string, Service> {
  return {
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution),
    LockService: new LockService(execution),
    PropertiesService: new PropertiesService(execution),
    CacheService: new CacheService(execution),
    Session: new SessionService(execution),
    ScriptApp: new ScriptApp(),
    Utilities: new Utilities(),
    Charts: new Charts(),
    ...(execution.wide ? wideServices(execution) : FORBIDDEN),
    GmailApp: new ForbiddenService('GmailApp', ['sendEmail'], 'gmail.send'),
    MailApp: new ForbiddenService('MailApp', ['sendEmail'], 'script.send_mail'),
  };
}
