/** In which language a page speaks. */
namespace Relance {
  /** Windows language id of the person before the page: the app says it in the address, else it is among the user's settings. */
  export async function languageOfUser(): Promise<number> {
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
