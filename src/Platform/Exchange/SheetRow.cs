namespace Fatong.Platform.Exchange;

/// <summary>One row of a table file; the number is that of the file, counting from 1.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>A table file that cannot be read at all; the message is for the person who gave it.</summary>
public sealed class SheetRefused(string message) : Exception(message);
