using System;

namespace Relance.Local.Store;

/// <summary>Nested transactions: the first is one of the database, the others are savepoints in it.</summary>
internal sealed class Transactions
{
    private readonly Database database;

    public Transactions(Database database) => this.database = database;

    public int Depth { get; private set; }

    /// <returns>The depth of the new one, 0 for the outermost.</returns>
    public int Begin()
    {
        database.Execute(Depth == 0 ? "BEGIN IMMEDIATE" : $"SAVEPOINT s{Depth}");
        return Depth++;
    }

    /// <exception cref="InvalidOperationException">A transaction begun later has not ended.</exception>
    public void End(int depth, bool commit)
    {
        if (depth != Depth - 1)
        {
            throw new InvalidOperationException("A transaction that began later has not ended yet.");
        }

        Depth = depth;
        if (depth == 0)
        {
            database.Execute(commit ? "COMMIT" : "ROLLBACK");
            return;
        }

        if (!commit)
        {
            database.Execute($"ROLLBACK TO s{depth}");
        }

        database.Execute($"RELEASE s{depth}");
    }
}
