using System.Globalization;
using System.Text.RegularExpressions;
using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement.Papers;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>Whether the papers of a case agree with each other: party, amounts, order of days, numbers, officers in two places at once.</summary>
internal static partial class CaseFileConsistency
{
    /// <summary>Papers that name the party on their face.</summary>
    private static readonly PaperKind[] NameTheParty =
    [
        Kinds.Filing, Kinds.Notice, Kinds.HearingNotice, Kinds.Hearing, Kinds.Decision, Kinds.SummaryDecision, Kinds.NoPenalty, Kinds.Approval, Kinds.Report,
        Kinds.LegalReview, Kinds.Demand, Kinds.Instalments, Kinds.EnforcementDecision, Kinds.CourtApplication, Kinds.Measure, Kinds.MeasureRelease, Kinds.ServiceReceipt, Kinds.Closing,
    ];

    internal static IReadOnlyList<FileFinding> Of(CaseRecord file) =>
        [.. PartyNames(file), .. Amounts(file), .. Days(file), .. Numbers(file), .. Overlaps(file)];

    private static IEnumerable<FileFinding> PartyNames(CaseRecord file)
    {
        var facts = file.Material.Facts;
        if (file.Material.Find(facts.Known(CaseFields.Party))?.Facts.Get(Parties.Name) is not { Length: > 0 } name)
        {
            yield break;
        }

        foreach (var paper in file.Papers.Where(p => NameTheParty.Any(k => k.Code == p.Issued.Kind)))
        {
            if (!PaperText.Of(paper.Document).Contains(name, StringComparison.Ordinal))
            {
                yield return new("party", $"《{paper.Issued.Title}》上的当事人与名录中的“{name}”不一致", [paper.Issued.Title]);
            }
        }
    }

    private static IEnumerable<FileFinding> Amounts(CaseRecord file)
    {
        var m = file.Material;
        if (m.Last(Steps.Notice)?.Values is { } told && Differs(told.Get(DecisionFields.ToldContent), told.Get(DecisionFields.ToldFine), told.Get(DecisionFields.ToldConfiscated)))
        {
            yield return new("amount", $"违法行为通知书的文字与拟罚款金额{DecisionViews.Amount(told.Get(DecisionFields.ToldFine))}不一致", [Kinds.Notice.Name]);
        }

        if (m.Last(Steps.Decision)?.Values is { } decided)
        {
            var fine = decided.Get(DecisionFields.Fine);
            if (Differs(decided.Get(DecisionFields.Content), fine, decided.Get(DecisionFields.Confiscated)))
            {
                yield return new("amount", $"决定书的处罚内容与罚款金额{DecisionViews.Amount(fine)}不一致", [Kinds.Decision.Name]);
            }

            foreach (var paper in file.Papers.Where(p => p.Issued.Kind == Kinds.Closing.Code && fine > 0))
            {
                if (Differs(m.Facts.Get(ExecutionFields.Result), fine, decided.Get(DecisionFields.Confiscated)))
                {
                    yield return new("amount", $"结案报告的处理结果与罚款金额{DecisionViews.Amount(fine)}不一致", [paper.Issued.Title, Kinds.Decision.Name]);
                }
            }
        }
    }

    private static IEnumerable<FileFinding> Days(CaseRecord file)
    {
        (StepId Step, string Name)[] order =
        [
            (Steps.Filing, "立案"), (Steps.Report, "调查终结"), (Steps.Notice, "违法行为通知"), (Steps.NoticeService, "送达通知书"),
            (Steps.Decision, "处罚决定"), (Steps.DecisionService, "送达决定书"), (Steps.Closing, "结案"),
        ];
        var days = order.Select(o => (o.Name, On: file.Material.Last(o.Step)?.On)).Where(d => d.On is not null).ToList();
        for (var i = 1; i < days.Count; i++)
        {
            if (days[i].On < days[i - 1].On)
            {
                yield return new("order", $"{days[i].Name}（{days[i].On:yyyy-MM-dd}）早于{days[i - 1].Name}（{days[i - 1].On:yyyy-MM-dd}）", []);
            }
        }

        foreach (var act in Timed(file).Where(a => a.Values.Get(EvidenceFields.Ended) <= a.Values.Get(EvidenceFields.Began)))
        {
            yield return new("hours", $"{file.Case.Procedure.NameOf(act.Step)}（{act.On:yyyy-MM-dd}）的结束时间不晚于开始时间", []);
        }
    }

    private static IEnumerable<FileFinding> Numbers(CaseRecord file)
    {
        // The lead that the case came from has a number of its own.
        foreach (var paper in file.Papers.Where(p => p.Issued.Matter != file.Case.Parent))
        {
            var expected = paper.Issued.Number ?? file.Case.Number;
            if (paper.Document.Number is { } printed && printed != expected)
            {
                yield return new("number", $"《{paper.Issued.Title}》印的案号{printed}与登记的{expected}不一致", [paper.Issued.Title]);
            }
        }

        foreach (var twins in file.Papers.Where(p => p.Issued.Number is not null).GroupBy(p => p.Issued.Number).Where(g => g.Count() > 1))
        {
            yield return new("number", $"文号{twins.Key}用于多份文书", [.. twins.Select(p => p.Issued.Title)]);
        }
    }

    /// <summary>An officer cannot take two records at the same time.</summary>
    private static IEnumerable<FileFinding> Overlaps(CaseRecord file)
    {
        var timed = Timed(file).ToList();
        return
            from i in Enumerable.Range(0, timed.Count)
            from j in Enumerable.Range(i + 1, timed.Count - i - 1)
            let a = timed[i]
            let b = timed[j]
            where a.Values.Get(EvidenceFields.Began) < b.Values.Get(EvidenceFields.Ended) && b.Values.Get(EvidenceFields.Began) < a.Values.Get(EvidenceFields.Ended)
            let both = (a.Values.Get(CommonFields.Officers) ?? []).Intersect(b.Values.Get(CommonFields.Officers) ?? []).ToList()
            where both.Count > 0
            select new FileFinding(
                "overlap",
                $"{file.Material.Officer(both[0], a.On).Name}在同一时间出现在两份笔录：{file.Case.Procedure.NameOf(a.Step)}与{file.Case.Procedure.NameOf(b.Step)}（{a.On:yyyy-MM-dd}）",
                [file.Case.Procedure.NameOf(a.Step), file.Case.Procedure.NameOf(b.Step)]);
    }

    private static IEnumerable<ActView> Timed(CaseRecord file) => file.Case.Acts
        .Where(a => a.State == ActState.Done && a.Values.Has(EvidenceFields.Began) && a.Values.Has(EvidenceFields.Ended));

    /// <summary>A text that names sums, none of which is what was recorded.</summary>
    internal static bool Differs(string? text, long fineFen, long confiscatedFen)
    {
        if (text is null || text.Contains(ChineseFormat.MoneyInCapitals(fineFen), StringComparison.Ordinal))
        {
            return false;
        }

        long[] right = [fineFen, confiscatedFen, fineFen + confiscatedFen];
        var named = Sums().Matches(text).Select(match => Fen(match.Groups[1].Value, match.Groups[2].Length > 0)).ToList();
        return named.Count > 0 && !named.Any(right.Contains);
    }

    private static long Fen(string figures, bool tenThousands) =>
        (long)(decimal.Parse(figures.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (tenThousands ? 1_000_000 : 100));

    [GeneratedRegex("([0-9][0-9,]*(?:[.][0-9]+)?)(万)?元")]
    private static partial Regex Sums();
}
