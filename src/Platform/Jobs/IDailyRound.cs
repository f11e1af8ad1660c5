namespace Fatong.Platform.Jobs;

/// <summary>What a room does by itself every day, e.g. when a term has run out. May be repeated at will: a second round of the same day does nothing.</summary>
public interface IDailyRound
{
    /// <summary>What it is, as the board of jobs shows it.</summary>
    string Title { get; }

    /// <summary>One bureau's round; what was done in a sentence, null when there was nothing to do.</summary>
    Task<string?> Run(string bureau, CancellationToken ct);
}
