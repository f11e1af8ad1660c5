using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>The service of a paper, as the act of service proves it.</summary>
internal static class ServiceViews
{
    private static readonly (Service Service, PaperKind[] Papers)[] Served =
    [
        (Service.OfNotice, [Kinds.Notice]),
        (Service.OfHearingNotice, [Kinds.HearingNotice]),
        (Service.OfDecision, [Kinds.Decision, Kinds.NoPenalty, Kinds.SummaryDecision]),
        (Service.OfDemand, [Kinds.Demand]),
        (Service.OfInstalments, [Kinds.Instalments]),
        (Service.OfSubstitute, [Kinds.Substitute]),
        (Service.OfMeasure, [Kinds.Measure, Kinds.Preservation]),
        (Service.OfRelease, [Kinds.MeasureRelease]),
        (Service.OfCorrection, [Kinds.CorrectionOrder]),
        (Service.OfExtension, [Kinds.MeasureExtension]),
    ];

    /// <summary>What this act served; null when it served nothing.</summary>
    internal static (Service Service, PaperKind[] Papers)? In(ActView act) =>
        Served.Where(s => act.Values.Has(s.Service.Way)).Select(s => ((Service, PaperKind[])?)s).FirstOrDefault();

    /// <summary>Whether the service of this kind of paper is an act of its procedure.</summary>
    internal static bool MustBeServed(string kind) => Served.Any(s => s.Papers.Any(p => p.Code == kind));

    /// <summary>When a paper was served: by a later act of service, or at once where it is handed over on the spot.</summary>
    internal static PaperService? Of(Matter matter, int seq, string kind)
    {
        if (kind == Kinds.SummaryDecision.Code && matter.Acts.FirstOrDefault(a => a.Seq == seq) is { } handed)
        {
            return new(handed.On, PenaltyLaw.Art(52));
        }

        return matter.Acts.Where(a => a.State == ActState.Done && a.Seq >= seq && In(a) is var (_, kinds) && kinds.Any(k => k.Code == kind))
            .Select(a => new PaperService(a.On, PenaltyLaw.Art(61))).FirstOrDefault();
    }

    internal static ServiceView Of(PaperTask t)
    {
        if (In(t.Act) is not var (service, kinds))
        {
            return new();
        }

        var v = t.Values;
        var paper = t.Material.Paper(kinds);
        var substitute = v.Get(service.ReceiverRelation) is { } relation && !relation.Contains("本人", StringComparison.Ordinal);
        return new()
        {
            Substitute = substitute ? v.Get(service.Receiver) : null,
            Papers =
            [
                new(paper?.Title ?? service.Paper, paper?.Number ?? t.Material.CaseNumber, v.Get(service.Receiver), v.Get(service.Place), t.Act.On, v.Label(service.Way), v.Get(service.Server)),
            ],
        };
    }

    /// <summary>What the form asks to note: relation of the receiver, refusal and witness, mail number, public notice.</summary>
    internal static string? Remarks(PaperTask t)
    {
        if (t.Kind != Kinds.ServiceReceipt || In(t.Act) is not var (service, _))
        {
            return null;
        }

        var v = t.Values;
        return PaperValues.Join(
            "；",
            v.Get(service.ReceiverRelation) is { } relation ? $"收件人与受送达人的关系：{relation}" : null,
            v.Get(service.Refusal) is { } refusal ? $"拒收事由：{refusal}" : null,
            v.Get(service.Witness) is { } witness ? $"见证人：{witness}" : null,
            v.Has(service.Media) ? "已拍照、录像" : null,
            v.Get(service.MailNumber) is { } mail ? $"邮件号码：{mail}" : null,
            v.Get(service.Agent) is { } agent ? $"委托{agent}送达" : null,
            v.Get(service.PublicReason),
            v.Has(service.PublicFrom) ? $"自{Kernel.Language.ChineseFormat.Date(v.Get(service.PublicFrom))}起在{v.Get(service.PublicMedium)}公告" : null);
    }
}
