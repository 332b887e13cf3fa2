/**
 * The door between the add-on and the services: every object handed out is a Proxy that knows its methods and the
 * arguments they take, and throws for anything else.
 */

/**
 * Accepted argument lists per method, each a list of words: `string`, `number`, `integer`, `boolean`, `value` (what a
 * cell takes), `values` (a rectangle of them), `matrix` (a rectangle of anything), `strings`, `array`, `enum`, `object`,
 * `any`, or the name of a service class. A `?` accepts null too. A last `...` accepts more of the last word.
 */
export type Signatures = Readonly<Record<string, readonly string[]>>;

export abstract class Service {
  /** Name in error messages and counts, such as `Range`. */
  abstract readonly kind: string;
  abstract readonly signatures: Signatures;
  /** Builders assemble a value in memory: their calls are counted apart and never fail. */
  readonly builder: boolean = false;
  /** Enums and constants reached as properties. */
  readonly constants: Readonly<Record<string, unknown>> = {};
  /** Why this object does not take a method that its kind has; null when it does. */
  refusal(_method: string): string | null {
    return null;
  }
}

/** Constructors of the add-on's own world, so that `instanceof` works there. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
}

/** Who is told of the calls, and may forbid them by throwing. */
export interface Gate {
  readonly realm: Realm;
  before(kind: string, method: string, builder: boolean): void;
  after(kind: string, method: string, builder: boolean): void;
  /** An unknown member was asked for: the run fails even if the add-on catches the error. */
  unknown(member: string): void;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function isCellValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean' || isDate(value);
}

function isRectangle(value: unknown, test: (item: unknown) => boolean): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row) && row.every(test))
  );
}

function fits(word: string, value: unknown): boolean {
  if (word.endsWith('?')) return value === null || fits(word.slice(0, -1), value);
  switch (word) {
    case 'string':
    case 'boolean':
      return typeof value === word;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    case 'value':
      return isCellValue(value);
    case 'values':
      return isRectangle(value, isCellValue);
    case 'matrix':
      return isRectangle(value, (item) => item !== undefined);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'array':
      return Array.isArray(value);
    case 'enum':
      return value instanceof EnumValue;
    case 'object':
      return typeof value === 'object' && value !== null;
    case 'any':
      return value !== undefined;
    default:
      return value instanceof Service && value.kind === word;
  }
}

function accepts(signature: string, args: readonly unknown[]): boolean {
  const words = signature === '' ? [] : signature.split(' ');
  const more = words.at(-1) === '...';
  if (more) words.pop();
  if (more ? args.length < words.length : args.length !== words.length) return false;
  return args.every((arg, i) => fits(words[Math.min(i, words.length - 1)] ?? 'any', arg));
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return Array.isArray(value[0]) ? 'Array[]' : `(class)[]`;
  if (isDate(value)) return 'Date';
  if (value instanceof Service) return `SpreadsheetApp.${value.kind}`;
  const name = typeof value;
  return name === 'object' ? 'Object' : name.charAt(0).toUpperCase() + name.slice(1);
}

/** A member of an enum; one object per name for the whole process, as scripts compare them with `===`. */
export class EnumValue {
  constructor(
    readonly kind: string,
    readonly label: string,
  ) {}

  toString(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }
}

/** An enum whose unknown members throw. */
export function makeEnum(kind: string, labels: readonly string[]): Record<string, EnumValue> {
  const members = new Map(labels.map((label) => [label, Object.freeze(new EnumValue(kind, label))]));
  return new Proxy({} as Record<string, EnumValue>, {
    get(_, member) {
      if (typeof member === 'symbol') return undefined;
      const found = members.get(member);
      if (!found) throw new Error(`not implemented: ${kind}.${member}`);
      return found;
    },
    has: (_, member) => members.has(String(member)),
    set() {
      throw new Error(`${kind} is read-only`);
    },
  });
}

const openedServices = new WeakSet<object>();

