/** The starting configuration against what the environment has; what people changed is never replaced unasked. */
namespace Relance {
  export interface ConfigurationRow {
    readonly id: string;
    readonly table: string;
    readonly set: string;
    /** Columns by which the row is recognised; none = the table has one row. */
    readonly key: readonly string[];
    readonly name: Localized;
    readonly values: Readonly<Record<string, Scalar | Localized>>;
    readonly links: Readonly<Record<string, { readonly property: string; readonly set: string; readonly row: string }>>;
    /** Written when all rows are there. */
    readonly after: Readonly<Record<string, Scalar>>;
  }

  export type Scalar = boolean | number | string;

  export interface Localized {
    readonly en: Scalar;
    readonly fr: Scalar;
  }

  export interface Choice {
    readonly language: "en" | "fr";
    /** Id of the row of the creditor's calendar. */
    readonly calendar: string;
    /** Ids of segment rows; the one that catches the rest is always taken. */
    readonly segments: readonly string[];
  }

  export interface Comparison {
    readonly row: ConfigurationRow;
    /** Id in the environment: that of the row that is there, or the one it will be given. */
    readonly id: string;
    readonly kind: "create" | "same" | "different" | "kept";
    readonly differences: readonly Difference[];
  }

  const mostRowsOfKey = 20;
  const policy = "relance_policy";
  const calendar = "relance_calendar";
  const segment = "relance_segment";
  const always = ["relance_messagetemplate", "relance_paymentterms", "relance_referencerate", policy];
  // A version that is there has its own steps, and a published one cannot be changed.
  const versioned = ["relance_scenarioversion", "relance_scenariostep"];

  export async function readConfiguration(): Promise<readonly ConfigurationRow[]> {
    return ((await resourceJson("relance_/setup/configuration.json")) as unknown as { readonly rows: readonly ConfigurationRow[] }).rows;
  }

  export function rowsOf(rows: readonly ConfigurationRow[], table: "calendar" | "segment"): readonly ConfigurationRow[] {
    return rows.filter((row) => row.table === (table === "calendar" ? calendar : segment));
  }

  export function catchesAll(row: ConfigurationRow): boolean {
    return row.values.relance_iscatchall === true;
  }

  /** The rows that a choice needs, in their order: the segments with their scenarios, the country's calendars, and what everybody needs. */
  export function chosen(rows: readonly ConfigurationRow[], choice: Choice): readonly ConfigurationRow[] {
    const country = countryOf(rows.find((row) => row.id === choice.calendar));
    const taken = new Set(
      rows
        .filter(
          (row) =>
            always.includes(row.table) ||
            (row.table === calendar && countryOf(row) === country) ||
            (row.table === segment && (catchesAll(row) || choice.segments.includes(row.id))),
        )
        .map((row) => row.id),
    );
    for (const row of [...rows].reverse()) {
      if (taken.has(row.id)) {
        linksOf(row, choice).forEach((link) => taken.add(link.row));
      }
    }

    // Versions and steps point to their scenario, not the other way round.
    for (const row of rows) {
      if (versioned.includes(row.table) && Object.keys(row.links).every((column) => taken.has(row.links[column].row))) {
        taken.add(row.id);
      }
    }

    return rows.filter((row) => taken.has(row.id));
  }

  export async function compareConfiguration(rows: readonly ConfigurationRow[], choice: Choice): Promise<readonly Comparison[]> {
    const ids = new Map<string, string>();
    const compared: Comparison[] = [];
    const here = new Map<string, readonly Record_[]>();
    for (const row of rows) {
      if (!here.has(row.set)) {
        here.set(row.set, await existing(rows.filter((one) => one.set === row.set)));
      }

      const found = (here.get(row.set) as readonly Record_[]).find((one) => isSame(one, row, choice, ids));
      const id = found === undefined ? row.id : textOf(found, `${row.table}id`);
      ids.set(row.id, id);
      compared.push({ row, id, ...verdict(row, found, choice, ids, compared) });
    }

    return compared;
  }

  /** @param replace Ids of rows that differ and are to become what is shipped. */
  export async function loadConfiguration(compared: readonly Comparison[], choice: Choice, replace: readonly string[], done: (one: Comparison) => void): Promise<void> {
    const ids = new Map(compared.map((one): [string, string] => [one.row.id, one.id]));
    const written = compared.filter((one) => one.kind === "create" || (one.kind === "different" && replace.includes(one.id)));
    for (const one of written) {
      await writing(one, () => putRow(`${one.row.set}(${one.id})`, bodyOf(one.row, choice, ids)));
      done(one);
    }

    for (const one of written.filter((row) => row.kind === "create" && Object.keys(row.row.after).length > 0)) {
      await writing(one, () => putRow(`${one.row.set}(${one.id})`, one.row.after));
    }
  }

