using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Tests.Plugin;

/// <summary>A desk whose first step claims interest and the fixed compensation, with the rate of the half-year of its Monday.</summary>
internal static class ClaimDesk
{
    /// <summary>ECB 2.15 %: 12.15 % a year by French law.</summary>
    public static Desk Open(Action<Entity>? policy = null, Action<Entity>? firstStep = null, bool withRate = true)
    {
        var desk = new Desk(policy, step =>
        {
            step[ScenarioStepTable.ClaimInterest] = true;
            step[ScenarioStepTable.ClaimCompensation] = true;
            firstStep?.Invoke(step);
        });
        if (withRate)
        {
            desk.Rate("ECB-MRO", new LocalDate(2026, 7, 1), 2.15m);
        }

        desk.Engine.RunAsyncSteps();
        return desk;
    }

    public static Guid Rate(this Desk desk, string series, LocalDate startsOn, decimal? percent, string? source = "Banque de France") =>
        desk.Service.Create(new Entity(ReferenceRateTable.LogicalName)
        {
            [ReferenceRateTable.Series] = series,
            [ReferenceRateTable.StartsOn] = Days.ToColumn(startsOn),
            [ReferenceRateTable.Percent] = percent,
            [ReferenceRateTable.Source] = source,
            [ReferenceRateTable.Confidence] = Choices.To(percent is null ? RateConfidence.NotFound : RateConfidence.Stated),
        });

    public static Row[] Claims(this Desk desk, ClaimKind? kind = null) =>
        desk.Rows(ClaimTable.LogicalName).Where(row => kind is null || row.Choice<ClaimKind>(ClaimTable.Kind) == kind).ToArray();

    public static Row Claim(this Desk desk, ClaimKind kind) => desk.Claims(kind).Single();

    public static ClaimState StateOf(this Row claim) => claim.Choice<ClaimState>(ClaimTable.State)!.Value;

    public static decimal? OpenClaims(this Desk desk, Guid invoice) => desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.ClaimsOpenAmount);

    public static OrganizationResponse Act(this Desk desk, string api, Row claim, string? why = "accord commercial") => Act(desk.Service, api, claim, why);

    public static OrganizationResponse Act(IOrganizationService service, string api, Row claim, string? why) =>
        Desk.Ask(service, api, ("Claim", new EntityReference(ClaimTable.LogicalName, claim.Id)), ("Reason", why!));
}
