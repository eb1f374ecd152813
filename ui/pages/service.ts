/** The Web API of the environment that the page belongs to, as the user who is signed in. */
namespace Relance {
  export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
  export type Record_ = { readonly [column: string]: Json };

  /** What the server refused. */
  export class Refusal extends Error {
    constructor(
      public readonly status: number,
      message: string,
    ) {
      super(message);
    }
  }

  const root = "/api/data/v9.2/";

  export async function listRows(path: string): Promise<Record_[]> {
    const rows: Record_[] = [];
    let address: string | null = root + path;
    while (address !== null) {
      const page: Record_ = await answerOf_(await request("GET", address));
      rows.push(...(page.value as readonly Record_[]));
      address = (page["@odata.nextLink"] as string | undefined) ?? null;
    }

    return rows;
  }

  /** @returns The object that an operation or a function answers; empty when it answers nothing. */
  export async function invoke(path: string, body?: Json): Promise<Record_> {
    return answerOf_(await request(body === undefined ? "GET" : "POST", root + path, body));
  }

  /** Creates the row of this address or changes it. */
  export async function putRow(path: string, body: Json, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    await request("PATCH", root + path, body, headers);
  }

  export async function deleteRow(path: string): Promise<void> {
    await request("DELETE", root + path);
  }

  export async function tie(path: string, other: string): Promise<void> {
    await request("POST", `${root}${path}/$ref`, { "@odata.id": location.origin + root + other });
  }

  export function quoted(text: string): string {
    return `'${text.replace(/'/g, "''")}'`;
  }

  export function textOf(row: Record_, column: string): string {
    const value = row[column];
    return value === null || value === undefined ? "" : String(value);
  }

  export function refusalText(refusal: unknown): string {
    return refusal instanceof Error ? refusal.message.replace(/[.\s]+$/, "") : String(refusal);
  }

  async function request(method: string, address: string, body?: Json, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const response = await fetch(encodeSpaces(address), {
      method,
      headers: {
        Accept: "application/json",
        "OData-MaxVersion": "4.0",
        "OData-Version": "4.0",
        ...(body === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
    });
    if (!response.ok) {
      throw new Refusal(response.status, await messageOf(response));
    }

    return response;
  }

  async function answerOf_(response: Response): Promise<Record_> {
    return response.status === 204 ? {} : ((await response.json()) as Record_);
  }

  // Something between the browser and Dataverse may answer with a page instead of JSON.
  async function messageOf(response: Response): Promise<string> {
    const text = await response.text();
    try {
      const answer = JSON.parse(text) as { readonly error?: { readonly message?: string } };
      return answer.error?.message ?? text;
    } catch {
      return `${response.status} ${response.statusText}`;
    }
  }

  function encodeSpaces(address: string): string {
    return address.replace(/ /g, "%20");
  }
}
