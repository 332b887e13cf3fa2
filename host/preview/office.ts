/** The drive of the preview, and the seats of those who look at its files. */
import { type AddonBundle, Drive, SpreadsheetFile } from '../index';
import { Seat } from './seat';
import type { Reception } from './server';
import { OWNER, type Visit, visitAddress } from './wire/visit';

const TITLE = 'Grille SPPE (essai)';
/** Seats that nobody watches keep their panel and their undo, up to this number. */
const KEPT_SEATS = 12;

export class Office implements Reception {
  /** By address, the last one used at the end. */
  private readonly seats = new Map<string, Seat>();
  private readonly listeners = new Set<() => void>();

  private constructor(
    private readonly drive: Drive,
    private readonly addon: AddonBundle,
  ) {}

  static begin(addon: AddonBundle): Office {
    const office = new Office(new Drive(), addon);
    office.home();
    return office;
  }

  /** Takes what `save` gives, or the single file that former versions of the preview saved. */
  static reopen(addon: AddonBundle, saved: string): Office {
    const json = JSON.parse(saved);
    const drive = 'files' in json ? Drive.fromJSON(json) : SpreadsheetFile.fromJSON(json).drive;
    return new Office(drive, addon);
  }

  save(): string {
    return JSON.stringify(this.drive);
  }

  /** The oldest file; a new one, generated as a person would, when there is none. */
  home(): string {
    const [first] = this.drive.files;
    if (first) {
      return first.id;
    }
    const { id } = this.drive.create({ title: TITLE, owner: OWNER });
    const seat = this.desk({ file: id, person: OWNER, addon: true });
    const item = seat.refresh().menus[0]?.items[0];
    if (item) {
      seat.act({ do: 'menu', run: item.run });
    }
    return id;
  }

  desk(visit: Visit): Seat {
    const address = visitAddress(visit);
    const known = this.seats.get(address);
    const seat = known ?? new Seat(visit, this.drive, this.addon, (wrote) => this.afterWork(seat, wrote));
    this.seats.delete(address);
    this.seats.set(address, seat);
    if (!known) {
      this.dropSeats();
    }
    return seat;
  }

  /** Called with each change that shows. Returns how to stop. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What was done at one seat may show at all others: rights, imports, files, messages. */
  private afterWork(worker: Seat, wrote: boolean): void {
    for (const seat of this.seats.values()) {
      if (seat === worker) {
        continue;
      }
      if (wrote && seat.visit.file === worker.visit.file) {
        seat.forgetUndo();
      }
      if (seat.watched) {
        seat.refresh();
      }
    }
    for (const listener of this.listeners) {
      listener();
    }
  }

  private dropSeats(): void {
    const idle = [...this.seats].filter(([, seat]) => !seat.watched);
    for (const [address] of idle.slice(0, -KEPT_SEATS)) {
      this.seats.delete(address);
    }
  }
}
