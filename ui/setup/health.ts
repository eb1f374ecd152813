/** What must be in order before Relance works, each as one line with what to do. */
namespace Relance {
  export interface Line {
    readonly id: string;
    readonly title: Word;
    readonly verdict: "good" | "todo" | "unknown";
    readonly detail: string;
  }

  type Found = Pick<Line, "verdict" | "detail">;

  const published = 271930001;
  const riskProfiles = ["Relance - Risk Reader", "Relance - Risk Editor"];
  const serviceRole = "Relance - Service";
  const dailyRun = "26aa720f-4e16-5d38-8e39-3c72a9f35999";

  /** @param today Of the person who looks, as year, month, day. */
  export async function checkHealth(today: string): Promise<readonly Line[]> {
    const lines: Line[] = [];
    const check = async (id: string, title: Word, work: () => Promise<Found>): Promise<void> => {
      lines.push({ id, title, ...(await answered(work)) });
    };
    let plan: Plan | null = null;
    await check("package", "packageTitle", async () => {
      const definition = await readDefinition();
      plan = planOf(definition, await readState(definition));
      const version = plan.state.packageVersion;
      return version === null ? todo(say("packageNone", definition.package)) : good(say("packageFine", definition.package, version));
    });
    await check("types", "typesTitle", async () => typesOf(plan));
    await check("steps", "stepsTitle", async () => stepsOf(plan));
    await check("apis", "apisTitle", async () => apisOf(plan));
    await check("policy", "policyTitle", policyLine);
    await check("calendars", "calendarsTitle", calendarLine);
    await check("scenarios", "scenariosTitle", scenarioLine);
    await check("texts", "textsTitle", textLine);
    await check("rates", "ratesTitle", () => rateLine(today));
    await check("flow", "flowTitle", flowLine);
    await check("service", "serviceTitle", serviceLine);
    await check("profiles", "profilesTitle", profileLine);
    await check("run", "lastRunTitle", runLine);
    await check("configuration", "checkTitle", configurationLine);
    return lines;
  }

  // A table that the environment does not have, or may not be read, says nothing about Relance.
  async function answered(work: () => Promise<Found>): Promise<Found> {
    try {
      return await work();
    } catch (refusal) {
      return { verdict: "unknown", detail: say("notChecked", refusalText(refusal)) };
    }
  }

  function good(detail: string): Found {
    return { verdict: "good", detail };
  }

  function todo(detail: string): Found {
    return { verdict: "todo", detail };
  }

  function demanded(plan: Plan | null): Plan {
    if (plan === null) {
      throw new Error(say("noResource", "relance_/setup/registration.json"));
    }

    return plan;
  }

  function typesOf(plan: Plan | null): Found {
    const { definition, state } = demanded(plan);
    const missing = missingFrom(definition, state);
    return missing.length === 0 ? good(say("typesFine", Object.keys(state.types).length)) : todo(say("typesBad", missing.join(", ")));
  }

  function stepsOf(plan: Plan | null): Found {
    const known = demanded(plan);
    const [missing, changed, extra] = (["create", "change", "remove"] as const).map((kind) => countOf(known, kind, "step", "image"));
    return missing + changed + extra === 0 ? good(say("stepsFine", known.definition.steps.length)) : todo(say("stepsBad", missing, changed, extra));
  }

  function apisOf(plan: Plan | null): Found {
    const known = demanded(plan);
    const bound = countOf(known, "same", "api");
    const wanted = known.definition.customApis.length;
    return bound === wanted ? good(say("apisFine", wanted)) : todo(say("apisBad", wanted - bound, wanted));
  }

  async function policyLine(): Promise<Found> {
    const given = ["relance_creditoraddress", "relance_iban", "relance_paymentlink", "relance_chequepayee", "relance_contactemail", "relance_contactphone"];
    const [policy] = await listRows(`relance_policies?$select=relance_name,relance_creditorname,${given.join(",")}`);
    if (policy === undefined) {
      return todo(say("policyNone"));
    }

    // What a message cannot do without, and what no starting data can know.
    const lacks = (...columns: readonly string[]): boolean => columns.every((column) => textOf(policy, column) === "");
    const missing = [
      ...(lacks("relance_creditoraddress") ? [say("policyAddress")] : []),
      ...(lacks("relance_iban", "relance_paymentlink", "relance_chequepayee") ? [say("policyPayment")] : []),
      ...(lacks("relance_contactemail", "relance_contactphone") ? [say("policyContact")] : []),
    ];
    const creditor = textOf(policy, "relance_creditorname") || textOf(policy, "relance_name");
    return missing.length === 0 ? good(creditor) : todo(say("policyIncomplete", creditor, missing.join(", ")));
  }

  async function calendarLine(): Promise<Found> {
    const calendars = await listRows("relance_calendars?$select=relance_calendarid,relance_name");
    const policies = await listRows("relance_policies?$select=_relance_creditorcalendarid_value");
    const own = calendars.find((row) => policies.length > 0 && row.relance_calendarid === policies[0]._relance_creditorcalendarid_value);
    return calendars.length === 0 ? todo(say("calendarsNone")) : own === undefined ? todo(say("calendarsUnnamed")) : good(say("calendarsSome", calendars.length, textOf(own, "relance_name")));
  }

