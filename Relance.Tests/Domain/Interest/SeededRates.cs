using System.Linq;
using Relance.Domain;
using Relance.Deploy;
using Relance.Tests.Solution;

namespace Relance.Tests.Domain.Interest;

/// <summary>The rates that ship as configuration data: the tests of the law's figures run on the very rows that a customer gets.</summary>
internal static class SeededRates
{
    public static ReferenceRate[] Rows { get; } = RateFile.Read(Repository.Solution).ToArray();

    public static ReferenceRates Table { get; } = new(Rows);
}
