/** The section with the green and red lines. */
namespace Relance {
  const marks = { good: "✓", todo: "✕", unknown: "?" } as const;

  export function healthSection(): { readonly part: HTMLElement; readonly refresh: () => Promise<void> } {
    const part = section("health", "healthTitle", null);
    const line = status("health-status");
    const list = node("ul", "lines");
    const again = button("health-check", "checkAgain", false, () => refresh());
    part.append(again, line, list);
    const refresh = (): Promise<void> =>
      during([again], line, async () => {
        line.textContent = say("checking");
        const lines = await checkHealth(todayText());
        list.replaceChildren(...lines.map(lineNode));
        const [good, todo, unknown] = (["good", "todo", "unknown"] as const).map((verdict) => lines.filter((one) => one.verdict === verdict).length);
        line.textContent = say("checked", good, todo, unknown);
      });
    return { part, refresh };
  }

  function lineNode(line: Line): HTMLElement {
    const mark = node("span", "mark", marks[line.verdict]);
    mark.setAttribute("aria-hidden", "true");
    const item = node("li", `line ${line.verdict}`, mark, node("span", "verdict", say(line.verdict)), node("strong", "name", say(line.title)), node("span", "detail", line.detail));
    item.id = `health-${line.id}`;
    return item;
  }

  function todayText(): string {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
}
