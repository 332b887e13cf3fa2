import type { CommuneCalls } from './communes';
import type { FollowupCalls } from './followup';
import type { GridCalls } from './grid';
import type { ImportCalls } from './import';
import type { ListCalls } from './list';
import type { MeetingCalls } from './meeting';
import type { SharingCalls } from './sharing';
import type { TerritoryCalls } from './territory';

/**
 * The calls from the pages to the server. Everything that crosses is JSON: no date, no undefined.
 * `ARGUMENTS` lists the same names with the check of each argument: the server's entry points are made from
 * it, and each page's client is typed by its part.
 */
export interface Contract
  extends GridCalls,
    ImportCalls,
    ListCalls,
    SharingCalls,
    CommuneCalls,
    TerritoryCalls,
    MeetingCalls,
    FollowupCalls {}

export type CallName = keyof Contract;
