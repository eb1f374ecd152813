"use strict";
/** The words that commands say, in English and French. */
var Relance;
(function (Relance) {
    const texts = {
        acceptPlan: ["The debtor agreed to this plan. Put it in force today?", "Le débiteur a accepté cet échéancier. Le mettre en vigueur aujourd’hui\u00a0?"],
        accrued: ["The claims are up to date.", "Les créances accessoires sont à jour."],
        amount: ["Amount", "Montant"],
        applyProposal: ["Write this limit and these terms on the account?", "Inscrire cette limite et ces conditions sur le compte\u00a0?"],
        approved: ["{0} reminder(s) approved", "{0} relance(s) approuvée(s)"],
        approveWriteOff: ["Write this amount off?", "Passer ce montant en perte\u00a0?"],
        cancel: ["Cancel", "Annuler"],
        cancelDispute: ["Cancel the dispute", "Annuler le litige"],
        cancelPlan: ["Cancel the plan", "Annuler l’échéancier"],
        cancelPromise: ["Cancel the promise", "Annuler la promesse"],
        cause: ["Cause", "Cause"],
        checkClean: ["The configuration has no finding.", "La configuration ne présente aucune anomalie."],
        checkTitle: ["Check of the configuration", "Contrôle du paramétrage"],
        chooseOutcome: ["Choose the outcome first.", "Choisissez d’abord l’issue."],
        closeHandover: ["Close this case?", "Clore ce dossier\u00a0?"],
        copied: ["A draft was made with the same settings and steps.", "Un brouillon a été créé avec les mêmes réglages et étapes."],
        day: ["Day", "Date"],
        demandToday: ["Ask for these claims today? They then no longer move. With No they are only brought up to date.", "Réclamer ces créances accessoires dès aujourd’hui\u00a0? Elles ne bougent alors plus. Avec Non, elles sont seulement mises à jour."],
        evaluated: ["{0} debtor(s) evaluated", "{0} débiteur(s) évalué(s)"],
        failed: ["{0} refused:", "{0} refus\u00a0:"],
        finished: ["Done.", "C’est fait."],
        firstDueOn: ["First instalment on", "Première échéance le"],
        handedOver: ["The invoices are handed over.", "Les factures sont transmises."],
        handOver: ["Hand over to {0}? Our own messages about these invoices stop.", "Transmettre à {0}\u00a0? Nos propres messages sur ces factures s’arrêtent."],
        hold: ["Place a hold", "Bloquer"],
        holdPlaced: ["The debtor is on hold.", "Le débiteur est bloqué."],
        holdReleased: ["The hold is released.", "Le blocage est levé."],
        instalment: ["Instalment", "Échéance"],
        instalmentAdd: ["Add an instalment", "Ajouter une échéance"],
        instalmentCount: ["Number of instalments", "Nombre d’échéances"],
        instalmentRemove: ["Remove", "Retirer"],
        interest: ["Interest statement", "Décompte des pénalités"],
        monthlyReport: ["Monthly report", "Rapport mensuel"],
        no: ["No", "Non"],
        noDebtor: ["No account stands behind the customer of this invoice.", "Aucun compte ne se trouve derrière le client de cette facture."],
        notes: ["Notes", "Notes"],
        noticeDates: ["Dates of the registered letter", "Dates de la lettre recommandée"],
        ok: ["OK", "OK"],
        oneDebtor: ["Choose invoices of one debtor.", "Choisissez des factures d’un seul débiteur."],
        openCustomer: ["Proposal for this customer", "Proposition pour ce client"],
        paidOutOn: ["Paid out to us on", "Reversé le"],
        paidTo: ["Paid to", "Payé à"],
        paidToAgency: ["The agency", "L’intervenant"],
        paidToUs: ["Us", "Nous"],
        pause: ["Pause", "Suspendre"],
        paused: ["{0} invoice(s) paused", "{0} facture(s) suspendue(s)"],
        plan: ["Propose a payment plan", "Proposer un échéancier"],
        planProposed: ["The plan is proposed. It suspends nothing until the debtor accepts.", "L’échéancier est proposé. Il ne suspend rien avant l’accord du débiteur."],
        presentedOn: ["Presented on", "Présentée le"],
        preview: ["What would happen today", "Ce qui se passerait aujourd’hui"],
        previewPublication: ["What publishing this version would change", "Ce que changerait la publication de cette version"],
        promise: ["Record a promise", "Enregistrer une promesse"],
        promiseRecorded: ["The promise is recorded.", "La promesse est enregistrée."],
        proofNumber: ["Number of the letter", "Numéro de la lettre"],
        publish: ["Publish this version now?", "Publier cette version maintenant\u00a0?"],
        published: ["The version is published.", "La version est publiée."],
        reason: ["Reason", "Motif"],
        recall: ["Recall the case", "Rappeler le dossier"],
        receivedOn: ["Received on", "Reçue le"],
        recovery: ["Record a recovery", "Enregistrer un recouvrement"],
        reinstate: ["Reinstate the claim", "Rétablir la créance accessoire"],
        reject: ["Reject the reminder", "Rejeter la relance"],
        rejected: ["{0} reminder(s) rejected", "{0} relance(s) rejetée(s)"],
        rejectWriteOff: ["Reject the write-off", "Rejeter le passage en perte"],
        release: ["Release the hold", "Lever le blocage"],
        report: ["Report of the agency", "Compte rendu de l’intervenant"],
        reportState: ["The case is now", "Le dossier est désormais"],
        reportText: ["What the agency reports", "Ce que l’intervenant rapporte"],
        reschedule: ["Reschedule the plan", "Rééchelonner"],
        resolved: ["The dispute is resolved.", "Le litige est résolu."],
        resume: ["End this pause today?", "Mettre fin à cette suspension aujourd’hui\u00a0?"],
        resumed: ["{0} pause(s) ended", "{0} suspension(s) levée(s)"],
        returnedOn: ["Returned on", "Retournée le"],
        returnReason: ["Reason of the return", "Motif du retour"],
        reverseClaim: ["Reverse the claim", "Annuler la créance accessoire"],
        reverseWriteOff: ["Reverse the write-off", "Annuler le passage en perte"],
        risk: ["Risk of the debtor", "Risque du débiteur"],
        routes: ["What can follow", "Suites possibles"],
        run: ["Start the dunning run of today?", "Lancer le traitement de relance d’aujourd’hui\u00a0?"],
        runStarted: ["The run has started for {0} debtor(s).", "Le traitement est lancé pour {0} débiteur(s)."],
        sendTerms: ["Send the payment terms to this customer now?", "Envoyer maintenant ses conditions de règlement à ce client\u00a0?"],
        sendTest: ["Send a made-up reminder with this text to yourself?", "Vous envoyer une relance fictive avec ce texte\u00a0?"],
        sentOn: ["Sent on", "Envoyée le"],
        snapshot: ["Take the figures of the last month that has ended?", "Calculer les indicateurs du dernier mois écoulé\u00a0?"],
        snapshotTaken: ["{0} set(s) of figures, {1} recommendation(s).", "{0} jeu(x) d’indicateurs, {1} recommandation(s)."],
        tellDebtor: ["Write this to the debtor as well, by e-mail or letter?", "L’écrire aussi au débiteur, par courriel ou par lettre\u00a0?"],
        testSent: ["The test “{0}” is on its way to you.", "Le test «\u00a0{0}\u00a0» vous est envoyé."],
        untilOn: ["Until (last day)", "Jusqu’au (inclus)"],
        waive: ["Waive the claim", "Renoncer à la créance accessoire"],
        waived: ["{0} claim(s) waived", "{0} créance(s) accessoire(s) abandonnée(s)"],
        why: ["Why", "Pourquoi"],
        working: ["One moment…", "Un instant…"],
        writeOff: ["Propose a write-off", "Proposer un passage en perte"],
        writeOffProposed: ["The write-off is proposed. The balance stays until somebody approves it.", "Le passage en perte est proposé. Le solde demeure jusqu’à son approbation."],
        writeOffsApproved: ["{0} write-off(s) approved", "{0} passage(s) en perte approuvé(s)"],
        written: ["Written by e-mail.", "Envoyé par courriel."],
        writtenLetter: ["The letter is ready to be posted.", "La lettre est prête à poster."],
        yes: ["Yes", "Oui"],
    };
    const french = 1036;
    /** French for 1036, English for every other language. */
    function text(key, languageId, ...values) {
        const pattern = texts[key][languageId === french ? 1 : 0];
        return values.reduce((filled, value, index) => filled.split(`{${index}}`).join(String(value)), pattern);
    }
    Relance.text = text;
    /** Keys of every text, in order. */
    Relance.textKeys = Object.keys(texts);
})(Relance || (Relance = {}));
/** What a command asks the user, and what comes back: the contract between the commands and the page that asks. */
var Relance;
(function (Relance) {
    /** Where the answer to the question of a key lies in the session's storage, which the dialog shares with the app. */
    function answerKey(questionKey) {
        return `${questionKey}.answer`;
    }
    Relance.answerKey = answerKey;
})(Relance || (Relance = {}));
/** Values of the solution's choices that a dialog offers, in English and French; a test compares them with the solution. */
var Relance;
(function (Relance) {
    const choices = {
        relance_handoverstate: [
            [271930001, "In progress", "En cours"],
            [271930003, "Returned", "Rendu"],
        ],
        relance_letterreturn: [
            [271930000, "Unclaimed", "Non réclamée"],
            [271930001, "Refused", "Refusée"],
            [271930002, "Wrong address", "Adresse erronée"],
        ],
        relance_writeoffcause: [
            [271930000, "Irrecoverable", "Irrécouvrable"],
            [271930001, "Insolvency", "Insolvabilité"],
            [271930002, "Limitation passed", "Prescription acquise"],
            [271930003, "Small balance", "Petit solde"],
            [271930004, "Settlement", "Transaction"],
            [271930005, "Other", "Autre"],
        ],
    };
    /** French for 1036, English for every other language. */
    function optionsOf(choice, languageId) {
        return choices[choice].map(([value, english, french]) => ({ value: String(value), label: languageId === 1036 ? french : english }));
    }
    Relance.optionsOf = optionsOf;
    /** Names of the choices, in order. */
    Relance.choiceKeys = Object.keys(choices);
})(Relance || (Relance = {}));
/** The questions that commands ask. */
var Relance;
(function (Relance) {
    const instalments = 12;
    const reasonLength = 500;
    function reasonQuestion(title, languageId) {
        const reason = { name: "reason", label: Relance.text("reason", languageId), kind: "line", required: true, maximumLength: reasonLength };
        return { ...frame(title, languageId), fields: [reason] };
    }
    Relance.reasonQuestion = reasonQuestion;
    /** @param amount Offered as the amount of the first instalment; the day is left empty, a promise names its own. */
    function promiseQuestion(amount, languageId) {
        const day = { name: "dueOn", label: Relance.text("day", languageId), kind: "day", required: true };
        const money = {
            name: "amount",
            label: Relance.text("amount", languageId),
            kind: "amount",
            required: true,
            ...offered(amount),
        };
        return {
            ...frame("promise", languageId),
            rows: {
                label: Relance.text("instalment", languageId),
                add: Relance.text("instalmentAdd", languageId),
                remove: Relance.text("instalmentRemove", languageId),
                maximum: instalments,
                fields: [day, money],
            },
            fields: [{ name: "notes", label: Relance.text("notes", languageId), kind: "lines", required: false, maximumLength: 4000 }],
        };
    }
    Relance.promiseQuestion = promiseQuestion;
    /** A plan by its number of instalments; the engine cuts what is owed to the cent. */
    function planQuestion(title, languageId) {
        return {
            ...frame(title, languageId),
            fields: [
                { name: "count", label: Relance.text("instalmentCount", languageId), kind: "count", required: true },
                { name: "firstDueOn", label: Relance.text("firstDueOn", languageId), kind: "day", required: true },
                { name: "notes", label: Relance.text("notes", languageId), kind: "lines", required: false, maximumLength: 4000 },
            ],
        };
    }
    Relance.planQuestion = planQuestion;
    /** The days on which a registered letter was seen, as far as they are known. */
    function noticeQuestion(languageId) {
        const day = (name, label) => ({ name, label: Relance.text(label, languageId), kind: "day", required: false });
        return {
            ...frame("noticeDates", languageId),
            fields: [
                day("SentOn", "sentOn"),
                { name: "ProofNumber", label: Relance.text("proofNumber", languageId), kind: "line", required: false, maximumLength: 100 },
                day("PresentedOn", "presentedOn"),
                day("ReceivedOn", "receivedOn"),
                day("ReturnedOn", "returnedOn"),
                { name: "ReturnReason", label: Relance.text("returnReason", languageId), kind: "choice", required: false, options: Relance.optionsOf("relance_letterreturn", languageId) },
            ],
        };
    }
    Relance.noticeQuestion = noticeQuestion;
    function reportQuestion(languageId) {
        return {
            ...frame("report", languageId),
            fields: [
                { name: "report", label: Relance.text("reportText", languageId), kind: "lines", required: true, maximumLength: 4000 },
                { name: "state", label: Relance.text("reportState", languageId), kind: "choice", required: false, options: Relance.optionsOf("relance_handoverstate", languageId) },
            ],
        };
    }
    Relance.reportQuestion = reportQuestion;
    /** @param openBalance Offered as the amount: the whole of what is still owed. */
    function writeOffQuestion(openBalance, languageId) {
        return {
            ...frame("writeOff", languageId),
            fields: [
                { name: "amount", label: Relance.text("amount", languageId), kind: "amount", required: true, ...offered(openBalance) },
                { name: "cause", label: Relance.text("cause", languageId), kind: "choice", required: true, options: Relance.optionsOf("relance_writeoffcause", languageId) },
                { name: "reason", label: Relance.text("reason", languageId), kind: "lines", required: true, maximumLength: reasonLength },
            ],
        };
    }
    Relance.writeOffQuestion = writeOffQuestion;
    function pauseQuestion(languageId) {
        return {
            ...frame("pause", languageId),
            fields: [
                { name: "untilOn", label: Relance.text("untilOn", languageId), kind: "day", required: true },
                { name: "reason", label: Relance.text("reason", languageId), kind: "line", required: true, maximumLength: reasonLength },
            ],
        };
    }
    Relance.pauseQuestion = pauseQuestion;
    function recoveryQuestion(languageId) {
        return {
            ...frame("recovery", languageId),
            fields: [
                { name: "amount", label: Relance.text("amount", languageId), kind: "amount", required: true },
                { name: "receivedOn", label: Relance.text("receivedOn", languageId), kind: "day", required: true },
                {
                    name: "paidTo",
                    label: Relance.text("paidTo", languageId),
                    kind: "choice",
                    required: true,
                    value: "agency",
                    options: [
                        { value: "agency", label: Relance.text("paidToAgency", languageId) },
                        { value: "us", label: Relance.text("paidToUs", languageId) },
                    ],
                },
                { name: "paidOutOn", label: Relance.text("paidOutOn", languageId), kind: "day", required: false },
            ],
        };
    }
    Relance.recoveryQuestion = recoveryQuestion;
    /** The parameter Instalments of relance_RecordPromise. */
    function instalmentsJson(answer) {
        return JSON.stringify(answer.rows.map((row) => ({ dueOn: row.dueOn, amount: Number(row.amount) })));
    }
    Relance.instalmentsJson = instalmentsJson;
    function offered(amount) {
        return amount !== null && amount > 0 ? { value: amount.toFixed(2) } : {};
    }
    function frame(title, languageId) {
        return {
            title: Relance.text(title, languageId),
            language: languageId === 1036 ? "fr" : "en",
            ok: Relance.text("ok", languageId),
            cancel: Relance.text("cancel", languageId),
            fields: [],
        };
    }
})(Relance || (Relance = {}));
/** When a command makes sense. The server decides again: these rules only spare the user a refusal. */
var Relance;
(function (Relance) {
    const optionBase = 271930000;
    const proposed = optionBase;
    const disputeOpen = optionBase;
    const holdActive = optionBase;
    function isProposed(reminderState) {
        return reminderState === proposed;
    }
    Relance.isProposed = isProposed;
    function isOpenDispute(disputeState) {
        return disputeState === disputeOpen;
    }
    Relance.isOpenDispute = isOpenDispute;
    function isActiveHold(holdState) {
        return holdState === holdActive;
    }
    Relance.isActiveHold = isActiveHold;
    /** @param current The hold in force; undefined when the form does not show it, and nobody can tell. */
    function mayPlaceHold(current) {
        return current === undefined || current === null;
    }
    Relance.mayPlaceHold = mayPlaceHold;
    /** @param current The hold in force; undefined when the form does not show it, and nobody can tell. */
    function mayReleaseHold(current) {
        return current !== null;
    }
    Relance.mayReleaseHold = mayReleaseHold;
})(Relance || (Relance = {}));
/** Requests to the custom APIs as Xrm.WebApi.online.execute takes them. */
var Relance;
(function (Relance) {
    const primitive = 1;
    const entity = 5;
    const action = 0;
    function apiRequest(name, parameters) {
        const values = {};
        const parameterTypes = {};
        for (const key of Object.keys(parameters)) {
            values[key] = valueOf(parameters[key]);
            parameterTypes[key] = typeOf(parameters[key]);
        }
        return {
            ...values,
            getMetadata: () => ({ boundParameter: null, operationName: name, operationType: action, parameterTypes }),
        };
    }
    Relance.apiRequest = apiRequest;
    function row(table, id) {
        return { type: "row", value: { table, id: plainId(id) } };
    }
    Relance.row = row;
    /** Without braces, in lower case. */
    function plainId(id) {
        return id.replace(/[{}]/g, "").toLowerCase();
    }
    Relance.plainId = plainId;
    function valueOf(parameter) {
        return parameter.type === "row"
            ? { "@odata.type": `Microsoft.Dynamics.CRM.${parameter.value.table}`, [`${parameter.value.table}id`]: parameter.value.id }
            : parameter.type === "day"
                ? `${parameter.value}T00:00:00Z`
                : parameter.value;
    }
    function typeOf(parameter) {
        switch (parameter.type) {
            case "row":
                return { typeName: `mscrm.${parameter.value.table}`, structuralProperty: entity };
            case "text":
                return { typeName: "Edm.String", structuralProperty: primitive };
            case "flag":
                return { typeName: "Edm.Boolean", structuralProperty: primitive };
            case "day":
                return { typeName: "Edm.DateTimeOffset", structuralProperty: primitive };
            case "money":
                return { typeName: "Edm.Decimal", structuralProperty: primitive };
            default:
                return { typeName: "Edm.Int32", structuralProperty: primitive };
        }
    }
})(Relance || (Relance = {}));
/** What commands do with the client: call, ask, tell, refresh. */
var Relance;
(function (Relance) {
    const notice = "relance.notice";
    const longDialog = { width: 640, height: 420 };
    const questionPage = "relance_/pages/ask.html";
    let questions = 0;
    function languageId() {
        return Xrm.Utility.getGlobalContext().userSettings.languageId;
    }
    Relance.languageId = languageId;
    async function call(api, parameters) {
        const response = await Xrm.WebApi.online.execute(Relance.apiRequest(api, parameters));
        return response.status === 204 ? {} : (await response.json());
    }
    Relance.call = call;
    /** Runs a command: a refusal of the server is shown as the server words it. */
    async function attempt(work) {
        try {
            await work();
        }
        catch (refusal) {
            await Xrm.Navigation.openErrorDialog({ message: messageOf(refusal) });
        }
    }
    Relance.attempt = attempt;
    async function whileWaiting(work) {
        Xrm.Utility.showProgressIndicator(Relance.text("working", languageId()));
        try {
            return await work();
        }
        finally {
            Xrm.Utility.closeProgressIndicator();
        }
    }
    Relance.whileWaiting = whileWaiting;
    /** @returns What the user answered; null when the dialog was left. */
    async function ask(question) {
        questions += 1;
        const key = `relance.question.${Date.now()}.${questions}`;
        sessionStorage.setItem(key, JSON.stringify(question));
        try {
            await Xrm.Navigation.navigateTo({ pageType: "webresource", webresourceName: questionPage, data: key }, { target: 2, position: 1, width: { value: 520, unit: "px" }, height: { value: question.rows || question.fields.length > 2 ? 520 : 320, unit: "px" }, title: question.title });
            const answer = sessionStorage.getItem(Relance.answerKey(key));
            return answer === null ? null : JSON.parse(answer);
        }
        finally {
            sessionStorage.removeItem(key);
            sessionStorage.removeItem(Relance.answerKey(key));
        }
    }
    Relance.ask = ask;
    async function show(title, words) {
        await Xrm.Navigation.openAlertDialog({ title, text: words }, longDialog);
    }
    Relance.show = show;
    /** @param title Where the words are long and need one. */
    async function confirmed(words, title) {
        const question = title === undefined ? Xrm.Navigation.openConfirmDialog({ text: words }) : Xrm.Navigation.openConfirmDialog({ title, text: words }, longDialog);
        return (await question).confirmed;
    }
    Relance.confirmed = confirmed;
    /** A question that can be answered with no as well as with yes. */
    async function agreed(words) {
        const language = languageId();
        return (await Xrm.Navigation.openConfirmDialog({ text: words, confirmButtonLabel: Relance.text("yes", language), cancelButtonLabel: Relance.text("no", language) })).confirmed;
    }
    Relance.agreed = agreed;
    /** Hands a page to the user as a file. */
    async function openPage(fileName, title, html) {
        await openFile(fileName, "text/html", btoa(unescape(encodeURIComponent(wholePage(html, Relance.text(title, languageId()), languageId())))));
    }
    Relance.openPage = openPage;
    /** A part of a page becomes a whole one: a browser that opens it from a file must know its language and its letters. */
    function wholePage(html, title, language) {
        return /^\s*<!doctype/i.test(html)
            ? html
            : `<!DOCTYPE html><html lang="${language === 1036 ? "fr" : "en"}"><head><meta charset="utf-8"><title>${title}</title></head><body style="margin:24px;font-family:Segoe UI,system-ui,sans-serif">${html}</body></html>`;
    }
    Relance.wholePage = wholePage;
    /** @param content In base64. */
    async function openFile(fileName, mimeType, content) {
        const padding = content.length - content.replace(/=+$/, "").length;
        await Xrm.Navigation.openFile({ fileContent: content, fileName, fileSize: (content.length * 3) / 4 - padding, mimeType });
    }
    Relance.openFile = openFile;
    /** Shows the row as it is now, and says what was done. */
    async function done(form, words) {
        await form.data.refresh(false);
        form.ui.setFormNotification(words, "INFO", notice);
    }
    Relance.done = done;
    /** Does the same to each row, one after the other, and says how many went through and what was refused. */
    async function forEach(grid, ids, said, work) {
        const refusals = [];
        await whileWaiting(async () => {
            for (const id of ids) {
                try {
                    await work(id);
                }
                catch (refusal) {
                    refusals.push(messageOf(refusal));
                }
            }
        });
        grid.refresh();
        await show("Relance", outcome(said, ids.length, refusals, languageId()));
    }
    Relance.forEach = forEach;
    /** What is said after several rows: each refusal once. */
    function outcome(said, count, refusals, language) {
        const lines = [Relance.text(said, language, count - refusals.length)];
        if (refusals.length > 0) {
            lines.push(Relance.text("failed", language, refusals.length), ...Array.from(new Set(refusals)));
        }
        return lines.join("\n");
    }
    Relance.outcome = outcome;
    function valueOfAttribute(form, column) {
        const attribute = form.getAttribute(column);
        return attribute === null || attribute === undefined ? undefined : attribute.getValue();
    }
    Relance.valueOfAttribute = valueOfAttribute;
    /** The row that a lookup of the form names; null when it is empty or not shown. */
    function lookup(form, column) {
        const values = valueOfAttribute(form, column);
        return values && values.length > 0 ? { table: values[0].entityType, id: Relance.plainId(values[0].id) } : null;
    }
    Relance.lookup = lookup;
    function thisRow(form) {
        return { table: form.data.entity.getEntityName(), id: Relance.plainId(form.data.entity.getId()) };
    }
    Relance.thisRow = thisRow;
    function messageOf(refusal) {
        return refusal !== null && typeof refusal === "object" && "message" in refusal ? String(refusal.message) : String(refusal);
    }
})(Relance || (Relance = {}));
/** Commands on a debtor; on an invoice they take the debtor of the invoice. */
var Relance;
(function (Relance) {
    function evaluate(form) {
        return Relance.attempt(async () => {
            var _a;
            const debtor = await debtorOf(form);
            const result = await Relance.whileWaiting(() => Relance.call("relance_EvaluateDebtor", { Debtor: Relance.row("account", debtor) }));
            await Relance.done(form, String((_a = result.Summary) !== null && _a !== void 0 ? _a : ""));
        });
    }
    Relance.evaluate = evaluate;
    function evaluateSelected(grid, ids) {
        return Relance.attempt(() => Relance.forEach(grid, ids, "evaluated", (id) => Relance.call("relance_EvaluateDebtor", { Debtor: Relance.row("account", id) })));
    }
    Relance.evaluateSelected = evaluateSelected;
    function preview(form) {
        return Relance.attempt(async () => {
            var _a;
            const debtor = await debtorOf(form);
            const result = await Relance.whileWaiting(() => Relance.call("relance_PreviewDebtor", { Debtor: Relance.row("account", debtor) }));
            await Relance.show(Relance.text("preview", Relance.languageId()), String((_a = result.Summary) !== null && _a !== void 0 ? _a : ""));
        });
    }
    Relance.preview = preview;
    function placeHold(form) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.reasonQuestion("hold", Relance.languageId()));
            if (answer !== null) {
                const debtor = await debtorOf(form);
                await Relance.whileWaiting(() => Relance.call("relance_PlaceHold", { Debtor: Relance.row("account", debtor), Reason: { type: "text", value: answer.values.reason } }));
                await Relance.done(form, Relance.text("holdPlaced", Relance.languageId()));
            }
        });
    }
    Relance.placeHold = placeHold;
    /** Says first what would happen, and releases only then. */
    function releaseHold(form) {
        return Relance.attempt(async () => {
            var _a, _b;
            const answer = await Relance.ask(Relance.reasonQuestion("release", Relance.languageId()));
            if (answer === null) {
                return;
            }
            const parameters = { Debtor: Relance.row("account", await debtorOf(form)), Reason: { type: "text", value: answer.values.reason } };
            const rehearsal = await Relance.whileWaiting(() => Relance.call("relance_ReleaseHold", { ...parameters, Rehearse: { type: "flag", value: true } }));
            if (await Relance.confirmed(String((_a = rehearsal.Explanation) !== null && _a !== void 0 ? _a : ""))) {
                const result = await Relance.whileWaiting(() => Relance.call("relance_ReleaseHold", parameters));
                await Relance.done(form, result.Released === true ? Relance.text("holdReleased", Relance.languageId()) : String((_b = result.Explanation) !== null && _b !== void 0 ? _b : ""));
            }
        });
    }
    Relance.releaseHold = releaseHold;
    function canPlaceHold(form) {
        return Relance.mayPlaceHold(currentHold(form));
    }
    Relance.canPlaceHold = canPlaceHold;
    function canReleaseHold(form) {
        var _a;
        return form.data.entity.getEntityName() === "relance_credithold"
            ? Relance.isActiveHold((_a = Relance.valueOfAttribute(form, "relance_state")) !== null && _a !== void 0 ? _a : null)
            : Relance.mayReleaseHold(currentHold(form));
    }
    Relance.canReleaseHold = canReleaseHold;
    /** @returns Id of the account that the form is about. */
    async function debtorOf(form) {
        const here = Relance.thisRow(form);
        return here.table === "account" ? here.id : debtorAbove(Relance.lookup(form, here.table === "invoice" ? "customerid" : "relance_accountid"));
    }
    Relance.debtorOf = debtorOf;
    /** The customer itself, or the account above a contact, as the engine has it; a contact without an account is no debtor. */
    async function debtorAbove(customer) {
        if (customer !== null && customer.table === "account") {
            return customer.id;
        }
        const parent = "_parentcustomerid_value";
        const contact = customer === null ? {} : await Xrm.WebApi.retrieveRecord("contact", customer.id, `?$select=${parent}`);
        if (contact[tableOf(parent)] !== "account") {
            throw new Error(Relance.text("noDebtor", Relance.languageId()));
        }
        return Relance.plainId(String(contact[parent]));
    }
    Relance.debtorAbove = debtorAbove;
    /** Name of the annotation with the table that a lookup's value belongs to. */
    function tableOf(lookupValue) {
        return `${lookupValue}@Microsoft.Dynamics.CRM.lookuplogicalname`;
    }
    Relance.tableOf = tableOf;
    function currentHold(form) {
        const hold = Relance.valueOfAttribute(form, "relance_currentholdid");
        return hold === undefined || hold === null ? hold : hold[0].id;
    }
})(Relance || (Relance = {}));
/** Commands on invoices. */
var Relance;
(function (Relance) {
    function explain(form) {
        return explainInvoice(Relance.thisRow(form).id);
    }
    Relance.explain = explain;
    function explainSelected(ids) {
        return explainInvoice(ids[0]);
    }
    Relance.explainSelected = explainSelected;
    /** Opens the quick create of a dispute of this invoice. */
    function dispute(form) {
        return Relance.attempt(() => Relance.quickCreate(form, "relance_dispute"));
    }
    Relance.dispute = dispute;
    function explainInvoice(id) {
        return Relance.attempt(async () => {
            var _a;
            const language = { type: "text", value: Relance.languageId() === 1036 ? "fr" : "en" };
            const result = await Relance.whileWaiting(() => Relance.call("relance_ExplainInvoice", { Invoice: Relance.row("invoice", id), Language: language }));
            await Relance.show(Relance.text("why", Relance.languageId()), String((_a = result.Explanation) !== null && _a !== void 0 ? _a : ""));
        });
    }
})(Relance || (Relance = {}));
/** Invoices chosen in a list. */
var Relance;
(function (Relance) {
    /** The chosen invoices and their one debtor; invoices of several debtors are refused. */
    async function chosenInvoices(ids) {
        const rows = await Relance.whileWaiting(() => Promise.all(ids.map((id) => Xrm.WebApi.retrieveRecord("invoice", Relance.plainId(id), "?$select=_customerid_value,relance_openbalance"))));
        const debtors = new Set(await Promise.all(rows.map((invoice) => Relance.debtorAbove(customerOf(invoice)))));
        if (debtors.size !== 1) {
            throw new Error(Relance.text("oneDebtor", Relance.languageId()));
        }
        const amount = rows.reduce((sum, invoice) => { var _a; return sum + Number((_a = invoice.relance_openbalance) !== null && _a !== void 0 ? _a : 0); }, 0);
        return { debtor: Array.from(debtors)[0], invoices: ids.map(Relance.plainId), amount };
    }
    Relance.chosenInvoices = chosenInvoices;
    function customerOf(invoice) {
        const customer = "_customerid_value";
        return { table: String(invoice[Relance.tableOf(customer)]), id: Relance.plainId(String(invoice[customer])) };
    }
})(Relance || (Relance = {}));
/** Commands on reminders that wait for a decision. */
var Relance;
(function (Relance) {
    function approve(form) {
        return Relance.attempt(async () => {
            var _a;
            const result = await Relance.whileWaiting(() => Relance.call("relance_ApproveReminder", { Reminder: Relance.row("relance_reminder", Relance.thisRow(form).id) }));
            await Relance.done(form, String((_a = result.Explanation) !== null && _a !== void 0 ? _a : Relance.text("approved", Relance.languageId(), 1)));
        });
    }
    Relance.approve = approve;
    function approveSelected(grid, ids) {
        return Relance.attempt(() => Relance.forEach(grid, ids, "approved", (id) => Relance.call("relance_ApproveReminder", { Reminder: Relance.row("relance_reminder", id) })));
    }
    Relance.approveSelected = approveSelected;
    function reject(form) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.reasonQuestion("reject", Relance.languageId()));
            if (answer !== null) {
                await Relance.whileWaiting(() => rejectOne(Relance.thisRow(form).id, answer));
                await Relance.done(form, Relance.text("rejected", Relance.languageId(), 1));
            }
        });
    }
    Relance.reject = reject;
    function rejectSelected(grid, ids) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.reasonQuestion("reject", Relance.languageId()));
            if (answer !== null) {
                await Relance.forEach(grid, ids, "rejected", (id) => rejectOne(id, answer));
            }
        });
    }
    Relance.rejectSelected = rejectSelected;
    function canDecide(form) {
        var _a;
        return Relance.isProposed((_a = Relance.valueOfAttribute(form, "relance_state")) !== null && _a !== void 0 ? _a : null);
    }
    Relance.canDecide = canDecide;
    function rejectOne(id, answer) {
        return Relance.call("relance_RejectReminder", { Reminder: Relance.row("relance_reminder", id), Reason: { type: "text", value: answer.values.reason } });
    }
})(Relance || (Relance = {}));
/** Commands on promises, disputes and pauses. */
var Relance;
(function (Relance) {
    /** A promise of the debtor; from an invoice it covers that invoice only. */
    function promise(form) {
        return Relance.attempt(async () => {
            var _a;
            const here = Relance.thisRow(form);
            const amount = (_a = Relance.valueOfAttribute(form, here.table === "invoice" ? "relance_openbalance" : "relance_overdueamount")) !== null && _a !== void 0 ? _a : null;
            if (await recordPromise(await Relance.debtorOf(form), here.table === "invoice" ? [here.id] : [], amount)) {
                await Relance.done(form, Relance.text("promiseRecorded", Relance.languageId()));
            }
        });
    }
    Relance.promise = promise;
    /** A promise that covers the invoices chosen in a list. */
    function promiseSelected(grid, ids) {
        return Relance.attempt(async () => {
            const chosen = await Relance.chosenInvoices(ids);
            if (await recordPromise(chosen.debtor, chosen.invoices, chosen.amount)) {
                grid.refresh();
                await Relance.show("Relance", Relance.text("promiseRecorded", Relance.languageId()));
            }
        });
    }
    Relance.promiseSelected = promiseSelected;
    /** Takes outcome and accepted amount from the form, saved or not. */
    function resolve(form) {
        return Relance.attempt(async () => {
            var _a, _b, _c, _d;
            const outcome = (_a = Relance.valueOfAttribute(form, "relance_outcome")) !== null && _a !== void 0 ? _a : null;
            if (outcome === null) {
                (_b = form.getControl("relance_outcome")) === null || _b === void 0 ? void 0 : _b.setFocus();
                throw new Error(Relance.text("chooseOutcome", Relance.languageId()));
            }
            const accepted = (_c = Relance.valueOfAttribute(form, "relance_acceptedamount")) !== null && _c !== void 0 ? _c : null;
            const parameters = {
                Dispute: Relance.row("relance_dispute", Relance.thisRow(form).id),
                Outcome: { type: "choice", value: outcome },
                ...(accepted === null ? {} : { AcceptedAmount: { type: "money", value: accepted } }),
            };
            const result = await Relance.whileWaiting(() => Relance.call("relance_ResolveDispute", parameters));
            await Relance.done(form, String((_d = result.Explanation) !== null && _d !== void 0 ? _d : Relance.text("resolved", Relance.languageId())));
        });
    }
    Relance.resolve = resolve;
    function canResolve(form) {
        var _a;
        return Relance.isOpenDispute((_a = Relance.valueOfAttribute(form, "relance_state")) !== null && _a !== void 0 ? _a : null);
    }
    Relance.canResolve = canResolve;
    /** Opens the quick create of a pause of this debtor or invoice. */
    function pause(form) {
        return Relance.attempt(() => quickCreate(form, "relance_pause"));
    }
    Relance.pause = pause;
    /** Leaves each of the chosen invoices alone until a day. */
    function pauseSelected(grid, ids) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.pauseQuestion(Relance.languageId()));
            if (answer !== null) {
                const how = { UntilOn: { type: "day", value: answer.values.untilOn }, Reason: { type: "text", value: answer.values.reason } };
                await Relance.forEach(grid, ids, "paused", (id) => Relance.call("relance_Pause", { Invoice: Relance.row("invoice", id), ...how }));
            }
        });
    }
    Relance.pauseSelected = pauseSelected;
    function resume(form) {
        return Relance.attempt(async () => {
            if (await Relance.confirmed(Relance.text("resume", Relance.languageId()))) {
                await Relance.whileWaiting(() => Relance.call("relance_Resume", { Pause: Relance.row("relance_pause", Relance.thisRow(form).id) }));
                await Relance.done(form, Relance.text("resumed", Relance.languageId(), 1));
            }
        });
    }
    Relance.resume = resume;
    function resumeSelected(grid, ids) {
        return Relance.attempt(() => Relance.forEach(grid, ids, "resumed", (id) => Relance.call("relance_Resume", { Pause: Relance.row("relance_pause", id) })));
    }
    Relance.resumeSelected = resumeSelected;
    function canResume(form) {
        var _a;
        return ((_a = Relance.valueOfAttribute(form, "relance_endedon")) !== null && _a !== void 0 ? _a : null) === null;
    }
    Relance.canResume = canResume;
    /** Opens a quick create that already names the debtor and, from an invoice, the invoice. */
    async function quickCreate(form, table) {
        var _a;
        const here = Relance.thisRow(form);
        const name = form.data.entity.getPrimaryAttributeValue();
        const column = here.table === "invoice" ? "relance_invoiceid" : "relance_accountid";
        const values = { [column]: here.id, [`${column}name`]: name };
        const customer = here.table === "invoice" ? Relance.valueOfAttribute(form, "customerid") : null;
        if (customer && customer.length > 0 && customer[0].entityType === "account") {
            values.relance_accountid = Relance.plainId(customer[0].id);
            values.relance_accountidname = (_a = customer[0].name) !== null && _a !== void 0 ? _a : "";
        }
        await Xrm.Navigation.openForm({ entityName: table, useQuickCreateForm: true }, values);
        await form.data.refresh(false);
    }
    Relance.quickCreate = quickCreate;
    async function recordPromise(debtor, invoices, amount) {
        const answer = await Relance.ask(Relance.promiseQuestion(amount, Relance.languageId()));
        if (answer === null) {
            return false;
        }
        const told = await Relance.tell();
        await Relance.whileWaiting(() => Relance.call("relance_RecordPromise", {
            ...told,
            Debtor: Relance.row("account", debtor),
            Instalments: { type: "text", value: Relance.instalmentsJson(answer) },
            ...(invoices.length === 0 ? {} : { Invoices: { type: "text", value: invoices.join(",") } }),
            ...(answer.values.notes ? { Notes: { type: "text", value: answer.values.notes } } : {}),
        }));
        return true;
    }
})(Relance || (Relance = {}));
/** Commands that take one row, ask for a reason or a yes, and call one custom API. */
var Relance;
(function (Relance) {
    const first = 271930000;
    function cancelPlan(form) {
        return withReason(form, "cancelPlan", { api: "relance_CancelPlan", parameter: "Plan" });
    }
    Relance.cancelPlan = cancelPlan;
    function cancelPromise(form) {
        return withReason(form, "cancelPromise", { api: "relance_CancelPromise", parameter: "Promise" });
    }
    Relance.cancelPromise = cancelPromise;
    function cancelDispute(form) {
        return withReason(form, "cancelDispute", { api: "relance_CancelDispute", parameter: "Dispute" });
    }
    Relance.cancelDispute = cancelDispute;
    function waive(form) {
        return withReason(form, "waive", { api: "relance_WaiveClaim", parameter: "Claim" });
    }
    Relance.waive = waive;
    function reinstate(form) {
        return withReason(form, "reinstate", { api: "relance_ReinstateClaim", parameter: "Claim" });
    }
    Relance.reinstate = reinstate;
    function reverseClaim(form) {
        return withReason(form, "reverseClaim", { api: "relance_ReverseClaim", parameter: "Claim" });
    }
    Relance.reverseClaim = reverseClaim;
    function recall(form) {
        return withReason(form, "recall", { api: "relance_RecallHandover", parameter: "Handover" });
    }
    Relance.recall = recall;
    function closeHandover(form) {
        return withYes(form, "closeHandover", { api: "relance_CloseHandover", parameter: "Handover" });
    }
    Relance.closeHandover = closeHandover;
    /** The same reason for each claim chosen in a list. */
    function waiveSelected(grid, ids) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.reasonQuestion("waive", Relance.languageId()));
            if (answer !== null) {
                const why = { Reason: { type: "text", value: answer.values.reason } };
                await Relance.forEach(grid, ids, "waived", (id) => Relance.call("relance_WaiveClaim", { Claim: Relance.row("relance_claim", id), ...why }));
            }
        });
    }
    Relance.waiveSelected = waiveSelected;
    function copyVersion(form) {
        return Relance.attempt(() => act(form, { api: "relance_CopyVersion", parameter: "Version", said: "copied" }, {}));
    }
    Relance.copyVersion = copyVersion;
    Relance.canAcceptPlan = (form) => isIn(form, 0);
    Relance.canReschedulePlan = (form) => isIn(form, 1, 3);
    Relance.canCancelPlan = (form) => isIn(form, 0, 1, 3);
    Relance.canCancelPromise = (form) => isIn(form, 0);
    Relance.canWaive = (form) => isIn(form, 0, 1);
    Relance.canReinstate = (form) => isIn(form, 2);
    Relance.canReverseClaim = (form) => isIn(form, 0, 1);
    Relance.isWithAgency = (form) => isIn(form, 0, 1);
    Relance.canCloseHandover = (form) => isIn(form, 2, 3, 4);
    function isDraft(form) {
        return Relance.valueOfAttribute(form, "relance_versionstate") === first;
    }
    Relance.isDraft = isDraft;
    async function act(form, { api, parameter, said }, others) {
        var _a;
        const here = Relance.thisRow(form);
        const result = await Relance.whileWaiting(() => Relance.call(api, { [parameter]: Relance.row(here.table, here.id), ...others }));
        await Relance.done(form, said === undefined ? String((_a = result.Explanation) !== null && _a !== void 0 ? _a : Relance.text("finished", Relance.languageId())) : Relance.text(said, Relance.languageId()));
    }
    Relance.act = act;
    function withReason(form, title, what) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.reasonQuestion(title, Relance.languageId()));
            if (answer !== null) {
                await act(form, what, { Reason: { type: "text", value: answer.values.reason } });
            }
        });
    }
    Relance.withReason = withReason;
    function withYes(form, words, what) {
        return Relance.attempt(async () => {
            if (await Relance.confirmed(Relance.text(words, Relance.languageId()))) {
                await act(form, what, {});
            }
        });
    }
    Relance.withYes = withYes;
    /** @param states Places in the choice of the row's state. */
    function isIn(form, ...states) {
        const state = Relance.valueOfAttribute(form, "relance_state");
        return state !== undefined && state !== null && states.indexOf(state - first) >= 0;
    }
    Relance.isIn = isIn;
})(Relance || (Relance = {}));
/** Commands on write-offs. */
var Relance;
(function (Relance) {
    /** Proposes to give up an invoice or a part of it. */
    function proposeWriteOff(form) {
        return Relance.attempt(async () => {
            var _a;
            const answer = await Relance.ask(Relance.writeOffQuestion((_a = Relance.valueOfAttribute(form, "relance_openbalance")) !== null && _a !== void 0 ? _a : null, Relance.languageId()));
            if (answer !== null) {
                await Relance.act(form, { api: "relance_ProposeWriteOff", parameter: "Invoice", said: "writeOffProposed" }, {
                    Amount: { type: "money", value: Number(answer.values.amount) },
                    Cause: { type: "choice", value: Number(answer.values.cause) },
                    Reason: { type: "text", value: answer.values.reason },
                });
            }
        });
    }
    Relance.proposeWriteOff = proposeWriteOff;
    /** Whether something is left to give up; a form that does not show the balance cannot tell. */
    function canProposeWriteOff(form) {
        const balance = Relance.valueOfAttribute(form, "relance_openbalance");
        return balance === undefined || (balance !== null && balance > 0);
    }
    Relance.canProposeWriteOff = canProposeWriteOff;
    function approveWriteOff(form) {
        return Relance.withYes(form, "approveWriteOff", { api: "relance_ApproveWriteOff", parameter: "WriteOff" });
    }
    Relance.approveWriteOff = approveWriteOff;
    function approveWriteOffsSelected(grid, ids) {
        return Relance.attempt(async () => {
            if (await Relance.confirmed(Relance.text("approveWriteOff", Relance.languageId()))) {
                await Relance.forEach(grid, ids, "writeOffsApproved", (id) => Relance.call("relance_ApproveWriteOff", { WriteOff: Relance.row("relance_writeoff", id) }));
            }
        });
    }
    Relance.approveWriteOffsSelected = approveWriteOffsSelected;
    function rejectWriteOff(form) {
        return Relance.withReason(form, "rejectWriteOff", { api: "relance_RejectWriteOff", parameter: "WriteOff" });
    }
    Relance.rejectWriteOff = rejectWriteOff;
    function reverseWriteOff(form) {
        return Relance.withReason(form, "reverseWriteOff", { api: "relance_ReverseWriteOff", parameter: "WriteOff" });
    }
    Relance.reverseWriteOff = reverseWriteOff;
    Relance.isProposedWriteOff = (form) => Relance.isIn(form, 0);
    Relance.canReverseWriteOff = (form) => Relance.isIn(form, 1);
})(Relance || (Relance = {}));
/** Commands on the claims of an invoice or a debtor: waiving and its like are in acts. */
var Relance;
(function (Relance) {
    /** Brings the claims up to today, and asks for them on a yes. */
    function accrue(form) {
        return Relance.attempt(async () => {
            var _a;
            const here = Relance.thisRow(form);
            const about = here.table === "invoice" ? { Invoice: Relance.row("invoice", here.id) } : { Debtor: Relance.row("account", await Relance.debtorOf(form)) };
            const demand = (await Relance.agreed(Relance.text("demandToday", Relance.languageId()))) ? { Demand: { type: "flag", value: true } } : {};
            const result = await Relance.whileWaiting(() => Relance.call("relance_AccrueClaims", { ...about, ...demand }));
            await Relance.done(form, String((_a = result.Explanation) !== null && _a !== void 0 ? _a : Relance.text("accrued", Relance.languageId())));
        });
    }
    Relance.accrue = accrue;
    function interestStatement(form) {
        return Relance.attempt(async () => {
            var _a;
            const result = await Relance.whileWaiting(() => Relance.call("relance_InterestStatement", { Invoice: Relance.row("invoice", Relance.thisRow(form).id) }));
            await Relance.openPage("interest.html", "interest", String((_a = result.Html) !== null && _a !== void 0 ? _a : ""));
        });
    }
    Relance.interestStatement = interestStatement;
})(Relance || (Relance = {}));
/** Commands about the credit of a debtor. */
var Relance;
(function (Relance) {
    function assess(form) {
        return Relance.attempt(async () => {
            const debtor = await Relance.debtorOf(form);
            const result = await Relance.whileWaiting(() => Relance.call("relance_AssessDebtor", { Debtor: Relance.row("account", debtor) }));
            await Relance.show(Relance.text("risk", Relance.languageId()), [result.Explanation, result.Advice].filter(Boolean).join("\n\n"));
        });
    }
    Relance.assess = assess;
    /** Shows what is proposed for the account, and writes it only on a yes. */
    function openCustomer(form) {
        return Relance.attempt(async () => {
            var _a, _b;
            const debtor = Relance.row("account", await Relance.debtorOf(form));
            const proposal = await Relance.whileWaiting(() => Relance.call("relance_OpenCustomer", { Debtor: debtor }));
            if (await Relance.confirmed(`${String((_a = proposal.Explanation) !== null && _a !== void 0 ? _a : "")}\n\n${Relance.text("applyProposal", Relance.languageId())}`, Relance.text("openCustomer", Relance.languageId()))) {
                const result = await Relance.whileWaiting(() => Relance.call("relance_OpenCustomer", { Debtor: debtor, Apply: { type: "flag", value: true } }));
                await Relance.done(form, String((_b = result.Explanation) !== null && _b !== void 0 ? _b : Relance.text("finished", Relance.languageId())));
            }
        });
    }
    Relance.openCustomer = openCustomer;
})(Relance || (Relance = {}));
/** Commands on payment plans, and the messages that tell the debtor of them. */
var Relance;
(function (Relance) {
    function plan(form) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.planQuestion("plan", Relance.languageId()));
            if (answer !== null) {
                const parameters = { Debtor: Relance.row("account", await Relance.debtorOf(form)), ...schedule(answer), ...(await tell()) };
                await Relance.whileWaiting(() => Relance.call("relance_ProposePlan", parameters));
                await Relance.done(form, Relance.text("planProposed", Relance.languageId()));
            }
        });
    }
    Relance.plan = plan;
    /** A plan for the invoices chosen in a list. */
    function planSelected(grid, ids) {
        return Relance.attempt(async () => {
            const chosen = await Relance.chosenInvoices(ids);
            const answer = await Relance.ask(Relance.planQuestion("plan", Relance.languageId()));
            if (answer !== null) {
                const parameters = { Debtor: Relance.row("account", chosen.debtor), Invoices: { type: "text", value: chosen.invoices.join(",") }, ...schedule(answer), ...(await tell()) };
                await Relance.whileWaiting(() => Relance.call("relance_ProposePlan", parameters));
                grid.refresh();
                await Relance.show("Relance", Relance.text("planProposed", Relance.languageId()));
            }
        });
    }
    Relance.planSelected = planSelected;
    function acceptPlan(form) {
        return Relance.attempt(async () => {
            if (await Relance.confirmed(Relance.text("acceptPlan", Relance.languageId()))) {
                await Relance.act(form, { api: "relance_AcceptPlan", parameter: "Plan" }, await tell());
            }
        });
    }
    Relance.acceptPlan = acceptPlan;
    function reschedulePlan(form) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.planQuestion("reschedule", Relance.languageId()));
            if (answer !== null) {
                await Relance.act(form, { api: "relance_ReschedulePlan", parameter: "Plan" }, { ...schedule(answer), ...(await tell()) });
            }
        });
    }
    Relance.reschedulePlan = reschedulePlan;
    function sendTerms(form) {
        return Relance.attempt(async () => {
            if (await Relance.confirmed(Relance.text("sendTerms", Relance.languageId()))) {
                const debtor = await Relance.debtorOf(form);
                const result = await Relance.whileWaiting(() => Relance.call("relance_SendTerms", { Debtor: Relance.row("account", debtor) }));
                await Relance.done(form, Relance.text(result.Channel === "Letter" ? "writtenLetter" : "written", Relance.languageId()));
            }
        });
    }
    Relance.sendTerms = sendTerms;
    /** Asks whether the debtor is told in writing. */
    async function tell() {
        return (await Relance.agreed(Relance.text("tellDebtor", Relance.languageId()))) ? { Confirm: { type: "flag", value: true } } : {};
    }
    Relance.tell = tell;
    function schedule(answer) {
        return {
            Count: { type: "integer", value: Number(answer.values.count) },
            FirstDueOn: { type: "day", value: answer.values.firstDueOn },
            ...(answer.values.notes ? { Notes: { type: "text", value: answer.values.notes } } : {}),
        };
    }
})(Relance || (Relance = {}));
/** Commands of recovery: formal notices, agencies, evidence, routes. */
var Relance;
(function (Relance) {
    function recordNotice(form) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.noticeQuestion(Relance.languageId()));
            if (answer !== null) {
                const given = {};
                for (const name of Object.keys(answer.values).filter((key) => answer.values[key] !== "")) {
                    given[name] = noticeParameter(name, answer.values[name]);
                }
                await Relance.act(form, { api: "relance_RecordNotice", parameter: "Notice" }, given);
            }
        });
    }
    Relance.recordNotice = recordNotice;
    /** Every open invoice of the debtor that no agency has. */
    function handOver(form) {
        return Relance.attempt(async () => {
            const agency = await chosenAgency();
            if (agency !== null) {
                const debtor = await Relance.debtorOf(form);
                await Relance.whileWaiting(() => Relance.call("relance_HandOver", { Debtor: Relance.row("account", debtor), Agency: agency }));
                await Relance.done(form, Relance.text("handedOver", Relance.languageId()));
            }
        });
    }
    Relance.handOver = handOver;
    /** The invoices chosen in a list. */
    function handOverSelected(grid, ids) {
        return Relance.attempt(async () => {
            const chosen = await Relance.chosenInvoices(ids);
            const agency = await chosenAgency();
            if (agency !== null) {
                await Relance.whileWaiting(() => Relance.call("relance_HandOver", { Debtor: Relance.row("account", chosen.debtor), Agency: agency, Invoices: { type: "text", value: chosen.invoices.join(",") } }));
                grid.refresh();
                await Relance.show("Relance", Relance.text("handedOver", Relance.languageId()));
            }
        });
    }
    Relance.handOverSelected = handOverSelected;
    function report(form) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.reportQuestion(Relance.languageId()));
            if (answer !== null) {
                await Relance.act(form, { api: "relance_ReportHandover", parameter: "Handover" }, {
                    Report: { type: "text", value: answer.values.report },
                    ...(answer.values.state ? { State: { type: "choice", value: Number(answer.values.state) } } : {}),
                });
            }
        });
    }
    Relance.report = report;
    function recordRecovery(form) {
        return Relance.attempt(async () => {
            const answer = await Relance.ask(Relance.recoveryQuestion(Relance.languageId()));
            if (answer !== null) {
                await Relance.act(form, { api: "relance_RecordRecovery", parameter: "Handover" }, {
                    Amount: { type: "money", value: Number(answer.values.amount) },
                    ReceivedOn: { type: "day", value: answer.values.receivedOn },
                    IsDirect: { type: "flag", value: answer.values.paidTo === "us" },
                    ...(answer.values.paidOutOn ? { PaidOutOn: { type: "day", value: answer.values.paidOutOn } } : {}),
                });
            }
        });
    }
    Relance.recordRecovery = recordRecovery;
    /** Of the debtor; on an invoice, of that invoice. */
    function evidence(form) {
        return Relance.attempt(async () => {
            const here = Relance.thisRow(form);
            const about = { Debtor: Relance.row("account", await Relance.debtorOf(form)), ...(here.table === "invoice" ? { Invoices: { type: "text", value: here.id } } : {}) };
            const result = await Relance.whileWaiting(() => Relance.call("relance_EvidenceFile", about));
            await Relance.openFile(String(result.Name), "application/zip", String(result.File));
        });
    }
    Relance.evidence = evidence;
    function compareRoutes(form) {
        return Relance.attempt(async () => {
            var _a;
            const here = Relance.thisRow(form);
            const about = here.table === "invoice" ? { Invoices: { type: "text", value: here.id } } : { Debtor: Relance.row("account", await Relance.debtorOf(form)) };
            const result = await Relance.whileWaiting(() => Relance.call("relance_CompareRoutes", about));
            await Relance.openPage("routes.html", "routes", String((_a = result.Html) !== null && _a !== void 0 ? _a : ""));
        });
    }
    Relance.compareRoutes = compareRoutes;
    /** The agency is chosen in the client's own search, and nothing happens before a yes. */
    async function chosenAgency() {
        var _a;
        const chosen = await Xrm.Utility.lookupObjects({ entityTypes: ["relance_agency"], defaultEntityType: "relance_agency", allowMultiSelect: false });
        return chosen && chosen.length > 0 && (await Relance.confirmed(Relance.text("handOver", Relance.languageId(), (_a = chosen[0].name) !== null && _a !== void 0 ? _a : ""))) ? Relance.row("relance_agency", chosen[0].id) : null;
    }
    function noticeParameter(name, value) {
        switch (name) {
            case "ProofNumber":
                return { type: "text", value };
            case "ReturnReason":
                return { type: "choice", value: Number(value) };
            default:
                return { type: "day", value };
        }
    }
})(Relance || (Relance = {}));
/** Commands on versions of scenarios, texts, the policy and the monthly figures. */
var Relance;
(function (Relance) {
    function previewPublication(form) {
        return Relance.attempt(async () => Relance.show(Relance.text("previewPublication", Relance.languageId()), await summaryOf(form)));
    }
    Relance.previewPublication = previewPublication;
    /** Says first what would change. */
    function publish(form) {
        return Relance.attempt(async () => {
            if (await Relance.confirmed(`${await summaryOf(form)}\n\n${Relance.text("publish", Relance.languageId())}`)) {
                await Relance.act(form, { api: "relance_PublishVersion", parameter: "Version", said: "published" }, {});
            }
        });
    }
    Relance.publish = publish;
    function checkConfiguration() {
        return Relance.attempt(async () => {
            var _a;
            const result = await Relance.whileWaiting(() => Relance.call("relance_CheckConfiguration", {}));
            const findings = JSON.parse(String((_a = result.Findings) !== null && _a !== void 0 ? _a : "[]"));
            const words = findings.map((finding) => `${finding.code} ${finding.place}: ${finding.text}`);
            await Relance.show(Relance.text("checkTitle", Relance.languageId()), words.length === 0 ? Relance.text("checkClean", Relance.languageId()) : words.join("\n"));
        });
    }
    Relance.checkConfiguration = checkConfiguration;
    function takeSnapshot(grid) {
        return Relance.attempt(async () => {
            var _a, _b;
            if (await Relance.confirmed(Relance.text("snapshot", Relance.languageId()))) {
                const result = await Relance.whileWaiting(() => Relance.call("relance_TakeSnapshot", {}));
                grid.refresh();
                await Relance.show("Relance", Relance.text("snapshotTaken", Relance.languageId(), Number((_a = result.Snapshots) !== null && _a !== void 0 ? _a : 0), Number((_b = result.Recommendations) !== null && _b !== void 0 ? _b : 0)));
            }
        });
    }
    Relance.takeSnapshot = takeSnapshot;
    function monthlyReport() {
        return Relance.attempt(async () => {
            var _a;
            const result = await Relance.whileWaiting(() => Relance.call("relance_MonthlyReport", {}));
            await Relance.openPage("report.html", "monthlyReport", String((_a = result.Html) !== null && _a !== void 0 ? _a : ""));
        });
    }
    Relance.monthlyReport = monthlyReport;
    /** The report of the month on the form. */
    function monthlyReportOf(form) {
        return Relance.attempt(async () => {
            var _a;
            const monthEnd = Relance.valueOfAttribute(form, "relance_monthendon");
            const about = monthEnd ? { MonthEndOn: { type: "day", value: isoDay(monthEnd) } } : {};
            const result = await Relance.whileWaiting(() => Relance.call("relance_MonthlyReport", about));
            await form.data.refresh(false);
            await Relance.openPage("report.html", "monthlyReport", String((_a = result.Html) !== null && _a !== void 0 ? _a : ""));
        });
    }
    Relance.monthlyReportOf = monthlyReportOf;
    /** A made-up reminder with the text on the form, to the person who asks for it. */
    function sendTest(form) {
        return Relance.attempt(async () => {
            var _a, _b;
            if (await Relance.confirmed(Relance.text("sendTest", Relance.languageId()))) {
                const channel = (_a = Relance.valueOfAttribute(form, "relance_channel")) !== null && _a !== void 0 ? _a : null;
                const result = await Relance.whileWaiting(() => {
                    var _a, _b;
                    return Relance.call("relance_SendTest", {
                        TextName: { type: "text", value: (_a = Relance.valueOfAttribute(form, "relance_textname")) !== null && _a !== void 0 ? _a : "" },
                        Language: { type: "text", value: (_b = Relance.valueOfAttribute(form, "relance_language")) !== null && _b !== void 0 ? _b : "" },
                        ...(channel === null ? {} : { Channel: { type: "choice", value: channel } }),
                    });
                });
                await Relance.show("Relance", Relance.text("testSent", Relance.languageId(), String((_b = result.Subject) !== null && _b !== void 0 ? _b : "")));
            }
        });
    }
    Relance.sendTest = sendTest;
    // A column of days holds midnight of the user's own zone.
    function isoDay(day) {
        const two = (number) => String(number).padStart(2, "0");
        return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    }
    async function summaryOf(form) {
        var _a;
        const result = await Relance.whileWaiting(() => Relance.call("relance_PreviewPublication", { Version: Relance.row("relance_scenarioversion", Relance.thisRow(form).id) }));
        return String((_a = result.Summary) !== null && _a !== void 0 ? _a : "");
    }
})(Relance || (Relance = {}));
/** Commands on runs. */
var Relance;
(function (Relance) {
    function runDunning(grid) {
        return Relance.attempt(async () => {
            var _a;
            if (await Relance.confirmed(Relance.text("run", Relance.languageId()))) {
                const result = await Relance.whileWaiting(() => Relance.call("relance_RunDunning", {}));
                grid.refresh();
                await Relance.show("Relance", Relance.text("runStarted", Relance.languageId(), Number((_a = result.Debtors) !== null && _a !== void 0 ? _a : 0)));
            }
        });
    }
    Relance.runDunning = runDunning;
})(Relance || (Relance = {}));
/** What forms fill in for the user. */
var Relance;
(function (Relance) {
    const create = 1;
    /** On a new row: the day is today, and the debtor follows from the invoice. */
    function onLoad(context, dayColumn) {
        const form = context.getFormContext();
        const day = form.getAttribute(dayColumn);
        if (form.ui.getFormType() === create && day && day.getValue() === null) {
            day.setValue(new Date());
        }
        const invoice = form.getAttribute("relance_invoiceid");
        if (invoice && form.getAttribute("relance_accountid")) {
            invoice.addOnChange(() => void fillDebtor(form));
        }
    }
    Relance.onLoad = onLoad;
    async function fillDebtor(form) {
        var _a;
        const invoice = Relance.lookup(form, "relance_invoiceid");
        if (invoice === null || Relance.lookup(form, "relance_accountid") !== null) {
            return;
        }
        const customer = "_customerid_value";
        const found = await Xrm.WebApi.retrieveRecord("invoice", invoice.id, `?$select=${customer}`);
        if (found[Relance.tableOf(customer)] === "account") {
            const name = found[`${customer}@OData.Community.Display.V1.FormattedValue`];
            (_a = form.getAttribute("relance_accountid")) === null || _a === void 0 ? void 0 : _a.setValue([{ id: String(found[customer]), entityType: "account", name: String(name !== null && name !== void 0 ? name : "") }]);
        }
    }
})(Relance || (Relance = {}));
