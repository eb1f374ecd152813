/** What the solution carries beside its pages. */
namespace Relance {
  /** The JSON that the solution carries in a web resource. */
  export async function resourceJson(name: string): Promise<Json> {
    const rows = await listRows(`webresourceset?$select=content&$filter=name eq ${quoted(name)}`);
    if (rows.length === 0) {
      throw new Refusal(404, say("noResource", name));
    }

    const bytes = Uint8Array.from(atob(String(rows[0].content)), (one) => one.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8").decode(bytes)) as Json;
  }
}
