using Fatong.Kernel.Fields;
using Fatong.Rooms.Directory;
using static Fatong.Cli.Demo.DemoCase;
using A = Fatong.Rooms.Enforcement.Oversight.Accountability;
using C = Fatong.Rooms.Enforcement.Oversight.CertificateLife;
using I = Fatong.Rooms.Enforcement.Oversight.SupervisionInterview;
using R = Fatong.Rooms.Governance.Rectification.InspectionRectification;
using S = Fatong.Rooms.Enforcement.Oversight.SupervisionIssue;

namespace Fatong.Cli.Demo.Governance;

/// <summary>Supervision, accountability, certificates and inspection findings: a few of each, one of them still open at the end of the year.</summary>
internal sealed class DisciplineStories(DemoDesk desk, DemoBureau bureau, DemoCast cast, CancellationToken ct)
{
    private static readonly (string Title, string Subject, string Finding, string Measure)[] Checks =
    [
        ("执法记录仪使用情况检查", "equipment", "两起路面检查没有全程记录。", "补充备用电池，班前检查设备，逐日上传。"),
        ("案卷制作专项检查", "files", "部分案卷卷内目录和送达回证填写不全。", "逐卷补正，中队长复核后归档。"),
        ("执法着装和风纪检查", "discipline", "着装规范，执法用语文明，没有发现问题。", ""),
        ("行政检查事前公示检查", "systems", "一次专项检查没有事前公示检查内容。", "补充公示，检查方案报法制股备查。"),
    ];

    private static readonly (string Title, string Severity, string Measure)[] Findings =
    [
        ("执法人员培训学时不够均衡", "common", "按季安排轮训，学时逐人建账。"), ("普法宣传覆盖面不够广", "common", "增加进企业、进乡镇场次，建立对象名录。"), ("案卷评查结果运用不充分", "major", "评查结果纳入中队考核，问题案卷限期补正。"),
    ];

    public async IAsyncEnumerable<DateOnly> Supervision(int index, DateOnly day)
    {
        var code = S.Definition.Code;
        var (title, subject, finding, measure) = Checks[index % Checks.Length];
        var captain = cast.Squads[index % cast.Squads.Count].Head;
        var found = measure.Length > 0;
        var matter = await desk.Open(
            cast.Reviewer, code, Facts.None.With(S.Title, title).With(S.Source, "plan").With(S.Unit, captain.Unit).With(S.Subject, subject).With(S.Findings, finding).With(S.IssueFound, found), null, [], ct);
        if (!found)
        {
            yield return After(day, 1);
            await desk.Take(cast.Reviewer, code, matter, S.Clear, Facts.None.With(S.CloseNote, "未发现问题，检查材料归档。"), [], ct);
            yield break;
        }

        yield return day = After(day, 2);
        await desk.Take(cast.Reviewer, code, matter, S.Notify, Facts.None.With(S.Requirements, "限期整改，报送整改情况和佐证。").With(S.Due, After(day, 20)), [cast.Leader], ct);
        yield return day = After(day, 10);
        await desk.Take(captain, code, matter, S.Rectify, Facts.None.With(S.Measures, measure), [], ct);
        yield return day = After(day, 3);
        if (index == 1)
        {
            await desk.Take(cast.Reviewer, code, matter, S.Verify, Facts.None.With(S.Verdict, "more").With(S.VerdictText, "仍有三卷没有补正。"), [], ct);
            await foreach (var next in Interview(matter, captain.Unit, captain, day))
            {
                yield return day = next;
            }

            await desk.Take(captain, code, matter, S.Rectify, Facts.None.With(S.Measures, "三卷均已补正，并开展文书培训。"), [], ct);
            yield return day = After(day, 2);
        }

        await desk.Take(cast.Reviewer, code, matter, S.Verify, Facts.None.With(S.Verdict, "done").With(S.VerdictText, "现场复查，整改到位。"), [], ct);
        yield return After(day, 1);
        await desk.Take(cast.Reviewer, code, matter, S.Close, Facts.None.With(S.CloseNote, "整改到位，销号。"), [], ct);
    }

    private async IAsyncEnumerable<DateOnly> Interview(Guid issue, Guid unit, Fatong.Platform.Work.Actor captain, DateOnly day)
    {
        var code = I.Definition.Code;
        var matter = await desk.Open(
            cast.Reviewer, code, Facts.None.With(I.Title, "案卷问题整改不到位").With(I.Trigger, "unrectified").With(I.Unit, unit).With(I.Problems, "复查时仍有三卷没有补正。"), issue, [cast.Leader], ct);
        var held = After(day, 4);
        await desk.Take(cast.Reviewer, code, matter, I.Invite, Facts.None.With(I.HeldOn, held).With(I.HeldAt, "局会议室"), [], ct);
        yield return day = held;
        await desk.Take(
            cast.Reviewer, code, matter, I.Hold,
            Facts.None.With(I.Present, $"约谈人{cast.Leader.Name}，被约谈人{captain.Name}，记录人{cast.Reviewer.Name}").With(I.Minutes, "指出整改不到位的问题，要求限期完成。").With(I.Commitments, "十日内全部补正并开展一次文书培训。")
                .With(I.KeepBy, After(day, 8)).With(I.SignedByUnit, true), [], ct);
        yield return day = After(day, 6);
        await desk.Take(captain, code, matter, I.Report, Facts.None.With(I.Kept, "三卷已补正，文书培训已开展。"), [], ct);
        yield return day = After(day, 2);
        await desk.Take(cast.Reviewer, code, matter, I.Recheck, Facts.None.With(I.RecheckResult, "kept").With(I.RecheckText, "承诺事项已落实。"), [], ct);
        await desk.Take(cast.Reviewer, code, matter, I.Close, Facts.None, [], ct);
    }

