/** One item on the page. */
namespace Relance {
  /** The client that the page stands in, when it lets pages open rows. */
  interface Client {
    readonly Navigation?: { openForm(options: { entityName: string; entityId: string }): Promise<unknown> };
  }

  export function entry(item: WorkItem, number: number, refresh: () => Promise<void>): HTMLLIElement {
    const facts = [money(item.amount, item.currency), whenText(item), item.oldestDaysLate > 0 ? say("daysLate", item.oldestDaysLate) : "", say(item.owner === "Sales" ? "ownerSales" : "ownerAccounting")];
    const part = node(
      "li",
      "item",
      node("div", "head", node("span", "points", say("points", item.points)), node("h2", "title", item.title)),
      node("p", "facts", link({ table: "account", id: item.debtor }, item.debtorName), ...facts.filter((fact) => fact !== "").map((fact) => node("span", "fact", fact))),
      node("p", "next", say("next", item.actionText)),
      why(item),
    );
    if (item.snoozedUntil) {
      part.append(node("p", "put-off", say("putOff", dayText(item.snoozedUntil))));
    }

    const open = link(sourceOf(item), say("open"));
    open.setAttribute("aria-label", say("openOf", item.title));
    part.append(node("div", "bar", open, later(item, number, part, refresh)));
    return part;
  }

  function why(item: WorkItem): HTMLElement {
    const reasons = item.reasons.map((reason) => node("li", "reason", `${reason.points > 0 ? "+" : ""}${reason.points} ${reason.text}`));
    return node("details", "why", node("summary", "summary", say("why")), node("ul", "reasons", ...reasons));
  }

  function later(item: WorkItem, number: number, part: HTMLElement, refresh: () => Promise<void>): HTMLButtonElement {
    const more = node("button", "other", say("later"));
    more.type = "button";
    more.setAttribute("aria-label", say("laterOf", item.title));
    more.setAttribute("aria-expanded", "false");
    more.addEventListener("click", () => {
      const shown = part.querySelector("form");
      if (shown !== null) {
        leave();
        return;
      }

      part.append(laterForm(item, number, refresh, leave));
      more.setAttribute("aria-expanded", "true");
      part.querySelector<HTMLElement>("form input")?.focus();
    });
    const leave = (): void => {
      part.querySelector("form")?.remove();
      more.setAttribute("aria-expanded", "false");
      more.focus();
    };
    return more;
  }

  // Within the app a row opens in the app; the address serves a new window, and a page that stands alone.
  function link(address: RowAddress, words: string): HTMLAnchorElement {
    const anchor = node("a", "link", words);
    anchor.href = addressOf(address);
    anchor.target = "_blank";
    anchor.rel = "noopener";
    anchor.addEventListener("click", (event) => {
      const client = clientAround();
      if (client?.Navigation && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        void client.Navigation.openForm({ entityName: address.table, entityId: address.id });
      }
    });
    return anchor;
  }

  function clientAround(): Client | undefined {
    return (window.parent as unknown as { readonly Xrm?: Client }).Xrm;
  }
}
