using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Decisions;
using Fatong.Rooms.Governance.Documents;
using static Fatong.Cli.Demo.DemoCase;
using static Fatong.Rooms.Governance.Decisions.CollectiveFields;
using D = Fatong.Rooms.Governance.Decisions.DecisionFields;
using F = Fatong.Rooms.Governance.Documents.DocumentFields;

namespace Fatong.Cli.Demo.Governance;

/// <summary>A major decision and a new normative document, each from its plan through comment, review and meeting to publication.</summary>
internal sealed class CouncilStories(DemoDesk desk, DemoCast cast, DemoMeeting meetings, CancellationToken ct)
{
    private static readonly Facts Passed = Facts.None.With(ReviewFields.Competence, true).With(ReviewFields.ProcedureRight, true).With(ReviewFields.ContentRight, true)
        .With(ReviewFields.Conclusion, "pass").With(ReviewFields.OpinionText, "经审查，权限、程序和内容合法，可以提交集体讨论。");

    public async IAsyncEnumerable<DateOnly> Decision(int index, DateOnly day)
    {
        var code = MajorDecision.Definition.Code;
        var title = index == 0 ? "农村客运公交化改造方案" : "县城区货车限行区域调整方案";
        var matter = await desk.Open(
            cast.Clerk, code,
            Facts.None.With(D.Title, title).With(D.Kind, "policy").With(D.InCatalogue, true).With(D.Proposer, "unit").With(D.Need, "方便群众出行，降低运营成本，已具备实施条件。").With(D.Undertaker, "局办公室")
                .With(D.Professional, true).With(D.Risky, true).With(TouchesMarket, false).With(D.NeedsHearing, false).With(D.NeedsReport, false), null, [cast.Head], ct);
        yield return day = After(day, 3);
        await desk.Take(
            cast.Clerk, code, matter, MajorDecision.Draft,
            Facts.None.With(D.DraftText, $"{title}（草案）：实施范围、步骤、资金安排和保障措施。").With(D.Consulted, "已与财政、公安、乡镇协商，意见一致。"), [], ct);
        await desk.Take(
            cast.Clerk, code, matter, Comment,
            Facts.None.With(CommentWays, (IReadOnlyList<string>)["website", "meeting"]).With(CommentUntil, day.AddDays(32)), [], ct);
        yield return day = After(day.AddDays(32), 2);
        await desk.Take(
            cast.Clerk, code, matter, CommentClosed,
            Facts.None.With(CommentsReceived, 14L).With(CommentsAdopted, 6L).With(CommentsText, "采纳班次和票价方面的意见六条；增加停靠站点的意见待二期实施时研究。"), [], ct);
        yield return day = After(day, 2);
        var expert = new Facts([KeyValuePair.Create("expert-name", (object)"冯致远"), KeyValuePair.Create("expert-unit", (object)"州交通规划设计院高级工程师"), KeyValuePair.Create("expert-view", (object)"agree")]);
        await desk.Take(
            cast.Clerk, code, matter, MajorDecision.Experts,
            Facts.None.With(D.ExpertRows, (IReadOnlyList<Facts>)[expert]).With(D.NoInterest, true).With(D.ExpertText, "方案可行，建议分期投放车辆，已采纳。"), [], ct);
        await desk.Take(
            cast.Clerk, code, matter, MajorDecision.Risk,
            Facts.None.With(D.RiskLevel, "low").With(D.RiskPoints, "原线路经营者收入变化。").With(D.RiskMeasures, "落实过渡期补助，专人联系经营者。").With(D.Controllable, true), [], ct);
        await desk.Take(cast.Clerk, code, matter, ReviewRequest, Facts.None.With(ReviewFields.SubmittedText, "已履行公众参与、专家论证和风险评估。").With(ReviewFields.ReviewDue, After(day, 10)), [], ct);
        yield return day = After(day, 8);
        await desk.Take(cast.Reviewer, code, matter, ReviewOpinion, Passed, [], ct);
        yield return day = After(day, 3);
        await desk.Take(cast.Clerk, code, matter, Meeting.Convene, meetings.There($"局长办公会（{day:M月d日}）"), [], ct);
        await meetings.Spoken(code, matter, ct);
        await desk.Take(cast.Clerk, code, matter, MajorDecision.Decide, Facts.None.With(D.Outcome, "adopt").With(D.Minutes, "会议同意方案，分两期实施。"), [cast.Head], ct);
        yield return day = After(day, 4);
        await desk.Take(cast.Clerk, code, matter, MajorDecision.Publish, Facts.None.With(D.PublishedAt, "云溪县人民政府网站").With(D.Explains, true), [], ct);
        yield return day = After(day, 40);
        await desk.Take(cast.Clerk, code, matter, MajorDecision.Execution, Facts.None.With(D.Executor, "局办公室、客运企业").With(D.ExecutionText, "一期线路已开通，运行平稳。"), [], ct);
        yield return After(day, 5);
        await desk.Take(cast.Clerk, code, matter, MajorDecision.Archive, Facts.None, [], ct);
    }