    public async IAsyncEnumerable<DateOnly> Accountable(int index, DateOnly day)
    {
        var code = A.Definition.Code;
        var officer = cast.Squads[index % cast.Squads.Count].Second;
        var matter = await desk.Open(
            cast.Reviewer, code,
            Facts.None.With(A.Title, index == 0 ? "案卷评查发现送达文书错误" : "投诉反映执法用语不规范").With(A.Person, officer.Person).With(A.Fault, index == 0 ? "papers" : "conduct").With(A.FoundBy, index == 0 ? "review" : "tip")
                .With(A.Facts, index == 0 ? "送达回证日期填写错误，未影响当事人权利。" : "检查时解释不够耐心。"), null, [cast.Leader], ct);
        yield return day = After(day, 3);
        await desk.Take(cast.Reviewer, code, matter, A.Investigate, Facts.None.With(A.Inquiry, "已核对案卷并听取本人说明。"), [], ct);
        await desk.Take(cast.Reviewer, code, matter, A.Exemption, Facts.None.With(A.Exempted, false).With(A.ExemptionReason, "逐条对照免责清单，不属于免责情形。"), [], ct);
        yield return day = After(day, 2);
        await desk.Take(cast.Reviewer, code, matter, A.Tell, Facts.None.With(A.Told, "拟给予批评教育。"), [], ct);
        yield return day = After(day, 2);
        await desk.Take(cast.Reviewer, code, matter, A.Defend, Facts.None.With(A.Defence, "本人认可事实，没有异议。"), [], ct);
        yield return day = After(day, 2);
        await desk.Take(cast.Leader, code, matter, A.Decide, Facts.None.With(A.Sanction, index == 0 ? "education" : "inspection").With(A.SanctionText, "情节轻微，及时改正。"), [cast.Head], ct);
        yield return day = After(day, 1);
        await desk.Take(cast.Reviewer, code, matter, A.Serve, Facts.None.With(A.ServedNote, "当面送达本人"), [], ct);
        yield return After(day, 14);
        await desk.Take(cast.Reviewer, code, matter, A.Close, Facts.None.With(A.CloseNote, "已谈话教育，材料归档。"), [], ct);
    }

    public async IAsyncEnumerable<DateOnly> Certificate(int index, DateOnly day)
    {
        var code = C.Definition.Code;
        var person = index == 0 ? cast.Clerk : cast.Archivist;
        var matter = await desk.Open(cast.Squads[0].Head, code, Facts.None.With(C.Title, person.Name).With(C.Person, person.Person).With(C.Class, "road").With(C.Waived, false), null, [], ct);
        yield return day = After(day, 3);
        await desk.Take(cast.Reviewer, code, matter, C.Qualify, Facts.None.With(C.QualifyText, "符合申领条件。"), [], ct);
        yield return day = After(day, 20);
        await desk.Take(cast.Reviewer, code, matter, C.Train, Facts.None.With(C.Hours, 64L).With(C.TrainedBy, "州交通运输局培训中心"), [], ct);
        if (index > 0)
        {
            yield break;
        }

        yield return day = After(day, 5);
        await desk.Take(cast.Reviewer, code, matter, C.Exam, Facts.None.With(C.Score, 88L).With(C.Passed, true), [], ct);
        yield return day = After(day, 2);
        await desk.Take(cast.Reviewer, code, matter, C.Announce, Facts.None.With(C.AnnouncedAt, "州交通运输局网站").With(C.Objections, "公示期间没有异议。"), [], ct);
        yield return day = After(day, 7);
        var card = await bureau.Enter(
            Certificates.Declaration,
            Facts.None.With(Certificates.Holder, person.Person).With(Certificates.Number, "99010100901").With(Certificates.Classes, (IReadOnlyList<string>)["road"]).With(Certificates.Area, "云溪县")
                .With(Certificates.From, day).With(Certificates.To, day.AddYears(5)).With(Certificates.CheckedYear, day.Year), ct);
        await desk.Take(cast.Reviewer, code, matter, C.Issue, Facts.None.With(C.Certificate, card), [], ct);
    }

    public async IAsyncEnumerable<DateOnly> Rectified(int index, DateOnly day)
    {
        var code = R.Definition.Code;
        var (title, severity, measure) = Findings[index % Findings.Length];
        var matter = await desk.Open(
            cast.Clerk, code, Facts.None.With(R.Title, title).With(R.Inspector, "县委依法治县办").With(R.Number, $"法督〔{day.Year}〕3号第{index + 1}项").With(R.Severity, severity), null, [], ct);
        yield return day = After(day, 3);
        var open = index == Findings.Length - 1;
        await desk.Take(
            cast.Archivist, code, matter, R.Plan,
            Facts.None.With(R.Measure, measure).With(R.Owner, cast.Reviewer.Person).With(R.Unit, cast.Reviewer.Unit).With(R.Due, open ? new DateOnly(day.Year + 1, 6, 30) : After(day, 60)).With(R.LongTerm, open), [cast.Leader], ct);
        yield return day = After(day, 40);
        await desk.Take(cast.Archivist, code, matter, R.Report, Facts.None.With(R.Result, open ? "已修订考核办法，正在按季落实。" : "已按措施落实，佐证随附。"), [], ct);
        if (open)
        {
            yield break;
        }

        yield return day = After(day, 4);
        await desk.Take(cast.Squads[0].Head, code, matter, R.Accept, Facts.None.With(R.Verdict, "done").With(R.VerdictText, "措施落实，资料齐全。"), [], ct);
        yield return After(day, 2);
        await desk.Take(cast.Clerk, code, matter, R.Close, Facts.None.With(R.CloseNote, "已报县委依法治县办销号。"), [cast.Leader], ct);
    }
}
