using System.Linq;

namespace Relance.Local.Store;

/// <summary>The full name of people, which the platform puts together (order "first name last name").</summary>
internal static class NameRule
{
    private const string FullName = "fullname";

    private static readonly string[] Parts = { "firstname", "middlename", "lastname" };

    public static bool Concerns(RowChange change) => change.Table.Has(FullName) && Parts.Any(change.Sets);

    public static string[] Needs(RowChange change) => Parts.Where(change.Table.Has).ToArray();

    public static void Apply(RowChange change)
    {
        if (Concerns(change))
        {
            var words = Needs(change).Select(part => (string?)change.Current(part)).Where(word => word is not null);
            var name = string.Join(' ', words);
            change.Set(FullName, name.Length == 0 ? null : name);
        }
    }
}
