/** The section that sends a made-up reminder to the person who sits before the page. */
namespace Relance {
  const textNames = ["courtesy", "reminder-1", "reminder-2", "reminder-3", "formal-notice"];

  export function testSection(): HTMLElement {
    const part = section("test", "testTitle", "testLead");
    const line = status("test-status");
    const text = choice("test-text", "text", textNames.map((name): [string, string] => [name, name]), "reminder-1");
    const language = choice("test-language", "language", [["en", say("english")], ["fr", say("french")]], languageTag());
    const draft = tick("test-draft", say("draft"), false);
    const send = button("test-send", "send", true, () =>
      during([send], line, async () => {
        const answer = await invoke("relance_SendTest", { TextName: text.input.value, Language: language.input.value, Draft: draft.input.checked });
        const subject = textOf(answer, "Subject");
        line.textContent = answer.Sent === true ? say("sent", subject) : say("sentNot", subject);
      }),
    );
    part.append(node("div", "fields", text.field, language.field), draft.field, node("div", "bar", send), line);
    return part;
  }
}
