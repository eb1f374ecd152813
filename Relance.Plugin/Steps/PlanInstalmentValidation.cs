using System;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Before an instalment of a plan is saved or deleted: its plan is a proposal, and it has a day and an amount.</summary>
public sealed class PlanInstalmentValidation : PlanPartValidation
{
    protected override string PlanColumn => PlanInstalmentTable.PaymentPlanId;

    protected override void Check(IServiceProvider services, Row row)
    {
        if (row.Day(PlanInstalmentTable.DueOn) is null)
        {
            throw new UserMistake(MistakeCode.MissingParameter, PlanInstalmentTable.DueOn);
        }

        if (row.Amount(PlanInstalmentTable.Amount) is null or <= 0m)
        {
            throw new UserMistake(ValueList.Of(new SettingFailure("PLN003", PlanInstalmentTable.Amount, ValueList<string>.Empty)));
        }
    }
}
