using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_MonthlyReport(MonthEndOn?, Language?) -> Html</c>: the report of a kept month, by default the last one that has ended, as
/// one page; it is attached to the figures of the month, in place of an earlier one in the same language. A month whose figures were not
/// taken gives a page that says so.
/// </summary>
public sealed class MonthlyReport : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var monthEnd = Parameters.EndedMonth(execution, services);
        var culture = Parameters.Culture(execution, services);
        var kept = services.GetRequiredService<MonthReader>().Read(monthEnd);
        var report = new MonthReport(
            services.GetRequiredService<ConfigurationReader>().Get().Creditor.Name,
            monthEnd,
            kept.Select(one => one.Month).ToValueList());
        var html = MonthReportPage.Write(report, culture);
        if (kept.FirstOrDefault(one => one.Month.MonthEnd == monthEnd) is { } row)
        {
            services.GetRequiredService<ReportNote>().Write(new EntityReference(KpiSnapshotTable.LogicalName, row.Id), monthEnd, html, culture);
        }

        execution.Output("Html", html);
    }
}
