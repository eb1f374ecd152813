using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Tests.Solution;

/// <summary>Mutations of files, texts, tables and relationships; those of steps, APIs and roles are in <see cref="RegistrationMutations"/>.</summary>
internal static class Mutations
{
    private const string Manifest = "src/Other/Solution.xml";
    private const string Skeleton = "src/Other/Customizations.xml";
    private const string Index = "src/Other/Relationships.xml";
    private const string Payment = "src/Entities/relance_Payment/Entity.xml";
    private const string Quote = "src/Entities/Quote/Entity.xml";
    private const string Channel = "src/OptionSets/relance_channel.xml";
    private const string ToAccount = "src/Other/Relationships/Account.xml";

    public static IReadOnlyList<Mutation> All { get; } = new[]
    {
        new Mutation("xml-well-formed", "a closing tag is missing", Payment, solution => solution.Replace(Payment, "</EntityInfo>", string.Empty)),
        new("file-name", "a role file has another name than the role", "src/Roles/Sales.xml", solution => solution.Move("src/Roles/Relance - Sales.xml", "src/Roles/Sales.xml")),
        new("file-name", "the table's name differs from its folder", Payment, solution => solution.Replace(Payment, "<entity Name=\"relance_Payment\">", "<entity Name=\"relance_Paiement\">")),
        new("file-name", "a relationship lies in the file of another table", "src/Other/Relationships/Contact.xml", solution => solution.Replace("src/Other/Relationships/Contact.xml", "<ReferencedEntityName>Contact<", "<ReferencedEntityName>Account<")),
        new("element-order", "the choices stand before the relationships", Skeleton, solution => solution.Edit(Skeleton, root => MoveFirst(root, "optionsets"))),
        new("element-order", "the manifest holds an unknown element", Manifest, solution => solution.Edit(Manifest, root => root.Element("SolutionManifest")!.Add(new XElement("Colour")))),
        new("customizations-stub", "the node for roles is missing", Skeleton, solution => solution.Edit(Skeleton, root => root.Element("Roles")!.Remove())),
        new("table-placeholder", "a view has no placeholder", Quote, solution => solution.Write("src/Entities/Quote/SavedQueries/{11111111-1111-4111-8111-111111111111}.xml", "<savedqueries />")),
        new("table-placeholder", "a placeholder has no form", Quote, solution => solution.Replace(Quote, "<RibbonDiffXml />", "<FormXml />\n  <RibbonDiffXml />")),
        new("table-placeholder", "the ribbon file is missing", Payment, solution => solution.Delete("src/Entities/relance_Payment/RibbonDiff.xml")),
        new("root-component", "a table is not listed", Manifest, solution => solution.Replace(Manifest, "<RootComponent type=\"1\" schemaName=\"relance_payment\" behavior=\"0\" />", string.Empty)),
        new("root-component", "a choice is listed that is not there", Manifest, solution => solution.Replace(Manifest, "\"relance_tone\"", "\"relance_voice\"")),
        new("root-component", "a standard table would be taken whole", Manifest, solution => solution.Replace(Manifest, "schemaName=\"account\" behavior=\"2\"", "schemaName=\"account\" behavior=\"0\"")),
        new("missing-dependency", "invoice does not say who supplies it", Manifest, solution => solution.Edit(Manifest, root => root.Descendants("MissingDependency").First().Remove())),
        new("id-unique", "two roles share an id", "src/Roles/Relance - Service.xml", solution => solution.Edit("src/Roles/Relance - Sales.xml", sales => solution.Edit("src/Roles/Relance - Service.xml", service => service.SetAttributeValue("id", (string)sales.Attribute("id")!)))),
        new("id-unique", "an id is no GUID", "src/Roles/Relance - Sales.xml", solution => solution.Edit("src/Roles/Relance - Sales.xml", role => role.SetAttributeValue("id", "{sales}"))),
        new("language-list", "French is not declared", Skeleton, solution => solution.Edit(Skeleton, root => root.Descendants("Language").Last().Remove())),
        new("label-language", "a column has no French label", Payment, solution => solution.EditColumn("relance_Payment", "relance_Amount", column => column.Element("displaynames")!.Elements().Last().Remove())),
        new("label-language", "a column has an empty French description", Payment, solution => solution.EditColumn("relance_Payment", "relance_Amount", column => column.Element("Descriptions")!.Elements().Last().SetAttributeValue("description", " "))),
        new("label-language", "a table has no plural", Payment, solution => solution.Edit(Payment, root => root.Descendants("LocalizedCollectionNames").Remove())),
        new("label-language", "a choice value has two English labels", Channel, solution => solution.Edit(Channel, root => root.Descendants("label").Last().SetAttributeValue("languagecode", "1033"))),
        new("label-language", "a custom API has no French name", "src/customapis/relance_Pause/customapi.xml", solution => solution.Edit("src/customapis/relance_Pause/customapi.xml", root => root.Element("displayname")!.Elements().Last().Remove())),
        new("french-typography", "a semicolon follows an ordinary space", Payment, solution => solution.Replace(Payment, "\u00a0;", " ;")),
        new("french-typography", "an apostrophe is straight", Payment, solution => solution.Replace(Payment, "d’un", "d'un")),
        new("column-name", "the logical name is another word", Payment, solution => solution.EditColumn("relance_Payment", "relance_Amount", column => column.SetElementValue("LogicalName", "relance_sum"))),
        new("column-name", "a column added to account has no prefix", "src/Entities/Account/Entity.xml", solution => solution.Replace("src/Entities/Account/Entity.xml", "PhysicalName=\"relance_Tags\"", "PhysicalName=\"Tags\"")),
        new("column-name", "no column names the rows", Payment, solution => solution.Replace(Payment, "PrimaryName|", string.Empty)),
        new("column-name", "a column is there twice", Payment, solution => solution.EditColumn("relance_Payment", "relance_Amount", column => column.AddAfterSelf(new XElement(column)))),
        new("column-type", "a text has no length", Payment, solution => solution.EditColumn("relance_Payment", "relance_Reference", column => column.Element("MaxLength")!.Remove())),
        new("column-type", "the length in bytes is not twice that in characters", Payment, solution => solution.EditColumn("relance_Payment", "relance_Reference", column => column.SetElementValue("MaxLength", 150))),
        new("column-type", "a date has no known behaviour", Payment, solution => solution.EditColumn("relance_Payment", "relance_ReceivedOn", column => column.SetElementValue("Behavior", 4))),
        new("column-type", "a choice column names no choice", Payment, solution => solution.EditColumn("relance_Payment", "relance_Kind", column => column.Element("OptionSetName")!.Remove())),
        new("system-column", "an owned table has no owner", Payment, solution => solution.EditColumn("relance_Payment", "OwnerId", column => column.Remove())),
        new("system-column", "a table of the organization has an owner", "src/Entities/relance_Calendar/Entity.xml", solution => solution.Replace("src/Entities/relance_Calendar/Entity.xml", "OrgOwned", "UserOwned")),
        new("money-column", "an amount has no twin in base currency", Payment, solution => solution.EditColumn("relance_Payment", "relance_amount_Base", column => column.Remove())),
        new("money-column", "a table with amounts has no currency", Payment, solution => solution.EditColumn("relance_Payment", "TransactionCurrencyId", column => column.Remove())),
        new("state-status", "a status belongs to no state", Payment, solution => solution.Replace(Payment, "<status value=\"2\" state=\"1\">", "<status value=\"2\" state=\"5\">")),
        new("choice-reference", "a column names a choice that is not there", Payment, solution => solution.Replace(Payment, ">relance_paymentkind<", ">relance_paymentsort<")),
        new("choice-reference", "a column starts with a value that is not there", Payment, solution => solution.EditColumn("relance_Payment", "relance_Kind", column => column.SetElementValue("AppDefaultValue", 271930009))),
        new("choice-value", "a value does not carry the publisher's number", Channel, solution => solution.Replace(Channel, "\"271930001\"", "\"100000001\"")),
        new("choice-value", "a value is there twice", Channel, solution => solution.Replace(Channel, "\"271930001\"", "\"271930002\"")),
        new("choice-value", "a value has no name for code", Channel, solution => solution.Replace(Channel, "ExternalValue=\"Letter\"", "ExternalValue=\"\"")),
        new("key-column", "a key names a column that is not there", Payment, solution => solution.Replace(Payment, "<AttributeName>relance_externalid<", "<AttributeName>relance_foreignid<")),
        new("key-column", "a key names a memo", "src/Entities/relance_Promise/Entity.xml", solution => solution.Edit("src/Entities/relance_Promise/Entity.xml", root => root.Descendants("attributes").Single().AddAfterSelf(NotesKey()))),
        new("lookup-relationship", "a lookup points nowhere", "src/Entities/relance_Payment/Entity.xml", solution => solution.Replace("src/Other/Relationships/Invoice.xml", "<ReferencingEntityName>relance_Payment<", "<ReferencingEntityName>relance_Pause<")),
        new("relationship-list", "a relationship is not listed", Index, solution => solution.Edit(Index, root => root.Elements().First().Remove())),
        new("relationship-list", "a listed relationship has no body", Index, solution => solution.Edit(ToAccount, root => root.Elements().First().Remove())),
        new("relationship-end", "the lookup is not there", ToAccount, solution => solution.Edit(ToAccount, root => root.Elements().First().SetElementValue("ReferencingAttributeName", "relance_NobodyId"))),
        new("relationship-end", "the table pointed to does not exist", "src/Other/Relationships/relance_Run.xml", solution => solution.Replace("src/Other/Relationships/relance_Run.xml", "<ReferencedEntityName>relance_Run<", "<ReferencedEntityName>relance_Race<")),
        new("relationship-end", "a cascade has a value that does not exist", ToAccount, solution => solution.Replace(ToAccount, "<CascadeDelete>Restrict<", "<CascadeDelete>Forbid<")),
        new("relationship-parental", "a line of a reminder would have two parents", "src/Other/Relationships/relance_ScenarioStep.xml", solution => solution.Edit("src/Other/Relationships/relance_ScenarioStep.xml", root => ParentOfLines(root).SetElementValue("CascadeAssign", "Cascade"))),
    };

    private static void MoveFirst(XElement parent, string name)
    {
        var node = parent.Element(name)!;
        node.Remove();
        parent.AddFirst(node);
    }

    private static XElement ParentOfLines(XElement relationships) =>
        relationships.Elements().Single(node => (string?)node.Element("ReferencingEntityName") == "relance_ReminderLine");

    private static XElement NotesKey() => XElement.Parse("""
        <EntityKeys><EntityKey><Name>relance_NotesKey</Name><LogicalName>relance_noteskey</LogicalName>
        <EntityKeyAttributes><AttributeName>relance_notes</AttributeName></EntityKeyAttributes></EntityKey></EntityKeys>
        """);
}
