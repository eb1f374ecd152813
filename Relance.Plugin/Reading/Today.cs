using NodaTime;

namespace Relance.Plugin.Reading;

/// <summary>The day of the execution in the creditor's zone: when the operation began, not when a late job runs on some machine.</summary>
public sealed class Today(Execution execution, ConfigurationReader configurations)
{
    private LocalDate? day;

    public LocalDate Day => day ??= Days.At(
        Days.OfMoment(execution.Context.OperationCreatedOn),
        configurations.Find()?.Zone ?? Days.FindZone(Days.DefaultZone)!);
}
