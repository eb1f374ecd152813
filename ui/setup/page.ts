/** The Setup page: health, activation, configuration, roles, a test. */
namespace Relance {
  export async function startSetup(): Promise<void> {
    speak(await languageOfUser());
    document.documentElement.lang = languageTag();
    document.title = say("pageTitle");
    const health = healthSection();
    const main = node("main", "main-part", node("h1", "heading", say("pageTitle")), node("p", "lead", say("pageLead")), health.part, activationSection(health.refresh));
    document.body.append(main);
    await health.refresh();
    main.append(await configurationSection(health.refresh), await rolesSection(health.refresh), testSection());
    main.dataset.ready = "true";
  }

  // The app says it in the address or in its frame; else it is among the user's settings.
  async function languageOfUser(): Promise<number> {
    const given = Number(new URLSearchParams(location.search).get("UserLCID") ?? new URLSearchParams(location.search).get("userlcid") ?? 0);
    if (given > 0) {
      return given;
    }

    try {
      const me = await invoke("WhoAmI");
      const rows = await listRows(`usersettingscollection?$select=uilanguageid&$filter=systemuserid eq ${textOf(me, "UserId")}`);
      return rows.length === 0 ? languageOfBrowser() : Number(rows[0].uilanguageid) || languageOfBrowser();
    } catch {
      return languageOfBrowser();
    }
  }

  function languageOfBrowser(): number {
    return navigator.language.startsWith("fr") ? 1036 : 1033;
  }
}
