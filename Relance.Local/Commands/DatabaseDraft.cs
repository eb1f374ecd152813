using System;
using System.IO;

namespace Relance.Local.Commands;

/// <summary>
/// A copy of a database file to work on: it takes the place of the original only when the work is kept, so a command that fails half
/// way leaves nothing behind, whatever it has written.
/// </summary>
internal sealed class DatabaseDraft : IDisposable
{
    private readonly string original;

    public DatabaseDraft(string original)
    {
        this.original = original;
        Path = original + ".draft";
        Delete();
        if (File.Exists(original))
        {
            File.Copy(original, Path);
        }
    }

    /// <summary>The copy; close it before <see cref="Keep"/>.</summary>
    public string Path { get; }

    public void Keep() => File.Move(Path, original, overwrite: true);

    public void Dispose() => Delete();

    // Beside the file itself, SQLite may have left its journal.
    private void Delete()
    {
        foreach (var file in new[] { Path, Path + "-wal", Path + "-shm", Path + "-journal" })
        {
            File.Delete(file);
        }
    }
}
