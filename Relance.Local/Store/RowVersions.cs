namespace Relance.Local.Store;

/// <summary>Row versions: one counter for all tables that only ever grows.</summary>
internal sealed class RowVersions
{
    private const string Counter = "versionnumber";

    private readonly Database database;
    private long last;
    private long saved;

    public RowVersions(Database database)
    {
        this.database = database;
        last = Schema.ReadCounter(database, Counter);
        saved = last;
    }

    public long Next() => ++last;

    /// <summary>Keeps the counter in the database; called before each commit.</summary>
    public void Save()
    {
        if (saved != last)
        {
            Schema.WriteCounter(database, Counter, last);
            saved = last;
        }
    }
}
