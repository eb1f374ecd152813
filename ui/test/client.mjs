import { load, plain } from "./load.mjs";
import { assertFits } from "./solution.mjs";

export const account = "aaaaaaaa-0000-0000-0000-000000000001";

/** A row of a list that was chosen, and what the client has of its customer. */
export const customer = (id = account) => ({ _customerid_value: id, "_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "account", relance_openbalance: 100 });

/** A client that records what it is asked, and a form of it. */
export function client({ answer, replies = {}, confirm = true, table = "account", columns = {}, rows = {}, chosen = [] } = {}) {
  const calls = [];
  const said = [];
  const asked = [];
  const files = [];
  const opened = [];
  const storage = new Map();
  const sessionStorage = { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => storage.set(key, value), removeItem: (key) => storage.delete(key) };
  const Xrm = {
    Utility: { getGlobalContext: () => ({ userSettings: { languageId: 1033 } }), showProgressIndicator() {}, closeProgressIndicator() {}, lookupObjects: async () => chosen },
    Navigation: {
      navigateTo: async ({ data }) => {
        const question = JSON.parse(storage.get(data));
        asked.push(question);
        const given = typeof answer === "function" ? answer(question) : answer;
        return given && storage.set(`${data}.answer`, JSON.stringify(given));
      },
      openFile: async ({ fileName, mimeType, fileContent, fileSize }) => void files.push({ fileName, mimeType, content: Buffer.from(fileContent, "base64").toString("utf8"), fileSize }),
      openConfirmDialog: async ({ text }) => (said.push(text), { confirmed: confirm }),
      openAlertDialog: async ({ text }) => void said.push(text),
      openForm: async ({ entityName }) => void opened.push(entityName),
      openErrorDialog: async ({ message }) => void said.push(message),
    },
    WebApi: {
      retrieveRecord: async () => (typeof rows === "function" ? rows() : rows),
      online: {
        execute: async (request) => {
          const name = request.getMetadata().operationName;
          const call = plain({ ...request });
          assertFits(name, call);
          calls.push({ name, ...call });
          const reply = replies[name] ?? {};
          if (reply instanceof Error) {
            throw reply;
          }

          return { status: 200, json: async () => reply };
        },
      },
    },
  };
  const form = {
    data: { entity: { getEntityName: () => table, getId: () => `{${account.toUpperCase()}}`, getPrimaryAttributeValue: () => "Row" }, refresh: async () => {} },
    ui: { setFormNotification: (text) => said.push(text) },
    getAttribute: (name) => (name in columns ? { getValue: () => columns[name] } : null),
  };
  return { ...load("scripts/commands.js", { Xrm, sessionStorage, btoa, unescape }), form, calls, said, asked, files, opened, storage };
}
