"use strict";
/** The words of the Setup page, in English and French. */
var Relance;
(function (Relance) {
    Relance.words = {
        activate: ["Activate", "Activer"],
        activateLead: ["The plug-in steps, their images and the classes of the custom APIs are registered by fixed ids. It can be repeated at any time and then changes only what differs.", "Les étapes de plug-in, leurs images et les classes des API sont enregistrées sous des identifiants fixes. On peut recommencer à tout moment\u00a0: seul ce qui diffère est modifié."],
        activateShow: ["Show what would change", "Voir ce qui changerait"],
        activateTitle: ["Activate", "Activer"],
        activated: ["Done: {0} changes.", "Terminé\u00a0: {0} modifications."],
        activateFailed: ["{0} was refused: {1}. What was done before it stays. Put the cause right (the role System Customizer is needed), then activate again: it goes on from there.", "{0}\u00a0: refus du serveur\u00a0: {1}. Ce qui a été fait auparavant reste. Corrigez la cause (le rôle Personnalisateur de système est requis), puis relancez l’activation\u00a0: elle reprend à cet endroit."],
        apiComponent: ["Custom API {0}", "API {0}"],
        assign: ["Give the role", "Attribuer le rôle"],
        asDefined: ["Everything is registered as defined.", "Tout est enregistré comme défini."],
        calendar: ["Your company’s calendar", "Calendrier de votre société"],
        calendarsNone: ["No calendar yet: load the configuration.", "Aucun calendrier\u00a0: chargez la configuration."],
        calendarsSome: ["{0} calendars; that of the policy: {1}.", "{0} calendriers\u00a0; celui de la politique\u00a0: {1}."],
        calendarsUnnamed: ["The policy names no calendar.", "La politique n’indique aucun calendrier."],
        calendarsTitle: ["Calendars", "Calendriers"],
        change: ["change", "modifier"],
        changeSummary: ["{0} to create, {1} to change, {2} to remove, {3} as defined.", "{0} à créer, {1} à modifier, {2} à supprimer, {3} conformes."],
        checkAgain: ["Check again", "Contrôler de nouveau"],
        checked: ["Checked: {0} in order, {1} to do, {2} not checkable here.", "Contrôle terminé\u00a0: {0} en ordre, {1} à faire, {2} à vérifier ailleurs."],
        checking: ["Checking…", "Contrôle en cours…"],
        checkNone: ["This version has no relance_CheckConfiguration.", "Cette version n’a pas relance_CheckConfiguration."],
        checkErrors: ["{0} errors in the settings: {1}", "{0} erreurs dans les paramètres\u00a0: {1}"],
        checkFine: ["No error in the settings.", "Aucune erreur dans les paramètres."],
        checkInactive: ["Activate first.", "Activez d’abord."],
        checkTitle: ["Configuration check", "Contrôle de la configuration"],
        columnDefined: ["Defined", "Défini"],
        columnHere: ["Here", "Ici"],
        columnProperty: ["Property", "Propriété"],
        columnShipped: ["Shipped", "Livré"],
        columnTodo: ["To do", "À faire"],
        columnWhat: ["What", "Élément"],
        configurationLead: ["Texts, rates, payment terms, calendars, the policy and the scenarios of the segments you choose. What is there already stays as it is; what differs is shown, and replaced only where you say so.", "Textes, taux, conditions de paiement, calendriers, politique et scénarios des segments choisis. Ce qui existe déjà reste en l’état\u00a0; ce qui diffère est affiché et n’est remplacé que si vous le demandez."],
        configurationTitle: ["Configuration data", "Données de configuration"],
        create: ["create", "créer"],
        differ: ["{0} differ from what is shipped and are kept. Tick those to replace:", "{0} diffèrent de ce qui est livré et sont conservés. Cochez ceux à remplacer\u00a0:"],
        draft: ["Leave it as a draft", "Le laisser en brouillon"],
        emptyValue: ["(empty)", "(vide)"],
        english: ["English", "Anglais"],
        failed: ["Refused: {0}", "Refus\u00a0: {0}"],
        flowNone: ["The flow “Relance - Daily run” is not there; any scheduler that calls relance_RunDunning will do.", "Le flux «\u00a0Relance - Traitement quotidien\u00a0» est absent\u00a0; tout planificateur qui appelle relance_RunDunning convient."],
        flowOff: ["The flow is off. Choose a connection for “Relance Dataverse”, then switch it on.", "Le flux est désactivé. Choisissez une connexion pour «\u00a0Relance Dataverse\u00a0», puis activez-le."],
        flowOn: ["The flow is on.", "Le flux est actif."],
        flowTitle: ["Daily run: flow and connection", "Traitement quotidien\u00a0: flux et connexion"],
        french: ["French", "Français"],
        good: ["In order", "En ordre"],
        healthTitle: ["Health check", "Contrôle"],
        imageComponent: ["Image {0}", "Image {0}"],
        language: ["Language", "Langue"],
        languageOfData: ["Language of names", "Langue des libellés"],
        lastRunErrors: ["{0}: {1} debtors, {2} errors.", "{0}\u00a0: {1} débiteurs, {2} erreurs."],
        lastRunNone: ["Relance has not run yet.", "Aucun traitement pour l’instant."],
        lastRunTitle: ["Last run", "Dernier traitement"],
        load: ["Load", "Charger"],
        loaded: ["Done: {0} created, {1} replaced, {2} left as they were.", "Terminé\u00a0: {0} créés, {1} remplacés, {2} laissés en l’état."],
        loadFailed: ["{0} was refused: {1}. What was loaded before it stays; put the cause right and load again.", "{0}\u00a0: refus du serveur\u00a0: {1}. Ce qui a été chargé auparavant reste\u00a0; corrigez la cause et relancez le chargement."],
        loadShow: ["Compare", "Comparer"],
        loadSummary: ["{0} to create, {1} different, {2} as shipped or your own.", "{0} à créer, {1} différents, {2} conformes ou à vous."],
        mustImport: ["The environment lacks: {0}. Import the same version of the solution first; invoices, orders and quotes need Dynamics 365 Sales.", "Il manque dans l’environnement\u00a0: {0}. Importez d’abord la même version de la solution\u00a0; factures, commandes et devis demandent Dynamics 365 Sales."],
        noResource: ["The web resource {0} is missing: import the solution again.", "La ressource web {0} manque\u00a0: importez de nouveau la solution."],
        notChecked: ["Cannot be checked here: {0}", "Ne peut pas être vérifié ici\u00a0: {0}"],
        pageLead: ["From the imported solution to the first reminder, in the order of this page.", "De la solution importée à la première relance, dans l’ordre de cette page."],
        pageTitle: ["Relance: setup and health", "Relance\u00a0: installation et contrôle"],
        packageFine: ["{0}, version {1}.", "{0}, version {1}."],
        packageNone: ["{0} is not there. Import the solution.", "{0} est absent. Importez la solution."],
        packageTitle: ["Plug-in package", "Package de plug-ins"],
        policyAddress: ["name and address of the creditor", "nom et adresse du créancier"],
        policyContact: ["a contact who answers", "un interlocuteur"],
        policyIncomplete: ["{0}: fill in {1}.", "{0} – à compléter\u00a0: {1}."],
        policyNone: ["No policy yet: load the configuration.", "Aucune politique\u00a0: chargez la configuration."],
        policyPayment: ["a way to pay", "un moyen de paiement"],
        policyTitle: ["Policy", "Politique"],
        profilesEmpty: ["Nobody is in: {0}. Those outside see risk class and external alert as empty.", "Personne dans\u00a0: {0}. Les autres voient la classe de risque et l’alerte externe vides."],
        profilesFine: ["Both profiles have members.", "Les deux profils ont des membres."],
        profilesTitle: ["Column security profiles", "Profils de sécurité de colonne"],
        ratesFine: ["{0} rates from {1} on.", "{0} taux à partir du {1}."],
        ratesNone: ["No rate of the half-year that began on {0}: load the configuration or enter it.", "Aucun taux du semestre commencé le {0}\u00a0: chargez la configuration ou saisissez-le."],
        ratesTitle: ["Rates of this half-year", "Taux du semestre"],
        remove: ["remove", "supprimer"],
        removeRole: ["Take the role away", "Retirer le rôle"],
        role: ["Role", "Rôle"],
        roleGiven: ["{0} now has the role {1}.", "{0} a maintenant le rôle {1}."],
        roleHas: ["{0} has: {1}.", "{0} a\u00a0: {1}."],
        roleNone: ["none of Relance", "aucun de Relance"],
        roleTaken: ["{0} no longer has the role {1}.", "{0} n’a plus le rôle {1}."],
        rolesLead: ["Users need Basic User and one role of Relance. Service is for the application user of the engine, and for nobody else.", "Les utilisateurs ont besoin du rôle Utilisateur de base et d’un rôle Relance. Service est réservé à l’utilisateur d’application du moteur."],
        rolesTitle: ["Roles", "Rôles"],
        scenariosFine: ["{0} published versions.", "{0} versions publiées."],
        scenariosNone: ["No scenario is published: load the configuration or publish yours.", "Aucun scénario n’est publié\u00a0: chargez la configuration ou publiez le vôtre."],
        scenariosTitle: ["Published scenario", "Scénario publié"],
        segments: ["Segments", "Segments"],
        send: ["Send to myself", "Me l’envoyer"],
        sent: ["Sent: “{0}”.", "Envoyé\u00a0: «\u00a0{0}\u00a0»."],
        sentNot: ["The draft “{0}” is among your e-mails.", "Le brouillon «\u00a0{0}\u00a0» est dans vos courriels."],
        serviceNone: ["No enabled user has the role Relance - Service: make an application user and give it the role.", "Aucun utilisateur actif n’a le rôle Relance - Service\u00a0: créez un utilisateur d’application et attribuez-lui ce rôle."],
        serviceTitle: ["Service user", "Utilisateur de service"],
        stepComponent: ["Step {0}", "Étape {0}"],
        stepsBad: ["Steps and images: {0} missing, {1} changed, {2} no longer defined: activate.", "Étapes et images\u00a0: {0} manquantes, {1} modifiées, {2} plus définies\u00a0: activez."],
        stepsFine: ["{0} steps with their images, as defined.", "{0} étapes avec leurs images, comme définies."],
        stepsTitle: ["Plug-in steps", "Étapes de plug-in"],
        apisBad: ["{0} of {1} are not bound to their class: activate.", "{0} sur {1} ne sont pas liées à leur classe\u00a0: activez."],
        apisFine: ["{0} custom APIs, all bound.", "{0} API, toutes liées."],
        apisTitle: ["Custom APIs", "API"],
        testLead: ["A made-up reminder with your own text, creditor and ways to pay. It goes to your address only; no debtor is involved.", "Une relance fictive avec votre texte, votre société et vos moyens de paiement. Elle ne part qu’à votre adresse\u00a0; aucun débiteur n’est concerné."],
        testTitle: ["Test reminder", "Relance d’essai"],
        text: ["Text", "Texte"],
        textsFine: ["{0} texts, each in both languages.", "{0} textes, chacun dans les deux langues."],
        textsNone: ["No text yet: load the configuration.", "Aucun texte\u00a0: chargez la configuration."],
        textsOne: ["In one language only: {0}.", "Dans une seule langue\u00a0: {0}."],
        textsTitle: ["Texts in French and English", "Textes en français et en anglais"],
        todo: ["To do", "À faire"],
        typesBad: ["Missing: {0}.", "Manquants\u00a0: {0}."],
        typesFine: ["{0} classes found.", "{0} classes trouvées."],
        typesTitle: ["Plug-in types", "Types de plug-in"],
        unknown: ["Not checkable", "Non vérifiable"],
        userOrTeam: ["User or team", "Utilisateur ou équipe"],
        working: ["{0} of {1}…", "{0} sur {1}…"],
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
/** What the solution carries beside its pages. */
var Relance;
(function (Relance) {
    /** The JSON that the solution carries in a web resource. */
    async function resourceJson(name) {
        const rows = await Relance.listRows(`webresourceset?$select=content&$filter=name eq ${Relance.quoted(name)}`);
        if (rows.length === 0) {
            throw new Relance.Refusal(404, Relance.say("noResource", name));
        }
        const bytes = Uint8Array.from(atob(String(rows[0].content)), (one) => one.charCodeAt(0));
        return JSON.parse(new TextDecoder("utf-8").decode(bytes));
    }
    Relance.resourceJson = resourceJson;
})(Relance || (Relance = {}));
/** What shall be registered, as the solution says it, and what is registered in the environment. */
var Relance;
(function (Relance) {
    const mostInFilter = 25;
    const stepColumns = "sdkmessageprocessingsteps?$select=sdkmessageprocessingstepid,name,description,configuration,filteringattributes,stage,mode,rank,asyncautodelete,supporteddeployment,statecode" +
        "&$expand=plugintypeid($select=typename),sdkmessageid($select=name),sdkmessagefilterid($select=primaryobjecttypecode)," +
        "sdkmessageprocessingstepid_sdkmessageprocessingstepimage($select=sdkmessageprocessingstepimageid,name,entityalias,imagetype,attributes,messagepropertyname)&$filter=";
    const apiColumns = "customapis?$select=customapiid,uniquename&$expand=PluginTypeId($select=typename)&$filter=";
    async function readDefinition() {
        return (await Relance.resourceJson("relance_/setup/registration.json"));
    }
    Relance.readDefinition = readDefinition;
    async function readState(definition) {
        const packages = await Relance.listRows(`pluginpackages?$select=pluginpackageid,version&$filter=uniquename eq ${Relance.quoted(definition.package)}`);
        const assemblies = packages.length === 0 ? [] : (await Relance.listRows(`pluginassemblies?$select=pluginassemblyid&$filter=_packageid_value eq ${Relance.textOf(packages[0], "pluginpackageid")}`)).map((row) => Relance.textOf(row, "pluginassemblyid"));
        const types = await listEach("plugintypes?$select=plugintypeid,typename&$filter=", "_pluginassemblyid_value", assemblies);
        const messages = byName(await listEach("sdkmessages?$select=sdkmessageid,name&$filter=", "name", distinct(definition.steps.map((step) => Relance.quoted(step.message)))), "name", "sdkmessageid");
        return {
            packageVersion: packages.length === 0 ? null : Relance.textOf(packages[0], "version"),
            types: byName(types, "typename", "plugintypeid"),
            messages,
            filters: await readFilters(definition, messages),
            steps: await readSteps(definition, assemblies),
            customApis: await readApis(definition, assemblies),
            solution: await readSolution(definition.solution),
        };
    }
    Relance.readState = readState;
    async function readFilters(definition, messages) {
        const tables = distinct(definition.steps.filter((step) => step.table !== null).map((step) => Relance.quoted(step.table)));
        const names = new Map(Object.keys(messages).map((name) => [messages[name], name]));
        const filters = {};
        for (const row of await listEach("sdkmessagefilters?$select=sdkmessagefilterid,primaryobjecttypecode,_sdkmessageid_value&$filter=", "primaryobjecttypecode", tables)) {
            const message = names.get(Relance.textOf(row, "_sdkmessageid_value"));
            const key = `${message}/${Relance.textOf(row, "primaryobjecttypecode")}`;
            if (message !== undefined && !(key in filters)) {
                filters[key] = Relance.textOf(row, "sdkmessagefilterid");
            }
        }
        return filters;
    }
    // Those of our own classes, and those that bear one of our ids whatever class they are on.
    async function readSteps(definition, assemblies) {
        const rows = await listEach(stepColumns, "plugintypeid/_pluginassemblyid_value", assemblies);
        const known = new Set(rows.map((row) => Relance.textOf(row, "sdkmessageprocessingstepid")));
        const others = definition.steps.map((step) => step.id).filter((id) => !known.has(id));
        return [...rows, ...(await listEach(stepColumns, "sdkmessageprocessingstepid", others))].map(stepOf);
    }
    async function readApis(definition, assemblies) {
        const rows = [
            ...(await listEach(apiColumns, "uniquename", definition.customApis.map((api) => Relance.quoted(api.uniqueName)))),
            ...(await listEach(apiColumns, "PluginTypeId/_pluginassemblyid_value", assemblies)),
        ];
        const byId = new Map(rows.map((row) => [Relance.textOf(row, "customapiid"), row]));
        return Array.from(byId.values()).map((row) => ({
            id: Relance.textOf(row, "customapiid"),
            uniqueName: Relance.textOf(row, "uniquename"),
            pluginType: isRecord(row.PluginTypeId) ? Relance.textOf(row.PluginTypeId, "typename") : null,
        }));
    }
    async function readSolution(name) {
        const rows = await Relance.listRows(`solutions?$select=uniquename,ismanaged&$filter=uniquename eq ${Relance.quoted(name)}`);
        return rows.length > 0 && rows[0].ismanaged === false ? name : null;
    }
    function stepOf(row) {
        var _a;
        const table = isRecord(row.sdkmessagefilterid) ? Relance.textOf(row.sdkmessagefilterid, "primaryobjecttypecode") : "";
        return {
            id: Relance.textOf(row, "sdkmessageprocessingstepid"),
            name: Relance.textOf(row, "name"),
            message: isRecord(row.sdkmessageid) ? Relance.textOf(row.sdkmessageid, "name") : "",
            table: table === "" || table === "none" ? null : table,
            pluginType: isRecord(row.plugintypeid) ? Relance.textOf(row.plugintypeid, "typename") : "",
            stage: Number(row.stage),
            mode: Number(row.mode),
            rank: Number(row.rank),
            filteringAttributes: namesOf(Relance.textOf(row, "filteringattributes")),
            configuration: Relance.textOf(row, "configuration"),
            description: Relance.textOf(row, "description"),
            asyncAutoDelete: row.asyncautodelete === true,
            supportedDeployment: Number((_a = row.supporteddeployment) !== null && _a !== void 0 ? _a : 0),
            images: row.sdkmessageprocessingstepid_sdkmessageprocessingstepimage.map(imageOf),
            isEnabled: row.statecode === 0,
        };
    }
    function imageOf(row) {
        return {
            id: Relance.textOf(row, "sdkmessageprocessingstepimageid"),
            name: Relance.textOf(row, "name"),
            entityAlias: Relance.textOf(row, "entityalias"),
            imageType: Number(row.imagetype),
            attributes: namesOf(Relance.textOf(row, "attributes")),
            messagePropertyName: Relance.textOf(row, "messagepropertyname"),
        };
    }
    /** A filter with many values must fit into an address. */
    async function listEach(path, column, values) {
        const rows = [];
        for (let start = 0; start < values.length; start += mostInFilter) {
            rows.push(...(await Relance.listRows(path + values.slice(start, start + mostInFilter).map((value) => `${column} eq ${value}`).join(" or "))));
        }
        return rows;
    }
    Relance.listEach = listEach;
    function distinct(values) {
        return Array.from(new Set(values));
    }
    Relance.distinct = distinct;
    function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    Relance.isRecord = isRecord;
    function byName(rows, name, id) {
        return rows.reduce((all, row) => ({ ...all, [Relance.textOf(row, name)]: Relance.textOf(row, id) }), {});
    }
    function namesOf(list) {
        return list
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name !== "")
            .sort();
    }
})(Relance || (Relance = {}));
/** What is registered against what is defined: the same plan as that of deploy-scripts/register.cs. */
var Relance;
(function (Relance) {
    /** What has to be imported before anything can be registered. */
    function missingFrom(definition, state) {
        const types = [...definition.steps.map((step) => step.pluginType), ...definition.customApis.map((api) => api.pluginType)];
        return Relance.distinct([
            ...types.filter((type) => !(type in state.types)).map((type) => `plugintype ${type}`),
            ...definition.steps.filter((step) => !(step.message in state.messages)).map((step) => `sdkmessage ${step.message}`),
            ...definition.steps
                .filter((step) => step.table !== null && step.message in state.messages && !(`${step.message}/${step.table}` in state.filters))
                .map((step) => `sdkmessagefilter ${step.message}/${step.table}`),
            ...definition.customApis.filter((api) => !state.customApis.some((row) => row.uniqueName === api.uniqueName)).map((api) => `customapi ${api.uniqueName}`),
        ]).sort();
    }
    Relance.missingFrom = missingFrom;
    function planOf(definition, state) {
        var _a;
        const registered = new Map(state.steps.map((step) => [step.id, step]));
        const images = new Map(state.steps.reduce((all, step) => [...all, ...step.images.map((image) => [image.id, image])], []));
        const definedSteps = new Set(definition.steps.map((step) => step.id));
        const definedImages = new Set(definition.steps.reduce((all, step) => [...all, ...step.images.map((image) => image.id)], []));
        const definedApis = new Set(definition.customApis.map((api) => api.uniqueName));
        const all = [];
        for (const step of state.steps.filter((one) => !definedSteps.has(one.id))) {
            all.push(change("remove", "step", step.id, step.name));
        }
        for (const step of state.steps.filter((one) => definedSteps.has(one.id))) {
            all.push(...step.images.filter((image) => !definedImages.has(image.id)).map((image) => change("remove", "image", image.id, `${step.name} / ${image.entityAlias}`)));
        }
        all.push(...state.customApis.filter((api) => api.pluginType !== null && !definedApis.has(api.uniqueName)).map((api) => change("remove", "api", api.id, api.uniqueName)));
        for (const step of definition.steps) {
            const old = registered.get(step.id);
            all.push(old === undefined ? change("create", "step", step.id, step.name) : compared("step", step.id, step.name, stepDifferences(old, step)));
            for (const image of step.images) {
                const before = images.get(image.id);
                const name = `${step.name} / ${image.entityAlias}`;
                all.push(before === undefined ? change("create", "image", image.id, name) : compared("image", image.id, name, imageDifferences(before, image)));
            }
        }
        for (const api of definition.customApis) {
            const row = state.customApis.find((one) => one.uniqueName === api.uniqueName);
            if (row !== undefined) {
                all.push(compared("api", row.id, api.uniqueName, [["plugintypeid", (_a = row.pluginType) !== null && _a !== void 0 ? _a : "", api.pluginType]]));
            }
        }
        return { definition, state, all };
    }
    Relance.planOf = planOf;
    function changesOf(plan) {
        return plan.all.filter((one) => one.kind !== "same");
    }
    Relance.changesOf = changesOf;
    function countOf(plan, kind, ...components) {
        return plan.all.filter((one) => one.kind === kind && (components.length === 0 || components.includes(one.component))).length;
    }
    Relance.countOf = countOf;
    function change(kind, component, id, name) {
        return { kind, component, id, name, differences: [] };
    }
    function compared(component, id, name, properties) {
        const differences = properties.filter(([, registered, defined]) => registered !== defined).map(([property, registered, defined]) => ({ property, registered, defined }));
        return { kind: differences.length === 0 ? "same" : "change", component, id, name, differences };
    }
    function stepDifferences(registered, defined) {
        var _a, _b;
        return [
            ["name", registered.name, defined.name],
            ["sdkmessageid", registered.message, defined.message],
            ["sdkmessagefilterid", (_a = registered.table) !== null && _a !== void 0 ? _a : "", (_b = defined.table) !== null && _b !== void 0 ? _b : ""],
            ["eventhandler", registered.pluginType, defined.pluginType],
            ["stage", String(registered.stage), String(defined.stage)],
            ["mode", String(registered.mode), String(defined.mode)],
            ["rank", String(registered.rank), String(defined.rank)],
            ["filteringattributes", registered.filteringAttributes.join(), defined.filteringAttributes.join()],
            ["configuration", registered.configuration, defined.configuration],
            ["description", registered.description, defined.description],
            ["asyncautodelete", String(registered.asyncAutoDelete), String(defined.asyncAutoDelete)],
            ["supporteddeployment", String(registered.supportedDeployment), String(defined.supportedDeployment)],
            ["statecode", registered.isEnabled ? "0" : "1", "0"],
        ];
    }
    function imageDifferences(registered, defined) {
        return [
            ["name", registered.name, defined.name],
            ["entityalias", registered.entityAlias, defined.entityAlias],
            ["imagetype", String(registered.imageType), String(defined.imageType)],
            ["attributes", registered.attributes.join(), defined.attributes.join()],
            ["messagepropertyname", registered.messagePropertyName, defined.messagePropertyName],
        ];
    }
})(Relance || (Relance = {}));
/** Puts right what a plan found. A failure in between leaves what was done; the next plan goes on from there. */
var Relance;
(function (Relance) {
    /** The change that the server refused. */
    class ActivationFailure extends Error {
        constructor(change, message) {
            super(message);
            this.change = change;
        }
    }
    Relance.ActivationFailure = ActivationFailure;
    async function applyPlan(plan, done) {
        for (const change of Relance.changesOf(plan)) {
            try {
                await applyChange(plan, change);
            }
            catch (refusal) {
                throw new ActivationFailure(change, Relance.refusalText(refusal));
            }
            done(change);
        }
    }
    Relance.applyPlan = applyPlan;
    async function applyChange(plan, change) {
        if (change.component === "api") {
            const api = plan.definition.customApis.find((one) => one.uniqueName === change.name);
            await Relance.putRow(`customapis(${change.id})`, { "PluginTypeId@odata.bind": change.kind === "remove" || api === undefined ? null : typeAddress(plan, api.pluginType) });
            return;
        }
        const address = change.component === "step" ? `sdkmessageprocessingsteps(${change.id})` : `sdkmessageprocessingstepimages(${change.id})`;
        if (change.kind === "remove") {
            await Relance.deleteRow(address);
        }
        else if (change.component === "step") {
            await Relance.putRow(address, stepBody(plan, change), change.kind === "create" && plan.state.solution !== null ? { "MSCRM.SolutionUniqueName": plan.state.solution } : {});
        }
        else {
            await Relance.putRow(address, imageBody(plan, change));
        }
    }
    function stepBody(plan, change) {
        const step = plan.definition.steps.find((one) => one.id === change.id);
        const differs = (property) => change.differences.some((one) => one.property === property);
        const body = {
            name: step.name,
            description: step.description,
            configuration: step.configuration === "" ? null : step.configuration,
            filteringattributes: step.filteringAttributes.length === 0 ? null : step.filteringAttributes.join(),
            stage: step.stage,
            mode: step.mode,
            rank: step.rank,
            asyncautodelete: step.asyncAutoDelete,
            supporteddeployment: step.supportedDeployment,
            "eventhandler_plugintype@odata.bind": typeAddress(plan, step.pluginType),
            "sdkmessageid@odata.bind": `/sdkmessages(${plan.state.messages[step.message]})`,
        };
        if (step.table !== null) {
            body["sdkmessagefilterid@odata.bind"] = `/sdkmessagefilters(${plan.state.filters[`${step.message}/${step.table}`]})`;
        }
        else if (differs("sdkmessagefilterid")) {
            body["sdkmessagefilterid@odata.bind"] = null;
        }
        return differs("statecode") ? { ...body, statecode: 0, statuscode: 1 } : body;
    }
    function imageBody(plan, change) {
        const step = plan.definition.steps.find((one) => one.images.some((image) => image.id === change.id));
        const image = step.images.find((one) => one.id === change.id);
        return {
            name: image.name,
            entityalias: image.entityAlias,
            imagetype: image.imageType,
            attributes: image.attributes.length === 0 ? null : image.attributes.join(),
            messagepropertyname: image.messagePropertyName,
            "sdkmessageprocessingstepid@odata.bind": `/sdkmessageprocessingsteps(${step.id})`,
        };
    }
    function typeAddress(plan, name) {
        return `/plugintypes(${plan.state.types[name]})`;
    }
})(Relance || (Relance = {}));
/** The starting configuration against what the environment has; what people changed is never replaced unasked. */
var Relance;
(function (Relance) {
    const mostRowsOfKey = 20;
    const policy = "relance_policy";
    const calendar = "relance_calendar";
    const segment = "relance_segment";
    const always = ["relance_messagetemplate", "relance_paymentterms", "relance_referencerate", policy];
    // A version that is there has its own steps, and a published one cannot be changed.
    const versioned = ["relance_scenarioversion", "relance_scenariostep"];
    async function readConfiguration() {
        return (await Relance.resourceJson("relance_/setup/configuration.json")).rows;
    }
    Relance.readConfiguration = readConfiguration;
    function rowsOf(rows, table) {
        return rows.filter((row) => row.table === (table === "calendar" ? calendar : segment));
    }
    Relance.rowsOf = rowsOf;
    function catchesAll(row) {
        return row.values.relance_iscatchall === true;
    }
    Relance.catchesAll = catchesAll;
    /** The rows that a choice needs, in their order: the segments with their scenarios, the country's calendars, and what everybody needs. */
    function chosen(rows, choice) {
        const country = countryOf(rows.find((row) => row.id === choice.calendar));
        const taken = new Set(rows
            .filter((row) => always.includes(row.table) ||
            (row.table === calendar && countryOf(row) === country) ||
            (row.table === segment && (catchesAll(row) || choice.segments.includes(row.id))))
            .map((row) => row.id));
        for (const row of [...rows].reverse()) {
            if (taken.has(row.id)) {
                linksOf(row, choice).forEach((link) => taken.add(link.row));
            }
        }
        // Versions and steps point to their scenario, not the other way round.
        for (const row of rows) {
            if (versioned.includes(row.table) && Object.keys(row.links).every((column) => taken.has(row.links[column].row))) {
                taken.add(row.id);
            }
        }
        return rows.filter((row) => taken.has(row.id));
    }
    Relance.chosen = chosen;
    async function compareConfiguration(rows, choice) {
        const ids = new Map();
        const compared = [];
        const here = new Map();
        for (const row of rows) {
            if (!here.has(row.set)) {
                here.set(row.set, await existing(rows.filter((one) => one.set === row.set)));
            }
            const found = here.get(row.set).find((one) => isSame(one, row, choice, ids));
            const id = found === undefined ? row.id : Relance.textOf(found, `${row.table}id`);
            ids.set(row.id, id);
            compared.push({ row, id, ...verdict(row, found, choice, ids, compared) });
        }
        return compared;
    }
    Relance.compareConfiguration = compareConfiguration;
    /** @param replace Ids of rows that differ and are to become what is shipped. */
    async function loadConfiguration(compared, choice, replace, done) {
        const ids = new Map(compared.map((one) => [one.row.id, one.id]));
        const written = compared.filter((one) => one.kind === "create" || (one.kind === "different" && replace.includes(one.id)));
        for (const one of written) {
            await writing(one, () => Relance.putRow(`${one.row.set}(${one.id})`, bodyOf(one.row, choice, ids)));
            done(one);
        }
        for (const one of written.filter((row) => row.kind === "create" && Object.keys(row.row.after).length > 0)) {
            await writing(one, () => Relance.putRow(`${one.row.set}(${one.id})`, one.row.after));
        }
    }
    Relance.loadConfiguration = loadConfiguration;
    class LoadFailure extends Error {
        constructor(row, message) {
            super(message);
            this.row = row;
        }
    }
    Relance.LoadFailure = LoadFailure;
    function localized(value, language) {
        return typeof value === "object" ? value[language] : value;
    }
    Relance.localized = localized;
    async function writing(one, work) {
        try {
            await work();
        }
        catch (refusal) {
            throw new LoadFailure(one.row, Relance.refusalText(refusal));
        }
    }
    async function existing(rows) {
        const columns = Relance.distinct(rows.reduce((all, row) => [...all, ...Object.keys(row.values), ...Object.keys(row.links).map((column) => `_${column}_value`)], []));
        const address = `${rows[0].set}?$select=${[`${rows[0].table}id`, ...columns].join()}`;
        // Texts are long: only those with our keys are read.
        const key = rows[0].key.length === 1 && rows[0].key[0] in rows[0].values ? rows[0].key[0] : null;
        if (key === null) {
            return Relance.listRows(address);
        }
        const values = rows.map((row) => row.values[key]).map((value) => (typeof value === "string" ? Relance.quoted(value) : String(value)));
        const found = [];
        for (let start = 0; start < values.length; start += mostRowsOfKey) {
            found.push(...(await Relance.listEach(`${address}&$filter=`, key, values.slice(start, start + mostRowsOfKey))));
        }
        return found;
    }
    function isSame(here, row, choice, ids) {
        return row.key.every((column) => column in row.links
            ? Relance.textOf(here, `_${column}_value`) === ids.get(row.links[column].row)
            : plainText(here[column]) === plainText(localized(row.values[column], choice.language)));
    }
    function verdict(row, here, choice, ids, before) {
        const parents = Object.keys(row.links).map((column) => row.links[column].row);
        if (versioned.includes(row.table)) {
            const isKept = here !== undefined || before.some((one) => versioned.includes(one.row.table) && parents.includes(one.row.id) && one.kind === "kept");
            return { kind: isKept ? "kept" : "create", differences: [] };
        }
        if (here === undefined) {
            return { kind: "create", differences: [] };
        }
        const differences = [
            ...Object.keys(row.values).map((column) => ({ property: column, registered: plainText(here[column]), defined: plainText(localized(row.values[column], choice.language)) })),
            ...Object.keys(row.links).map((column) => { var _a; return ({ property: column, registered: Relance.textOf(here, `_${column}_value`), defined: (_a = ids.get(linkOf(row, column, choice).row)) !== null && _a !== void 0 ? _a : "" }); }),
        ].filter((one) => one.registered !== one.defined);
        return { kind: differences.length === 0 ? "same" : "different", differences };
    }
    function bodyOf(row, choice, ids) {
        const body = {};
        for (const column of Object.keys(row.values)) {
            body[column] = localized(row.values[column], choice.language);
        }
        for (const column of Object.keys(row.links)) {
            const link = linkOf(row, column, choice);
            body[`${link.property}@odata.bind`] = `/${link.set}(${ids.get(link.row)})`;
        }
        return body;
    }
    function linksOf(row, choice) {
        return Object.keys(row.links).map((column) => linkOf(row, column, choice));
    }
    function linkOf(row, column, choice) {
        const link = row.links[column];
        return row.table === policy && link.set === "relance_calendars" ? { ...link, row: choice.calendar } : link;
    }
    // "FR-AM" is a calendar of France.
    function countryOf(row) {
        return row === undefined ? "" : String(row.values.relance_code).split("-")[0];
    }
    // The server keeps line ends of its own, and a date with or without its time.
    function plainText(value) {
        return value === null || value === undefined ? "" : String(value).replace(/\r\n/g, "\n").replace(/^(\d{4}-\d\d-\d\d)T00:00:00Z$/, "$1");
    }
})(Relance || (Relance = {}));
/** What must be in order before Relance works, each as one line with what to do. */
var Relance;
(function (Relance) {
    const published = 271930001;
    const riskProfiles = ["Relance - Risk Reader", "Relance - Risk Editor"];
    const serviceRole = "Relance - Service";
    const dailyRun = "26aa720f-4e16-5d38-8e39-3c72a9f35999";
    /** @param today Of the person who looks, as year, month, day. */
    async function checkHealth(today) {
        const lines = [];
        const check = async (id, title, work) => {
            lines.push({ id, title, ...(await answered(work)) });
        };
        let plan = null;
        await check("package", "packageTitle", async () => {
            const definition = await Relance.readDefinition();
            plan = Relance.planOf(definition, await Relance.readState(definition));
            const version = plan.state.packageVersion;
            return version === null ? todo(Relance.say("packageNone", definition.package)) : good(Relance.say("packageFine", definition.package, version));
        });
        await check("types", "typesTitle", async () => typesOf(plan));
        await check("steps", "stepsTitle", async () => stepsOf(plan));
        await check("apis", "apisTitle", async () => apisOf(plan));
        await check("policy", "policyTitle", policyLine);
        await check("calendars", "calendarsTitle", calendarLine);
        await check("scenarios", "scenariosTitle", scenarioLine);
        await check("texts", "textsTitle", textLine);
        await check("rates", "ratesTitle", () => rateLine(today));
        await check("flow", "flowTitle", flowLine);
        await check("service", "serviceTitle", serviceLine);
        await check("profiles", "profilesTitle", profileLine);
        await check("run", "lastRunTitle", runLine);
        await check("configuration", "checkTitle", configurationLine);
        return lines;
    }
    Relance.checkHealth = checkHealth;
    // A table that the environment does not have, or may not be read, says nothing about Relance.
    async function answered(work) {
        try {
            return await work();
        }
        catch (refusal) {
            return { verdict: "unknown", detail: Relance.say("notChecked", Relance.refusalText(refusal)) };
        }
    }
    function good(detail) {
        return { verdict: "good", detail };
    }
    function todo(detail) {
        return { verdict: "todo", detail };
    }
    function demanded(plan) {
        if (plan === null) {
            throw new Error(Relance.say("noResource", "relance_/setup/registration.json"));
        }
        return plan;
    }
    function typesOf(plan) {
        const { definition, state } = demanded(plan);
        const missing = Relance.missingFrom(definition, state);
        return missing.length === 0 ? good(Relance.say("typesFine", Object.keys(state.types).length)) : todo(Relance.say("typesBad", missing.join(", ")));
    }
    function stepsOf(plan) {
        const known = demanded(plan);
        const [missing, changed, extra] = ["create", "change", "remove"].map((kind) => Relance.countOf(known, kind, "step", "image"));
        return missing + changed + extra === 0 ? good(Relance.say("stepsFine", known.definition.steps.length)) : todo(Relance.say("stepsBad", missing, changed, extra));
    }
    function apisOf(plan) {
        const known = demanded(plan);
        const bound = Relance.countOf(known, "same", "api");
        const wanted = known.definition.customApis.length;
        return bound === wanted ? good(Relance.say("apisFine", wanted)) : todo(Relance.say("apisBad", wanted - bound, wanted));
    }
    async function policyLine() {
        const given = ["relance_creditoraddress", "relance_iban", "relance_paymentlink", "relance_chequepayee", "relance_contactemail", "relance_contactphone"];
        const [policy] = await Relance.listRows(`relance_policies?$select=relance_name,relance_creditorname,${given.join(",")}`);
        if (policy === undefined) {
            return todo(Relance.say("policyNone"));
        }
        // What a message cannot do without, and what no starting data can know.
        const lacks = (...columns) => columns.every((column) => Relance.textOf(policy, column) === "");
        const missing = [
            ...(lacks("relance_creditoraddress") ? [Relance.say("policyAddress")] : []),
            ...(lacks("relance_iban", "relance_paymentlink", "relance_chequepayee") ? [Relance.say("policyPayment")] : []),
            ...(lacks("relance_contactemail", "relance_contactphone") ? [Relance.say("policyContact")] : []),
        ];
        const creditor = Relance.textOf(policy, "relance_creditorname") || Relance.textOf(policy, "relance_name");
        return missing.length === 0 ? good(creditor) : todo(Relance.say("policyIncomplete", creditor, missing.join(", ")));
    }
    async function calendarLine() {
        const calendars = await Relance.listRows("relance_calendars?$select=relance_calendarid,relance_name");
        const policies = await Relance.listRows("relance_policies?$select=_relance_creditorcalendarid_value");
        const own = calendars.find((row) => policies.length > 0 && row.relance_calendarid === policies[0]._relance_creditorcalendarid_value);
        return calendars.length === 0 ? todo(Relance.say("calendarsNone")) : own === undefined ? todo(Relance.say("calendarsUnnamed")) : good(Relance.say("calendarsSome", calendars.length, Relance.textOf(own, "relance_name")));
    }
    async function scenarioLine() {
        const rows = await Relance.listRows(`relance_scenarioversions?$select=relance_name&$filter=relance_versionstate eq ${published}`);
        return rows.length === 0 ? todo(Relance.say("scenariosNone")) : good(Relance.say("scenariosFine", rows.length));
    }
    async function textLine() {
        var _a;
        const languages = new Map();
        for (const row of await Relance.listRows("relance_messagetemplates?$select=relance_textname,relance_language&$filter=statecode eq 0")) {
            const name = Relance.textOf(row, "relance_textname");
            languages.set(name, ((_a = languages.get(name)) !== null && _a !== void 0 ? _a : new Set()).add(Relance.textOf(row, "relance_language").split("-")[0]));
        }
        const alone = Array.from(languages.keys()).filter((name) => !["en", "fr"].every((language) => { var _a; return (_a = languages.get(name)) === null || _a === void 0 ? void 0 : _a.has(language); }));
        return languages.size === 0 ? todo(Relance.say("textsNone")) : alone.length > 0 ? todo(Relance.say("textsOne", alone.join(", "))) : good(Relance.say("textsFine", languages.size));
    }
    async function rateLine(today) {
        const start = halfYearStart(today);
        const rows = await Relance.listRows(`relance_referencerates?$select=relance_name&$filter=relance_startson eq ${start} and relance_percent ne null`);
        return rows.length === 0 ? todo(Relance.say("ratesNone", dayText(start))) : good(Relance.say("ratesFine", rows.length, dayText(start)));
    }
    /** Statutory rates hold from 1 January and from 1 July on. */
    function halfYearStart(today) {
        return `${today.slice(0, 4)}-${today.slice(5, 7) < "07" ? "01" : "07"}-01`;
    }
    Relance.halfYearStart = halfYearStart;
    async function flowLine() {
        const rows = await Relance.listRows(`workflows?$select=statecode&$filter=workflowid eq ${dailyRun} or workflowidunique eq ${dailyRun} or (category eq 5 and name eq 'Relance - Daily run')`);
        return rows.length === 0 ? todo(Relance.say("flowNone")) : rows.some((row) => row.statecode === 1) ? good(Relance.say("flowOn")) : todo(Relance.say("flowOff"));
    }
    async function serviceLine() {
        const roles = (await Relance.listRows(`roles?$select=roleid&$filter=name eq ${Relance.quoted(serviceRole)}`)).map((row) => Relance.textOf(row, "roleid"));
        const holders = (await Relance.listEach("systemuserrolescollection?$select=systemuserid&$filter=", "roleid", roles)).map((row) => Relance.textOf(row, "systemuserid"));
        const users = await Relance.listEach("systemusers?$select=fullname,isdisabled&$filter=", "systemuserid", Relance.distinct(holders));
        const enabled = users.filter((row) => row.isdisabled !== true).map((row) => Relance.textOf(row, "fullname"));
        return enabled.length === 0 ? todo(Relance.say("serviceNone")) : good(enabled.join(", "));
    }
    async function profileLine() {
        const empty = [];
        for (const name of riskProfiles) {
            const profiles = (await Relance.listRows(`fieldsecurityprofiles?$select=fieldsecurityprofileid&$filter=name eq ${Relance.quoted(name)}`)).map((row) => Relance.textOf(row, "fieldsecurityprofileid"));
            const users = await Relance.listEach("systemuserprofilescollection?$select=systemuserid&$filter=", "fieldsecurityprofileid", profiles);
            const teams = await Relance.listEach("teamprofilescollection?$select=teamid&$filter=", "fieldsecurityprofileid", profiles);
            if (users.length + teams.length === 0) {
                empty.push(name);
            }
        }
        return empty.length === 0 ? good(Relance.say("profilesFine")) : todo(Relance.say("profilesEmpty", empty.join(", ")));
    }
    async function runLine() {
        var _a, _b;
        const rows = await Relance.listRows("relance_runs?$select=relance_asof,relance_debtors,relance_errors&$orderby=relance_asof desc,createdon desc&$top=1");
        if (rows.length === 0) {
            return todo(Relance.say("lastRunNone"));
        }
        const errors = Number((_a = rows[0].relance_errors) !== null && _a !== void 0 ? _a : 0);
        const words = Relance.say("lastRunErrors", dayText(Relance.textOf(rows[0], "relance_asof").slice(0, 10)), Number((_b = rows[0].relance_debtors) !== null && _b !== void 0 ? _b : 0), errors);
        return errors === 0 ? good(words) : todo(words);
    }
    async function configurationLine() {
        const apis = await Relance.listRows("customapis?$select=uniquename&$expand=PluginTypeId($select=typename)&$filter=uniquename eq 'relance_CheckConfiguration'");
        if (apis.length === 0) {
            return { verdict: "unknown", detail: Relance.say("checkNone") };
        }
        if (!Relance.isRecord(apis[0].PluginTypeId)) {
            return todo(Relance.say("checkInactive"));
        }
        if ((await Relance.listRows("relance_policies?$select=relance_name")).length === 0) {
            return todo(Relance.say("policyNone"));
        }
        const answer = await Relance.invoke("relance_CheckConfiguration", { Language: Relance.languageTag() });
        const findings = JSON.parse(Relance.textOf(answer, "Findings") || "[]");
        const errors = findings.filter((one) => one.severity === "error").map((one) => (one.place === undefined ? one.text : `${one.place} – ${one.text}`));
        return errors.length === 0 ? good(Relance.say("checkFine")) : todo(Relance.say("checkErrors", errors.length, errors.join(" ")));
    }
    function dayText(day) {
        const isFrench = Relance.languageTag() === "fr";
        const text = new Date(`${day}T00:00:00Z`).toLocaleDateString(isFrench ? "fr-FR" : "en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
        return isFrench ? text.replace(/^1 /, "1er ") : text;
    }
})(Relance || (Relance = {}));
/** Users and teams, and the roles of Relance that they hold. */
var Relance;
(function (Relance) {
    async function readHolders() {
        const users = await Relance.listRows("systemusers?$select=systemuserid,fullname,_businessunitid_value&$filter=isdisabled eq false&$orderby=fullname asc");
        const teams = await Relance.listRows("teams?$select=teamid,name,_businessunitid_value&$filter=teamtype ne 1&$orderby=name asc");
        return [...users.map((row) => holderOf(row, "systemuser", "fullname")), ...teams.map((row) => holderOf(row, "team", "name"))];
    }
    Relance.readHolders = readHolders;
    async function readRoleNames() {
        return Relance.distinct((await Relance.listRows("roles?$select=name&$filter=startswith(name,'Relance - ')")).map((row) => Relance.textOf(row, "name"))).sort();
    }
    Relance.readRoleNames = readRoleNames;
    /** Names of the roles of Relance that somebody holds directly. */
    async function rolesOf(holder) {
        const pairs = await Relance.listRows(`${pairSet(holder)}?$select=roleid&$filter=${holder.kind}id eq ${holder.id}`);
        const roles = await Relance.listEach("roles?$select=name&$filter=", "roleid", pairs.map((row) => Relance.textOf(row, "roleid")));
        return roles.map((row) => Relance.textOf(row, "name")).filter((name) => name.startsWith("Relance - ")).sort();
    }
    Relance.rolesOf = rolesOf;
    /** A role is held in the business unit of its holder: each unit has its own copy. */
    async function giveRole(holder, name) {
        await Relance.tie(`${address(holder)}/${association(holder)}`, `roles(${await roleId(holder, name)})`);
    }
    Relance.giveRole = giveRole;
    async function takeRole(holder, name) {
        await Relance.deleteRow(`${address(holder)}/${association(holder)}(${await roleId(holder, name)})/$ref`);
    }
    Relance.takeRole = takeRole;
    async function roleId(holder, name) {
        const rows = await Relance.listRows(`roles?$select=roleid&$filter=name eq ${Relance.quoted(name)} and _businessunitid_value eq ${holder.businessUnit}`);
        if (rows.length === 0) {
            throw new Relance.Refusal(404, name);
        }
        return Relance.textOf(rows[0], "roleid");
    }
    function holderOf(row, kind, name) {
        return { kind, id: Relance.textOf(row, `${kind}id`), name: Relance.textOf(row, name), businessUnit: Relance.textOf(row, "_businessunitid_value") };
    }
    function address(holder) {
        return `${holder.kind}s(${holder.id})`;
    }
    function association(holder) {
        return holder.kind === "team" ? "teamroles_association" : "systemuserroles_association";
    }
    function pairSet(holder) {
        return holder.kind === "team" ? "teamrolescollection" : "systemuserrolescollection";
    }
})(Relance || (Relance = {}));
/** The section with the green and red lines. */
var Relance;
(function (Relance) {
    const marks = { good: "✓", todo: "✕", unknown: "?" };
    function healthSection() {
        const part = Relance.section("health", "healthTitle", null);
        const line = Relance.status("health-status");
        const list = Relance.node("ul", "lines");
        const again = Relance.button("health-check", "checkAgain", false, () => refresh());
        part.append(again, line, list);
        const refresh = () => Relance.during([again], line, async () => {
            line.textContent = Relance.say("checking");
            const lines = await Relance.checkHealth(todayText());
            list.replaceChildren(...lines.map(lineNode));
            const [good, todo, unknown] = ["good", "todo", "unknown"].map((verdict) => lines.filter((one) => one.verdict === verdict).length);
            line.textContent = Relance.say("checked", good, todo, unknown);
        });
        return { part, refresh };
    }
    Relance.healthSection = healthSection;
    function lineNode(line) {
        const mark = Relance.node("span", "mark", marks[line.verdict]);
        mark.setAttribute("aria-hidden", "true");
        const item = Relance.node("li", `line ${line.verdict}`, mark, Relance.node("span", "verdict", Relance.say(line.verdict)), Relance.node("strong", "name", Relance.say(line.title)), Relance.node("span", "detail", line.detail));
        item.id = `health-${line.id}`;
        return item;
    }
    function todayText() {
        const now = new Date();
        const two = (number) => String(number).padStart(2, "0");
        return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    }
})(Relance || (Relance = {}));
/** The section that registers steps, images and custom APIs. */
var Relance;
(function (Relance) {
    const components = { step: "stepComponent", image: "imageComponent", api: "apiComponent" };
    function activationSection(changed) {
        const part = Relance.section("activate", "activateTitle", "activateLead");
        const line = Relance.status("activate-status");
        const drift = Relance.node("div", "drift");
        const show = Relance.button("activate-show", "activateShow", false, () => Relance.during(buttons, line, async () => present(await read(), line, drift)));
        const go = Relance.button("activate-go", "activate", true, () => Relance.during(buttons, line, async () => {
            await activate(line, drift);
            await changed();
        }));
        const buttons = [show, go];
        part.append(Relance.node("div", "bar", show, go), line, drift);
        return part;
    }
    Relance.activationSection = activationSection;
    async function read() {
        const definition = await Relance.readDefinition();
        const state = await Relance.readState(definition);
        if (state.packageVersion === null) {
            throw new Error(Relance.say("packageNone", definition.package));
        }
        const missing = Relance.missingFrom(definition, state);
        if (missing.length > 0) {
            throw new Error(Relance.say("mustImport", missing.join(", ")));
        }
        return Relance.planOf(definition, state);
    }
    function present(plan, line, drift) {
        const changes = Relance.changesOf(plan);
        line.textContent = changes.length === 0 ? Relance.say("asDefined") : Relance.say("changeSummary", Relance.countOf(plan, "create"), Relance.countOf(plan, "change"), Relance.countOf(plan, "remove"), Relance.countOf(plan, "same"));
        const rows = changes.map((change) => [Relance.say(change.kind), Relance.say(components[change.component], change.name), change.differences.map(differenceText).join("; ")]);
        drift.replaceChildren(...(rows.length === 0 ? [] : [Relance.table(line.textContent, [Relance.say("columnTodo"), Relance.say("columnWhat"), Relance.say("columnProperty")], rows)]));
    }
    function differenceText(one) {
        return `${one.property}: ${one.registered || Relance.say("emptyValue")} → ${one.defined || Relance.say("emptyValue")}`;
    }
    async function activate(line, drift) {
        const plan = await read();
        present(plan, line, drift);
        const count = Relance.changesOf(plan).length;
        let made = 0;
        try {
            await Relance.applyPlan(plan, () => (line.textContent = Relance.say("working", (made += 1), count)));
            line.textContent = count === 0 ? Relance.say("asDefined") : Relance.say("activated", count);
            drift.replaceChildren();
        }
        catch (refusal) {
            line.textContent = refusal instanceof Relance.ActivationFailure ? Relance.say("activateFailed", Relance.say(components[refusal.change.component], refusal.change.name), refusal.message) : Relance.say("failed", Relance.refusalText(refusal));
        }
    }
})(Relance || (Relance = {}));
/** The section that loads the starting configuration. */
var Relance;
(function (Relance) {
    async function configurationSection(changed) {
        const part = Relance.section("configuration", "configurationTitle", "configurationLead");
        const line = Relance.status("configuration-status");
        part.append(line);
        try {
            fill(part, line, await Relance.readConfiguration(), changed);
        }
        catch (refusal) {
            line.textContent = Relance.say("failed", Relance.refusalText(refusal));
        }
        return part;
    }
    Relance.configurationSection = configurationSection;
    function fill(part, line, rows, changed) {
        const nameOf = (row) => String(row.name[Relance.languageTag()]);
        const language = Relance.choice("configuration-language", "languageOfData", [["en", Relance.say("english")], ["fr", Relance.say("french")]], Relance.languageTag());
        const calendars = Relance.choice("configuration-calendar", "calendar", Relance.rowsOf(rows, "calendar").map((row) => [row.id, nameOf(row)]));
        const ticks = Relance.rowsOf(rows, "segment").map((row) => ({ row, ...Relance.tick(`segment-${row.id}`, nameOf(row), true) }));
        ticks.filter(({ row }) => Relance.catchesAll(row)).forEach(({ input }) => (input.disabled = true));
        const segments = Relance.node("fieldset", "group", Relance.node("legend", "legend", Relance.say("segments")), ...ticks.map(({ field }) => field));
        const result = Relance.node("div", "drift");
        const chosenNow = () => ({
            language: language.input.value,
            calendar: calendars.input.value,
            segments: ticks.filter(({ input }) => input.checked).map(({ row }) => row.id),
        });
        const replaced = () => Array.from(result.querySelectorAll("input:checked")).map((input) => input.id.replace("replace-", ""));
        const compare = async () => Relance.compareConfiguration(Relance.chosen(rows, chosenNow()), chosenNow());
        const show = Relance.button("configuration-show", "loadShow", false, () => Relance.during([show, go], line, async () => presentComparison(await compare(), line, result)));
        const go = Relance.button("configuration-go", "load", true, () => Relance.during([show, go], line, async () => {
            await load(await compare(), chosenNow(), replaced(), line, result);
            await changed();
        }));
        part.append(Relance.node("div", "fields", language.field, calendars.field), segments, Relance.node("div", "bar", show, go), line, result);
    }
    function presentComparison(compared, line, result) {
        const different = compared.filter((one) => one.kind === "different");
        line.textContent = Relance.say("loadSummary", compared.filter((one) => one.kind === "create").length, different.length, compared.filter((one) => one.kind === "same" || one.kind === "kept").length);
        if (different.length === 0) {
            result.replaceChildren();
            return;
        }
        const ticks = different.map((one) => Relance.tick(`replace-${one.id}`, `${one.row.name[Relance.languageTag()]} (${one.row.table})`, false).field);
        const rows = different.reduce((all, one) => [...all, ...one.differences.map((difference) => [String(one.row.name[Relance.languageTag()]), difference.property, shown(difference.registered), shown(difference.defined)])], []);
        result.replaceChildren(Relance.node("fieldset", "group", Relance.node("legend", "legend", Relance.say("differ", different.length)), ...ticks), Relance.table(Relance.say("loadSummary", 0, different.length, 0), [Relance.say("columnWhat"), Relance.say("columnProperty"), Relance.say("columnHere"), Relance.say("columnShipped")], rows));
    }
    // A text can be a page long.
    function shown(text) {
        const longest = 120;
        return text === "" ? Relance.say("emptyValue") : text.length > longest ? `${text.slice(0, longest)}…` : text;
    }
    async function load(compared, choice, replace, line, result) {
        const created = compared.filter((one) => one.kind === "create").length;
        const replaced = compared.filter((one) => one.kind === "different" && replace.includes(one.id)).length;
        let made = 0;
        try {
            await Relance.loadConfiguration(compared, choice, replace, () => (line.textContent = Relance.say("working", (made += 1), created + replaced)));
        }
        catch (refusal) {
            line.textContent = refusal instanceof Relance.LoadFailure ? Relance.say("loadFailed", `${refusal.row.name[Relance.languageTag()]} (${refusal.row.table})`, refusal.message) : Relance.say("failed", Relance.refusalText(refusal));
            return;
        }
        presentComparison(compared.filter((one) => one.kind === "different" && !replace.includes(one.id)), line, result);
        line.textContent = Relance.say("loaded", created, replaced, compared.length - created - replaced);
    }
})(Relance || (Relance = {}));
/** The section that gives roles to users and teams. */
var Relance;
(function (Relance) {
    async function rolesSection(changed) {
        const part = Relance.section("roles", "rolesTitle", "rolesLead");
        const line = Relance.status("roles-status");
        part.append(line);
        try {
            fillRoles(part, line, await Relance.readHolders(), await Relance.readRoleNames(), changed);
        }
        catch (refusal) {
            line.textContent = Relance.say("failed", Relance.refusalText(refusal));
        }
        return part;
    }
    Relance.rolesSection = rolesSection;
    function fillRoles(part, line, holders, roles, changed) {
        const who = Relance.choice("roles-holder", "userOrTeam", holders.map((one) => [one.id, one.name]));
        const what = Relance.choice("roles-role", "role", roles.map((name) => [name, name]));
        const holder = () => holders.find((one) => one.id === who.input.value);
        const has = async () => Relance.say("roleHas", holder().name, (await Relance.rolesOf(holder())).join(", ") || Relance.say("roleNone"));
        const change = (work, said) => () => Relance.during([give, take], line, async () => {
            const one = holder();
            const name = what.input.value;
            if ((await Relance.rolesOf(one)).includes(name) !== (said === "roleGiven")) {
                await work(one, name);
            }
            line.textContent = `${Relance.say(said, one.name, name)} ${await has()}`;
            await changed();
        });
        const give = Relance.button("roles-give", "assign", true, change(Relance.giveRole, "roleGiven"));
        const take = Relance.button("roles-take", "removeRole", false, change(Relance.takeRole, "roleTaken"));
        who.input.addEventListener("change", () => void Relance.during([give, take], line, async () => void (line.textContent = await has())));
        part.append(Relance.node("div", "fields", who.field, what.field), Relance.node("div", "bar", take, give), line);
    }
})(Relance || (Relance = {}));
/** The section that sends a made-up reminder to the person who sits before the page. */
var Relance;
(function (Relance) {
    const textNames = ["courtesy", "reminder-1", "reminder-2", "reminder-3", "formal-notice"];
    function testSection() {
        const part = Relance.section("test", "testTitle", "testLead");
        const line = Relance.status("test-status");
        const text = Relance.choice("test-text", "text", textNames.map((name) => [name, name]), "reminder-1");
        const language = Relance.choice("test-language", "language", [["en", Relance.say("english")], ["fr", Relance.say("french")]], Relance.languageTag());
        const draft = Relance.tick("test-draft", Relance.say("draft"), false);
        const send = Relance.button("test-send", "send", true, () => Relance.during([send], line, async () => {
            const answer = await Relance.invoke("relance_SendTest", { TextName: text.input.value, Language: language.input.value, Draft: draft.input.checked });
            const subject = Relance.textOf(answer, "Subject");
            line.textContent = answer.Sent === true ? Relance.say("sent", subject) : Relance.say("sentNot", subject);
        }));
        part.append(Relance.node("div", "fields", text.field, language.field), draft.field, Relance.node("div", "bar", send), line);
        return part;
    }
    Relance.testSection = testSection;
})(Relance || (Relance = {}));
/** The Setup page: health, activation, configuration, roles, a test. */
var Relance;
(function (Relance) {
    async function startSetup() {
        Relance.speak(await Relance.languageOfUser());
        document.documentElement.lang = Relance.languageTag();
        document.title = Relance.say("pageTitle");
        const health = Relance.healthSection();
        const main = Relance.node("main", "main-part", Relance.node("h1", "heading", Relance.say("pageTitle")), Relance.node("p", "lead", Relance.say("pageLead")), health.part, Relance.activationSection(health.refresh));
        document.body.append(main);
        await health.refresh();
        main.append(await Relance.configurationSection(health.refresh), await Relance.rolesSection(health.refresh), Relance.testSection());
        main.dataset.ready = "true";
    }
    Relance.startSetup = startSetup;
})(Relance || (Relance = {}));
/** Apart, so that tests can load everything else without a page. */
var Relance;
(function (Relance) {
    if (typeof document !== "undefined") {
        void Relance.startSetup();
    }
})(Relance || (Relance = {}));
