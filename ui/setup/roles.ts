/** Users and teams, and the roles of Relance that they hold. */
namespace Relance {
  export interface Holder {
    readonly kind: "systemuser" | "team";
    readonly id: string;
    readonly name: string;
    readonly businessUnit: string;
  }

  export async function readHolders(): Promise<readonly Holder[]> {
    const users = await listRows("systemusers?$select=systemuserid,fullname,_businessunitid_value&$filter=isdisabled eq false&$orderby=fullname asc");
    const teams = await listRows("teams?$select=teamid,name,_businessunitid_value&$filter=teamtype ne 1&$orderby=name asc");
    return [...users.map((row) => holderOf(row, "systemuser", "fullname")), ...teams.map((row) => holderOf(row, "team", "name"))];
  }

  export async function readRoleNames(): Promise<readonly string[]> {
    return distinct((await listRows("roles?$select=name&$filter=startswith(name,'Relance - ')")).map((row) => textOf(row, "name"))).sort();
  }

  /** Names of the roles of Relance that somebody holds directly. */
  export async function rolesOf(holder: Holder): Promise<readonly string[]> {
    const pairs = await listRows(`${pairSet(holder)}?$select=roleid&$filter=${holder.kind}id eq ${holder.id}`);
    const roles = await listEach("roles?$select=name&$filter=", "roleid", pairs.map((row) => textOf(row, "roleid")));
    return roles.map((row) => textOf(row, "name")).filter((name) => name.startsWith("Relance - ")).sort();
  }

  /** A role is held in the business unit of its holder: each unit has its own copy. */
  export async function giveRole(holder: Holder, name: string): Promise<void> {
    await tie(`${address(holder)}/${association(holder)}`, `roles(${await roleId(holder, name)})`);
  }

  export async function takeRole(holder: Holder, name: string): Promise<void> {
    await deleteRow(`${address(holder)}/${association(holder)}(${await roleId(holder, name)})/$ref`);
  }

  async function roleId(holder: Holder, name: string): Promise<string> {
    const rows = await listRows(`roles?$select=roleid&$filter=name eq ${quoted(name)} and _businessunitid_value eq ${holder.businessUnit}`);
    if (rows.length === 0) {
      throw new Refusal(404, name);
    }

    return textOf(rows[0], "roleid");
  }

  function holderOf(row: Record_, kind: Holder["kind"], name: string): Holder {
    return { kind, id: textOf(row, `${kind}id`), name: textOf(row, name), businessUnit: textOf(row, "_businessunitid_value") };
  }

  function address(holder: Holder): string {
    return `${holder.kind}s(${holder.id})`;
  }

  function association(holder: Holder): string {
    return holder.kind === "team" ? "teamroles_association" : "systemuserroles_association";
  }

  function pairSet(holder: Holder): string {
    return holder.kind === "team" ? "teamrolescollection" : "systemuserrolescollection";
  }
}
