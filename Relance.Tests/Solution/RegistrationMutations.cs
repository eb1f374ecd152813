using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Tests.Solution;

/// <summary>Mutations of roles, custom APIs and steps.</summary>
internal static class RegistrationMutations
{
    private const string Profiles = "src/Other/FieldSecurityProfiles.xml";
    private const string Sales = "src/Roles/Relance - Sales.xml";
    private const string Pause = "src/customapis/relance_Pause/customapi.xml";
    private const string HoldPlaced = "src/customapis/relance_OnHoldPlaced/customapi.xml";
    private const string Catalogued = "src/Assets/catalogassignments.xml";
    private const string Bindings = "registration/customapis.xml";
    private const string Update = "registration/steps/InvoiceChanged.Update.invoice.xml";
    private const string Create = "registration/steps/InvoiceChanged.Create.invoice.xml";
    private const string Flow = "src/Workflows/RelanceDailyRun-26AA720F-4E16-5D38-8E39-3C72A9F35999.json";
    private const string Removed = "registration/steps/InvoiceRemoved.Delete.invoice.xml";

    public static IReadOnlyList<Mutation> All { get; } = new[]
    {
        new Mutation("privilege-unknown", "a privilege is on a table that does not exist", Sales, solution => solution.Replace(Sales, "prvReadrelance_Pause", "prvReadrelance_Break")),
        new("column-security", "a secured column is granted by no profile", Profiles, solution => solution.EditColumn("relance_Policy", "relance_Iban", column => column.SetElementValue("IsSecured", "1"))),
        new("column-security", "a granted column is not secured", Profiles, solution => solution.EditColumn("Account", "relance_RiskClass", column => column.SetElementValue("IsSecured", "0"))),
        new("privilege-unknown", "orders are called Order, not SalesOrder", Sales, solution => solution.Replace(Sales, "prvReadOrder", "prvReadSalesOrder")),
        new("privilege-unknown", "a table of the organization is granted in part", Sales, solution => solution.Edit(Sales, role => Privilege(role, "prvReadrelance_Policy").SetAttributeValue("level", "Local"))),
        new("privilege-unknown", "a privilege is granted twice", Sales, solution => solution.Edit(Sales, role => Privilege(role, "prvReadrelance_Policy").AddAfterSelf(new XElement(Privilege(role, "prvReadrelance_Policy"))))),
        new("privilege-unknown", "a table of the organization cannot be assigned", Sales, solution => solution.Replace(Sales, "prvReadrelance_Policy", "prvAssignrelance_Policy")),
        new("api-shape", "the privilege of an API does not exist", Pause, solution => solution.Replace(Pause, "prvCreaterelance_Pause", "prvCreaterelance_Break")),
        new("api-shape", "a parameter refers to a table that does not exist", "src/customapis/relance_Pause/customapirequestparameters/Debtor/customapirequestparameter.xml", solution => solution.Replace("src/customapis/relance_Pause/customapirequestparameters/Debtor/customapirequestparameter.xml", ">account<", ">debtor<")),
        new("api-shape", "a response is optional", "src/customapis/relance_Pause/customapiresponseproperties/Pause/customapiresponseproperty.xml", solution => solution.Replace("src/customapis/relance_Pause/customapiresponseproperties/Pause/customapiresponseproperty.xml", "<iscustomizable>", "<isoptional>1</isoptional><iscustomizable>")),
        new("api-shape", "a parameter has an unknown type", "src/customapis/relance_Pause/customapirequestparameters/Reason/customapirequestparameter.xml", solution => solution.Replace("src/customapis/relance_Pause/customapirequestparameters/Reason/customapirequestparameter.xml", "<type>10<", "<type>13<")),
        new("api-binding", "an API has no plug-in type", Bindings, solution => solution.Edit(Bindings, root => root.Elements().First().Remove())),
        new("api-binding", "a binding has no API", Bindings, solution => solution.Replace(Bindings, "uniquename=\"relance_Pause\"", "uniquename=\"relance_Break\"")),
        new("api-binding", "an event has a plug-in type", Bindings, solution => solution.Edit(Bindings, root => root.Add(new XElement("customapi", new XAttribute("uniquename", "relance_OnHoldPlaced"), new XAttribute("plugintypename", "Relance.Plugin.Apis.Pause"))))),
        new("event-catalog", "an event is in no catalog", Catalogued, solution => solution.Edit(Catalogued, root => root.Elements().First().Remove())),
        new("event-catalog", "an assignment names no event", Catalogued, solution => solution.Replace(Catalogued, "object.uniquename=\"relance_OnHoldPlaced\"", "object.uniquename=\"relance_OnHoldSeen\"")),
        new("event-catalog", "an assignment names the upper catalog", Catalogued, solution => solution.Replace(Catalogued, "catalogid.uniquename=\"relance_Events\" object.uniquename=\"relance_OnHoldPlaced\"", "catalogid.uniquename=\"relance_Catalog\" object.uniquename=\"relance_OnHoldPlaced\"")),
        new("api-binding", "a listener could undo an event", HoldPlaced, solution => solution.Replace(HoldPlaced, "steptype>1<", "steptype>2<")),
        new("api-binding", "an event answers something", HoldPlaced, solution => solution.Write("src/customapis/relance_OnHoldPlaced/customapiresponseproperties/Hold/customapiresponseproperty.xml", "<customapiresponseproperty uniquename=\"Hold\" />")),
        new("step-shape", "an asynchronous step is before the operation", Update, solution => solution.Replace(Update, "<Stage>40<", "<Stage>20<")),
        new("step-shape", "Create has no row before it", Create, solution => solution.Replace(Create, "<ImageType>1<", "<ImageType>0<")),
        new("step-shape", "Delete has no row after it", Removed, solution => solution.Replace(Removed, "<ImageType>0<", "<ImageType>1<")),
        new("step-shape", "the image of a Create is asked of Target", Create, solution => solution.Replace(Create, "<MessagePropertyName>Id<", "<MessagePropertyName>Target<")),
        new("step-shape", "an image carries all columns", Removed, solution => solution.Replace(Removed, "<Attributes>customerid<", "<Attributes><")),
        new("step-shape", "the table does not exist", Removed, solution => solution.Replace(Removed, "<PrimaryEntity>invoice<", "<PrimaryEntity>bill<")),
        new("step-column", "the filter names a column that is not there", Update, solution => solution.Replace(Update, "duedate", "duedatum")),
        new("step-column", "an image names a column that is not there", Removed, solution => solution.Replace(Removed, "<Attributes>customerid<", "<Attributes>customerid,relance_gone<")),
        new("meta-remove-dup-reg", "a step is registered twice", "registration/steps/InvoiceRemoved.Delete.invoice2.xml", solution => solution.Copy(Removed, "registration/steps/InvoiceRemoved.Delete.invoice2.xml")),
        new("meta-avoid-reg-no-attribute", "an Update step runs for every change", Update, solution => solution.Edit(Update, step => step.SetElementValue("FilteringAttributes", string.Empty))),
        new("meta-avoid-reg-retrieve", "a step runs at every reading", Removed, solution => solution.Replace(Removed, ">Delete<", ">Retrieve<")),
        new("meta-avoid-retrievemultiple-annotation", "a step runs when notes are listed", Removed, solution => SpoilNotes(solution)),
        new("meta-avoid-crm4-event", "a step is in a stage of CRM 4", Removed, solution => solution.Replace(Removed, "<Stage>40<", "<Stage>50<")),
        new("meta-remove-inactive", "a step is disabled", Removed, solution => solution.Replace(Removed, "<Stage>40</Stage>", "<Stage>40</Stage><StateCode>1</StateCode>")),
        new("cloud-flow", "a flow calls an API that does not exist", Flow, solution => solution.Replace(Flow, "relance_RunDunning", "relance_RunAll")),
        new("cloud-flow", "a flow gives a parameter that does not exist", Flow, solution => solution.Replace(Flow, "item/BatchSize", "item/Batch")),
        new("cloud-flow", "a flow reads a variable that does not exist", Flow, solution => solution.Replace(Flow, "\"schemaName\": \"relance_DunningBatchSize\"", "\"schemaName\": \"relance_Batch\"")),
        new("cloud-flow", "a flow connects through a reference that does not exist", Flow, solution => solution.Replace(Flow, "relance_Dataverse", "relance_Elsewhere")),
        new("cloud-flow", "a description names another file", Flow + ".data.xml", solution => solution.Replace(Flow + ".data.xml", "<JsonFileName>/Workflows/RelanceDailyRun-", "<JsonFileName>/Workflows/RelanceNightlyRun-")),
    };

    private static XElement Privilege(XElement role, string name) => role.Descendants("RolePrivilege").Single(node => (string?)node.Attribute("name") == name);

    private static void SpoilNotes(MutatedSolution solution)
    {
        solution.Replace(Removed, ">Delete<", ">RetrieveMultiple<");
        solution.Replace(Removed, "<PrimaryEntity>invoice<", "<PrimaryEntity>annotation<");
    }
}
