/** The section that gives roles to users and teams. */
namespace Relance {
  export async function rolesSection(changed: () => Promise<void>): Promise<HTMLElement> {
    const part = section("roles", "rolesTitle", "rolesLead");
    const line = status("roles-status");
    part.append(line);
    try {
      fillRoles(part, line, await readHolders(), await readRoleNames(), changed);
    } catch (refusal) {
      line.textContent = say("failed", refusalText(refusal));
    }

    return part;
  }

  function fillRoles(part: HTMLElement, line: HTMLElement, holders: readonly Holder[], roles: readonly string[], changed: () => Promise<void>): void {
    const who = choice("roles-holder", "userOrTeam", holders.map((one): [string, string] => [one.id, one.name]));
    const what = choice("roles-role", "role", roles.map((name): [string, string] => [name, name]));
    const holder = (): Holder => holders.find((one) => one.id === who.input.value) as Holder;
    const has = async (): Promise<string> => say("roleHas", holder().name, (await rolesOf(holder())).join(", ") || say("roleNone"));
    const change = (work: (one: Holder, name: string) => Promise<void>, said: Word) => (): Promise<void> =>
      during([give, take], line, async () => {
        const one = holder();
        const name = what.input.value;
        if ((await rolesOf(one)).includes(name) !== (said === "roleGiven")) {
          await work(one, name);
        }

        line.textContent = `${say(said, one.name, name)} ${await has()}`;
        await changed();
      });
    const give = button("roles-give", "assign", true, change(giveRole, "roleGiven"));
    const take = button("roles-take", "removeRole", false, change(takeRole, "roleTaken"));
    who.input.addEventListener("change", () => void during([give, take], line, async () => void (line.textContent = await has())));
    part.append(node("div", "fields", who.field, what.field), node("div", "bar", take, give), line);
  }
}