    public async IAsyncEnumerable<DateOnly> Document(int index, DateOnly day)
    {
        var code = NormativeDocument.Definition.Code;
        var title = index == 0 ? "云溪县农村客运服务质量考核办法" : "云溪县公路路面养护管理办法";
        var matter = await desk.Open(
            cast.Clerk, code,
            Facts.None.With(F.Title, title).With(F.Origin, "new").With(F.PlanReason, "现有考核标准分散，需要统一规范。").With(F.TouchesRights, true).With(F.CloseToMarket, true).With(TouchesMarket, false), null, [], ct);
        yield return day = After(day, 5);
        await desk.Take(
            cast.Clerk, code, matter, NormativeDocument.Draft,
            Facts.None.With(F.Forbidden, (IReadOnlyList<string>)[.. F.Forbidden.Options.Select(o => o.Code)]).With(F.DraftNote, "依据道路运输管理规定制定，明确考核主体、内容、程序和结果运用。")
                .With(F.DraftText, "第一条　为了规范农村客运服务质量考核，制定本办法。\n第二条　本办法适用于本县行政区域内的农村客运经营活动。\n第三条　考核每年进行一次，结果向社会公开。"), [], ct);
        await desk.Take(cast.Clerk, code, matter, Comment, Facts.None.With(CommentWays, (IReadOnlyList<string>)["website", "letters"]).With(CommentUntil, day.AddDays(32)), [], ct);
        yield return day = After(day.AddDays(32), 2);
        await desk.Take(
            cast.Clerk, code, matter, CommentClosed,
            Facts.None.With(CommentsReceived, 9L).With(CommentsAdopted, 5L).With(CommentsText, "采纳考核指标方面的意见五条。").With(F.BusinessHeard, "听取四家客运企业和道路运输协会意见，均已回复。"), [], ct);
        await desk.Take(cast.Clerk, code, matter, ReviewRequest, Facts.None.With(ReviewFields.SubmittedText, "已公开征求意见。").With(ReviewFields.ReviewDue, After(day, 10)), [], ct);
        yield return day = After(day, 6);
        await desk.Take(cast.Reviewer, code, matter, ReviewOpinion, Passed, [], ct);
        yield return day = After(day, 4);
        await desk.Take(cast.Clerk, code, matter, Meeting.Convene, meetings.There($"局党组会议（{day:M月d日}）"), [], ct);
        await meetings.Spoken(code, matter, ct);
        await desk.Take(cast.Clerk, code, matter, NormativeDocument.Decide, Facts.None.With(F.Outcome, "adopt").With(F.Minutes, "会议审议通过，按程序编号印发。"), [cast.Head], ct);
        yield return day = After(day, 2);
        var effective = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        await desk.Take(
            cast.Clerk, code, matter, NormativeDocument.Number,
            Facts.None.With(F.Number, $"云交规〔{day.Year}〕{91 + index}号").With(F.UnifiedNumber, $"YXJT-{day.Year}-{index + 1:00}").With(F.EffectiveFrom, effective).With(F.ValidUntil, effective.AddYears(5).AddDays(-1)), [], ct);
        yield return day = After(day, 2);
        await desk.Take(cast.Clerk, code, matter, NormativeDocument.Publish, Facts.None.With(F.PublishedAt, "云溪县人民政府网站"), [], ct);
        await desk.Take(cast.Clerk, code, matter, NormativeDocument.Interpret, Facts.None.With(F.InterpretedAt, "云溪县人民政府网站").With(F.Interpretation, "说明考核内容、程序和结果运用。"), [], ct);
        yield return day = After(day, 6);
        await desk.Take(cast.Clerk, code, matter, NormativeDocument.File, Facts.None.With(F.FiledWith, "云溪县司法局").With(F.FilingPapers, (IReadOnlyList<string>)["report", "text", "note", "basis", "review"]), [], ct);
        yield return After(day, 8);
        await desk.Take(cast.Clerk, code, matter, NormativeDocument.Receipt, Facts.None.With(F.ReceiptNumber, $"备〔{day.Year}〕{17 + index}号").With(F.ReceiptResult, "filed"), [], ct);
    }
}
