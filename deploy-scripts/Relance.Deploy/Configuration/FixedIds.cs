using System;
using System.Security.Cryptography;
using System.Text;

namespace Relance.Deploy;

/// <summary>Ids that follow from a name, so that every run gives the same ones.</summary>
public static class FixedIds
{
    /// <summary>The id that belongs to this row of this table (RFC 9562, version 8: the layout is ours).</summary>
    public static Guid Of(string table, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{table}/{name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
