using System.Collections.Generic;
using System.IO;
using System.Text;
using NodaTime;

namespace Relance.Plugin.Writing;

/// <summary>
/// Writes a zip whose files are stored, not compressed: the sandbox has no compression library of a version that could be relied on,
/// and equal contents give equal bytes everywhere. Names are plain ASCII; all files bear one day.
/// </summary>
internal sealed class StoredZip(LocalDate day)
{
    /// <summary>Version 2.0 of the format, which knows folders.</summary>
    private const int Version = 20;
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndHeader = 0x06054b50;

    private static readonly uint[] Table = MakeTable();

    private readonly List<Piece> pieces = [];
    private readonly MemoryStream archive = new();

    public void Add(string path, byte[] content)
    {
        pieces.Add(new Piece(Encoding.ASCII.GetBytes(path), Checksum(content), (uint)content.Length, (uint)archive.Length));
        var piece = pieces[pieces.Count - 1];
        Number(LocalHeader, 4);
        Common(piece);
        archive.Write(piece.Name, 0, piece.Name.Length);
        archive.Write(content, 0, content.Length);
    }

    /// <summary>The whole archive. Nothing can be added afterwards.</summary>
    public byte[] Finish()
    {
        var start = (uint)archive.Length;
        foreach (var piece in pieces)
        {
            Number(CentralHeader, 4);
            Number(Version, 2);
            Common(piece);
            Number(0, 2);
            Number(0, 2);
            Number(0, 2);
            Number(0, 4);
            Number(piece.Offset, 4);
            archive.Write(piece.Name, 0, piece.Name.Length);
        }

        var length = (uint)archive.Length - start;
        Number(EndHeader, 4);
        Number(0, 4);
        Number((uint)pieces.Count, 2);
        Number((uint)pieces.Count, 2);
        Number(length, 4);
        Number(start, 4);
        Number(0, 2);
        return archive.ToArray();
    }

    // What the local and the central header of a file have in common: stored, at midnight of the day.
    private void Common(Piece piece)
    {
        Number(Version, 2);
        Number(0, 2);
        Number(0, 2);
        Number(0, 2);
        Number((uint)(((day.Year - 1980) << 9) | (day.Month << 5) | day.Day), 2);
        Number(piece.Checksum, 4);
        Number(piece.Length, 4);
        Number(piece.Length, 4);
        Number((uint)piece.Name.Length, 2);
        Number(0, 2);
    }

    private void Number(uint value, int bytes)
    {
        for (var index = 0; index < bytes; index++)
        {
            archive.WriteByte((byte)((value >> (8 * index)) & 0xFF));
        }
    }

    private static uint Checksum(byte[] content)
    {
        var sum = uint.MaxValue;
        foreach (var one in content)
        {
            sum = Table[(sum ^ one) & 0xFF] ^ (sum >> 8);
        }

        return sum ^ uint.MaxValue;
    }

    // CRC-32 of the zip format (APPNOTE 4.4.7), reflected polynomial.
    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint index = 0; index < table.Length; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[index] = value;
        }

        return table;
    }

    private sealed record Piece(byte[] Name, uint Checksum, uint Length, uint Offset);
}
