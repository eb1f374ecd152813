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
}
