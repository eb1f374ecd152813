using System;

namespace Relance.Local.Store;

/// <summary>A row named by its table and id: the plain form of a lookup's value.</summary>
public readonly record struct RowReference(string Table, Guid Id);
