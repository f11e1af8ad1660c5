using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>A paper that was issued in a case.</summary>
/// <param name="Act">Number of the act that issued it.</param>
internal sealed record CasePaper(Guid Id, Guid Matter, int Act, string Kind, string? Number, string Title, DateOnly On);

/// <summary>Everything the papers of a case are filled from, read once for an act.</summary>
/// <param name="Case">The penalty case; the matter itself unless that branches off from one.</param>
internal sealed record CaseMaterial(
    Bureau Bureau, Matter Matter, Matter Case, IReadOnlyDictionary<Guid, Record> Records, ILookup<Guid, Facts> Certificates, Facts? Office)
{
    /// <summary>Papers of the case and of the matter, oldest first, those of the running act among them.</summary>
    public IReadOnlyList<CasePaper> Papers { get; init; } = [];

    /// <summary>What is known: that of the case, with that of the matter laid over it.</summary>
    public Facts Facts => ReferenceEquals(Case, Matter) ? Matter.Facts : Case.Facts.Merge(Matter.Facts);

    /// <summary>The number that papers without a series of their own carry.</summary>
    public string? CaseNumber => Matter.Number ?? Case.Number;

    public Record? Find(Guid? id) => id is { } known ? Records.GetValueOrDefault(known) : null;

    /// <summary>Done acts of a step of the case, oldest first.</summary>
    public IEnumerable<ActView> Done(StepId step) => Case.Acts.Where(a => a.Step == step && a.State == ActState.Done);

    public ActView? Last(StepId step) => Done(step).LastOrDefault();

    /// <summary>The newest paper of one of the kinds.</summary>
    public CasePaper? Paper(params IReadOnlyList<PaperKind> kinds) => Papers.LastOrDefault(p => kinds.Any(k => k.Code == p.Kind));

    /// <summary>An officer with the certificate that is valid on the day, else the newest held.</summary>
    public OfficerView Officer(Guid person, DateOnly on)
    {
        var staff = Find(person)?.Facts;
        var held = Certificates[person].OrderBy(c => c.Get(Directory.Certificates.From)).ToList();
        var certificate = held.LastOrDefault(c => Directory.Certificates.WhyInvalid(c, on) is null) ?? held.LastOrDefault();
        return new(staff?.Get(Staff.Name) ?? NameOf(person), certificate?.Get(Directory.Certificates.Number), staff?.Get(Staff.Post));
    }

    private string? NameOf(Guid person) => Matter.Acts.Concat(Case.Acts).FirstOrDefault(a => a.By == person)?.ByName;
}

/// <summary>One paper to be filled.</summary>
/// <param name="Terms">Terms of the matter, the act that issues the paper included.</param>
/// <param name="Submitted">The day the act was handed in for signature; that of the act when nobody signs it.</param>
internal sealed record PaperTask(
    CaseMaterial Material, ActView Act, PaperKind Kind, string? Number, RunningTerms Terms, Func<string, long?> Parameter, DateOnly Submitted)
{
    public Facts Facts => Material.Facts;

    /// <summary>What this act recorded; never what an earlier act of the same kind left.</summary>
    public Facts Values => Act.Values;

    /// <summary>The number a paper of this kind has: the one being made, else the newest issued.</summary>
    public string? NumberOf(params IReadOnlyList<PaperKind> kinds) =>
        Number is not null && kinds.Contains(Kind) ? Number : Material.Paper(kinds)?.Number;
}

/// <summary>Turns stored values into what stands on paper.</summary>
internal static class PaperValues
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    /// <summary>The value, or null when not known; never an invented zero.</summary>
    internal static T? Known<T>(this Facts facts, Field<T> field)
        where T : struct => facts.Has(field) ? facts.Get(field) : null;

    internal static int? Number(this Facts facts, Field<long> field) => facts.Has(field) ? (int)facts.Get(field) : null;

    /// <summary>A moment in the legal zone.</summary>
    internal static DateTimeOffset? At(this Facts facts, Field<DateTimeOffset> field) => facts.Has(field) ? facts.Get(field).ToOffset(Zone) : null;

    /// <summary>The legal day of a moment.</summary>
    internal static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Zone).DateTime);

    /// <summary>A day and a time written as text, e.g. 09:30; null while one of them is not known.</summary>
    internal static DateTimeOffset? At(DateOnly? day, string? time) =>
        day is { } known && TimeOnly.TryParse(time, System.Globalization.CultureInfo.InvariantCulture, out var clock) ? new(known.ToDateTime(clock), Zone) : null;

    /// <summary>The label of a choice; null when not known.</summary>
    internal static string? Label(this Facts facts, Field<string> field) => facts.Get(field) is { } code ? field.LabelOf(code) : null;

    /// <summary>The parts that say something, joined.</summary>
    internal static string? Join(string separator, params IEnumerable<string?> parts)
    {
        var text = string.Join(separator, parts.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => p!.TrimEnd('。', '；', '，')));
        return text.Length == 0 ? null : text;
    }
}
