using Fatong.Kernel.Duties;
using Fatong.Platform.Duties;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Composing;

namespace Fatong.Rooms.Reporting.Drafting;

/// <summary>A sentence that a writer may put among the deficiencies or the plans.</summary>
/// <param name="Record">The tracked problem behind it; null when none is tracked yet.</param>
/// <param name="Duty">The code of the duty that was not met; null for a tracked problem.</param>
/// <param name="Why">What it follows from, in Chinese.</param>
public sealed record ProblemOffer(string Text, string Why, Guid? Record, string? Duty);

/// <summary>
/// What the part on deficiencies should speak of: duties of the year that stay overdue, problems that are tracked, and what became of those of the year
/// before; and for the plans, each open problem with what is to be done about it.
/// </summary>
public sealed class ProblemOffers(DutyReader duties, ReportFactReader facts)
{
    private const int MostNamed = 3;

    /// <summary>For a section of a draft; empty for sections that speak of deeds.</summary>
    public async Task<IReadOnlyList<ProblemOffer>> Of(Actor actor, string section, int year, CancellationToken ct) => section switch
    {
        AnnualOutline.Problems => [.. await Before(actor, year, ct), .. await Tracked(actor, year, ct), .. await Overdue(actor, year, ct)],
        AnnualOutline.NextYear => await Plans(actor, year, ct),
        _ => [],
    };

    private async Task<IEnumerable<ProblemOffer>> Overdue(Actor actor, int year, CancellationToken ct)
    {
        var lines = await duties.Read(actor, new(new(year, 1, 1), new(year, 12, 31), States: [DutyState.Overdue]), ct);
        return lines.Where(l => l.Occurrence.Bureau == actor.Bureau).GroupBy(l => l.Duty.Code).OrderByDescending(g => g.Count()).Select(group =>
        {
            var duty = group.First().Duty;
            // A report names units, never persons.
            var debtors = group.Select(l => l.Occurrence.DebtorName).Distinct(StringComparer.Ordinal).ToList();
            var gap = group.First().Occurrence.Kind switch
            {
                DebtorKind.Unit => $"{Names(debtors)}有{group.Count()}期未完成",
                DebtorKind.Person => $"有{debtors.Count}人未完成",
                _ => $"有{group.Count()}期未完成",
            };
            return new ProblemOffer($"{duty.Name}落实不够到位，{gap}", $"义务逾期{group.Count()}期", null, duty.Code);
        });
    }

    private async Task<IEnumerable<ProblemOffer>> Tracked(Actor actor, int year, CancellationToken ct) =>
        (await facts.Problems(actor.Bureau, year, ct)).Where(p => p.IsOpenAfter(year)).Select(p => new ProblemOffer(p.Problem, "已列入问题整改计划台账", p.Id, null));

    private async Task<IEnumerable<ProblemOffer>> Before(Actor actor, int year, CancellationToken ct) =>
        (await facts.Problems(actor.Bureau, year - 1, ct)).Select(p => p.Done is { } done
            ? new ProblemOffer($"上年度报告中的“{p.Problem}”已于{done.Month}月完成整改", $"{year - 1}年度的问题，已销号", p.Id, null)
            : new ProblemOffer($"上年度报告中的“{p.Problem}”仍在整改", $"{year - 1}年度的问题，尚未销号", p.Id, null));

    private async Task<IReadOnlyList<ProblemOffer>> Plans(Actor actor, int year, CancellationToken ct) =>
    [
        .. (await facts.Problems(actor.Bureau, year, ct)).Where(p => p.IsOpenAfter(year)).Select(p => p.Answer.Length > 0
            ? new ProblemOffer($"针对“{p.Problem}”，{p.Answer}", "台账中的下一年度计划", p.Id, null)
            : new ProblemOffer($"针对“{p.Problem}”，", "台账还没有写明下一年度计划", p.Id, null)),
    ];

    private static string Names(IReadOnlyList<string> names) => string.Join('、', names.Take(MostNamed)) + (names.Count > MostNamed ? $"等{names.Count}个" : "");
}
