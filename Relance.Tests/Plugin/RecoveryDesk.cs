using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>What recovery works with at a desk: an agency with a complete agreement, cases, people with their roles and languages.</summary>
internal static class RecoveryDesk
{
    public const string CreditManager = "Relance - Credit Manager";

    /// <summary>A French agency that takes 10 % of what it recovers and 50 EUR for each case.</summary>
    public static EntityReference Agency(this Desk desk, Action<Entity>? with = null)
    {
        var agency = new Entity(AgencyTable.LogicalName)
        {
            [AgencyTable.Name] = "Recouvrement Rhône",
            [AgencyTable.Country] = "FR",
            [AgencyTable.IsInsured] = true,
            [AgencyTable.HasDedicatedAccount] = true,
            [AgencyTable.DeclaredOn] = Days.ToColumn(Desk.Monday.PlusDays(-400)),
            [AgencyTable.MandateSignedOn] = Days.ToColumn(Desk.Monday.PlusDays(-300)),
            [AgencyTable.GivesPowerToReceive] = true,
            [AgencyTable.Guarantee] = "Garantie financière",
            [AgencyTable.PayoutTerms] = "Sous un mois",
            [AgencyTable.Percent] = 10m,
            [AgencyTable.FixedFee] = new Money(50m),
        };
        with?.Invoke(agency);
        return new EntityReference(AgencyTable.LogicalName, desk.Service.Create(agency));
    }

    /// <summary>The debtor in France, with an address to which a letter can go.</summary>
    public static void InLyon(this Desk desk)
    {
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor)
        {
            [AccountTable.Address1Line1] = "3, rue des Lilas",
            [AccountTable.Address1PostalCode] = "69003",
            [AccountTable.Address1City] = "Lyon",
            [AccountTable.Address1Country] = "France",
        });
        desk.Engine.RunAsyncSteps();
    }

    public static EntityReference HandOver(this Desk desk, EntityReference agency)
    {
        var handover = (EntityReference)desk.Ask("relance_HandOver", ("Debtor", desk.DebtorReference), ("Agency", agency))["Handover"];
        desk.Engine.RunAsyncSteps();
        return handover;
    }

    public static EntityReference Recover(this Desk desk, EntityReference handover, decimal amount, LocalDate on, bool isDirect = false)
    {
        var recovery = (EntityReference)desk.Ask(
            "relance_RecordRecovery", ("Handover", handover), ("Amount", new Money(amount)), ("ReceivedOn", Days.ToColumn(on)), ("IsDirect", isDirect))["Recovery"];
        desk.Engine.RunAsyncSteps();
        return recovery;
    }

    public static Row Case(this Desk desk, EntityReference handover) => desk.Read(HandoverTable.LogicalName, handover.Id);

    public static AgencyCaseState? CaseState(this Desk desk, EntityReference handover) => desk.Case(handover).Choice<AgencyCaseState>(HandoverTable.State);

    /// <summary>Somebody with a role, who reads French (1036) or English (1033).</summary>
    public static IOrganizationService Somebody(this Desk desk, string role, int language = 1036)
    {
        var user = desk.Engine.CreateUser("Paul Mercier", role);
        desk.Service.Update(new Entity(UserSettingsTable.LogicalName, user) { [UserSettingsTable.UiLanguageId] = language });
        return desk.Engine.As(user);
    }

    public static string Refused(Action act) => Assert.Throws<FaultException<OrganizationServiceFault>>(act).Message;

    /// <summary>The same mistake, told to somebody who reads French and to somebody who reads English; no-break spaces count as spaces.</summary>
    public static void RefusedInBothLanguages(this Desk desk, string french, string english, Action<IOrganizationService> act)
    {
        Assert.Contains(french, Plain(Refused(() => act(desk.Somebody(CreditManager, 1036)))));
        Assert.Contains(english, Plain(Refused(() => act(desk.Somebody(CreditManager, 1033)))));
    }

    public static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
