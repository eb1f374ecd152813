"use strict";
/** The words of the worklist, in English and French. */
var Relance;
(function (Relance) {
    Relance.words = {
        all: ["Everything", "Tout"],
        approvals: ["Approvals", "À approuver"],
        atStake: ["{0} at stake", "{0} en jeu"],
        brokenPromises: ["Broken promises", "Promesses non tenues"],
        cancel: ["Cancel", "Annuler"],
        daysAgo: ["{0} ({1} days ago)", "{0} (il y a {1}\u00a0jours)"],
        daysLate: ["{0} days late", "{0}\u00a0jours de retard"],
        disputesPastDeadline: ["Disputes past their deadline", "Litiges hors délai"],
        exhausted: ["Scenarios exhausted", "Scénarios épuisés"],
        failed: ["Refused: {0}", "Refus\u00a0: {0}"],
        filter: ["Show", "Afficher"],
        handOvers: ["Hand-overs proposed", "Transmissions proposées"],
        inDays: ["{0} (in {1} days)", "{0} (dans {1}\u00a0jours)"],
        later: ["Later…", "Plus tard…"],
        laterOf: ["Later: {0}", "Plus tard\u00a0: {0}"],
        limitationNear: ["Limitation near", "Prescription proche"],
        loading: ["One moment…", "Un instant…"],
        many: ["{0} items", "{0}\u00a0éléments"],
        mine: ["Mine", "À moi"],
        next: ["Next: {0}", "À faire\u00a0: {0}"],
        noContact: ["Nobody to contact", "Aucun contact"],
        nothing: ["Nothing waits.", "Rien n’attend."],
        one: ["1 item", "1\u00a0élément"],
        open: ["Open", "Ouvrir"],
        openOf: ["Open: {0}", "Ouvrir\u00a0: {0}"],
        ownerAccounting: ["Accounting", "Comptabilité"],
        ownerSales: ["Sales", "Commerce"],
        pageTitle: ["Worklist", "Liste de travail"],
        points: ["{0} points", "{0}\u00a0points"],
        promisesDueToday: ["Promises due today", "Promesses du jour"],
        putOff: ["Put off until {0}", "Reporté au {0}"],
        reason: ["Reason", "Motif"],
        refresh: ["Refresh", "Actualiser"],
        snoozed: ["With what was put off", "Avec les éléments reportés"],
        today: ["{0} (today)", "{0} (aujourd’hui)"],
        untilOn: ["Show again on", "Afficher de nouveau le"],
        why: ["Why", "Pourquoi"],
    };
})(Relance || (Relance = {}));
/** How a page says its words: those of its own texts, in English and French. */
var Relance;
(function (Relance) {
    const frenchPrimary = 0x0c;
    let french = false;
    /** Windows language id, such as 1036; every French is French, everything else is answered in English. */
    function speak(languageId) {
        french = (languageId & 0x3ff) === frenchPrimary;
    }
    Relance.speak = speak;
    function languageTag() {
        return french ? "fr" : "en";
    }
    Relance.languageTag = languageTag;
    function say(word, ...values) {
        return values.reduce((text, value, index) => text.replace(`{${index}}`, () => String(value)), Relance.words[word][french ? 1 : 0]);
    }
    Relance.say = say;
    Relance.allWords = Relance.words;
})(Relance || (Relance = {}));
/** The Web API of the environment that the page belongs to, as the user who is signed in. */
var Relance;
(function (Relance) {
    /** What the server refused. */
    class Refusal extends Error {
        constructor(status, message) {
            super(message);
            this.status = status;
        }
    }
    Relance.Refusal = Refusal;
    const root = "/api/data/v9.2/";
    async function listRows(path) {
        var _a;
        const rows = [];
        let address = root + path;
        while (address !== null) {
            const page = await answerOf_(await request("GET", address));
            rows.push(...page.value);
            address = (_a = page["@odata.nextLink"]) !== null && _a !== void 0 ? _a : null;
        }
        return rows;
    }
    Relance.listRows = listRows;
    /** @returns The object that an operation or a function answers; empty when it answers nothing. */
    async function invoke(path, body) {
        return answerOf_(await request(body === undefined ? "GET" : "POST", root + path, body));
    }
    Relance.invoke = invoke;
    /** Creates the row of this address or changes it. */
    async function putRow(path, body, headers = {}) {
        await request("PATCH", root + path, body, headers);
    }
    Relance.putRow = putRow;
    async function deleteRow(path) {
        await request("DELETE", root + path);
    }
    Relance.deleteRow = deleteRow;
    async function tie(path, other) {
        await request("POST", `${root}${path}/$ref`, { "@odata.id": location.origin + root + other });
    }
    Relance.tie = tie;
    function quoted(text) {
        return `'${text.replace(/'/g, "''")}'`;
    }
    Relance.quoted = quoted;
    function textOf(row, column) {
        const value = row[column];
        return value === null || value === undefined ? "" : String(value);
    }
    Relance.textOf = textOf;
    function refusalText(refusal) {
        return refusal instanceof Error ? refusal.message.replace(/[.\s]+$/, "") : String(refusal);
    }
    Relance.refusalText = refusalText;
    async function request(method, address, body, headers = {}) {
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
    async function answerOf_(response) {
        return response.status === 204 ? {} : (await response.json());
    }
    // Something between the browser and Dataverse may answer with a page instead of JSON.
    async function messageOf(response) {
        var _a, _b;
        const text = await response.text();
        try {
            const answer = JSON.parse(text);
            return (_b = (_a = answer.error) === null || _a === void 0 ? void 0 : _a.message) !== null && _b !== void 0 ? _b : text;
        }
        catch (_c) {
            return `${response.status} ${response.statusText}`;
        }
    }
    function encodeSpaces(address) {
        return address.replace(/ /g, "%20");
    }
})(Relance || (Relance = {}));
/** In which language a page speaks. */
var Relance;
(function (Relance) {
    /** Windows language id of the person before the page: the app says it in the address, else it is among the user's settings. */
    async function languageOfUser() {
        var _a, _b;
        const given = Number((_b = (_a = new URLSearchParams(location.search).get("UserLCID")) !== null && _a !== void 0 ? _a : new URLSearchParams(location.search).get("userlcid")) !== null && _b !== void 0 ? _b : 0);
        if (given > 0) {
            return given;
        }
        try {
            const me = await Relance.invoke("WhoAmI");
            const rows = await Relance.listRows(`usersettingscollection?$select=uilanguageid&$filter=systemuserid eq ${Relance.textOf(me, "UserId")}`);
            return rows.length === 0 ? languageOfBrowser() : Number(rows[0].uilanguageid) || languageOfBrowser();
        }
        catch (_c) {
            return languageOfBrowser();
        }
    }
    Relance.languageOfUser = languageOfUser;
    function languageOfBrowser() {
        return navigator.language.startsWith("fr") ? 1036 : 1033;
    }
})(Relance || (Relance = {}));
/** The parts that the sections of the page are made of. */
var Relance;
(function (Relance) {
    function node(tag, className, ...content) {
        const element = document.createElement(tag);
        element.className = className;
        element.append(...content);
        return element;
    }
    Relance.node = node;
    function section(id, title, lead) {
        const heading = node("h2", "title", Relance.say(title));
        heading.id = `${id}-title`;
        const part = node("section", "section", heading, ...(lead === null ? [] : [node("p", "lead", Relance.say(lead))]));
        part.id = id;
        part.setAttribute("aria-labelledby", heading.id);
        return part;
    }
    Relance.section = section;
    function button(id, words, isMain, work) {
        const element = node("button", isMain ? "main" : "other", Relance.say(words));
        element.id = id;
        element.type = "button";
        element.addEventListener("click", () => void work());
        return element;
    }
    Relance.button = button;
    /** A place where the page says what it is doing; screen readers are told. */
    function status(id) {
        const element = node("p", "status");
        element.id = id;
        element.setAttribute("role", "status");
        return element;
    }
    Relance.status = status;
    function choice(id, words, options, value) {
        const input = node("select", "input", ...options.map(([key, text]) => option(key, text)));
        input.id = id;
        if (value !== undefined) {
            input.value = value;
        }
        const label = node("label", "label", Relance.say(words));
        label.htmlFor = id;
        return { field: node("div", "field", label, input), input };
    }
    Relance.choice = choice;
    function option(value, text) {
        const element = node("option", "option", text);
        element.value = value;
        return element;
    }
    Relance.option = option;
    function tick(id, text, checked) {
        const input = node("input", "tick");
        input.type = "checkbox";
        input.id = id;
        input.checked = checked;
        const label = node("label", "tick-label", text);
        label.htmlFor = id;
        return { field: node("div", "tick-field", input, label), input };
    }
    Relance.tick = tick;
    /** A table that scrolls by itself where it is wider than the page, by keyboard too. */
    function table(caption, heads, rows) {
        const head = node("tr", "row", ...heads.map((text) => Object.assign(node("th", "head", text), { scope: "col" })));
        const body = rows.map((row) => node("tr", "row", ...row.map((text) => node("td", "cell", text))));
        const frame = node("div", "frame", node("table", "table", node("caption", "caption", caption), node("thead", "heads", head), node("tbody", "rows", ...body)));
        frame.tabIndex = 0;
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", caption);
        return frame;
    }
    Relance.table = table;
    /** Runs with the button out of use; a refusal is said in its place. */
    async function during(buttons, line, work) {
        buttons.forEach((one) => (one.disabled = true));
        try {
            await work();
        }
        catch (refusal) {
            line.textContent = Relance.say("failed", Relance.refusalText(refusal));
        }
        finally {
            buttons.forEach((one) => (one.disabled = false));
        }
    }
    Relance.during = during;
})(Relance || (Relance = {}));
/** An item of the worklist, as relance_GetWorklist gives it, and how it is said. */
var Relance;
(function (Relance) {
    // An occasion comes from a row of its own kind; every other one is a task that Relance opened.
    const tables = {
        ApprovalWaiting: "relance_reminder",
        CallToMake: "relance_reminder",
        LetterToPost: "relance_reminder",
        PromiseDueToday: "relance_promise",
        PromiseBroken: "relance_promise",
        DisputePastDeadline: "relance_dispute",
        LimitationNear: "invoice",
        LaterThanUsual: "invoice",
        LimitAlert: "account",
        HighBalance: "account",
    };
    function sourceOf(item) {
        var _a;
        return { table: (_a = tables[item.kind]) !== null && _a !== void 0 ? _a : "task", id: item.source };
    }
    Relance.sourceOf = sourceOf;
    function addressOf({ table, id }) {
        return `/main.aspx?appname=relance_Relance&pagetype=entityrecord&etn=${table}&id=${id}`;
    }
    Relance.addressOf = addressOf;
    function money(amount, currency) {
        return new Intl.NumberFormat(Relance.languageTag(), { style: "currency", currency }).format(amount);
    }
    Relance.money = money;
    /** @param iso A day, which no time zone may move. */
    function dayText(iso) {
        const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
        return new Intl.DateTimeFormat(Relance.languageTag(), { day: "numeric", month: "short", year: "numeric" }).format(new Date(year, month - 1, day));
    }
    Relance.dayText = dayText;
    /** The day of the item with its distance from today; empty for an item without a day. */
    function whenText(item) {
        if (!item.on || item.days === undefined || item.days === null) {
            return "";
        }
        const day = dayText(item.on);
        return item.days === 0 ? Relance.say("today", day) : item.days > 0 ? Relance.say("daysAgo", day, item.days) : Relance.say("inDays", day, -item.days);
    }
    Relance.whenText = whenText;
    /** How many items there are and what is at stake in them, each invoice or debtor counted as often as it is listed. */
    function summaryText(items, count) {
        if (items.length === 0) {
            return Relance.say("nothing");
        }
        const number = count === 1 ? Relance.say("one") : Relance.say("many", count);
        return `${number}, ${Relance.say("atStake", money(items.reduce((sum, item) => sum + item.amount, 0), items[0].currency))}`;
    }
    Relance.summaryText = summaryText;
})(Relance || (Relance = {}));
/** Which items are shown. */
var Relance;
(function (Relance) {
    Relance.filters = [
        "mine",
        "all",
        "approvals",
        "promisesDueToday",
        "brokenPromises",
        "disputesPastDeadline",
        "exhausted",
        "handOvers",
        "noContact",
        "limitationNear",
    ];
    async function worklist(filter, withSnoozed) {
        var _a;
        const answer = await Relance.invoke("relance_GetWorklist", { Filter: filter, WithSnoozed: withSnoozed, Language: Relance.languageTag() });
        return { items: JSON.parse(Relance.textOf(answer, "Items") || "[]"), count: Number((_a = answer.Count) !== null && _a !== void 0 ? _a : 0) };
    }
    Relance.worklist = worklist;
    async function putOff(item, untilOn, reason) {
        await Relance.invoke("relance_SnoozeItem", {
            Key: item.key,
            Debtor: { "@odata.type": "Microsoft.Dynamics.CRM.account", accountid: item.debtor },
            UntilOn: `${untilOn}T00:00:00Z`,
            Reason: reason,
        });
    }
    Relance.putOff = putOff;
})(Relance || (Relance = {}));
/** The small form that puts an item off. */
var Relance;
(function (Relance) {
    /** @param done Called once the item is put off. */
    function laterForm(item, number, done, leave) {
        const day = line(`until-${number}`, "untilOn", "date");
        const reason = line(`reason-${number}`, "reason", "text");
        reason.input.maxLength = 500;
        const ok = Relance.node("button", "main", "OK");
        ok.type = "submit";
        const cancel = Relance.node("button", "other", Relance.say("cancel"));
        cancel.type = "button";
        cancel.addEventListener("click", leave);
        const told = Relance.node("p", "status");
        told.setAttribute("role", "alert");
        const form = Relance.node("form", "later-form", Relance.node("div", "fields", day.field, reason.field), Relance.node("div", "bar", ok, cancel), told);
        form.setAttribute("aria-label", Relance.say("laterOf", item.title));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            void Relance.during([ok], told, async () => {
                await Relance.putOff(item, day.input.value, reason.input.value.trim());
                await done();
            });
        });
        return form;
    }
    Relance.laterForm = laterForm;
    function line(id, words, type) {
        const input = Relance.node("input", "input");
        input.type = type;
        input.id = id;
        input.required = true;
        const label = Relance.node("label", "label", Relance.say(words));
        label.htmlFor = id;
        return { field: Relance.node("div", "field", label, input), input };
    }
})(Relance || (Relance = {}));
/** One item on the page. */
var Relance;
(function (Relance) {
    function entry(item, number, refresh) {
        const facts = [Relance.money(item.amount, item.currency), Relance.whenText(item), item.oldestDaysLate > 0 ? Relance.say("daysLate", item.oldestDaysLate) : "", Relance.say(item.owner === "Sales" ? "ownerSales" : "ownerAccounting")];
        const part = Relance.node("li", "item", Relance.node("div", "head", Relance.node("span", "points", Relance.say("points", item.points)), Relance.node("h2", "title", item.title)), Relance.node("p", "facts", link({ table: "account", id: item.debtor }, item.debtorName), ...facts.filter((fact) => fact !== "").map((fact) => Relance.node("span", "fact", fact))), Relance.node("p", "next", Relance.say("next", item.actionText)), why(item));
        if (item.snoozedUntil) {
            part.append(Relance.node("p", "put-off", Relance.say("putOff", Relance.dayText(item.snoozedUntil))));
        }
        const open = link(Relance.sourceOf(item), Relance.say("open"));
        open.setAttribute("aria-label", Relance.say("openOf", item.title));
        part.append(Relance.node("div", "bar", open, later(item, number, part, refresh)));
        return part;
    }
    Relance.entry = entry;
    function why(item) {
        const reasons = item.reasons.map((reason) => Relance.node("li", "reason", `${reason.points > 0 ? "+" : ""}${reason.points} ${reason.text}`));
        return Relance.node("details", "why", Relance.node("summary", "summary", Relance.say("why")), Relance.node("ul", "reasons", ...reasons));
    }
    function later(item, number, part, refresh) {
        const more = Relance.node("button", "other", Relance.say("later"));
        more.type = "button";
        more.setAttribute("aria-label", Relance.say("laterOf", item.title));
        more.setAttribute("aria-expanded", "false");
        more.addEventListener("click", () => {
            var _a;
            const shown = part.querySelector("form");
            if (shown !== null) {
                leave();
                return;
            }
            part.append(Relance.laterForm(item, number, refresh, leave));
            more.setAttribute("aria-expanded", "true");
            (_a = part.querySelector("form input")) === null || _a === void 0 ? void 0 : _a.focus();
        });
        const leave = () => {
            var _a;
            (_a = part.querySelector("form")) === null || _a === void 0 ? void 0 : _a.remove();
            more.setAttribute("aria-expanded", "false");
            more.focus();
        };
        return more;
    }
    // Within the app a row opens in the app; the address serves a new window, and a page that stands alone.
    function link(address, words) {
        const anchor = Relance.node("a", "link", words);
        anchor.href = Relance.addressOf(address);
        anchor.target = "_blank";
        anchor.rel = "noopener";
        anchor.addEventListener("click", (event) => {
            const client = clientAround();
            if ((client === null || client === void 0 ? void 0 : client.Navigation) && !event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                void client.Navigation.openForm({ entityName: address.table, entityId: address.id });
            }
        });
        return anchor;
    }
    function clientAround() {
        return window.parent.Xrm;
    }
})(Relance || (Relance = {}));
/** The page of the worklist: what waits for a person, most points first. */
var Relance;
(function (Relance) {
    async function startWorklist() {
        Relance.speak(await Relance.languageOfUser());
        document.documentElement.lang = Relance.languageTag();
        document.title = Relance.say("pageTitle");
        const filter = Relance.choice("filter", "filter", Relance.filters.map((name) => [name, Relance.say(name)]), "mine");
        const withSnoozed = Relance.tick("with-snoozed", Relance.say("snoozed"), false);
        const line = Relance.status("status");
        const list = Relance.node("ol", "items");
        const refresh = async () => {
            line.textContent = Relance.say("loading");
            const { items, count } = await Relance.worklist(filter.input.value, withSnoozed.input.checked);
            list.replaceChildren(...items.map((item, index) => Relance.entry(item, index + 1, afterwards)));
            line.textContent = Relance.summaryText(items, count);
        };
        // What had the focus is gone with the list: whoever uses the keyboard goes on from the line that says how many there are.
        line.tabIndex = -1;
        const afterwards = async () => {
            await refresh();
            line.focus();
        };
        const again = Relance.button("refresh", "refresh", false, () => Relance.during([again], line, refresh));
        filter.input.addEventListener("change", () => again.click());
        withSnoozed.input.addEventListener("change", () => again.click());
        const main = Relance.node("main", "main-part", Relance.node("h1", "heading", Relance.say("pageTitle")), Relance.node("div", "filters", filter.field, withSnoozed.field, again), line, list);
        document.body.append(main);
        await Relance.during([again], line, refresh);
        main.dataset.ready = "true";
    }
    Relance.startWorklist = startWorklist;
})(Relance || (Relance = {}));
/** Apart, so that tests can load everything else without a page. */
var Relance;
(function (Relance) {
    if (typeof document !== "undefined") {
        void Relance.startWorklist();
    }
})(Relance || (Relance = {}));
