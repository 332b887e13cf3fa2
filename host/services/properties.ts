import type { Execution } from '../script/execution';
import { Service } from '../script/strict';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CACHE_BYTES = 100 * 1024;

class Properties extends Service {
  readonly kind = 'Properties';
  readonly signatures = {
    getProperty: ['string'],
    setProperty: ['string string'],
    setProperties: ['object', 'object boolean'],
    deleteProperty: ['string'],
    getProperties: [''],
  };

  /** The store is asked for at each call: an undone run puts another in its place. */
  constructor(private readonly storeNow: () => Map<string, string>) {
    super();
  }

  private get store(): Map<string, string> {
    return this.storeNow();
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  setProperty(key: string, value: string): this {
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new Error('Argument too large: value');
    this.store.set(key, value);
    let total = 0;
    for (const [k, v] of this.store) total += Buffer.byteLength(k) + Buffer.byteLength(v);
    if (total > STORE_BYTES) throw new Error('You have exceeded the property storage quota.');
    return this;
  }

  setProperties(properties: object, deleteAllOthers = false): this {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') throw new Error(`The host takes only strings as properties (${key}).`);
      this.setProperty(key, value);
    }
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }
}

export class PropertiesService extends Service {
  readonly kind = 'PropertiesService';
  readonly signatures = { getDocumentProperties: [''], getUserProperties: [''] };

  constructor(private readonly execution: Execution) {
    super();
  }

  getDocumentProperties(): Properties {
    return new Properties(() => this.execution.file.state.properties);
  }

  getUserProperties(): Properties {
    const { file, person } = this.execution;
    return new Properties(() => file.drive.propertiesOf(person));
  }
}

/** Entries never expire in the host; Google may drop them at any time. */
class Cache extends Service {
  readonly kind = 'Cache';
  readonly signatures = {
    get: ['string'],
    put: ['string string', 'string string integer'],
    remove: ['string'],
  };

  constructor(private readonly execution: Execution) {
    super();
  }

  get(key: string): string | null {
    return this.execution.cache.get(key) ?? null;
  }

  put(key: string, value: string, seconds = 600): void {
    if (key.length > 250) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > CACHE_BYTES) throw new Error('Argument too large: value');
    if (seconds < 1 || seconds > 21_600) throw new Error('Invalid argument: expirationInSeconds');
    this.execution.cache.set(key, value);
  }

  remove(key: string): void {
    this.execution.cache.delete(key);
  }
}

export class CacheService extends Service {
  readonly kind = 'CacheService';
  readonly signatures = { getDocumentCache: [''] };

  constructor(private readonly execution: Execution) {
    super();
  }

  getDocumentCache(): Cache {
    return new Cache(this.execution);
  }
}
