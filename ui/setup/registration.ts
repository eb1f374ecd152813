/** What shall be registered, as the solution says it, and what is registered in the environment. */
namespace Relance {
  export interface ImageDefinition {
    readonly id: string;
    readonly name: string;
    readonly entityAlias: string;
    readonly imageType: number;
    readonly attributes: readonly string[];
    readonly messagePropertyName: string;
  }

  export interface StepDefinition {
    readonly id: string;
    readonly name: string;
    readonly message: string;
    readonly table: string | null;
    readonly pluginType: string;
    readonly stage: number;
    readonly mode: number;
    readonly rank: number;
    readonly filteringAttributes: readonly string[];
    readonly configuration: string;
    readonly description: string;
    readonly asyncAutoDelete: boolean;
    readonly supportedDeployment: number;
    readonly images: readonly ImageDefinition[];
  }

  export interface RegistrationDefinition {
    readonly solution: string;
    readonly package: string;
    readonly steps: readonly StepDefinition[];
    readonly customApis: readonly { readonly uniqueName: string; readonly pluginType: string }[];
  }

  export interface RegisteredState {
    readonly packageVersion: string | null;
    readonly types: Readonly<Record<string, string>>;
    readonly messages: Readonly<Record<string, string>>;
    /** By message and table, with a slash between them. */
    readonly filters: Readonly<Record<string, string>>;
    readonly steps: readonly (StepDefinition & { readonly isEnabled: boolean })[];
    readonly customApis: readonly { readonly id: string; readonly uniqueName: string; readonly pluginType: string | null }[];
    /** The unmanaged solution that new steps are added to, so that an export carries them; null = there is none. */
    readonly solution: string | null;
  }

  const mostInFilter = 25;
  const stepColumns =
    "sdkmessageprocessingsteps?$select=sdkmessageprocessingstepid,name,description,configuration,filteringattributes,stage,mode,rank,asyncautodelete,supporteddeployment,statecode" +
    "&$expand=plugintypeid($select=typename),sdkmessageid($select=name),sdkmessagefilterid($select=primaryobjecttypecode)," +
    "sdkmessageprocessingstepid_sdkmessageprocessingstepimage($select=sdkmessageprocessingstepimageid,name,entityalias,imagetype,attributes,messagepropertyname)&$filter=";
  const apiColumns = "customapis?$select=customapiid,uniquename&$expand=PluginTypeId($select=typename)&$filter=";

  export async function readDefinition(): Promise<RegistrationDefinition> {
    return (await resourceJson("relance_/setup/registration.json")) as unknown as RegistrationDefinition;
  }

  export async function readState(definition: RegistrationDefinition): Promise<RegisteredState> {
    const packages = await listRows(`pluginpackages?$select=pluginpackageid,version&$filter=uniquename eq ${quoted(definition.package)}`);
    const assemblies =
      packages.length === 0 ? [] : (await listRows(`pluginassemblies?$select=pluginassemblyid&$filter=_packageid_value eq ${textOf(packages[0], "pluginpackageid")}`)).map((row) => textOf(row, "pluginassemblyid"));
    const types = await listEach("plugintypes?$select=plugintypeid,typename&$filter=", "_pluginassemblyid_value", assemblies);
    const messages = byName(await listEach("sdkmessages?$select=sdkmessageid,name&$filter=", "name", distinct(definition.steps.map((step) => quoted(step.message)))), "name", "sdkmessageid");
    return {
      packageVersion: packages.length === 0 ? null : textOf(packages[0], "version"),
      types: byName(types, "typename", "plugintypeid"),
      messages,
      filters: await readFilters(definition, messages),
      steps: await readSteps(definition, assemblies),
      customApis: await readApis(definition, assemblies),
      solution: await readSolution(definition.solution),
    };
  }

  async function readFilters(definition: RegistrationDefinition, messages: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const tables = distinct(definition.steps.filter((step) => step.table !== null).map((step) => quoted(step.table as string)));
    const names = new Map(Object.keys(messages).map((name): [string, string] => [messages[name], name]));
    const filters: Record<string, string> = {};
    for (const row of await listEach("sdkmessagefilters?$select=sdkmessagefilterid,primaryobjecttypecode,_sdkmessageid_value&$filter=", "primaryobjecttypecode", tables)) {
      const message = names.get(textOf(row, "_sdkmessageid_value"));
      const key = `${message}/${textOf(row, "primaryobjecttypecode")}`;
      if (message !== undefined && !(key in filters)) {
        filters[key] = textOf(row, "sdkmessagefilterid");
      }
    }

    return filters;
  }

