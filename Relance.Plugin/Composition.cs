using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin;

/// <summary>The only list of services. The container is built once per process; every execution has a scope of its own.</summary>
internal static class Composition
{
    private static readonly Lazy<ServiceProvider> Container = new(Build);

    /// <summary>Opens the scope of one execution.</summary>
    public static IServiceScope Begin(IServiceProvider platform)
    {
        var scope = Container.Value.CreateScope();
        scope.ServiceProvider.GetRequiredService<ExecutionSlot>().Execution = new Execution(platform);
        return scope;
    }

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddScoped<ActivityWriter>();
        services.AddScoped<ArrangementFlag>();
        services.AddScoped<ArrangementReader>();
        services.AddScoped<ClaimActs>();
        services.AddScoped<ClaimFiles>();
        services.AddScoped<ClaimPayments>();
        services.AddScoped<ClaimReader>();
        services.AddScoped<ClaimWriter>();
        services.AddScoped<ConfigurationReader>();
        services.AddScoped<ConfigurationStamp>();
        services.AddScoped<ContactAccounts>();
        services.AddScoped<CorrespondenceOutcome>();
        services.AddScoped<CorrespondenceWriter>();
        services.AddScoped<CustomerOpeningWriter>();
        services.AddScoped<CreditReader>();
        services.AddScoped<DebtorReader>();
        services.AddScoped<DebtorsAhead>();
        services.AddScoped<DecisionWriter>();
        services.AddScoped<DisputeOwners>();
        services.AddScoped<DisputeWriter>();
        services.AddScoped<DraftReader>();
        services.AddScoped<EffectEvents>();
        services.AddScoped<EffectWriter>();
        services.AddScoped<EInvoiceActs>();
        services.AddScoped<EInvoiceFollowUp>();
        services.AddScoped<EvidenceReader>();
        services.AddScoped<EvidenceWriter>();
        services.AddScoped<EngineIdentity>();
        services.AddScoped<Evaluation>();
        services.AddScoped<EventRaiser>();
        services.AddScoped(provider => provider.GetRequiredService<ExecutionSlot>().Execution!);
        services.AddScoped<ExecutionSlot>();
        services.AddScoped<HandoverReader>();
        services.AddScoped<HandOverMail>();
        services.AddScoped<HandoverWriter>();
        services.AddScoped<HoldNotices>();
        services.AddScoped<HoldWriter>();
        services.AddScoped<InvoiceDebtor>();
        services.AddScoped<InvoiceDueDate>();
        services.AddScoped<InvoiceFacts>();
        services.AddScoped<InvoiceWriter>();
        services.AddScoped<ManualHolds>();
        services.AddScoped<LedgerReader>();
        services.AddScoped<MessageWriter>();
        services.AddScoped<MonthReader>();
        services.AddScoped<PlanDebts>();
        services.AddScoped<PlanReader>();
        services.AddScoped<PlanWriter>();
        services.AddScoped<PromiseRecord>();
        services.AddScoped<OpenDebtors>();
        services.AddScoped<PromiseWriter>();
        services.AddScoped<NoticeWriter>();
        services.AddScoped<ProposedReminders>();
        services.AddScoped<RecordEvents>();
        services.AddScoped<RecoveryReader>();
        services.AddScoped<ReminderOutcome>();
        services.AddScoped<ReminderWriter>();
        services.AddScoped<ReportNote>();
        services.AddScoped<RiskReader>();
        services.AddScoped<RowReader>();
        services.AddScoped<RowsAhead>();
        services.AddScoped<RunBatchWork>();
        services.AddScoped<RunWriter>();
        services.AddScoped<SettledAmounts>();
        services.AddScoped<SnapshotWriter>();
        services.AddScoped<SettingsReader>();
        services.AddScoped<StandingWriter>();
        services.AddScoped<SalesHoldNotice>();
        services.AddScoped<TaskWriter>();
        services.AddScoped<TestMessage>();
        services.AddScoped<TextReader>();
        services.AddScoped<Today>();
        services.AddScoped<UserLanguage>();
        services.AddScoped<WorklistReader>();
        services.AddScoped<WriteOffWriter>();
        services.AddScoped<VersionWriter>();
        return services.BuildServiceProvider();
    }

    /// <summary>Where the execution is laid down for the services of its scope.</summary>
    private sealed class ExecutionSlot
    {
        public Execution? Execution { get; set; }
    }
}
