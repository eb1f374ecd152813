using System;

namespace Relance.Local.Store;

/// <summary>
/// New ids: the time, a counter and chance (the layout of UUID version 7). Ids given one after the other lie side by side in the
/// indexes, as those of the platform do, which keeps large tables quick.
/// </summary>
internal sealed class RowIds
{
    private int given;

    public Guid Next(DateTime utcNow)
    {
        given = unchecked(given + 1);
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(DateTime.SpecifyKind(utcNow, DateTimeKind.Utc))).TryWriteBytes(bytes, bigEndian: true, out _);

        // 26 bits of the counter after the time; the four bits of the version and the two of the variant stay.
        bytes[6] = (byte)(0x70 | ((given >> 22) & 0x0F));
        bytes[7] = (byte)((given >> 14) & 0xFF);
        bytes[8] = (byte)(0x80 | ((given >> 8) & 0x3F));
        bytes[9] = (byte)(given & 0xFF);
        return new Guid(bytes, bigEndian: true);
    }
}
