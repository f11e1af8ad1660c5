using System.Globalization;
using Fatong.Kernel.Language;
using Fatong.Law.Parameters;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.DecisionFields;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Notice, defence, hearing, review, discussion and decision.</summary>
internal static class DecisionViews
{
    /// <summary>How many points the form of legal review has.</summary>
    private const int Points = 7;

    internal static NoticeView Notice(PaperTask t) => new()
    {
        ProposedPenalty = t.Facts.Get(ToldContent) ?? t.Facts.Get(Content),
        DefenceDays = (int)(t.Parameter(BureauParameters.DefenceTerm.Code) ?? BureauParameters.DefenceTerm.Default),
        HearingOffered = t.Facts.Known(HearingTold),
        Defence = Defence(t),
        DefenceReview = t.Material.Last(Steps.DefenceReview) is { } review
            ? $"经复核，对当事人的意见{review.Values.Label(DefenceAdopted)}：{review.Values.Get(DefenceReply)}"
            : null,
    };

    internal static HearingView Hearing(PaperTask t)
    {
        var f = t.Facts;
        if (!f.Has(HearingOn))
        {
            return new();
        }

        return new()
        {
            Start = PaperValues.At(f.Known(HearingOn), f.Get(HearingTime)),
            End = t.Values.At(EvidenceFields.Ended),
            Place = f.Get(HearingPlace),
            Open = f.Known(HearingPublic),
            Host = PersonIn(f.Get(HearingChair)),
            Members = f.Get(HearingMembers),
            Recorder = PersonIn(f.Get(HearingRecorder)),
            Others = f.Get(HearingPresent),
            Record = f.Get(HearingOpinion) is { } opinion ? $"{f.Get(HearingMinutes)}\n听证主持人意见：{opinion}" : f.Get(HearingMinutes),
        };
    }

    internal static LegalReviewView Review(PaperTask t)
    {
        if (t.Act.Step != Steps.LegalReview)
        {
            return new();
        }

        var text = t.Values.Get(ReviewText);
        var points = PointsIn(text);
        return new()
        {
            ReceivedOn = t.Material.Last(Steps.Report)?.On,
            Materials = PaperValues.Join("、", t.Material.Papers.Where(p => p.Kind != Kinds.Filing.Code).Select(p => p.Title).Distinct()),
            Passed = t.Values.Get(ReviewOpinion) is { } opinion ? opinion == "agree" : null,
            Points = points,
            Opinion = PaperValues.Join("；", text?.Replace('\n', ' '), $"审核意见：{t.Values.Label(ReviewOpinion)}", Lawyer(t)) + "。",
            Reviewer = t.Act.ByName,
            Date = t.Act.On,
        };
    }

    internal static PanelView Panel(PaperTask t)
    {
        if (t.Act.Step != Steps.Discussion)
        {
            return new();
        }

        var (present, sitting) = Attending(t.Values.Get(DiscussedBy));
        return new()
        {
            Start = t.Values.At(EvidenceFields.Began),
            End = t.Values.At(EvidenceFields.Ended),
            Place = t.Values.Get(EvidenceFields.ActPlace),
            Chair = t.Act.ByName,
            Reporter = PaperValues.Join("、", CaseFileViews.OfficersOf(t).Select(o => o.Name)),
            Recorder = t.Values.Get(EvidenceFields.Recorder),
            Present = present,
            SittingIn = sitting,
            Discussion = t.Values.Get(Discussed),
            Conclusion = t.Values.Get(DiscussionResult),
        };
    }

    internal static DecisionView Decision(PaperTask t)
    {
        var f = t.Facts;
        var decided = t.Material.Last(Steps.Decision) ?? t.Material.Last(Steps.NoPenalty);
        return new()
        {
            Number = t.NumberOf(Kinds.Decision, Kinds.SummaryDecision, Kinds.NoPenalty),
            Date = decided?.On,
            Penalty = f.Get(Content),
            FineFen = f.Get(Fine) > 0 ? f.Get(Fine) : null,
            PaidOnTheSpot = f.Get(Performance)?.Contains("当场", StringComparison.Ordinal),
            OtherPerformance = f.Get(Performance),
            NoPenaltyReason = decided?.Step == Steps.NoPenalty ? NoPenaltyGround(f.Get(Proposal), CaseLaw.Of(t.Material.Matter.Procedure)) : null,
            Education = f.Get(Educated) ? "已向当事人讲明违法行为的性质和应当遵守的规定，当事人表示改正" : null,
        };
    }

