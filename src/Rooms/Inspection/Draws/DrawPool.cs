using System.Globalization;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Lists;

namespace Fatong.Rooms.Inspection.Draws;

/// <summary>What the lists of a draw are made from, read on the day of freezing.</summary>
/// <param name="Rules">Weights and caps of the day.</param>
/// <param name="Visits">Visits of this year by object, those that count towards the cap.</param>
/// <param name="Drawn">Objects drawn this year for the same item.</param>
/// <param name="Certificates">Certificates by holder.</param>
/// <param name="Staff">Staff facts by person.</param>
/// <param name="Away">Why a person is away on the day, by person.</param>
/// <param name="Apart">Recusals in force.</param>
internal sealed record PoolMaterial(
    IReadOnlyList<Listed> Objects,
    IReadOnlyList<Listed> Inspectors,
    VisitRules Rules,
    IReadOnlyDictionary<Guid, int> Visits,
    IReadOnlySet<Guid> Drawn,
    ILookup<Guid, Facts> Certificates,
    IReadOnlyDictionary<Guid, Facts> Staff,
    IReadOnlyDictionary<Guid, string> Away,
    IReadOnlyList<Facts> Apart,
    DateOnly Day);

/// <summary>Makes the frozen lists of a draw: who is in, who is out and why. Pure.</summary>
internal static class DrawPool
{
    internal static DrawLists Lists(PoolMaterial m, string stratify)
    {
        var objects = m.Objects.OrderBy(o => o.Facts.Get(ObjectList.Number), StringComparer.Ordinal).Select(o => ObjectLine(m, o, stratify)).ToList();
        var inspectors = m.Inspectors.OrderBy(i => i.Facts.Get(InspectorList.Number), StringComparer.Ordinal).Select(i => InspectorLine(m, i)).ToList();
        var recusals = RecusalLines(m);
        return new(
            new(["id", "name", "stratum", "weight", "area", "grade", "excluded"], objects),
            new(["id", "area", "leader", "excluded"], inspectors),
            recusals.Count == 0 ? null : new(["id", "object", "inspector", "reason"], recusals));
    }

    /// <summary>What is drawn, from the answers of the preparing step.</summary>
    internal static DrawParameters Parameters(Facts facts)
    {
        var strata = facts.Get(InspectionDraw.Stratify) == "none"
            ? [new Stratum("", (int)facts.Get(InspectionDraw.Count))]
            : (facts.Get(InspectionDraw.Strata) ?? []).Select(row => new Stratum(row.Get(InspectionDraw.StratumName)!, (int)row.Get(InspectionDraw.StratumCount))).ToList();
        return new([.. strata], facts.Get(InspectionDraw.Weighted), new TeamRule((int)facts.Get(InspectionDraw.TeamSize), facts.Get(InspectionDraw.MatchArea), (int)facts.Get(InspectionDraw.VisitCap)));
    }

    private static string ObjectLine(PoolMaterial m, Listed o, string stratify)
    {
        var (weight, cap) = m.Rules.Of(o);
        var label = CreditGrades.Grade.LabelOf(m.Rules.Grades.GetValueOrDefault(o.Id) ?? "trusted");
        var area = o.Facts.Get(ObjectList.Area)!;
        var stratum = stratify switch { "grade" => label, "area" => area, _ => "" };
        var visits = m.Visits.GetValueOrDefault(o.Id);
        var excluded = m.Drawn.Contains(o.Id) ? "本年度本事项已经抽中"
            : visits >= cap ? string.Create(CultureInfo.InvariantCulture, $"本年度已检查{visits}次，达到上限{cap}次")
            : "";
        return Line(o.Facts.Get(ObjectList.Number)!, o.Facts.Get(ObjectList.Name)!, stratum, weight.ToString(CultureInfo.InvariantCulture), area, label, excluded);
    }

    private static string InspectorLine(PoolMaterial m, Listed i) => Line(
        i.Facts.Get(InspectorList.Number)!,
        string.Join('|', (i.Facts.Get(InspectorList.Areas) ?? "").Split(['、', ',', '，', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        i.Facts.Get(InspectorList.Leads) ? "1" : "0",
        WhyOut(m, i.Facts.Get(InspectorList.Staff)) ?? "");

    private static string? WhyOut(PoolMaterial m, Guid person)
    {
        if (m.Staff.GetValueOrDefault(person) is not { } staff || (staff.Has(Directory.Staff.To) && staff.Get(Directory.Staff.To) < m.Day))
        {
            return "已经离岗";
        }

        if (staff.Get(Directory.Staff.Kind) == "auxiliary")
        {
            return "辅助人员不具备执法资格";
        }

        var held = m.Certificates[person].OrderBy(c => c.Get(Certificates.From)).ToList();
        if (held.Count == 0)
        {
            return "没有执法证件";
        }

        return held.Any(c => Certificates.WhyInvalid(c, m.Day) is null) ? m.Away.GetValueOrDefault(person) : Certificates.WhyInvalid(held[^1], m.Day);
    }

    private static List<string> RecusalLines(PoolMaterial m)
    {
        var objects = m.Objects.ToDictionary(o => o.Id, o => o.Facts.Get(ObjectList.Number)!);
        var people = m.Inspectors.GroupBy(i => i.Facts.Get(InspectorList.Staff)).ToDictionary(g => g.Key, g => g.First().Facts.Get(InspectorList.Number)!);
        return
        [
            .. m.Apart.Where(r => objects.ContainsKey(r.Get(Recusals.Object)) && people.ContainsKey(r.Get(Recusals.Staff)))
                .Select(r => (Object: objects[r.Get(Recusals.Object)], Inspector: people[r.Get(Recusals.Staff)], Ground: Recusals.Ground.LabelOf(r.Get(Recusals.Ground)!)))
                .DistinctBy(r => (r.Object, r.Inspector)).OrderBy(r => r.Object, StringComparer.Ordinal).ThenBy(r => r.Inspector, StringComparer.Ordinal)
                .Select(r => Line($"{r.Object}/{r.Inspector}", r.Object, r.Inspector, r.Ground)),
        ];
    }

    private static string Line(params string[] values) => string.Join('\t', values.Select(v => v.ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\0', ' ').Trim()));
}
