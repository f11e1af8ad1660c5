namespace Fatong.Platform.Exchange;

/// <summary>One row of a table file; the number is that of the file, counting from 1.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace) && Faults.Count == 0;

    /// <summary>Cells that cannot be taken as they are, by column from 0: formulas, error values. Their text is empty.</summary>
    public IReadOnlyList<(int Column, string Message)> Faults { get; init; } = [];
}

/// <summary>A table file that cannot be read at all; the message is for the person who gave it.</summary>
public sealed class SheetRefused(string message) : Exception(message);
