using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Cli.Demo.DemoCase;
using Fair = Fatong.Rooms.Governance.Decisions.FairCompetitionReview;

namespace Fatong.Cli.Demo.Governance;

/// <summary>Contracts, matters of 三重一大, reviews of legality and fair competition.</summary>
internal sealed class DecisionStories(DemoDesk desk, DemoCast cast, DemoMeeting meetings, CancellationToken ct)
{
    private static readonly string[] Contracts =
    [
        "农村公路养护工程施工合同", "治超检测设备采购合同", "执法车辆定点维修协议", "公路桥梁定期检测服务合同", "法律顾问服务合同", "交通信号设施维护合同", "客运站安检设备采购合同", "视频监控系统运维合同",
        "普法宣传品制作合同", "停车场地租赁合同", "应急运力储备合作协议", "信息系统安全测评合同",
    ];

    private static readonly (string Kind, string Title, long Fen)[] Matters =
    [
        ("project", "农村公路提档升级项目安排", 860_000_000), ("funds", "拨付公交运营补贴资金", 120_000_000), ("decision", "年度法治政府建设工作计划", 0), ("decision", "调整行政执法责任分工", 0),
        ("funds", "购置执法装备", 35_000_000), ("appointment", "执法大队中层干部任免", 0), ("project", "客运站改造工程", 430_000_000), ("decision", "安全生产专项整治方案", 0),
        ("funds", "支付养护工程进度款", 90_000_000), ("decision", "审议重大行政处罚案件", 0), ("decision", "制定规范性文件清理方案", 0), ("project", "治超站点建设", 260_000_000),
    ];

    private static readonly string[] Reviewed =
        ["城乡公交一体化实施方案", "出租汽车运力投放方案", "政府信息公开答复意见", "道路货运源头治超工作方案", "农村客运补贴发放办法", "交通建设工程质量管理办法", "公路沿线环境整治方案", "网约车管理实施细则（送审稿）"];

    private static readonly string[] Measures = ["农村客运补贴发放办法", "公交车辆更新奖补方案", "网约车管理实施细则（送审稿）", "货运企业培育扶持措施"];

    public async IAsyncEnumerable<DateOnly> Contract(int index, DateOnly day)
    {
        var (code, amend) = (ContractReview.Definition.Code, index % 4 == 1);
        var fen = 5_000_000L + (index % 7 * 3_000_000L);
        var matter = await desk.Open(
            cast.Clerk, code,
            Facts.None.With(ContractReview.Title, Contracts[index % Contracts.Length]).With(ContractReview.Kind, index % 3 == 1 ? "procurement" : "service").With(ContractReview.Counterparty, $"云溪县第{index + 1}合作单位有限公司")
                .With(ContractReview.Amount, fen).With(ContractReview.Purpose, "经批准的年度工作需要，按规定程序选定对方当事人。"), null, [], ct);
        yield return day = After(day, 2);
        await desk.Take(
            cast.Reviewer, code, matter, ContractReview.Counsel,
            Facts.None.With(ReviewFields.CounselName, "云溪律师事务所方律师").With(ReviewFields.CounselText, amend ? "违约责任约定不对等，建议修改第九条。" : "条款完备，未发现法律风险。"), [], ct);
        yield return day = After(day, 1);
        var opinion = Facts.None.With(ContractReview.Checked, (IReadOnlyList<string>)[.. ContractReview.Checked.Options.Select(o => o.Code)]).With(ContractReview.Conclusion, amend ? "amend" : "pass")
            .With(ContractReview.OpinionText, amend ? "同意法律顾问意见，修改后签订。" : "同意签订。");
        await desk.Take(cast.Reviewer, code, matter, ContractReview.Opinion, amend ? opinion.With(ContractReview.Problems, (IReadOnlyList<string>)["dispute"]) : opinion, [], ct);
        yield return day = After(day, 2);
        if (amend)
        {
            await desk.Take(cast.Clerk, code, matter, ContractReview.Adopt, Facts.None.With(ContractReview.AdoptedText, "已按意见修改第九条。"), [], ct);
        }

        await desk.Take(cast.Clerk, code, matter, ContractReview.Approve, Facts.None, [cast.Leader], ct);
        yield return day = After(day, 2);
        await desk.Take(cast.Clerk, code, matter, ContractReview.Sign, Facts.None.With(ContractReview.SignedNumber, $"HT-{day.Year}-{index + 1:000}"), [], ct);
        if (index % 3 == 1)
        {
            yield return day = After(day, 2);
            await desk.Take(cast.Clerk, code, matter, ContractReview.Announce, Facts.None.With(ContractReview.AnnouncedAt, "政府采购网"), [], ct);
            await desk.Take(cast.Clerk, code, matter, ContractReview.FileCopy, Facts.None.With(ContractReview.FiledWith, "云溪县财政局"), [], ct);
        }

        await desk.Take(cast.Clerk, code, matter, ContractReview.Close, Facts.None, [], ct);
    }

