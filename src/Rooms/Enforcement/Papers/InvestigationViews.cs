using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Measures;
using static Fatong.Rooms.Enforcement.EvidenceFields;

namespace Fatong.Rooms.Enforcement.Papers;

using Steps = Penalties.OrdinarySteps;

/// <summary>Inquiry, scene, sampling and the list of evidence.</summary>
internal static class InvestigationViews
{
    internal static InquiryView Inquiry(PaperTask t)
    {
        var v = t.Values;
        return !v.Has(Asked) ? new() : new()
        {
            Start = v.At(Began),
            End = v.At(Ended),
            Ordinal = v.Number(Time),
            Place = v.Get(ActPlace),
            Asker = PaperValues.Join("、", CaseFileViews.OfficersOf(t).Select(o => o.Name)),
            Recorder = v.Get(Recorder),
            Person = new()
            {
                Name = v.Get(Asked),
                Relation = v.Get(AskedRelation),
                Sex = v.Label(AskedSex),
                Age = v.Number(AskedAge),
                IdNumber = v.Get(AskedIdNumber),
                Phone = v.Get(AskedPhone),
                Employer = v.Get(AskedWork),
                Address = v.Get(AskedAddress),
            },
            RecusalAsked = v.Get(RecusalTold) ? t.Material.Done(Steps.Recusal).Any(a => a.On <= t.Act.On) : null,
            Answers = Answers(v.Get(Dialogue)),
        };
    }

    internal static SceneView Scene(PaperTask t)
    {
        var v = t.Values;
        return new()
        {
            Start = v.At(Began),
            End = v.At(Ended),
            Place = v.Get(Inspected) is { } inspected ? PaperValues.Join("，", v.Get(ActPlace), inspected) : v.Get(ActPlace) ?? t.Facts.Get(CaseFields.Place),
            Weather = v.Get(Weather),
            Recorder = v.Get(Recorder),
            Invited = v.Get(Invited),
            Person = new() { Name = v.Get(ScenePerson) ?? v.Get(Present), Relation = v.Get(ScenePersonRelation) },
            Findings = v.Get(Findings) ?? v.Get(SceneFacts),
            Defence = v.Get(MeasureFields.Heard) ?? (v.Get(Identified) && v.Get(RecusalTold) ? "执法人员已出示执法证件，并告知当事人陈述、申辩和申请回避的权利。" : null),
        };
    }

    internal static SamplingView Sampling(PaperTask t) => t.Act.Step != Steps.Sampling ? new() : new()
    {
        Start = t.Values.At(Began),
        End = t.Values.At(Ended),
        Place = t.Values.Get(ActPlace),
        Items = ItemsIn(t.Values),
    };

    /// <summary>The things of an act, as its list names them.</summary>
    internal static IReadOnlyList<ItemView> ItemsIn(Facts values, string? place = null) =>
    [
        .. (values.Get(Items) ?? []).Select(row => new ItemView(
            row["item-name"] as string, row["item-spec"] as string, row["item-count"] is long count ? $"{count}件" : null,
            PaperValues.Join("，", place ?? row["item-place"] as string, row["item-note"] as string))),
    ];

    /// <summary>What proves the case: registered evidence, and every record of an investigating act.</summary>
    internal static IReadOnlyList<EvidenceView> Evidence(CaseMaterial m) =>
    [
        .. m.Case.Acts.Where(a => a.State == ActState.Done).Select(a =>
            a.Step == Steps.Evidence ? new EvidenceView(a.Values.Get(EvidenceName), a.Values.Label(Kind), 1, a.Values.Get(Proves))
            : a.Step == Steps.Inquiry ? new($"{a.Values.Get(Asked)}询问笔录", IsParty(a.Values) ? "当事人的陈述" : "证人证言", 1, "违法行为的经过")
            : a.Step == Steps.Scene ? new("现场笔录", "现场笔录", 1, "现场检查情况")
            : a.Step == Steps.Inspection ? new("勘验笔录", "勘验笔录", 1, "勘验情况及结果")
            : a.Step == Steps.Sampling ? new("抽样取证凭证", "书证", 1, "抽样取证经过和样品")
            : a.Step == Steps.Appraisal ? new($"{a.Values.Get(AppraisalOf)}鉴定（检测）意见", "鉴定意见", 1, a.Values.Get(AppraisalResult))
            : a.Step == Steps.MonitorReview ? new("电子技术监控记录", "电子数据", 1, a.Values.Get(Device))
            : null).OfType<EvidenceView>(),
    ];

    /// <summary>Parts a dialogue at the lines that begin with 问 and 答; without such lines it is one statement.</summary>
    internal static IReadOnlyList<AnswerView> Answers(string? dialogue)
    {
        var answers = new List<AnswerView>();
        var answering = true;
        foreach (var line in (dialogue ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Spoken(line, '问') is { } question)
            {
                answers.Add(new(question, null));
                answering = false;
            }
            else if (answers.Count == 0)
            {
                answers.Add(new("请陈述有关情况。", Spoken(line, '答') ?? line));
            }
            else if (Spoken(line, '答') is { } answer)
            {
                answers[^1] = answers[^1] with { Answer = answers[^1].Answer is { } before ? $"{before}\n{answer}" : answer };
                answering = true;
            }
            else
            {
                answers[^1] = answering
                    ? answers[^1] with { Answer = answers[^1].Answer + line }
                    : answers[^1] with { Question = answers[^1].Question + line };
            }
        }

        return answers;
    }

    private static string? Spoken(string line, char who) => line.Length > 1 && line[0] == who && line[1] is '：' or ':' ? line[2..].Trim() : null;

    private static bool IsParty(Facts values) =>
        values.Get(AskedRelation) is { } relation && (relation.Contains("当事人", StringComparison.Ordinal) || relation.Contains("本人", StringComparison.Ordinal) || relation.Contains("法定代表人", StringComparison.Ordinal));
}