  // Those of our own classes, and those that bear one of our ids whatever class they are on.
  async function readSteps(definition: RegistrationDefinition, assemblies: readonly string[]): Promise<RegisteredState["steps"]> {
    const rows = await listEach(stepColumns, "plugintypeid/_pluginassemblyid_value", assemblies);
    const known = new Set(rows.map((row) => textOf(row, "sdkmessageprocessingstepid")));
    const others = definition.steps.map((step) => step.id).filter((id) => !known.has(id));
    return [...rows, ...(await listEach(stepColumns, "sdkmessageprocessingstepid", others))].map(stepOf);
  }

  async function readApis(definition: RegistrationDefinition, assemblies: readonly string[]): Promise<RegisteredState["customApis"]> {
    const rows = [
      ...(await listEach(apiColumns, "uniquename", definition.customApis.map((api) => quoted(api.uniqueName)))),
      ...(await listEach(apiColumns, "PluginTypeId/_pluginassemblyid_value", assemblies)),
    ];
    const byId = new Map(rows.map((row): [string, Record_] => [textOf(row, "customapiid"), row]));
    return Array.from(byId.values()).map((row) => ({
      id: textOf(row, "customapiid"),
      uniqueName: textOf(row, "uniquename"),
      pluginType: isRecord(row.PluginTypeId) ? textOf(row.PluginTypeId, "typename") : null,
    }));
  }

  async function readSolution(name: string): Promise<string | null> {
    const rows = await listRows(`solutions?$select=uniquename,ismanaged&$filter=uniquename eq ${quoted(name)}`);
    return rows.length > 0 && rows[0].ismanaged === false ? name : null;
  }

  function stepOf(row: Record_): StepDefinition & { readonly isEnabled: boolean } {
    const table = isRecord(row.sdkmessagefilterid) ? textOf(row.sdkmessagefilterid, "primaryobjecttypecode") : "";
    return {
      id: textOf(row, "sdkmessageprocessingstepid"),
      name: textOf(row, "name"),
      message: isRecord(row.sdkmessageid) ? textOf(row.sdkmessageid, "name") : "",
      table: table === "" || table === "none" ? null : table,
      pluginType: isRecord(row.plugintypeid) ? textOf(row.plugintypeid, "typename") : "",
      stage: Number(row.stage),
      mode: Number(row.mode),
      rank: Number(row.rank),
      filteringAttributes: namesOf(textOf(row, "filteringattributes")),
      configuration: textOf(row, "configuration"),
      description: textOf(row, "description"),
      asyncAutoDelete: row.asyncautodelete === true,
      supportedDeployment: Number(row.supporteddeployment ?? 0),
      images: (row.sdkmessageprocessingstepid_sdkmessageprocessingstepimage as readonly Record_[]).map(imageOf),
      isEnabled: row.statecode === 0,
    };
  }

  function imageOf(row: Record_): ImageDefinition {
    return {
      id: textOf(row, "sdkmessageprocessingstepimageid"),
      name: textOf(row, "name"),
      entityAlias: textOf(row, "entityalias"),
      imageType: Number(row.imagetype),
      attributes: namesOf(textOf(row, "attributes")),
      messagePropertyName: textOf(row, "messagepropertyname"),
    };
  }

  /** A filter with many values must fit into an address. */
  export async function listEach(path: string, column: string, values: readonly string[]): Promise<Record_[]> {
    const rows: Record_[] = [];
    for (let start = 0; start < values.length; start += mostInFilter) {
      rows.push(...(await listRows(path + values.slice(start, start + mostInFilter).map((value) => `${column} eq ${value}`).join(" or "))));
    }

    return rows;
  }

  export function distinct(values: readonly string[]): string[] {
    return Array.from(new Set(values));
  }

  export function isRecord(value: Json | undefined): value is Record_ {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  function byName(rows: readonly Record_[], name: string, id: string): Record<string, string> {
    return rows.reduce<Record<string, string>>((all, row) => ({ ...all, [textOf(row, name)]: textOf(row, id) }), {});
  }

  function namesOf(list: string): string[] {
    return list
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .sort();
  }
}