    public async IAsyncEnumerable<DateOnly> Matter(int index, DateOnly day)
    {
        var code = MajorMatter.Definition.Code;
        var (kind, title, fen) = Matters[index % Matters.Length];
        var proposed = Facts.None.With(MajorMatter.Title, index < Matters.Length ? title : $"{title}（第{(index / Matters.Length) + 1}批）").With(MajorMatter.Kind, kind)
            .With(MajorMatter.Proposal, "拟同意提出单位的方案，请审议。");
        var matter = await desk.Open(cast.Clerk, code, fen > 0 ? proposed.With(MajorMatter.Amount, fen) : proposed, null, [], ct);
        var meeting = After(day, 4);
        await desk.Take(cast.Clerk, code, matter, MajorMatter.Deliver, Facts.None.With(MajorMatter.MeetingOn, meeting).With(MajorMatter.DeliveredTo, "全体党组成员"), [], ct);
        yield return day = meeting;
        await desk.Take(cast.Clerk, code, matter, Meeting.Convene, meetings.There($"局党组会议（{meeting:M月d日}）"), [], ct);
        if (index % 9 == 4)
        {
            await desk.TryInVain(cast.Clerk, code, matter, Meeting.HeadSpeak, Facts.None.With(Meeting.HeadStance, "agree"), ct);
        }

        await meetings.Spoken(code, matter, ct);
        await desk.Take(cast.Clerk, code, matter, Meeting.Vote, Facts.None.With(Meeting.VoteWay, "hands").With(Meeting.For, index % 8 == 5 ? 3L : 4L).With(Meeting.Against, index % 8 == 5 ? 1L : 0L).With(Meeting.Abstained, 0), [], ct);
        var postponed = index % 12 == 7;
        await desk.Take(
            cast.Clerk, code, matter, MajorMatter.Resolve,
            Facts.None.With(MajorMatter.Outcome, postponed ? "postponed" : "passed").With(MajorMatter.Resolution, postponed ? "补充材料后再议。" : $"同意“{title}”，由承办单位组织实施。")
                .With(MajorMatter.Executor, "局办公室").With(MajorMatter.ExecuteBy, After(meeting, 30)), [cast.Head], ct);
        yield return day = After(day, 12);
        if (!postponed)
        {
            await desk.Take(cast.Clerk, code, matter, MajorMatter.Progress, Facts.None.With(MajorMatter.ProgressText, "已按决议执行完毕。").With(MajorMatter.Finished, true), [], ct);
        }

        await desk.Take(cast.Clerk, code, matter, MajorMatter.Close, Facts.None, [], ct);
    }