  async function scenarioLine(): Promise<Found> {
    const rows = await listRows(`relance_scenarioversions?$select=relance_name&$filter=relance_versionstate eq ${published}`);
    return rows.length === 0 ? todo(say("scenariosNone")) : good(say("scenariosFine", rows.length));
  }

  async function textLine(): Promise<Found> {
    const languages = new Map<string, Set<string>>();
    for (const row of await listRows("relance_messagetemplates?$select=relance_textname,relance_language&$filter=statecode eq 0")) {
      const name = textOf(row, "relance_textname");
      languages.set(name, (languages.get(name) ?? new Set<string>()).add(textOf(row, "relance_language").split("-")[0]));
    }

    const alone = Array.from(languages.keys()).filter((name) => !["en", "fr"].every((language) => languages.get(name)?.has(language)));
    return languages.size === 0 ? todo(say("textsNone")) : alone.length > 0 ? todo(say("textsOne", alone.join(", "))) : good(say("textsFine", languages.size));
  }

  async function rateLine(today: string): Promise<Found> {
    const start = halfYearStart(today);
    const rows = await listRows(`relance_referencerates?$select=relance_name&$filter=relance_startson eq ${start} and relance_percent ne null`);
    return rows.length === 0 ? todo(say("ratesNone", dayText(start))) : good(say("ratesFine", rows.length, dayText(start)));
  }

  /** Statutory rates hold from 1 January and from 1 July on. */
  export function halfYearStart(today: string): string {
    return `${today.slice(0, 4)}-${today.slice(5, 7) < "07" ? "01" : "07"}-01`;
  }

  async function flowLine(): Promise<Found> {
    const rows = await listRows(`workflows?$select=statecode&$filter=workflowid eq ${dailyRun} or workflowidunique eq ${dailyRun} or (category eq 5 and name eq 'Relance - Daily run')`);
    return rows.length === 0 ? todo(say("flowNone")) : rows.some((row) => row.statecode === 1) ? good(say("flowOn")) : todo(say("flowOff"));
  }

  async function serviceLine(): Promise<Found> {
    const roles = (await listRows(`roles?$select=roleid&$filter=name eq ${quoted(serviceRole)}`)).map((row) => textOf(row, "roleid"));
    const holders = (await listEach("systemuserrolescollection?$select=systemuserid&$filter=", "roleid", roles)).map((row) => textOf(row, "systemuserid"));
    const users = await listEach("systemusers?$select=fullname,isdisabled&$filter=", "systemuserid", distinct(holders));
    const enabled = users.filter((row) => row.isdisabled !== true).map((row) => textOf(row, "fullname"));
    return enabled.length === 0 ? todo(say("serviceNone")) : good(enabled.join(", "));
  }

  async function profileLine(): Promise<Found> {
    const empty: string[] = [];
    for (const name of riskProfiles) {
      const profiles = (await listRows(`fieldsecurityprofiles?$select=fieldsecurityprofileid&$filter=name eq ${quoted(name)}`)).map((row) => textOf(row, "fieldsecurityprofileid"));
      const users = await listEach("systemuserprofilescollection?$select=systemuserid&$filter=", "fieldsecurityprofileid", profiles);
      const teams = await listEach("teamprofilescollection?$select=teamid&$filter=", "fieldsecurityprofileid", profiles);
      if (users.length + teams.length === 0) {
        empty.push(name);
      }
    }

    return empty.length === 0 ? good(say("profilesFine")) : todo(say("profilesEmpty", empty.join(", ")));
  }

  async function runLine(): Promise<Found> {
    const rows = await listRows("relance_runs?$select=relance_asof,relance_debtors,relance_errors&$orderby=relance_asof desc,createdon desc&$top=1");
    if (rows.length === 0) {
      return todo(say("lastRunNone"));
    }

    const errors = Number(rows[0].relance_errors ?? 0);
    const words = say("lastRunErrors", dayText(textOf(rows[0], "relance_asof").slice(0, 10)), Number(rows[0].relance_debtors ?? 0), errors);
    return errors === 0 ? good(words) : todo(words);
  }

  async function configurationLine(): Promise<Found> {
    const apis = await listRows("customapis?$select=uniquename&$expand=PluginTypeId($select=typename)&$filter=uniquename eq 'relance_CheckConfiguration'");
    if (apis.length === 0) {
      return { verdict: "unknown", detail: say("checkNone") };
    }

    if (!isRecord(apis[0].PluginTypeId)) {
      return todo(say("checkInactive"));
    }

    if ((await listRows("relance_policies?$select=relance_name")).length === 0) {
      return todo(say("policyNone"));
    }

    const answer = await invoke("relance_CheckConfiguration", { Language: languageTag() });
    const findings = JSON.parse(textOf(answer, "Findings") || "[]") as readonly { readonly severity: string; readonly place?: string; readonly text: string }[];
    const errors = findings.filter((one) => one.severity === "error").map((one) => (one.place === undefined ? one.text : `${one.place} – ${one.text}`));
    return errors.length === 0 ? good(say("checkFine")) : todo(say("checkErrors", errors.length, errors.join(" ")));
  }

  function dayText(day: string): string {
    const isFrench = languageTag() === "fr";
    const text = new Date(`${day}T00:00:00Z`).toLocaleDateString(isFrench ? "fr-FR" : "en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return isFrench ? text.replace(/^1 /, "1er ") : text;
  }
}
