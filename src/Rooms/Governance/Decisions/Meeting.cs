using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>
/// A collective discussion as steps: who was there, who said what, the head last of all. Each procedure that decides
/// collectively takes these steps with its own article; the ids and fields mean the same everywhere.
/// </summary>
public static class Meeting
{
    public static readonly StepId Convene = new("convene");
    public static readonly StepId Speak = new("speak");
    public static readonly StepId HeadSpeak = new("head-speak");
    public static readonly StepId Vote = new("vote");

    public static readonly Field<string> Name = Make.Text("meeting", "会议名称及次数") with { Required = true };
    public static readonly Field<Guid> Chair = Make.Link("chair", "主要负责人", "staff") with { Required = true };
    public static readonly Field<long> Eligible = Make.Count("eligible", "应到成员", "人") with { Required = true, Min = 1 };
    public static readonly Field<IReadOnlyList<Guid>> Attendees = Make.Links("attendees", "到会成员（含主要负责人）", "staff") with { Required = true };
    public static readonly Field<string> Absent = Make.Text("absent", "缺席成员及原因");
    public static readonly Field<string> Observers = Make.Text("observers", "列席人员");

    public static readonly Field<Guid> Speaker = Make.Link("speaker", "发言成员", "staff") with { Required = true };
    public static readonly Field<string> Stance = Make.Choice("stance", "态度", ("agree", "同意"), ("amend", "修改后同意"), ("oppose", "不同意"), ("postpone", "建议缓议")) with { Required = true };
    public static readonly Field<string> Speech = Make.Paragraph("speech", "发言要点") with { Required = true };
    public static readonly Field<string> HeadStance = Make.Choice("head-stance", "主要负责人态度", [.. Stance.Options.Select(o => (o.Code, o.Label))]) with { Required = true };
    public static readonly Field<string> HeadSpeech = Make.Paragraph("head-speech", "主要负责人发言要点") with { Required = true };

    public static readonly Field<string> VoteWay = Make.Choice("vote-way", "表决方式", ("oral", "口头"), ("hands", "举手"), ("named", "记名投票"), ("secret", "无记名投票")) with { Required = true };
    public static readonly Field<long> For = Make.Count("votes-for", "赞成", "票") with { Required = true };
    public static readonly Field<long> Against = Make.Count("votes-against", "反对", "票") with { Required = true };
    public static readonly Field<long> Abstained = Make.Count("votes-abstained", "弃权", "票") with { Required = true };

    /// <summary>Everyone there but the head has spoken.</summary>
    public static readonly Condition OthersSpoke = Measured(
        "others-spoke", "其他到会成员均已发表意见", v => Others(v).All(Spoken(v).Contains));

    public static readonly Condition VotesAddUp = Measured(
        "votes-add-up", "赞成、反对、弃权票之和等于到会成员数", v => v.Facts.Get(For) + v.Facts.Get(Against) + v.Facts.Get(Abstained) == Present(v).Count);

    /// <summary>More than half of those who should be there are in favour.</summary>
    public static readonly Condition Majority = Measured("majority", "赞成票超过应到成员半数", v => v.Facts.Get(For) * 2 > v.Facts.Get(Eligible));

    public static readonly Condition Quorate = Measured("quorate", "到会成员达到应到成员半数，且不多于应到成员", v => Present(v).Count * 2 >= v.Facts.Get(Eligible) && Present(v).Count <= v.Facts.Get(Eligible));

    /// <summary>Convening, speeches, and the head's word at the end.</summary>
    /// <param name="gates">What must hold before the matter may come before the meeting.</param>
    public static IReadOnlyList<Step> Steps(Citation basis, IReadOnlyList<StepId> after, params IReadOnlyList<Gate> gates) =>
    [
        new(Convene, "提交会议讨论", Clerk, basis)
        {
            Stage = "集体讨论", After = after,
            Gates = [.. gates, new("meeting-quorum", basis, "到会成员不足应到成员半数，不能召开会议", Quorate), new("meeting-chair", basis, "到会成员中应有主要负责人", ChairIsThere)],
            Asks = [Name, Chair, Eligible, Attendees, Absent, Observers],
        },
        new(Speak, "成员发表意见", Clerk, basis)
        {
            Stage = "集体讨论", After = [Convene], Before = [HeadSpeak], Repeats = true, Optional = true,
            Gates = [new("meeting-speaker", basis, "发言人应是到会成员，且每人对一个事项记录一次意见；主要负责人应当末位发言", MayBeNext)],
            Asks = [Speaker, Stance, Speech],
        },
        new(HeadSpeak, "主要负责人末位表态", Clerk, basis)
        {
            Stage = "集体讨论", After = [Convene],
            Gates = [new("head-last", basis, "其他到会成员尚未全部发表意见，主要负责人应当最后发表意见", OthersSpoke)],
            Asks = [HeadStance, HeadSpeech],
        },
    ];

    /// <summary>The vote after the speeches.</summary>
    public static Step VoteStep(Citation basis) => new(Vote, "表决", Clerk, basis)
    {
        Stage = "集体讨论", After = [HeadSpeak],
        Gates = [new("votes-add-up", basis, "赞成、反对、弃权票数之和应当等于到会成员数", VotesAddUp)],
        Asks = [VoteWay, For, Against, Abstained],
    };

    /// <summary>Speeches against or for putting off, in the record of the meeting.</summary>
    public static IEnumerable<ActView> Dissent(IEnumerable<ActView> speeches) => speeches.Where(a => a.Values.Get(Stance) is "oppose" or "postpone");

    private static readonly Condition ChairIsThere = Measured("chair-there", "到会成员中有主要负责人", v => Present(v).Contains(v.Facts.Get(Chair)));

    private static readonly Condition MayBeNext = Measured(
        "speaker-next", "发言人是尚未发言的到会成员，且不是主要负责人", v => Others(v).Except(Spoken(v)).Contains(v.Facts.Get(Speaker)));

    private static IReadOnlyList<Guid> Present(MatterView view) => view.Facts.Get(Attendees) ?? [];

    private static IEnumerable<Guid> Others(MatterView view) => Present(view).Where(p => p != view.Facts.Get(Chair));

    private static List<Guid> Spoken(MatterView view) => [.. view.Done(Speak).Select(a => a.Values.Get(Speaker))];
}