    public async IAsyncEnumerable<DateOnly> Legality(int index, DateOnly day)
    {
        var (code, amend) = (LegalityReview.Definition.Code, index % 3 == 1);
        var matter = await desk.Open(
            cast.Clerk, code,
            Facts.None.With(LegalityReview.Title, Reviewed[index % Reviewed.Length]).With(LegalityReview.Kind, index % 4 == 2 ? "reply" : "policy").With(ReviewFields.ReviewDue, After(day, 12))
                .With(ReviewFields.SubmittedText, "拟订依据充分，已征求有关方面意见。"), null, [], ct);
        yield return day = After(day, 1);
        await desk.Take(cast.Reviewer, code, matter, LegalityReview.Assign, Facts.None.With(LegalityReview.Reviewer, cast.Reviewer.Person), [], ct);
        yield return day = After(day, 3 + (index % 4));
        await desk.Take(cast.Reviewer, code, matter, LegalityReview.Counsel, Facts.None.With(ReviewFields.CounselName, "云溪律师事务所方律师").With(ReviewFields.CounselText, "符合上位法规定。"), [], ct);
        var opinion = Facts.None.With(ReviewFields.Competence, true).With(ReviewFields.ProcedureRight, true).With(ReviewFields.ContentRight, !amend).With(ReviewFields.Conclusion, amend ? "amend" : "pass")
            .With(ReviewFields.OpinionText, amend ? "部分条款与上位法表述不一致，修改后可以提交讨论。" : "经审查，权限、程序和内容合法。");
        await desk.Take(cast.Reviewer, code, matter, LegalityReview.Opinion, amend ? opinion.With(ReviewFields.OpinionItems, One(ReviewFields.ItemNo, 1L, ReviewFields.ItemText, "第六条增设了申请条件，应当删除。")) : opinion, [], ct);
        if (amend)
        {
            yield return day = After(day, 2);
            var answer = One(ReviewFields.ItemNo, 1L, ReviewFields.Adopted, "yes")[0].With(ReviewFields.AdoptedWhere, "修改稿第六条").With(ReviewFields.AdoptedBy, cast.Clerk.Name);
            await desk.Take(cast.Clerk, code, matter, LegalityReview.Adoption, Facts.None.With(ReviewFields.AdoptionItems, (IReadOnlyList<Facts>)[answer]), [], ct);
        }

        yield return After(day, 1);
        await desk.Take(cast.Reviewer, code, matter, LegalityReview.Close, Facts.None, [], ct);
    }

    public async IAsyncEnumerable<DateOnly> Competition(int index, DateOnly day)
    {
        var (code, exception) = (Fair.Definition.Code, index % 4 == 1);
        var matter = await desk.Open(
            cast.Clerk, code, Facts.None.With(Fair.Title, Measures[index % Measures.Length]).With(Fair.Kind, "measure").With(Fair.Drafters, "own").With(Fair.Content, "涉及客货运输经营者的补贴和准入条件。"), null, [], ct);
        yield return day = After(day, 3);
        await desk.Take(cast.Clerk, code, matter, Fair.Consult, Facts.None.With(Fair.Heard, (IReadOnlyList<string>)["operators", "associations"]).With(Fair.HeardText, "运输企业和道路运输协会无反对意见。"), [], ct);
        var examined = Facts.None.With(Fair.AllChecked, true).With(Fair.Analysis, "已对照四组标准逐项审查。");
        await desk.Take(
            cast.Clerk, code, matter, Fair.Examine,
            exception ? examined.With(Fair.Cost, (IReadOnlyList<string>)["subsidy"]).With(Fair.Exception, "public-interest").With(Fair.NoAlternative, true).With(Fair.EndsBy, $"{day.Year + 2}年12月31日") : examined, [], ct);
        yield return After(day, 3);
        await desk.Take(cast.Reviewer, code, matter, Fair.Conclude, Facts.None.With(Fair.Conclusion, exception ? "exception" : "compliant").With(Fair.ConclusionText, "符合公平竞争审查要求，可以出台。"), [], ct);
        await desk.Take(cast.Reviewer, code, matter, Fair.Close, Facts.None, [], ct);
    }

    private static IReadOnlyList<Facts> One(Field first, object value, Field second, object other) => [new([KeyValuePair.Create(first.Code, value), KeyValuePair.Create(second.Code, other)])];
}
