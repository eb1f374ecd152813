using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>What a collector reads when a plan is refused, in the language of that person.</summary>
public sealed class PlanRefusalTests
{
    [Theory]
    [InlineData(1036, "L’état de l’échéancier {0} ne le permet pas. Actualisez la page, ou proposez un nouvel échéancier. [RL-141]")]
    [InlineData(1033, "The payment plan {0} is not in a state in which this can be done. Refresh the page, or propose a new plan. [RL-141]")]
    public void Plan_AcceptedTwice_IsRefusedByItsNumber(int language, string words)
    {
        using var desk = Prepared(language);
        var plan = Propose(desk);
        Ask(desk, "relance_AcceptPlan", ("Plan", plan));

        Assert.Equal(Format(words, Number(desk, plan)), Refused(() => Ask(desk, "relance_AcceptPlan", ("Plan", plan))));
    }

    [Theory]
    [InlineData(1036, "La facture F-001 est déjà couverte par l’échéancier {0}. Rééchelonnez-le, ou retirez la facture de la liste. [RL-142]")]
    [InlineData(1033, "The invoice F-001 is covered by the payment plan {0} already. Reschedule that plan, or take the invoice out of the list. [RL-142]")]
    public void Invoice_OfAPlanInForce_IsRefusedByTheNumberOfThatPlan(int language, string words)
    {
        using var desk = Prepared(language);
        var plan = Propose(desk);
        Ask(desk, "relance_AcceptPlan", ("Plan", plan));
        var invoice = desk.Rows(InvoiceTable.LogicalName)[0].Id.ToString();

        Assert.Equal(Format(words, Number(desk, plan)), Refused(() => Propose(desk, ("Invoices", invoice))));
    }

    [Theory]
    [InlineData(1036, "Indiquez soit le nombre d’échéances, soit leur montant, soit les échéances une à une. [RL-143]")]
    [InlineData(1033, "Give either the number of instalments, or their amount, or the instalments one by one. [RL-143]")]
    public void Schedule_ByNumberAndByAmount_IsRefused(int language, string words)
    {
        using var desk = Prepared(language);

        Assert.Equal(words, Refused(() => Propose(desk, ("InstalmentAmount", new Money(600m)))));
    }

    [Theory]
    [InlineData(1036, "1200 EUR ne peuvent pas être réglés en de telles échéances. Chacune doit être supérieure à zéro, dans la limite de 520 échéances. [RL-144]")]
    [InlineData(1033, "1200 EUR cannot be paid in such instalments. Each must be above zero, and there can be 520 of them at most. [RL-144]")]
    public void Schedule_OfNoInstalment_IsRefusedWithWhatIsOwed(int language, string words)
    {
        using var desk = Prepared(language);

        Assert.Equal(words, Refused(() => Propose(desk, ("Count", 0))));
    }

    private static Desk Prepared(int language)
    {
        var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        desk.Service.Update(new Entity(UserSettingsTable.LogicalName, desk.Collector) { [UserSettingsTable.UiLanguageId] = language });
        return desk;
    }

    private static EntityReference Propose(Desk desk, params (string Name, object Value)[] other) => (EntityReference)Ask(
        desk, "relance_ProposePlan", [("Debtor", desk.DebtorReference), ("Count", 2), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(7))), .. other])["Plan"];

    private static OrganizationResponse Ask(Desk desk, string api, params (string Name, object Value)[] parameters) =>
        Desk.Ask(desk.Engine.As(desk.Collector), api, parameters);

    private static string? Number(Desk desk, EntityReference plan) => desk.Read(PaymentPlanTable.LogicalName, plan.Id).Text(PaymentPlanTable.Name);

    private static string Format(string words, string? number) => words.Replace("{0}", number, StringComparison.Ordinal);

    private static string Refused(Action act) => Assert.Throws<FaultException<OrganizationServiceFault>>(act).Message;
}
