using System;
using System.Linq;
using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks the weights and limits of the risk score.</summary>
public sealed class RiskSettingsValidator : AbstractValidator<RiskSettings>
{
    public RiskSettingsValidator()
    {
        RuleFor(settings => settings).Must(settings => Kinds.Sum(kind => settings.RampOf(kind).Weight) == 100m)
            .As("RSK001", (settings, _) => [Kinds.Sum(kind => settings.RampOf(kind).Weight)]);
        RuleFor(settings => settings).Must(settings => Kinds.All(kind => settings.RampOf(kind).Weight >= 0m)).As("RSK002");
        RuleFor(settings => settings).Must(settings => Kinds.All(kind => settings.RampOf(kind).From < settings.RampOf(kind).Full)).As("RSK003");
        RuleFor(settings => settings)
            .Must(settings => 0m < settings.FromB && settings.FromB < settings.FromC && settings.FromC < settings.FromD && settings.FromD < settings.FromE)
            .As("RSK004");
        RuleFor(settings => settings.TolerateDays).GreaterThanOrEqualTo(0).As("RSK005");
        RuleFor(settings => settings.MinimumInvoices).GreaterThanOrEqualTo(1).As("RSK006");
        RuleFor(settings => settings.TrendInvoices).GreaterThanOrEqualTo(1).As("RSK007");
        RuleFor(settings => settings.ReviewDays).GreaterThanOrEqualTo(1).As("RSK008");
    }

    private static RiskPartKind[] Kinds => (RiskPartKind[])Enum.GetValues(typeof(RiskPartKind));
}
