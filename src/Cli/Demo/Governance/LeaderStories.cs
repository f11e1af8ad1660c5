using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Governance.Rectification;
using static Fatong.Cli.Demo.DemoCase;
using static Fatong.Rooms.Governance.Rectification.LeaderSupervised;

namespace Fatong.Cli.Demo.Governance;

/// <summary>Tasks that the head takes up in person, from the instruction to the head's word that they are done.</summary>
internal sealed class LeaderStories(DemoDesk desk, DemoCast cast, CancellationToken ct)
{
    private static readonly (string Title, string Kind)[] Tasks =
    [
        ("督办群众反映的非法营运问题", "issue"), ("督办超限运输源头治理", "link"), ("督办客运站安全隐患整改", "issue"), ("督办12345热线重复投诉", "issue"),
        ("督办执法规范化建设", "work"), ("督办拖欠账款化解", "link"), ("督办督察反馈问题整改", "work"), ("督办重大案件办理", "case"), ("春运安全和执法保障", "work"), ("拖欠农民工工资信访积案化解", "issue"),
    ];

    public async IAsyncEnumerable<DateOnly> Supervised(int index, DateOnly day)
    {
        var (title, kind) = Tasks[index % Tasks.Length];
        var squad = cast.Squads[index % cast.Squads.Count];
        var matter = await desk.Open(
            cast.Head, Definition.Code,
            Facts.None.With(Title, title).With(LeaderSupervised.Kind, kind).With(Leader, cast.Head.Person).With(Instruction, "请分管领导牵头，限期办结并报结果。")
                .With(Unit, squad.Head.Unit).With(Due, day.AddDays(45)),
            null, [], ct);
        yield return After(day, 2);
        await Take(cast.Clerk, Accept, Facts.None.With(PlanText, "核实情况，五日内提出处理意见，按月报告进展。"));
        yield return After(day, 12);
        await Take(cast.Clerk, Feedback, Facts.None.With(FeedbackText, "已按批示要求办结，当事人和有关单位认可。").With(Finished, true));
        yield return After(day, 14);
        await Take(cast.Head, Review, Facts.None.With(Word, "satisfied").With(WordText, "同意办结，注意巩固。"));
        await Take(cast.Clerk, Close, Facts.None);

        Task Take(Platform.Work.Actor actor, StepId step, Facts facts) => desk.Take(actor, Definition.Code, matter, step, facts, [], ct);
    }
}
