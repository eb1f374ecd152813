/** The section that registers steps, images and custom APIs. */
namespace Relance {
  const components: Readonly<Record<Component, Word>> = { step: "stepComponent", image: "imageComponent", api: "apiComponent" };

  export function activationSection(changed: () => Promise<void>): HTMLElement {
    const part = section("activate", "activateTitle", "activateLead");
    const line = status("activate-status");
    const drift = node("div", "drift");
    const show = button("activate-show", "activateShow", false, () => during(buttons, line, async () => present(await read(), line, drift)));
    const go = button("activate-go", "activate", true, () =>
      during(buttons, line, async () => {
        await activate(line, drift);
        await changed();
      }),
    );
    const buttons = [show, go];
    part.append(node("div", "bar", show, go), line, drift);
    return part;
  }

  async function read(): Promise<Plan> {
    const definition = await readDefinition();
    const state = await readState(definition);
    if (state.packageVersion === null) {
      throw new Error(say("packageNone", definition.package));
    }

    const missing = missingFrom(definition, state);
    if (missing.length > 0) {
      throw new Error(say("mustImport", missing.join(", ")));
    }

    return planOf(definition, state);
  }

  function present(plan: Plan, line: HTMLElement, drift: HTMLElement): void {
    const changes = changesOf(plan);
    line.textContent = changes.length === 0 ? say("asDefined") : say("changeSummary", countOf(plan, "create"), countOf(plan, "change"), countOf(plan, "remove"), countOf(plan, "same"));
    const rows = changes.map((change) => [say(change.kind as Word), say(components[change.component], change.name), change.differences.map(differenceText).join("; ")]);
    drift.replaceChildren(...(rows.length === 0 ? [] : [table(line.textContent, [say("columnTodo"), say("columnWhat"), say("columnProperty")], rows)]));
  }

  function differenceText(one: Difference): string {
    return `${one.property}: ${one.registered || say("emptyValue")} → ${one.defined || say("emptyValue")}`;
  }

  async function activate(line: HTMLElement, drift: HTMLElement): Promise<void> {
    const plan = await read();
    present(plan, line, drift);
    const count = changesOf(plan).length;
    let made = 0;
    try {
      await applyPlan(plan, () => (line.textContent = say("working", (made += 1), count)));
      line.textContent = count === 0 ? say("asDefined") : say("activated", count);
      drift.replaceChildren();
    } catch (refusal) {
      line.textContent = refusal instanceof ActivationFailure ? say("activateFailed", say(components[refusal.change.component], refusal.change.name), refusal.message) : say("failed", refusalText(refusal));
    }
  }
}