/** Whether a value is a service as the add-on holds it. */
export function isOpenedService(value: object): boolean {
  return openedServices.has(value);
}

/** Opens services for one execution: the same service always gives the same Proxy. */
export class Door {
  private readonly opened = new WeakMap<Service, object>();
  private readonly behind = new WeakMap<object, Service>();

  constructor(private readonly gate: Gate) {}

  open(service: Service): object {
    const known = this.opened.get(service);
    if (known) return known;
    const methods = new Map<string, (...args: unknown[]) => unknown>();
    const proxy = new Proxy(Object.create(null) as object, {
      get: (_, member) => {
        if (typeof member === 'symbol') return undefined;
        if (member === 'toString') return () => service.kind;
        if (member in service.constants) return service.constants[member];
        if (!Object.hasOwn(service.signatures, member)) throw this.unknownMember(service.kind, member);
        const method = methods.get(member) ?? ((...args: unknown[]) => this.call(service, member, args));
        methods.set(member, method);
        return method;
      },
      set: (_, member) => {
        throw this.error(`Cannot set property ${String(member)} of ${service.kind}: it is read-only`);
      },
      has: (_, member) => Object.hasOwn(service.signatures, member) || member in service.constants,
      getPrototypeOf: () => this.gate.realm.Object.prototype,
    });
    this.opened.set(service, proxy);
    this.behind.set(proxy, service);
    openedServices.add(proxy);
    return proxy;
  }

  private unknownMember(kind: string, member: string): Error {
    this.gate.unknown(`${kind}.${member}`);
    return this.error(`not implemented: ${kind}.${member}`);
  }

  private error(message: string): Error {
    const error = new this.gate.realm.Error(message);
    error.name = 'Exception';
    return error;
  }

  private call(service: Service, member: string, given: readonly unknown[]): unknown {
    try {
      // `newTextStyle()` and its like give a builder, and cross to no server either.
      const builds = service.builder || /^new[A-Z]/.test(member);
      this.gate.before(service.kind, member, builds);
      const args = given.map((arg) => this.inward(arg));
      const signatures = service.signatures[member] ?? [];
      if (!signatures.some((signature) => accepts(signature, args))) {
        const types = args.map(typeName).join(',');
        throw new Error(
          `The parameters (${types}) don't match the method signature for SpreadsheetApp.${service.kind}.${member}.`,
        );
      }
      const refusal = service.refusal(member);
      if (refusal !== null) throw new Error(refusal);
      const method = (service as unknown as Record<string, (...a: unknown[]) => unknown>)[member];
      if (typeof method !== 'function') throw this.unknownMember(service.kind, member);
      const result = method.apply(service, args);
      this.gate.after(service.kind, member, builds);
      return this.outward(result);
    } catch (error) {
      if (error instanceof this.gate.realm.Error) throw error;
      const message = error instanceof Error ? error.message : String(error);
      const lacking = /^not implemented: (.*)$/s.exec(message)?.[1];
      if (lacking !== undefined) this.gate.unknown(lacking);
      throw this.error(message);
    }
  }

  private inward(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.inward(item));
    if (typeof value !== 'object' || value === null) return value;
    const service = this.behind.get(value);
    if (service || Object.getPrototypeOf(value) !== this.gate.realm.Object.prototype) return service ?? value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.inward(item)]));
  }

  private outward(value: unknown): unknown {
    // Most of what is handed is the texts and numbers of cells.
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.open(value);
    if (value instanceof EnumValue) return value;
    const { realm } = this.gate;
    if (Array.isArray(value)) return realm.Array.from(value, (item) => this.outward(item));
    if (isDate(value)) return new realm.Date(value.getTime());
    if (this.behind.has(value)) return value;
    return realm.Object.assign(
      new realm.Object(),
      Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.outward(item)])),
    );
  }

  /** For events: makes a plain object of the add-on's world out of ours, services opened. */
  hand(value: unknown): unknown {
    return this.outward(value);
  }
}