  export class LoadFailure extends Error {
    constructor(
      public readonly row: ConfigurationRow,
      message: string,
    ) {
      super(message);
    }
  }

  export function localized(value: Scalar | Localized, language: "en" | "fr"): Scalar {
    return typeof value === "object" ? value[language] : value;
  }

  async function writing(one: Comparison, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (refusal) {
      throw new LoadFailure(one.row, refusalText(refusal));
    }
  }

  async function existing(rows: readonly ConfigurationRow[]): Promise<readonly Record_[]> {
    const columns = distinct(rows.reduce<string[]>((all, row) => [...all, ...Object.keys(row.values), ...Object.keys(row.links).map((column) => `_${column}_value`)], []));
    const address = `${rows[0].set}?$select=${[`${rows[0].table}id`, ...columns].join()}`;

    // Texts are long: only those with our keys are read.
    const key = rows[0].key.length === 1 && rows[0].key[0] in rows[0].values ? rows[0].key[0] : null;
    if (key === null) {
      return listRows(address);
    }

    const values = rows.map((row) => row.values[key] as Scalar).map((value) => (typeof value === "string" ? quoted(value) : String(value)));
    const found: Record_[] = [];
    for (let start = 0; start < values.length; start += mostRowsOfKey) {
      found.push(...(await listEach(`${address}&$filter=`, key, values.slice(start, start + mostRowsOfKey))));
    }

    return found;
  }

  function isSame(here: Record_, row: ConfigurationRow, choice: Choice, ids: ReadonlyMap<string, string>): boolean {
    return row.key.every((column) =>
      column in row.links
        ? textOf(here, `_${column}_value`) === ids.get(row.links[column].row)
        : plainText(here[column]) === plainText(localized(row.values[column], choice.language)),
    );
  }

  function verdict(
    row: ConfigurationRow,
    here: Record_ | undefined,
    choice: Choice,
    ids: ReadonlyMap<string, string>,
    before: readonly Comparison[],
  ): { readonly kind: Comparison["kind"]; readonly differences: readonly Difference[] } {
    const parents = Object.keys(row.links).map((column) => row.links[column].row);
    if (versioned.includes(row.table)) {
      const isKept = here !== undefined || before.some((one) => versioned.includes(one.row.table) && parents.includes(one.row.id) && one.kind === "kept");
      return { kind: isKept ? "kept" : "create", differences: [] };
    }

    if (here === undefined) {
      return { kind: "create", differences: [] };
    }

    const differences = [
      ...Object.keys(row.values).map((column) => ({ property: column, registered: plainText(here[column]), defined: plainText(localized(row.values[column], choice.language)) })),
      ...Object.keys(row.links).map((column) => ({ property: column, registered: textOf(here, `_${column}_value`), defined: ids.get(linkOf(row, column, choice).row) ?? "" })),
    ].filter((one) => one.registered !== one.defined);
    return { kind: differences.length === 0 ? "same" : "different", differences };
  }

  function bodyOf(row: ConfigurationRow, choice: Choice, ids: ReadonlyMap<string, string>): Json {
    const body: Record<string, Json> = {};
    for (const column of Object.keys(row.values)) {
      body[column] = localized(row.values[column], choice.language);
    }

    for (const column of Object.keys(row.links)) {
      const link = linkOf(row, column, choice);
      body[`${link.property}@odata.bind`] = `/${link.set}(${ids.get(link.row)})`;
    }

    return body;
  }

  function linksOf(row: ConfigurationRow, choice: Choice): readonly { readonly row: string }[] {
    return Object.keys(row.links).map((column) => linkOf(row, column, choice));
  }

  function linkOf(row: ConfigurationRow, column: string, choice: Choice): ConfigurationRow["links"][string] {
    const link = row.links[column];
    return row.table === policy && link.set === "relance_calendars" ? { ...link, row: choice.calendar } : link;
  }

  // "FR-AM" is a calendar of France.
  function countryOf(row: ConfigurationRow | undefined): string {
    return row === undefined ? "" : String(row.values.relance_code).split("-")[0];
  }

  // The server keeps line ends of its own, and a date with or without its time.
  function plainText(value: Json | undefined): string {
    return value === null || value === undefined ? "" : String(value).replace(/\r\n/g, "\n").replace(/^(\d{4}-\d\d-\d\d)T00:00:00Z$/, "$1");
  }
}
