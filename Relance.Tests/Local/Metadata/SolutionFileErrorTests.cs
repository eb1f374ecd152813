using System;
using System.Linq;
using System.Xml.Linq;
using Relance.Local.Metadata;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Metadata;

/// <summary>A spoiled file stops the host with the name of the file.</summary>
public sealed class SolutionFileErrorTests
{
    private const string Payment = "src/Entities/relance_Payment/Entity.xml";
    private const string Step = "registration/steps/InvoiceChanged.Update.invoice.xml";

    [Fact]
    public void FileThatIsNoXml() => Refused("Entities/relance_Payment/Entity.xml", "", solution => solution.Write(Payment, "<Entity>"));

    [Fact]
    public void ColumnOfAnUnknownType() => Refused(
        "Entities/relance_Payment/Entity.xml", "hologram", solution => EditAmount(solution, attribute => attribute.SetElementValue("Type", "hologram")));

    [Fact]
    public void ColumnWithoutLogicalName() => Refused(
        "Entities/relance_Payment/Entity.xml", "LogicalName", solution => EditAmount(solution, attribute => attribute.Element("LogicalName")!.Remove()));

    [Fact]
    public void ColumnThatIsThereTwice() => Refused(
        "Entities/relance_Payment/Entity.xml", "relance_amount", solution => EditAmount(solution, attribute => attribute.AddAfterSelf(new XElement(attribute))));

    [Fact]
    public void NumberThatIsNone() => Refused(
        "Entities/relance_Payment/Entity.xml", "'two'", solution => EditAmount(solution, attribute => attribute.SetElementValue("Accuracy", "two")));

    [Fact]
    public void ChoiceThatDoesNotExist() => Refused(
        "Entities/relance_Payment/Entity.xml", "relance_paymentkind", solution => solution.Delete("src/OptionSets/relance_paymentkind.xml"));

    [Fact]
    public void ChoiceValueThatIsThereTwice() => Refused(
        "OptionSets/relance_paymentkind.xml", "271930000", solution => solution.Replace("src/OptionSets/relance_paymentkind.xml", "271930001", "271930000"));

    [Fact]
    public void KeyOverAnUnknownColumn() => Refused(
        "relance_Payment/Entity.xml", "relance_nothing", solution => solution.Edit(Payment, root => root.Descendants("AttributeName").First().Value = "relance_nothing"));

    [Fact]
    public void LookupWithoutRelationship() => Refused("relance_Payment/Entity.xml", "relance_invoiceid", solution => Remove(solution, "Invoice", "relance_payment", "relance_invoiceid"));

    [Fact]
    public void RelationshipThatIsNotListed() => Refused("Other/Relationships/Invoice.xml", "is not listed", solution => solution.Edit(
        "src/Other/Relationships.xml", root => Bodies(solution).ForEach(name => root.Elements().Where(item => (string?)item.Attribute("Name") == name).Remove())));

    [Fact]
    public void StepOnAnUnknownColumn() => Refused(
        "step", "relance_nothing", solution => solution.Edit(Step, root => root.SetElementValue("FilteringAttributes", "duedate,relance_nothing")));

    [Fact]
    public void StepOnAnUnknownTable() => Refused("step", "invoyce", solution => solution.Edit(Step, root => root.SetElementValue("PrimaryEntity", "invoyce")));

    [Fact]
    public void AsynchronousStepBeforeTheOperation() => Refused(
        "InvoiceChanged.Update.invoice.xml", "stage 40", solution => solution.Edit(Step, root => root.SetElementValue("Stage", "20")));

    [Fact]
    public void StepWithoutMessage() => Refused(
        "InvoiceChanged.Update.invoice.xml", "SdkMessageId", solution => solution.Edit(Step, root => root.Element("SdkMessageName")!.Remove()));

    [Fact]
    public void ImageFromBeforeACreate() => Refused("InvoiceChanged.Create.invoice.xml", "Create has no image", solution => solution.Edit(
        "registration/steps/InvoiceChanged.Create.invoice.xml",
        root => root.Element("SdkMessageProcessingStepImages")!.Add(new XElement(
            "SdkMessageProcessingStepImage", new XElement("EntityAlias", "PreImage"), new XElement("ImageType", 0)))));

    [Fact]
    public void BindingOfAnUnknownApi() => Refused(
        "customapis.xml", "relance_Nothing", solution => solution.Replace("registration/customapis.xml", "\"relance_EvaluateDebtor\"", "\"relance_Nothing\""));

    [Fact]
    public void RoleWithAnUnknownDepth()
    {
        var role = System.IO.Path.GetFileName(System.IO.Directory.GetFiles(System.IO.Path.Combine(Repository.Solution, "src", "Roles")).Order().First());
        Refused("Roles/" + role, "Everywhere", solution => solution.Edit(
            "src/Roles/" + role, root => root.Descendants("RolePrivilege").First().SetAttributeValue("level", "Everywhere")));
    }

    [Fact]
    public void ExtensionOfATableThatIsNotStandard() => Refused("Entities/Gadget/Entity.xml", "gadget", solution => solution.Write(
        "src/Entities/Gadget/Entity.xml", "<Entity><Name>Gadget</Name><EntityInfo><entity Name=\"Gadget\"><attributes /></entity></EntityInfo></Entity>"));

    private static void EditAmount(MutatedSolution solution, Action<XElement> change) => solution.EditColumn("relance_Payment", "relance_Amount", change);

    private static void Refused(string file, string message, Action<MutatedSolution> spoil)
    {
        using var solution = new MutatedSolution();
        spoil(solution);

        var problem = Assert.Throws<SolutionFileException>(() => Catalog.Load(solution.Path));

        Assert.Contains(file, problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static System.Collections.Generic.List<string> Bodies(MutatedSolution solution) =>
        XDocument.Load(System.IO.Path.Combine(solution.Path, "src/Other/Relationships/Invoice.xml")).Root!
            .Elements().Select(item => (string)item.Attribute("Name")!).ToList();

    private static void Remove(MutatedSolution solution, string parent, string table, string column)
    {
        string? name = null;
        solution.Edit($"src/Other/Relationships/{parent}.xml", root =>
        {
            var body = root.Elements().Single(item => item.Element("ReferencingAttributeName")!.Value.ToLowerInvariant() == column
                && item.Element("ReferencingEntityName")!.Value.ToLowerInvariant() == table);
            name = (string)body.Attribute("Name")!;
            body.Remove();
        });
        solution.Edit("src/Other/Relationships.xml", root => root.Elements().Single(item => (string?)item.Attribute("Name") == name).Remove());
    }
}