    /// <summary>What the party said on the notice, from the acts; that it kept silent is said only when the record shows the notice served.</summary>
    private static string? Defence(PaperTask t)
    {
        if (t.Facts.Get(SummaryPenalty.HeardText) is { } onSpot)
        {
            return onSpot;
        }

        if (t.Material.Last(Steps.NoticeService) is not { } served || t.Act.Step == Steps.Notice)
        {
            return null;
        }

        var said = t.Material.Done(Steps.Defence).Select(a => $"当事人于{ChineseFormat.Date(a.On)}提出陈述申辩：{a.Values.Get(DefenceText)}").ToList();
        if (said.Count == 0)
        {
            said.Add(t.Material.Last(Steps.Waiver) is { } waiver ? $"当事人于{ChineseFormat.Date(waiver.On)}书面放弃陈述、申辩" : $"当事人自{ChineseFormat.Date(served.On)}收到告知后，在规定期限内未提出陈述、申辩");
        }

        if (t.Material.Last(Steps.Hearing) is { } hearing)
        {
            said.Add($"应当事人要求，本机关于{ChineseFormat.Date(hearing.On)}举行了听证");
        }
        else if (t.Material.Last(Steps.HearingEnd) is not null)
        {
            said.Add("当事人要求听证后听证依法终止");
        }
        else if (t.Facts.Get(HearingTold))
        {
            said.Add(t.Facts.Get(WaivesHearing) ? "并放弃听证" : "未要求听证");
        }

        return PaperValues.Join("，", said);
    }

    private static string? NoPenaltyGround(string? proposal, CaseLaw law) => proposal switch
    {
        "minor" => $"违法行为轻微并及时改正，没有造成危害后果，符合{law.Minor}关于不予行政处罚的规定",
        "first" => "系初次违法，危害后果轻微并及时改正，符合《中华人民共和国行政处罚法》第三十三条第一款关于可以不予行政处罚的规定",
        "no-fault" => "有证据足以证明没有主观过错，符合《中华人民共和国行政处罚法》第三十三条第二款的规定",
        "incapable" => $"当事人属于依法不予行政处罚的未成年人或者精神病人、智力残疾人，符合{law.Incapable}的规定",
        "not-established" => $"违法事实不能成立，符合{law.NotEstablished}的规定",
        "time-barred" => $"违法行为已超过追究时效，符合{law.TimeBarred}的规定",
        _ => null,
    };

    /// <summary>One finding a point. Eight lines are the eight of the law, of which the form takes the application of law and discretion together.</summary>
    internal static IReadOnlyList<string?> PointsIn(string? text)
    {
        var lines = (text ?? "").Split(['\n', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.TrimEnd('。')).ToList();
        return lines.Count switch
        {
            0 => [],
            Points => [.. lines],
            Points + 1 => [.. lines[..3], $"{lines[3]}；{lines[4]}", .. lines[5..]],
            _ => [.. Enumerable.Repeat("见书面审核意见", Points)],
        };
    }

    private static string? Lawyer(PaperTask t) => t.Values.Get(LawyerReviewed) ? $"律师{t.Values.Get(LawyerName)}参与审核" : null;

    private static (string? Present, string? SittingIn) Attending(string? text)
    {
        var at = text?.IndexOf("列席", StringComparison.Ordinal) ?? -1;
        var present = at < 0 ? text : text![..at];
        return (Names(present, "出席"), at < 0 ? null : Names(text![at..], "列席"));

        static string? Names(string? part, string label) =>
            part?.Replace(label + "人员", "", StringComparison.Ordinal).Replace(label, "", StringComparison.Ordinal).Trim(' ', '　', '：', ':', '；', ';', '，', '。') is { Length: > 0 } names ? names : null;
    }

    /// <summary>Name and post as typed in one field: 周正（法制股股长） or 周正 法制股股长.</summary>
    internal static OfficerView PersonIn(string? text)
    {
        if (text is null)
        {
            return new(null, null);
        }

        var at = text.IndexOfAny([' ', '　', '（', '(', '，', '、', '/']);
        return at < 0 ? new(text, null) : new(text[..at], null, text[(at + 1)..].Trim(' ', '　', '（', '(', '）', ')', '，', '、', '/'));
    }

    internal static string Amount(long fen) => string.Create(CultureInfo.InvariantCulture, $"{ChineseFormat.Yuan(fen)}元");
}
