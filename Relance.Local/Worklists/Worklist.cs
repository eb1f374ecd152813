using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Worklists;

/// <summary>Everything that waits for a person on a day, the largest amount first; equal ones always in the same order.</summary>
public static class Worklist
{
    public static IReadOnlyList<WorkItem> Read(IOrganizationService service, LocalDate asOf, TextCulture culture, string baseCurrency)
    {
        var words = new WorkWords(culture, baseCurrency);
        return ApprovalItems.Read(service, words)
            .Concat(PromiseItems.Read(service, asOf, words))
            .Concat(ActivityItems.Read(service, asOf, words))
            .OrderByDescending(item => item.Amount)
            .ThenBy(item => item.Kind)
            .ThenBy(item => item.Since)
            .ThenBy(item => item.About, StringComparer.Ordinal)
            .ToList();
    }
}
